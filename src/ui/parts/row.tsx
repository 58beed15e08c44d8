// One row of Compare: sentences of the exemplar, a bracket, sentences of the copy, and notes beneath.

import { families, type Family, kindsOf } from "../../model/catalogue.ts"
import { useMemo } from "preact/hooks"
import { gravityRank } from "../../kit/gravity.ts"
import type { ComparedAlteration, ComparedRow, ComparedSentence, Comparison } from "../../serve/shapes.js"
import { go, href, withQuery } from "../address.ts"
import { Judge, JudgedTag } from "./judge.tsx"
import { Glyph } from "./marks.tsx"

interface RowProps {
  readonly row: ComparedRow
  readonly number: number
  readonly data: Comparison
  readonly shown: ReadonlySet<Family>
  /** Index of the chosen alteration where it lies in this row, else -1. */
  readonly chosen: number
  readonly pointed: boolean
  /** Alterations that a summary above has said already. */
  readonly summarised: ReadonlySet<number>
}

/** Families by weight, for marks of one gravity. */
const order = kindsOf(families)

/** One row; drawn again only when something of its own changed, because a comparison has thousands. */
export function Row(props: RowProps) {
  // Every property is a dependency.
  return useMemo(() => <RowBody {...props} />, Object.values(props))
}

function RowBody({ row, number, data, shown, chosen, pointed, summarised }: RowProps) {
  const marks = row.alterations.filter(i => shown.has(data.alterations[i]!.family))
  const weight = (i: number) => {
    const { gravity, family } = data.alterations[i]!
    // Gravity first, then what no summary has said yet, then the families' order.
    return gravityRank[gravity] * 100 + (summarised.has(i) ? 50 : 0) + order.indexOf(family)
  }
  const heaviest = marks.toSorted((a, b) => weight(a) - weight(b))[0]
  const top = heaviest === undefined ? null : data.alterations[heaviest]!
  const notes = marks.filter(i => i === chosen || (data.alterations[i]!.gravity === "grave" && !summarised.has(i)))
  const choose = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>("[data-at]")
    if (mark?.dataset.at) go(withQuery({ at: mark.dataset.at }), "replace")
  }
  const first = row.exemplar[0] ?? row.copy[0]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: `j` and `k` choose without a mouse
    <li
      class={`row ${row.shape}${row.moved ? " moved" : ""}${pointed ? " pointed" : ""}`}
      data-row={number}
      data-family={top?.family}
      onClick={choose}
    >
      <span class="number">
        {row.exemplar[0] && (
          <a
            href={href("/readings", { report: data.exemplar.id, at: String(row.exemplar[0].start) })}
            title="All readings of this sentence"
          >
            <span class="sr">All readings of sentence </span>
            {row.exemplar[0].index + 1}
          </a>
        )}
      </span>
      <div class="side-text before">
        <span class="sr">{data.exemplar.siglum}: </span>
        <Sentences sentences={row.exemplar} data={data} shown={shown} chosen={chosen} side="exemplar" />
        {row.exemplar.length === 0 && <span class="absent">not in {data.exemplar.name}</span>}
      </div>
      <div class="bracket">
        {top ? (
          <span
            class={summarised.has(heaviest!) && marks.length === 1 ? "label bare" : "label"}
            data-family={top.family}
          >
            <Glyph family={top.family} />
            {!summarised.has(heaviest!) && top.label}
            {marks.length > 1 && <span class="plus">+{marks.length - 1}</span>}
          </span>
        ) : null}
        {(row.moved || row.shape === "split" || row.shape === "merged") && <Ribbon row={row} data={data} />}
        {!top && first && <span class="sr">unchanged in substance</span>}
      </div>
      <div class="side-text after">
        <span class="sr">{data.copy.siglum}: </span>
        <Sentences sentences={row.copy} data={data} shown={shown} chosen={chosen} side="copy" />
        {row.copy.length === 0 && <span class="absent">not in {data.copy.name}</span>}
      </div>
      {notes.map(i => (
        <Note key={i} alteration={data.alterations[i]!} chosen={i === chosen} />
      ))}
    </li>
  )
}

/** What moved, split or merged: a ribbon instead of a bracket, with words. */
function Ribbon({ row, data }: { readonly row: ComparedRow; readonly data: Comparison }) {
  const from = row.exemplar[0]
  const to = row.copy[0]
  const [first, then] = [(from?.index ?? 0) + 1, (to?.index ?? 0) + 1]
  const words = row.moved
    ? data.ordered
      ? `moved: sentence ${first} stands ${then}${ordinal(then)} in the copy`
      : `sentence ${first} of ${data.exemplar.siglum} stands ${then}${ordinal(then)} in ${data.copy.siglum}`
    : !data.ordered
      ? `sentences: ${row.exemplar.length} here, ${row.copy.length} there`
      : row.shape === "split"
        ? `one sentence became ${row.copy.length}`
        : `${row.exemplar.length} sentences became one`
  const later = (to?.index ?? 0) > (from?.index ?? 0)
  // Top and bottom of the band at its left end, then at its right end.
  const [a, b, c, d] = row.moved
    ? later
      ? [0, 22, 18, 40]
      : [18, 40, 0, 22]
    : row.shape === "split"
      ? [12, 28, 2, 38]
      : [2, 38, 12, 28]
  return (
    <span class="ribbon">
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${a}C50 ${a} 50 ${c} 100 ${c}V${d}C50 ${d} 50 ${b} 0 ${b}Z`} />
      </svg>
      <span>{words}</span>
    </span>
  )
}

function ordinal(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return "th"
  return ["th", "st", "nd", "rd"][n % 10] ?? "th"
}

interface SentencesProps {
  readonly sentences: readonly ComparedSentence[]
  readonly data: Comparison
  readonly shown: ReadonlySet<Family>
  readonly chosen: number
  readonly side: "exemplar" | "copy"
}

function Sentences({ sentences, data, shown, chosen, side }: SentencesProps) {
  return (
    <>
      {sentences.map((sentence, n) => (
        <span key={sentence.index} class="sentence">
          {n > 0 && " "}
          {sentence.pieces.map(piece => {
            const marks = piece.marks.filter(i => shown.has(data.alterations[i]!.family))
            const best = marks.toSorted(
              (a, b) => width(data.alterations[a]!, side) - width(data.alterations[b]!, side),
            )[0]
            if (best === undefined) return piece.text
            const alteration = data.alterations[best]!
            const ghosts = side === "copy" ? ghostEnds(marks, data, piece.start, piece.start + piece.text.length) : null
            return (
              <span key={piece.start}>
                {ghosts?.opens && <Ghost mark="“" />}
                <mark
                  class={best === chosen || marks.includes(chosen) ? "m chosen" : "m"}
                  data-family={alteration.family}
                  data-gravity={alteration.gravity}
                  data-at={alteration.id}
                  data-quoted={marks.some(i => i !== best && data.alterations[i]!.family === "quotation") || undefined}
                >
                  {piece.text}
                </mark>
                {ghosts?.closes && <Ghost mark="”" />}
              </span>
            )
          })}
        </span>
      ))}
    </>
  )
}

/** The tightest alteration gives a piece its mark. */
function width({ exemplarSpan, copySpan }: ComparedAlteration, side: "exemplar" | "copy"): number {
  const span = side === "exemplar" ? exemplarSpan : copySpan
  return span ? span[1] - span[0] : 0
}

/** Whether a quotation that lost its marks begins or ends at this piece. */
function ghostEnds(marks: readonly number[], data: Comparison, start: number, end: number) {
  const lost = marks.map(i => data.alterations[i]!).filter(one => one.marksLost && one.copySpan)
  return {
    opens: lost.some(one => one.copySpan![0] === start),
    closes: lost.some(one => one.copySpan![1] === end),
  }
}

/** A struck quotation mark where one stood in the exemplar. */
function Ghost({ mark }: { readonly mark: string }) {
  return (
    <span class="ghost" aria-hidden="true">
      {mark}
    </span>
  )
}

function Note({ alteration, chosen }: { readonly alteration: ComparedAlteration; readonly chosen: boolean }) {
  return (
    <div class="note" data-family={alteration.family}>
      <p>
        <b>{alteration.label}.</b> {alteration.note} <JudgedTag judgement={alteration.judgement} />
        {!chosen && (
          <a class="quiet" href={withQuery({ at: alteration.id })}>
            review
          </a>
        )}
      </p>
      {chosen && <Judge id={alteration.id} judgement={alteration.judgement} what="this finding" />}
    </div>
  )
}
