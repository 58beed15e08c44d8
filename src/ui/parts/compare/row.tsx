// One row of Compare: sentences of the exemplar, a bracket with what changed in words, sentences of the copy, notes beneath.
//
// The badges between the columns are the row's buttons. One of them at a time is a tab stop (the chosen row's, else the
// first), and arrow keys go from badge to badge: a page of 199 findings is not 199 tab stops. In the chosen row the notes of
// its findings can be tabbed through.

import { useMemo } from "preact/hooks"
import type { ComparedAlteration, ComparedRow, Comparison } from "../../../serve/shapes.js"
import { go, href, withQuery } from "../../address.ts"
import { Judge, JudgedTag } from "../judge.tsx"
import { Glyph } from "../marks.tsx"
import { Ribbon } from "./ribbon.tsx"
import { Sentences } from "./sentences.tsx"

interface RowProps {
  readonly row: ComparedRow
  readonly number: number
  readonly data: Comparison
  /** Alterations that are shown, by index. */
  readonly shown: ReadonlySet<number>
  /** Index of the chosen alteration where it lies in this row, else -1. */
  readonly chosen: number
  readonly pointed: boolean
  /** Whether its badge is the one that Tab reaches. */
  readonly isStop: boolean
  /** Alterations that a summary above has said already. */
  readonly summarised: ReadonlySet<number>
}

/** Notes beneath a row that is not chosen, at most; words beside its first label, at most. */
const most = { notes: 2, labels: 2 }

/** One row; drawn again only when something of its own changed, because a comparison has thousands. */
export function Row(props: RowProps) {
  const { row, shown } = props
  // What is shown elsewhere is nothing to this row.
  const own = row.alterations.filter(i => shown.has(i)).join()
  // Every property but `shown` is a dependency.
  return useMemo(() => <RowBody {...props} />, [...Object.values({ ...props, shown: null }), own])
}

function RowBody({ row, number, data, shown, chosen, pointed, isStop, summarised }: RowProps) {
  const { alterations } = data
  const marks = row.alterations
    .filter(i => shown.has(i))
    .toSorted((a, b) => alterations[a]!.rank - alterations[b]!.rank)
  const top = marks[0] === undefined ? null : alterations[marks[0]]!
  const told = marks.filter(i => !summarised.has(i) && isTelling(alterations[i]!)).slice(0, most.notes)
  const notes = pointed && chosen >= 0 ? marks : told
  const choose = (event: MouseEvent) => {
    const at = (event.target as Element).closest<HTMLElement>("[data-at]")?.dataset.at
    if (at) go(withQuery({ at, sentence: null }), "replace")
  }
  const numberOf = row.exemplar[0]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the badge chooses without a mouse
    <li
      class={`row ${row.shape}${row.moved ? " moved" : ""}${pointed ? " pointed" : ""}`}
      data-row={number}
      data-family={top?.family}
      onClick={choose}
    >
      <span class="number">
        {numberOf && (
          <a
            data-text
            href={href("/readings", { report: data.exemplar.id, at: String(numberOf.start) })}
            title="All readings of this sentence"
          >
            <span class="sr">All readings of sentence </span>
            {numberOf.index + 1}
          </a>
        )}
      </span>
      <div class="side-text before">
        <span class="sr">{data.exemplar.siglum}: </span>
        <Sentences sentences={row.exemplar} data={data} shown={shown} chosen={chosen} side="exemplar" />
        {row.exemplar.length === 0 && <span class="absent">not in {data.exemplar.siglum}</span>}
      </div>
      <div class="bracket">
        {top && <Badge row={row} data={data} marks={marks} isStop={isStop} />}
        {(row.moved || row.shape === "split" || row.shape === "merged") && <Ribbon row={row} data={data} />}
        {!top && <span class="sr">{row.alterations.length > 0 ? "slight changes, hidden" : "unchanged"}</span>}
      </div>
      <div class="side-text after">
        <span class="sr">{data.copy.siglum}: </span>
        <Sentences sentences={row.copy} data={data} shown={shown} chosen={chosen} side="copy" />
        {row.copy.length === 0 && <span class="absent">not in {data.copy.siglum}</span>}
      </div>
      {notes.map(i => (
        <Note key={i} alteration={alterations[i]!} chosen={i === chosen} />
      ))}
    </li>
  )
}

/** A finding that stands with its note without being chosen: a grave one, or one of which it can be said what it comes to. */
function isTelling({ gravity, consequence }: ComparedAlteration): boolean {
  return gravity === "grave" || consequence !== null
}

/** What changed in the row, in words: the heaviest in its family's colour, others beneath; one button for all. */
function Badge({
  row,
  data,
  marks,
  isStop,
}: Pick<RowProps, "row" | "data" | "isStop"> & { readonly marks: readonly number[] }) {
  const all = marks.map(i => data.alterations[i]!)
  const top = all[0]!
  const others = [...new Set(all.slice(1).map(one => one.label))].filter(label => label !== top.label)
  const same = all.filter(one => one.label === top.label).length
  const listed = others.slice(0, most.labels)
  const rest = others.length - listed.length
  const sentence = row.exemplar[0] ?? row.copy[0]
  const place = `Sentence ${(sentence?.index ?? 0) + 1}${row.exemplar.length > 0 ? "" : ` of ${data.copy.siglum}`}: `
  return (
    // Its name is what is seen, with the place before it and the words behind it for those who do not see them.
    <button
      type="button"
      class="badge"
      tabIndex={isStop ? 0 : -1}
      aria-describedby={isStop ? "place" : undefined}
      data-at={top.id}
      onKeyDown={move}
    >
      <span class="label" data-family={top.family}>
        <span class="sr">{place}</span>
        <Glyph family={top.family} />
        {top.label}
        {same > 1 && ` ×${same}`}
        <span class="sr">{top.spoken.slice(top.label.length)}</span>
      </span>
      {listed.map(label => (
        <span key={label} class="also">
          <span class="sr">; </span>
          {label.toLowerCase()}
        </span>
      ))}
      {rest > 0 && <span class="also">and {rest} more</span>}
    </button>
  )
}

/** Arrow keys go from badge to badge. */
function move(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by && event.key !== "Home" && event.key !== "End") return
  event.preventDefault()
  const badges = [...document.querySelectorAll<HTMLElement>(".rows .badge")]
  const here = badges.indexOf(event.currentTarget as HTMLElement)
  const next = event.key === "Home" ? 0 : event.key === "End" ? badges.length - 1 : here + by!
  badges[next]?.focus()
}

function Note({ alteration, chosen }: { readonly alteration: ComparedAlteration; readonly chosen: boolean }) {
  const { label, note, consequence, judgement } = alteration
  return (
    <div class="note" data-family={alteration.family}>
      <p>
        {isToldBy(label, note) ? (
          <>
            <b>{label}</b>
            {sentenceOf(note.slice(label.length))}
          </>
        ) : (
          <>
            <b>{label}.</b> {sentenceOf(note)}
          </>
        )}
        {consequence && ` ${sentenceOf(consequence)}`} <JudgedTag judgement={judgement} />
        {!chosen && (
          <button type="button" class="link" data-at={alteration.id}>
            review<span class="sr">: {alteration.spoken}</span>
          </button>
        )}
      </p>
      {chosen && <Judge id={alteration.id} judgement={judgement} what="this finding" spoken={alteration.spoken} />}
    </div>
  )
}

/** Whether a note opens with its label: "Left out: who says so". */
function isToldBy(label: string, note: string): boolean {
  return note.toLowerCase().startsWith(label.toLowerCase())
}

/** As a sentence of its own. */
function sentenceOf(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}${/[.!?]”?$/.test(text) ? "" : "."}`
}
