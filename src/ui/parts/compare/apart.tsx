// Two reports without copying between them: what both say, then what only one of them does. Nothing here is called
// altered, moved or left out, for nothing was taken.

import type { ComparedSentence, Comparison, ReportCard } from "../../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../../address.ts"
import { useKeys } from "../../keys.ts"
import { ReportName } from "../marks.tsx"

/** Parts of the screen by the name the address has for them. */
const parts = ["both", "first", "second"] as const

/** The screen below the head. */
export function Apart({ data }: { readonly data: Comparison }) {
  const { query } = useAddress()
  const { exemplar, copy, rows } = data
  const only = query.get("only")
  const both = rows.filter(row => row.exemplar.length > 0 && row.copy.length > 0)
  const first = rows.filter(row => row.copy.length === 0).flatMap(row => row.exemplar)
  const second = rows.filter(row => row.exemplar.length === 0).flatMap(row => row.copy)
  const names = { both: "Both say", first: `Only in ${exemplar.siglum}`, second: `Only in ${copy.siglum}` }
  const counts = { both: both.length, first: first.length, second: second.length }
  const isShown = (part: (typeof parts)[number]) => only === null || only === part
  useSteps(both.map(row => row.exemplar[0]!.index + 1))
  return (
    <>
      <fieldset class="filters">
        <legend class="sr">Show only</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={only === null}
          onClick={() => go(withQuery({ only: null }), "replace")}
        >
          all
        </button>
        {parts.map(part => (
          <button
            key={part}
            type="button"
            class="chip"
            aria-pressed={only === part}
            onClick={() => go(withQuery({ only: only === part ? null : part }), "replace")}
          >
            {names[part]} <b>{counts[part]}</b>
          </button>
        ))}
      </fieldset>
      {isShown("both") && (
        <section aria-label="Both say">
          <h2 class="apart-title">Both say</h2>
          {both.length === 0 && <p class="quiet">No sentence of one says what a sentence of the other does.</p>}
          <ol class="rows">
            {both.map(row => {
              const number = row.exemplar[0]!.index + 1
              const isPointed = query.get("sentence") === String(number)
              return (
                <li key={number} class={isPointed ? "row both pointed" : "row both"} data-row={number}>
                  <span class="number">{number}</span>
                  <Side report={exemplar} sentences={row.exemplar} side="before" />
                  <span class="bracket" />
                  <Side report={copy} sentences={row.copy} side="after" />
                </li>
              )
            })}
          </ol>
        </section>
      )}
      <div class="apart-columns">
        {isShown("first") && <Only report={exemplar} sentences={first} />}
        {isShown("second") && <Only report={copy} sentences={second} />}
      </div>
    </>
  )
}

/** `j` and `k` step through what both say. */
function useSteps(sentences: readonly number[]): void {
  const { query } = useAddress()
  const step = (by: number) => {
    const here = sentences.indexOf(Number(query.get("sentence")))
    const next = sentences[here < 0 ? 0 : Math.max(0, Math.min(sentences.length - 1, here + by))]
    if (next === undefined) return
    go(withQuery({ sentence: String(next) }), "replace")
    document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: "center" })
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
}

function Side({
  report,
  sentences,
  side,
}: {
  readonly report: ReportCard
  readonly sentences: readonly ComparedSentence[]
  readonly side: "before" | "after"
}) {
  return (
    <div class={`side-text ${side}`}>
      <span class="sr">{report.siglum}: </span>
      {sentences.map(textOf).join(" ")}
    </div>
  )
}

/** Sentences that one of the two has alone, as running text with their numbers. */
function Only({ report, sentences }: { readonly report: ReportCard; readonly sentences: readonly ComparedSentence[] }) {
  return (
    <section aria-label={`Only in ${report.siglum}`}>
      <h2 class="apart-title">
        Only in <span class="siglum">{report.siglum}</span> <ReportName report={report} />
      </h2>
      {sentences.length === 0 && <p class="quiet">Nothing: every sentence has its like in the other.</p>}
      <ol class="only-list">
        {sentences.map(sentence => (
          <li key={sentence.index}>
            <a class="number" href={href(`/reports/${report.id}`, { at: String(sentence.start) })}>
              <span class="sr">Sentence </span>
              {sentence.index + 1}
            </a>
            <span class="side-text">{textOf(sentence)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function textOf({ pieces }: ComparedSentence): string {
  return pieces.map(({ text }) => text).join("")
}
