// A text, sentence by sentence coloured by the page it comes from, and the card of the sentence that is chosen.

import { useEffect, useRef } from "preact/hooks"
import type { Checked, CheckedSentence } from "../../serve/shapes.js"
import { go, useAddress, withQuery } from "../address.ts"
import { useKeys } from "../keys.ts"
import { CheckedCard, cutBy, kindsCalled, Words } from "./checked-card.tsx"

/** Stripes that are told apart at a glance; beyond, the letters alone tell which page it is. */
const stripes = 8

/** The text, its totals and the card of `?s=`. */
export function CheckedText({ checked, long }: { readonly checked: Checked; readonly long: boolean }) {
  const { query } = useAddress()
  const { sentences, totals, references } = checked
  const told = sentences.filter(({ kind }) => kind !== "heading")
  const chosen = told.find(({ index }) => String(index) === query.get("s")) ?? told[0]
  const list = useRef<HTMLOListElement>(null)
  const letters = [...new Set(sentences.flatMap(({ reading }) => reading?.report.siglum ?? []))]
  const move = (to: CheckedSentence | undefined) => to && go(withQuery({ s: String(to.index) }), "replace")
  const step = (by: number) => move(told[(chosen ? told.indexOf(chosen) : -1) + by])
  const grave = () => {
    const from = chosen ? told.indexOf(chosen) + 1 : 0
    move([...told.slice(from), ...told.slice(0, from)].find(({ gravity }) => gravity === "grave"))
  }
  useKeys({ j: () => step(1), k: () => step(-1), n: grave })
  const isAsked = query.has("s")
  useEffect(() => {
    if (isAsked && chosen) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" })
  }, [isAsked, chosen])
  return (
    <div class="checked">
      <header>
        <p class="checked-totals" role="status">
          {totals.text}.
        </p>
        {references && <p>{references.text}.</p>}
        <p class="quiet">
          <kbd>j</kbd> <kbd>k</kbd> next, previous sentence
          {totals.grave > 0 && (
            <>
              {" "}
              · <kbd>n</kbd> next grave one
            </>
          )}
          {long &&
            " · This text is too long for a link, and is kept nowhere: what you see goes when the page is closed."}
        </p>
      </header>
      <div class="checked-grid">
        <ol class="checked-text" ref={list}>
          {sentences.map((sentence, n) => (
            <SentenceRow
              key={sentence.index}
              sentence={sentence}
              stripe={letters.indexOf(sentence.reading?.report.siglum ?? "")}
              chosen={sentence === chosen}
              opens={n > 0 && checked.text.slice(sentences[n - 1]!.end, sentence.start).includes("\n")}
            />
          ))}
        </ol>
        {chosen && <CheckedCard sentence={chosen} checked={checked} asked={isAsked} />}
      </div>
    </div>
  )
}

function SentenceRow({
  sentence,
  stripe,
  chosen,
  opens,
}: {
  readonly sentence: CheckedSentence
  readonly stripe: number
  readonly chosen: boolean
  readonly opens: boolean
}) {
  const { index, kind, gravity, reading, text, start } = sentence
  if (kind === "heading") return <li class="checked-heading">{text}</li>
  return (
    <li
      data-stripe={stripe < 0 || kind === "nowhere" ? "none" : stripe % stripes}
      data-kind={kind}
      data-opens={opens ? "" : undefined}
    >
      <span class="checked-letter" aria-hidden="true">
        {kind === "nowhere" ? "–" : reading?.report.siglum}
      </span>
      <a href={withQuery({ s: String(index) })} aria-current={chosen ? "true" : undefined}>
        <Words pieces={cutBy(text, start, (reading?.alterations ?? []).flatMap(markIn))} />
      </a>
      <span class="checked-kind">
        {gravity === "grave" && <b>grave</b>} {kindsCalled[kind]}
      </span>
    </li>
  )
}

function markIn({ after, family }: NonNullable<CheckedSentence["reading"]>["alterations"][number]) {
  return after ? [{ start: after[0], end: after[1], family }] : []
}
