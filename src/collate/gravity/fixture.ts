// Examples of rows of the table of gravity: the smallest pair of texts in which a reader is told of one. The gravity of a
// row stands in its example once more, so that nobody changes it unseen.

import { expect, it, vi } from "vitest"
import type { Report } from "../../model/report.js"
import { pairOf } from "../fixture.js"
import { type Row, ruled, rulings } from "../gravity.js"

/** One paragraph, or several. */
type Side = string | readonly string[]

/** An exemplar, its copy, and how what is told of them begins: the gravity and the note. */
export interface Example {
  readonly from: Side
  readonly to: Side
  readonly told: string
  /** What else is known of the copy. */
  readonly ofCopy?: Partial<Report>
}

const paragraphs = (side: Side) => (typeof side === "string" ? [side] : side)

/**
 * Try rows by their examples. Whoever calls has `vi.mock("../gravity.js", { spy: true })`, so that the row which was asked
 * for is seen: another of the same kind and gravity may make the same note.
 */
export function tell(examples: Partial<Readonly<Record<Row, Example>>>): void {
  it.each(Object.entries(examples))("%s", (row, { from, to, told, ofCopy }) => {
    vi.mocked(ruled).mockClear()
    const { kind, gravity } = rulings.get(row as Row)!
    const { alterations } = pairOf(paragraphs(from), paragraphs(to), ofCopy)
    const found = alterations.filter(one => one.kind === kind).map(one => `${one.gravity}: ${one.note}`)
    expect(
      found.filter(one => one.startsWith(told)),
      found.join("\n"),
    ).not.toEqual([])
    expect(told.split(":")[0]).toBe(gravity)
    expect(vi.mocked(ruled).mock.calls.map(([asked]) => asked)).toContain(row)
  })
}
