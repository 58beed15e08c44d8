// Lines that recur over pages of one outlet: evidence of furniture that no single page gives. A pile's copies recur too,
// and are what the program looks for, so a line counts only over pages whose long lines have little in common, and
// only within one outlet. Digits are masked: "12 comments" and "7 comments" are one line.

//
// Nothing is cut out: what recurs is a mask laid over a report, whose text stays what its page printed, in any pile.

import { groupBy } from "../kit/groups.js"
import type { Block, Mask, Report } from "../model/report.js"
import type { Span } from "../model/span.js"

/** The pages of one outlet, as lines with their digits masked. */
export interface OutletPages {
  readonly outlet: string
  readonly pages: readonly (readonly Line[])[]
}

/** A line of a page. */
export interface Line {
  readonly text: string
  /** Body and subheads only: headlines, decks and credits recur for reasons of their own. */
  readonly mayRecur: boolean
}

/** Unlike pages on which a line must stand. Two may share a slogan, a place or a source. */
const fewestPages = 3
/** Lines at least this long are the text by which two pages are compared. */
const longLine = 80
/** Two pages are unlike where both have long lines and at most this share of the fewer ones stands in the other. */
const mostShared = 0.2
/** Longer lines are prose whatever they do. */
const longestFurniture = 400
/** Why a line is masked. */
const why = "recurs over pages of this outlet"

/** The outlets of a pile that have pages enough for a line to recur, with the pages of each. */
export function outletPages(reports: readonly Report[]): OutletPages[] {
  const named = reports.filter(({ outlet }) => outlet !== null)
  return [...groupBy(named, ({ outlet }) => outlet!)].flatMap(([outlet, pages]) =>
    pages.length < fewestPages ? [] : [{ outlet, pages: pages.map(linesOf) }],
  )
}

function linesOf(report: Report): Line[] {
  return report.blocks.map(block => ({ text: withoutDigits(report, block), mayRecur: mayRecur(block) }))
}

function mayRecur({ kind }: Block): boolean {
  return kind === "body" || kind === "subhead"
}

function withoutDigits({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replace(/\d+/g, "0").replace(/ +/g, " ")
}

/** The lines of an outlet, digits masked, that recur over unlike pages of it. The order of the pages does not matter. */
export function recurringLines({ pages }: OutletPages): string[] {
  const longLines = pages.map(lines => new Set(lines.flatMap(({ text }) => (text.length >= longLine ? [text] : []))))
  const standing = new Map<string, number[]>()
  pages.forEach((lines, p) => {
    for (const line of new Set(lines.flatMap(({ text, mayRecur }) => (mayRecur ? [text] : [])))) {
      if (line.length > longestFurniture) continue
      const places = standing.get(line)
      if (places) places.push(p)
      else standing.set(line, [p])
    }
  })
  const unlike = (a: number, b: number): boolean => {
    const [few, many] =
      longLines[a]!.size < longLines[b]!.size ? [longLines[a]!, longLines[b]!] : [longLines[b]!, longLines[a]!]
    return few.size > 0 && [...few].filter(line => many.has(line)).length <= few.size * mostShared
  }
  const recurs = (places: readonly number[]) =>
    places.length >= fewestPages &&
    places.filter(p => places.filter(q => q !== p && unlike(p, q)).length >= fewestPages - 1).length >= fewestPages
  return [...standing].flatMap(([line, places]) => (recurs(places) ? [line] : [])).sort()
}

/** A report with what its outlet's other pages show to be furniture. */
export interface Masked {
  readonly report: Report
  readonly masked: readonly Mask[]
}

/** Lay the recurring lines of each outlet over its reports. `recurring` stands in the order of `outlets`. */
export function maskedBy(
  reports: readonly Report[],
  outlets: readonly OutletPages[],
  recurring: readonly (readonly string[])[],
): Masked[] {
  const lines = new Map(outlets.map(({ outlet }, o) => [outlet, new Set(recurring[o])]))
  return reports.map(report => {
    const own = report.outlet === null ? undefined : lines.get(report.outlet)
    return { report, masked: own?.size ? maskOf(report, own) : [] }
  })
}

/** The blocks of a report that its outlet's recurring lines mask; none where they would leave nothing. */
function maskOf(report: Report, recurring: ReadonlySet<string>): Mask[] {
  const masked = report.blocks.filter(block => mayRecur(block) && recurring.has(withoutDigits(report, block)))
  return masked.length === report.blocks.length ? [] : masked.map(({ start, end }) => ({ start, end, why }))
}
