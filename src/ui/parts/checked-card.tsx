// The card of one sentence of a checked text: the reading that comes nearest with its changes, who stands behind it, what is
// said against it, its quotations and what it cites.

import type { Family } from "../../model/catalogue.ts"
import type { Checked, CheckedChange, CheckedKind, CheckedReading, CheckedSentence } from "../../serve/shapes.js"
import { href, withQuery } from "../address.ts"
import { DateText, Label } from "./marks.tsx"

/** What a sentence of each kind is called beside it. */
export const kindsCalled: Readonly<Record<CheckedKind, string>> = {
  same: "word for word",
  reworded: "in other words",
  altered: "altered",
  loose: "same matter",
  nowhere: "nowhere here",
  heading: "",
}

/** The card. */
export function CheckedCard({
  sentence,
  checked,
  asked,
}: {
  readonly sentence: CheckedSentence
  readonly checked: Checked
  /** A person chose the sentence. */
  readonly asked: boolean
}) {
  const { kind, gravity, reading, against, quotations, citations, notes, told, text } = sentence
  const cited = (reference: number) => checked.references?.all[reference]
  return (
    // Above a narrow screen it is a sheet that scrolls by itself, and so is reached by Tab.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <aside class="checked-card" aria-label="The chosen sentence" tabIndex={0} data-asked={asked ? "" : undefined}>
      <a class="close plain-button" href={withQuery({ s: null })}>
        Close
      </a>
      <p class="checked-verdict" data-gravity={gravity ?? undefined}>
        {gravity === "grave" && <b>Grave. </b>}
        {told}.
      </p>
      {reading && kind !== "nowhere" && (
        <>
          <Read reading={reading} />
          <Changes changes={reading.alterations} />
        </>
      )}
      {against.map(one => (
        <section key={one.report.id}>
          <h3>Another reading tells something else</h3>
          <Read reading={one} />
          <Changes changes={one.alterations} />
        </section>
      ))}
      {notes.map(note => (
        <p key={note} class="beside-note">
          {note}
        </p>
      ))}
      {quotations.flatMap(({ told, start }) => (told ? [<p key={start}>{told}</p>] : []))}
      {citations.length > 0 && (
        <section>
          <h3>What it cites</h3>
          <ul class="plain">
            {citations.map(({ reference, told, alterations, carries }) => {
              const page = cited(reference)
              return (
                <li key={reference} data-carries={carries ?? "unknown"}>
                  {page?.report ? <a href={`/reports/${page.report.id}`}>{told}</a> : told}
                  {page?.address && !page.report && <span class="quiet"> {page.address}</span>}
                  <Changes changes={alterations} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <p class="quiet">
        <a href={href("/ask", { q: text.length > longestAsked ? text.slice(0, longestAsked) : text })}>
          Who says this sentence?
        </a>
      </p>
    </aside>
  )
}

/** A sentence longer than this is asked for by its beginning. */
const longestAsked = 1400

/** A reading in its words, with the changes marked. */
function Read({ reading: { report, extract, alterations } }: { readonly reading: CheckedReading }) {
  const whole = extract.pieces.map(({ text }) => text).join("")
  const marks = alterations.flatMap(({ before, family }) =>
    before && before.report === report.id ? [{ start: before.start, end: before.end, family }] : [],
  )
  // A long one is shortened, and its places are no longer those of the report.
  const isWhole = whole.length === extract.end - extract.start
  return (
    <figure class="checked-reading">
      <figcaption>
        <span class="siglum">{report.siglum}</span>
        <a href={href(`/reports/${report.id}`, { at: String(extract.start) })}>{report.name}</a>{" "}
        <span class="quiet">
          <DateText date={report.published} />, sentence {extract.sentence}
        </span>
      </figcaption>
      <blockquote>
        <Words pieces={isWhole ? cutBy(whole, extract.start, marks) : [{ text: whole, family: null }]} />
        {extract.withdrawn && <span class="quiet beside-note"> [{extract.withdrawn}]</span>}
      </blockquote>
    </figure>
  )
}

function Changes({ changes }: { readonly changes: readonly CheckedChange[] }) {
  if (changes.length === 0) return null
  return (
    <ul class="plain checked-changes">
      {changes.map(({ family, label, note, gravity }, n) => (
        <li key={n}>
          <Label family={family} text={label} /> {gravity === "grave" && <b>grave</b>} <span>{note}</span>
        </li>
      ))}
    </ul>
  )
}

/** A piece of a text: where something was altered, its family. */
export interface Cut {
  readonly text: string
  readonly family: Family | null
}

/** Cut a text that begins at an offset where marks begin and end; where two lie over one another the first one is drawn. */
export function cutBy(
  text: string,
  offset: number,
  marks: readonly { readonly start: number; readonly end: number; readonly family: Family }[],
): Cut[] {
  const inside = marks
    .map(({ start, end, family }) => ({
      start: Math.max(0, start - offset),
      end: Math.min(text.length, end - offset),
      family,
    }))
    .filter(({ start, end }) => start < end)
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1]!
    return {
      text: text.slice(from, to),
      family: inside.find(one => one.start <= from && to <= one.end)?.family ?? null,
    }
  })
}

/** Words with what was altered in them marked. */
export function Words({ pieces }: { readonly pieces: readonly Cut[] }) {
  return (
    <>
      {pieces.map((piece, n) =>
        piece.family === null ? (
          <span key={n}>{piece.text}</span>
        ) : (
          <mark key={n} class="m" data-family={piece.family}>
            {piece.text}
          </mark>
        ),
      )}
    </>
  )
}
