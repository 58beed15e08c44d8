// The card of a passage: first here, who stands behind it, in what other words pages have it, and who altered it.

import type { Said, Wording } from "../../serve/shapes.js"
import { href, sharedAddress } from "../address.ts"
import { AlterationItem } from "./alteration.tsx"
import { Copy } from "./copy.tsx"
import { EntryTable } from "./entry.tsx"
import { DateText } from "./marks.tsx"

/** The card, and the readings under it. */
export function SaidCard({ said, word }: { readonly said: Said; readonly word: boolean }) {
  const [first, ...answer] = said.answer
  return (
    <div class="said-answer">
      <section class="said-card" aria-label="Answer">
        <blockquote>“{said.passage}”</blockquote>
        <p class="said-first" role="status">
          {first}
        </p>
        {answer.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="said-tools">
          <Copy name="Copy as text" words={() => said.text} />
          <Copy name="Copy link" words={sharedAddress} />
          {said.first && (
            <a class="plain-button" href={href("/api/ask/card.svg", { q: said.passage })} download="who-says-so.svg">
              Picture (SVG)
            </a>
          )}
        </p>
      </section>
      <div class="said-grid" data-alone={said.altered.length === 0 ? "" : undefined}>
        {said.wordings.length > 0 && (
          <section>
            <h2>{word ? "Where it stands" : "In what words"}</h2>
            <ol class="said-wordings">
              {said.wordings.map(wording => (
                <InWords key={wording.readings[0]?.report.id} wording={wording} word={word} />
              ))}
            </ol>
            {said.more > 0 && <p class="quiet">{said.more.toLocaleString("en-GB")} more are not listed here.</p>}
          </section>
        )}
        {said.altered.length > 0 && (
          <section>
            <h2>Who altered it</h2>
            <ul class="alterations">
              {said.altered.map(card => (
                <AlterationItem key={card.id} card={card} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {said.entries.length > 0 && (
        <section>
          <h2>In the record</h2>
          <EntryTable entries={said.entries} caption="Entries with this passage" />
        </section>
      )}
    </div>
  )
}

/** Pages of a wording that stand open; the others are a press away. */
const pagesOpen = 6

function InWords({ wording, word }: { readonly wording: Wording; readonly word: boolean }) {
  const { pieces, how, readings } = wording
  const page = ({ report, start, sentence, facts, origin }: Wording["readings"][number]) => (
    <li key={report.id} data-origin={origin ? "" : undefined}>
      <span class="siglum">{report.siglum}</span>
      <a href={href(`/reports/${report.id}`, { at: String(start) })}>{report.name}</a>{" "}
      <span class="quiet">
        <DateText date={report.published} />, sentence {sentence}
        {facts.map(fact => ` · ${fact}`)}
      </span>
    </li>
  )
  return (
    <li>
      <p class="said-words">
        {pieces.map((piece, n) =>
          piece.is === "around" ? (
            <span key={n} class="around">
              {piece.text}
            </span>
          ) : piece.is === "same" ? (
            <mark key={n} class="hit">
              {piece.text}
            </mark>
          ) : (
            <mark key={n} class="m hit" data-family={piece.is === "more" ? "added" : "fact"}>
              {piece.text}
            </mark>
          ),
        )}
      </p>
      {!word && <p class="quiet said-differs">{how}</p>}
      <ul class="said-pages">{readings.slice(0, pagesOpen).map(page)}</ul>
      {readings.length > pagesOpen && (
        <details>
          <summary>{readings.length - pagesOpen} more in these words</summary>
          <ul class="said-pages">{readings.slice(pagesOpen).map(page)}</ul>
        </details>
      )}
    </li>
  )
}
