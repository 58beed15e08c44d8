// What many places share, said once.

import type { Comparison } from "../../../serve/shapes.js"
import { withQuery } from "../../address.ts"
import { Glyph } from "../marks.tsx"

/** The summaries of what is shown. */
export function Summaries({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<number> }) {
  const said = data.summaries.filter(({ alterations }) => alterations.some(i => shown.has(i)))
  if (said.length === 0) return null
  return (
    <ul class="summaries">
      {said.map(({ family, text, alterations }) => {
        const first = alterations.find(i => shown.has(i))!
        return (
          <li key={text} data-family={family}>
            <Glyph family={family} />
            <span>
              {text[0]!.toUpperCase() + text.slice(1)}.{" "}
              <span class="ways">
                <a href={withQuery({ at: data.alterations[first]!.id, sentence: null })}>
                  see the first<span class="sr"> of: {text}</span>
                </a>
                {" · "}
                <a href={withQuery({ only: family, at: null })}>
                  all<span class="sr"> of: {text}</span>
                </a>
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
