import { describe, expect, it } from "vitest"
import { shipped } from "../knowledge.js"
import type { Report } from "../model/report.js"
import { readPage } from "./page.js"
import { recurringLines, withoutRecurring } from "./recurring.js"

const promise = "Ask the harbour desk: write to us about anything that floats."

/** A page of an outlet with paragraphs of its own, as text. */
function page(name: string, paragraphs: readonly string[], outlet: string | null = "The Quay"): Report {
  const text = ["Headline for a test page of the quay", ...paragraphs].join("\n\n")
  return { ...readPage({ path: name, address: null, bytes: new TextEncoder().encode(text) }, shipped), outlet }
}

const own = (n: number): string =>
  `Paragraph number ${n} tells at some length of the ${["dredger", "lock keeper", "ferry", "pilot", "crane"][n]} that nobody else on the waterfront has yet reported on this week.`

describe("recurring lines", () => {
  const pages = [0, 1, 2].map(n => page(`${n}.txt`, [own(n), promise, own(n).replace("tells", "told")]))

  it("are stripped from unlike pages of one outlet, and listed", () => {
    const recurring = recurringLines(pages)
    for (const report of pages) {
      const { text, furniture, blocks } = withoutRecurring(report, recurring)
      expect(text).not.toContain(promise)
      expect(furniture.at(-1)).toEqual({ text: promise, why: "recurs over pages of this outlet" })
      for (const { start, end } of blocks) expect(text.slice(start, end)).not.toContain("\n")
    }
  })

  it("stay where the pages are copies of one another", () => {
    const copies = [0, 1, 2].map(n => page(`${n}.txt`, [own(3), promise, own(4)]))
    const recurring = recurringLines(copies)
    for (const report of copies) expect(withoutRecurring(report, recurring)).toBe(report)
  })

  it("stay where the outlets differ or are not known", () => {
    const others = pages.map((report, n) => ({ ...report, outlet: n === 0 ? null : `Outlet ${n}` }))
    const recurring = recurringLines(others)
    for (const report of others) expect(withoutRecurring(report, recurring)).toBe(report)
  })

  it("are the same in any order of arrival", () => {
    const sorted = (reports: readonly Report[]) => [...(recurringLines(reports).get("The Quay") ?? [])].sort()
    expect(sorted([...pages].reverse())).toEqual(sorted(pages))
  })
})
