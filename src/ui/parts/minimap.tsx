// The whole comparison at a glance: one line a row, gravity as width, the family's colour. Decoration: the filters
// and `j`/`k` reach the same places.

import type { Family } from "../../model/catalogue.ts"
import { byGravity } from "../../kit/gravity.ts"
import type { Comparison } from "../../serve/shapes.js"
import { go, withQuery } from "../address.ts"

const widths = { grave: 14, notable: 9, slight: 5 }

/** The minimap. */
export function Minimap({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<Family> }) {
  const height = 100 / Math.max(1, data.rows.length)
  const jump = (event: MouseEvent) => {
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect()
    const row = data.rows[Math.floor(((event.clientY - top) / height) * data.rows.length)]
    const mark = row?.alterations.find(i => shown.has(data.alterations[i]!.family))
    const sentence = row?.exemplar[0]
    if (mark !== undefined) go(withQuery({ at: data.alterations[mark]!.id, sentence: null }), "replace")
    else if (sentence) go(withQuery({ at: null, sentence: String(sentence.index + 1) }), "replace")
  }
  return (
    // No key of its own: `j` and `k` do the same
    <svg class="minimap" viewBox="0 0 14 100" preserveAspectRatio="none" aria-hidden="true" onClick={jump}>
      {data.rows.map((row, i) => {
        const marks = row.alterations.map(index => data.alterations[index]!).filter(one => shown.has(one.family))
        const top = marks.toSorted(byGravity)[0]
        const width = top ? widths[top.gravity] : 2
        return (
          <rect
            key={i}
            x={14 - width}
            y={i * height}
            width={width}
            height={Math.max(0.15, Math.min(height * 0.8, 2))}
            data-family={top?.family}
          />
        )
      })}
    </svg>
  )
}
