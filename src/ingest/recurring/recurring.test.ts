import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { readPage } from "../page.js"
import { type Masked, maskedBy, outletPages, recurringIn } from "./recurring.js"

const promise = "Ask the harbour desk: write to us about anything that floats."

/** A page of an outlet with paragraphs of its own, as text. */
function page(name: string, paragraphs: readonly string[], outlet: string | null = "The Quay"): Report {
  const text = ["Headline for a test page of the quay", ...paragraphs].join("\n\n")
  return { ...readPage({ path: name, address: null, bytes: new TextEncoder().encode(text) }, shipped), outlet }
}

const own = (n: number): string =>
  `Paragraph number ${n} tells at some length of the ${["dredger", "lock keeper", "ferry", "pilot", "crane"][n]} that nobody else on the waterfront has yet reported on this week.`

const masked = (reports: readonly Report[]): Masked[] => maskedBy(reports, outletPages(reports).map(recurringIn))

describe("recurring lines", () => {
  const pages = [0, 1, 2].map(n => page(`${n}.txt`, [own(n), promise, own(n).replace("tells", "told")]))

  it("are masked on unlike pages of one outlet, and nothing of the page is rewritten", () => {
    for (const [n, { report, masked: masks }] of masked(pages).entries()) {
      expect(report).toBe(pages[n])
      expect(masks.map(({ why }) => why)).toEqual(["recurs over pages of this outlet"])
      for (const { start, end } of masks) expect(report.text.slice(start, end)).toBe(promise)
    }
  })

  it("stay in sight where the pages are copies of one another", () => {
    const copies = [0, 1, 2].map(n => page(`${n}.txt`, [own(3), promise, own(4)]))
    for (const { masked: masks } of masked(copies)) expect(masks).toEqual([])
  })

  it("stay in sight where the outlets differ or are not known", () => {
    const others = pages.map((report, n) => ({ ...report, outlet: n === 0 ? null : `Outlet ${n}` }))
    for (const { masked: masks } of masked(others)) expect(masks).toEqual([])
  })

  it("are the same in any order of arrival", () => {
    expect(masked([...pages].reverse()).reverse()).toEqual(masked(pages))
  })
})
