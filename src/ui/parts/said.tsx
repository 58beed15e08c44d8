// The card of a passage: first here, who stands behind it, in what other words pages have it, and who altered it.

import type { Said, SaidReading } from "../../serve/shapes.js"
import { href, linkHere } from "../address.ts"
import { AlterationItem } from "./alteration.tsx"
import { Copy } from "./copy.tsx"
import { EntryTable } from "./entry.tsx"
import { DateText } from "./marks.tsx"

/** The card, and the readings under it. */
export function SaidCard({ said, word }: { readonly said: Said; readonly word: boolean }) {
  const [first, ...answer] = said.answer
  return (
    <div class="said">
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
          <Copy name="Copy link" words={linkHere} />
          {said.first && (
            <a class="plain-button" href={href("/api/ask/card.svg", { q: said.passage })} download="who-says-so.svg">
              Picture (SVG)
            </a>
          )}
        </p>
      </section>
      <div class="said-grid" data-alone={said.altered.length === 0 ? "" : undefined}>
        {said.readings.length > 0 && (
          <section>
            <h2>{word ? "Where it stands" : "In what words"}</h2>
            <ol class="said-readings">
              {said.readings.map(reading => (
                <Reading key={reading.report.id} reading={reading} word={word} />
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

function Reading({ reading, word }: { readonly reading: SaidReading; readonly word: boolean }) {
  const { report, start, sentence, pieces, differs, exact, marked, told, origin, takes, withdrawn } = reading
  const facts = [origin ?? takes.join("; "), marked && "in quotation marks", told, withdrawn].filter(Boolean)
  return (
    <li data-origin={origin !== null ? "" : undefined}>
      <p class="reading-head">
        <span class="siglum">{report.siglum}</span>
        <a href={href(`/reports/${report.id}`, { at: String(start) })}>{report.name}</a>{" "}
        <span class="quiet">
          <DateText date={report.published} />, sentence {sentence}
          {facts.map(fact => ` · ${fact}`)}
        </span>
      </p>
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
      {!word && <p class="quiet said-differs">{exact ? "Word for word" : differs.join("; ")}</p>}
    </li>
  )
}
