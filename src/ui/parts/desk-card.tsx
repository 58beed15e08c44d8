// One finding on the desk: what is claimed, both passages large with their sentences around, and why.

import type { DeskItem, DeskPassage } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { Doubt } from "./doubt.tsx"
import { JudgedTag } from "./judge.tsx"
import { DateText, Label, Passage } from "./marks.tsx"

/** The finding. */
export function DeskCard({
  item,
  place,
  total,
  why,
  open,
}: {
  readonly item: DeskItem
  /** Null while it is not known. */
  readonly place: number | null
  readonly total: number
  readonly why: boolean
  readonly open: (why: boolean) => void
}) {
  const { family, label, gravity, note, passages, pair, entry } = item
  return (
    <article class="desk-card" data-finding={item.finding}>
      <header>
        {family ? <Label family={family} text={label} /> : <b>{label}</b>}
        {gravity && <span class="quiet"> {gravity}</span>}
        {place !== null && (
          <span class="quiet desk-place">
            {place} of {total}
          </span>
        )}
        <JudgedTag judgement={item.judgement} />
        {pair && (
          <a href={href("/compare", { ...pair, at: item.finding === "alteration" ? item.id : null })}>side by side</a>
        )}
        {entry && <a href={`/record/${encodeURIComponent(entry.id)}`}>the entry</a>}
      </header>
      {entry && <p class="desk-entry">{entry.text}</p>}
      <p class="desk-claim">{note}</p>
      <div class="desk-passages">
        {passages.map((passage, n) => (
          <DeskSide key={n} passage={passage} family={family} />
        ))}
      </div>
      {item.finding === "derivation" && <Doubt item={item} />}
      {item.why.length > 0 && (
        <details
          class="desk-why"
          open={why}
          onToggle={event => {
            if (event.currentTarget.open !== why) open(event.currentTarget.open)
          }}
        >
          <summary>
            Why? <kbd>w</kbd>
          </summary>
          <ul>
            {item.why.map((reason, n) => (
              <li key={n}>
                {reason.note}
                {reason.passages.map((extract, k) => (
                  <blockquote key={k}>
                    <span class="side">{extract.siglum}</span>
                    <Passage extract={extract} />
                  </blockquote>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

function DeskSide({ passage, family }: { readonly passage: DeskPassage; readonly family: DeskItem["family"] }) {
  const { report, start, sentence, pieces, note } = passage
  return (
    <section aria-label={`${report.siglum}, ${report.name}`}>
      <p class="desk-side-head">
        <span class="siglum">{report.siglum}</span>
        <a href={href(`/reports/${report.id}`, { at: String(start) })}>{report.name}</a>{" "}
        <span class="quiet">
          <DateText date={report.published} />
          {sentence > 0 && `, sentence ${sentence}`}
        </span>
      </p>
      {note && <p class="quiet">{note}</p>}
      <p class="desk-words">
        {pieces.map((piece, n) =>
          piece.is === "changed" ? (
            <mark key={n} class={family ? "m" : "hit"} data-family={family ?? undefined}>
              {piece.text}
            </mark>
          ) : (
            <span key={n} class={piece.is}>
              {piece.text}
            </span>
          ),
        )}
      </p>
    </section>
  )
}
