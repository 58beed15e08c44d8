// "Why?": what two reports share and for which reason, and what the arrow between them rests on. It opens beside the text,
// which stays where it is.

import { useEffect, useRef } from "preact/hooks"
import type { Comparison, Extract } from "../../../serve/shapes.js"
import { go, withQuery } from "../../address.ts"
import { useKeys } from "../../keys.ts"
import { Judge } from "../judge.tsx"
import { Passage } from "../marks.tsx"

/** Passages shown of one kind of evidence, and of one reason. */
const most = { evidence: 4, reason: 2 }

/** The panel. */
export function Why({ data }: { readonly data: Comparison }) {
  const { exemplar, copy, derivation, shared, dateDoubt } = data
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const close = () => {
    go(withQuery({ why: null }), "replace")
    document.querySelector<HTMLElement>('[aria-controls="why"]')?.focus()
  }
  useKeys({ Escape: close })
  return (
    <aside id="why" class="why" aria-label="Why" tabIndex={-1} ref={panel}>
      <div class="why-head">
        <h2>{data.verdict}</h2>
        <button type="button" class="plain-button" onClick={close}>
          Close
        </button>
      </div>
      {dateDoubt && (
        <p class="doubt">
          {copy.siglum}: {dateDoubt}
        </p>
      )}
      {derivation && (
        <>
          <h3>
            What the line from {exemplar.siglum} to {copy.siglum} rests on
          </h3>
          <ul>
            {derivation.evidence.map((evidence, i) => (
              <Reason key={i} text={evidence.note} passages={evidence.passages.slice(0, most.evidence)} />
            ))}
          </ul>
        </>
      )}
      <h3>What they share, and for which reason</h3>
      <p class="quiet">
        {shared.text}
        {shared.why && `: ${shared.why}`}
      </p>
      <ul>
        {shared.stretches.map(stretch => (
          <Reason key={stretch.reason} text={stretch.text} passages={stretch.passages.slice(0, most.reason)} />
        ))}
      </ul>
      {derivation && (
        <>
          <p class="quiet">
            {copy.siglum} differs from {exemplar.siglum}; Stemma cannot know who changed it or why.
          </p>
          <Judge id={derivation.id} judgement={derivation.judgement} what="this arrow" />
        </>
      )}
    </aside>
  )
}

/** One reason, with the passages that show it. */
function Reason({ text, passages }: { readonly text: string; readonly passages: readonly Extract[] }) {
  return (
    <li>
      {text}
      {passages.map((passage, k) => (
        <blockquote key={k}>
          <span class="side">{passage.siglum}</span>
          <Passage extract={passage} />
        </blockquote>
      ))}
    </li>
  )
}
