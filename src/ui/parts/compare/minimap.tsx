// The whole comparison at a glance: one line a row, gravity as width, the family's colour. It is hidden from a screen
// reader: the badges of the rows, `j` and `k` reach the same places, and the bar says how many there are.

import type { Comparison } from "../../../serve/shapes.js"
import { go, withQuery } from "../../address.ts"
import { heaviestOf } from "./shown.ts"

const widths = { grave: 14, notable: 9, slight: 5 }

/** The minimap. */
export function Minimap({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<number> }) {
  const height = 100 / Math.max(1, data.rows.length)
  const topOf = (marks: readonly number[]) =>
    heaviestOf(
      data,
      marks.filter(i => shown.has(i)),
    )
  const jump = (event: MouseEvent) => {
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect()
    const row = data.rows[Math.floor(((event.clientY - top) / height) * data.rows.length)]
    const mark = row ? topOf(row.alterations) : -1
    const sentence = row?.exemplar[0]
    if (mark >= 0) go(withQuery({ at: data.alterations[mark]!.id, sentence: null }), "replace")
    else if (sentence) go(withQuery({ at: null, sentence: String(sentence.index + 1) }), "replace")
  }
  return (
    <svg class="minimap" viewBox="0 0 14 100" preserveAspectRatio="none" aria-hidden="true" onClick={jump}>
      {data.rows.map((row, i) => {
        const top = data.alterations[topOf(row.alterations)]
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
