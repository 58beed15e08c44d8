// Lines that recur over pages of one outlet: evidence of furniture that no single page gives. A pile's copies recur too,
// and are what the program looks for, so a line counts only over pages whose long lines have little in common, and
// only within one outlet. Digits are masked: "12 comments" and "7 comments" are one line.

import type { Block, Report } from "../model/report.js"
import type { Span } from "../model/span.js"

/** For each outlet of a pile the lines, masked, that recur over unlike pages of it. */
export type RecurringLines = ReadonlyMap<string, ReadonlySet<string>>

/** Unlike pages on which a line must stand. Two may share a slogan, a place or a source. */
const FEWEST_PAGES = 3
/** Lines at least this long are the text by which two pages are compared. */
const LONG_LINE = 80
/** Two pages are unlike where both have long lines and at most this share of the fewer ones stands in the other. */
const MOST_SHARED = 0.2
/** Longer lines are prose whatever they do. */
const LONGEST_FURNITURE = 400

/** Find the recurring lines of a pile. The order of the reports does not matter. */
export function recurringLines(reports: readonly Report[]): RecurringLines {
  const byOutlet = new Map<string, Report[]>()
  for (const report of reports) {
    if (report.outlet !== null) byOutlet.set(report.outlet, [...(byOutlet.get(report.outlet) ?? []), report])
  }
  const recurring = new Map<string, Set<string>>()
  for (const [outlet, pages] of byOutlet) {
    if (pages.length >= FEWEST_PAGES) recurring.set(outlet, recurringOver(pages))
  }
  return recurring
}

function recurringOver(pages: readonly Report[]): Set<string> {
  const longLines = pages.map(page => new Set(linesOf(page).filter(line => line.length >= LONG_LINE)))
  const standing = new Map<string, number[]>()
  pages.forEach((page, p) => {
    for (const line of new Set(page.blocks.filter(mayRecur).map(block => masked(page, block)))) {
      if (line.length <= LONGEST_FURNITURE) standing.set(line, [...(standing.get(line) ?? []), p])
    }
  })
  const unlike = (a: number, b: number): boolean => {
    const [few, many] =
      longLines[a]!.size < longLines[b]!.size ? [longLines[a]!, longLines[b]!] : [longLines[b]!, longLines[a]!]
    return few.size > 0 && [...few].filter(line => many.has(line)).length <= few.size * MOST_SHARED
  }
  const found = new Set<string>()
  for (const [line, places] of standing) {
    if (
      places.length >= FEWEST_PAGES &&
      places.filter(p => places.filter(q => q !== p && unlike(p, q)).length >= FEWEST_PAGES - 1).length >= FEWEST_PAGES
    ) {
      found.add(line)
    }
  }
  return found
}

/** Headlines, decks and credits recur for reasons of their own: a series, a column, an agency. */
function mayRecur(block: Block): boolean {
  return block.kind === "body" || block.kind === "subhead"
}

function linesOf(report: Report): string[] {
  return report.blocks.map(block => masked(report, block))
}

function masked(report: Report, { start, end }: Span): string {
  return report.text.slice(start, end).toLowerCase().replace(/\d+/g, "0").replace(/ +/g, " ")
}

/** A report without its outlet's recurring lines, which are listed as furniture; the same report where it has none. */
export function withoutRecurring(report: Report, recurring: RecurringLines): Report {
  const lines = report.outlet === null ? undefined : recurring.get(report.outlet)
  const stripped =
    lines === undefined ? [] : report.blocks.filter(block => mayRecur(block) && lines.has(masked(report, block)))
  if (stripped.length === 0 || stripped.length === report.blocks.length) return report
  const kept = report.blocks.filter(block => !stripped.includes(block))
  const blocks: Block[] = []
  let at = 0
  for (const { kind, start, end } of kept) {
    blocks.push({ kind, start: at, end: at + end - start })
    at += end - start + 1
  }
  const moved = <T extends Span>(span: T): T[] => {
    const home = kept.findIndex(block => span.start >= block.start && span.end <= block.end)
    if (home < 0) return []
    const shift = blocks[home]!.start - kept[home]!.start
    return [{ ...span, start: span.start + shift, end: span.end + shift }]
  }
  return {
    ...report,
    text: kept.map(({ start, end }) => report.text.slice(start, end)).join("\n"),
    blocks,
    credits: report.credits.flatMap(credit => (credit.start === credit.end ? [credit] : moved(credit))),
    intrusions: report.intrusions.flatMap(moved),
    furniture: [
      ...report.furniture,
      ...stripped.map(({ start, end }) => ({
        text: report.text.slice(start, end),
        why: "recurs over pages of this outlet",
      })),
    ],
  }
}
