// What recurs over pages of one outlet: evidence of furniture that no single page gives. A pile's copies recur too, and are
// what the program looks for, so a stretch counts only over pages whose long lines have little in common, and only within
// one outlet. It need not be the same to the letter, nor a line of its own: newsletters are offered in a sentence's midst.
//
// What recurs is furniture where its wording says so, and leaves the story. Anything else is what an outlet tells again
// whenever it comes to a matter: background. That stays in the story, for somebody may have said it there alone; but that
// two pages share it says nothing of who took from whom.
//
// Nothing is cut out: what recurs is a mask laid over a report, whose text stays what its page printed, in any pile.

import { groupBy } from "../../kit/groups.js"
import { lazily } from "../../kit/lazily.js"
import type { Masks } from "../../model/masks.js"
import type { Report } from "../../model/report.js"
import { overlapsAny, type Span, within } from "../../model/span.js"
import { isFurniture, isPlainlyFurniture, popUpFrom, type Recurring } from "./signs.js"
import { standings } from "./standing.js"
import { coverOf, addLoose, type Stretch, stretchesOf } from "./stretches.js"
import { type Line, lineReader, type OutletPage } from "./words.js"

/** Pages of one outlet; of pages without one all that have none, of which only what is plainly furniture is told. */
export interface OutletPages {
  readonly outlet: string | null
  readonly pages: readonly OutletPage[]
}

/** A report with what its outlet's other pages show of it. */
export interface Masked extends Masks {
  readonly report: Report
}

/** An outlet with more pages is looked at in parts of so many: what recurs does so in any of them. */
const mostPages = 1000
/** Fewer pages have nothing in common but chance. */
const fewestPages = 2
/** A page of which more recurs is a form filled in, a notice or a table: no evidence of what stands beside stories. */
const mostOfPage = 0.5
/** Why a stretch is masked. */
const why = "recurs over pages of this outlet"

/** The outlets of a pile that have pages enough for anything to recur, with the pages of each. */
export function outletPages(reports: readonly Report[]): OutletPages[] {
  return recurringParts(reports).map(part => ({
    outlet: reports[part[0]!]!.outlet,
    pages: part.map(n => pageOf(reports[n]!)),
  }))
}

/** The same outlets and pages, as places in the pile. */
function recurringParts(reports: readonly Report[]): number[][] {
  return partsOf(reports).filter(part => part.length >= fewestPages)
}

/** Pages that are looked at together, as places in the pile: of each outlet as many at a time as may be, each page once. */
export function partsOf(reports: readonly Pick<Report, "outlet">[]): number[][] {
  const byOutlet = groupBy(reports.keys(), n => reports[n]!.outlet)
  return [...byOutlet.values()].flatMap(own => {
    const parts: number[][] = []
    for (let n = 0; n < own.length; n += mostPages) parts.push(own.slice(n, n + mostPages))
    return parts
  })
}

function pageOf({ text, language, blocks, credits }: Report): OutletPage {
  const lines = blocks.filter(({ kind }) => kind === "body" || kind === "subhead")
  const plain = ({ start, end }: Span) => ({ start, end })
  return { text, language, lines: lines.map(plain), credits: credits.filter(c => overlapsAny(lines, c)).map(plain) }
}

/** What recurs of each page of an outlet. The order of the pages does not matter. */
export function recurringIn({ outlet, pages }: OutletPages): Masks[] {
  const lined = pages.map(lineReader())
  const all = stretchesIn(lined, () => true)
  const isForm = all.map((stretches, p) => wordsIn(stretches) > mostOfPage * wordsIn(lined[p]!.map(sized)))
  const vouched = isForm.includes(true) ? stretchesIn(lined, p => !isForm[p]) : all
  return pages.map((page, p) => masksOf(page, outlet, vouched[p]!))
}

function sized({ words }: Line): { readonly words: number } {
  return { words: words.length }
}

function wordsIn(stretches: readonly { readonly words: number }[]): number {
  return stretches.reduce((sum, { words }) => sum + words, 0)
}

function stretchesIn(pages: readonly (readonly Line[])[], vouching: (page: number) => boolean): Stretch[][] {
  const standing = standings(pages, vouching)
  // Lines that read the same recur alike.
  const covers = new Map<Line["words"], Uint8Array>()
  for (const line of pages.flat()) if (!covers.has(line.words)) covers.set(line.words, coverOf(line, standing))
  const loose = lazily(() => {
    const found = new Set<number>()
    for (const [words, cover] of covers) addLoose(words, cover, found)
    return found
  })
  return pages.map(lines => lines.flatMap(line => stretchesOf(line, covers.get(line.words)!, loose)))
}

/** What of the stretches that recur is furniture, and what background; none where they would leave nothing. */
function masksOf(page: OutletPage, outlet: string | null, stretches: readonly Stretch[]): Masks {
  const [forms, popUps, background]: [Span[], Span[], Span[]] = [[], [], []]
  let end = page.lines.at(-1)?.end ?? 0
  for (const stretch of [...stretches].reverse()) {
    const told = asRead(page, outlet, stretch, end)
    const poppedUp = outlet === null ? null : popUpFrom(told)
    const span = { start: stretch.start, end: stretch.end }
    if (poppedUp !== null) popUps.unshift({ ...span, start: span.start + poppedUp })
    else if (!isMasked(stretch, told)) {
      if (stretch.standing === "many" && outlet !== null) background.unshift(span)
    } else {
      forms.unshift(span)
      if (told.atEnd) end = stretch.start
    }
  }
  const masked = joined([...joined(forms, page.text), ...popUps]).map(span => ({ ...span, why }))
  const leaves = page.lines.some(line => !masked.some(mask => within(line, mask)))
  return leaves ? { masked, background } : { masked: [], background: [] }
}

function asRead({ text }: OutletPage, outlet: string | null, stretch: Stretch, end: number): Recurring {
  return {
    ...stretch,
    text: text.slice(stretch.start, stretch.end),
    before: text.slice(text.lastIndexOf("\n", stretch.start - 1) + 1, stretch.start),
    outlet,
    atEnd: text.slice(stretch.end, end).trim() === "",
  }
}

function isMasked({ standing }: Stretch, told: Recurring): boolean {
  if (told.outlet === null) return standing === "many" && isPlainlyFurniture(told)
  return standing === "many" ? isFurniture(told) : isPlainlyFurniture(told)
}

/**
 * Spans in order, those that overlap in one; with the `text` also those of one line whose gap is shorter than either, for
 * what stands between two parts of a form is a part of it.
 */
function joined(spans: readonly Span[], text?: string): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = found.at(-1)
    const gap = before ? span.start - before.end : 0
    const isPart = before && text && gap < Math.min(before.end - before.start, span.end - span.start)
    const joins = before && (gap < 0 || (isPart && !text.slice(before.end, span.start).includes("\n")))
    if (joins) found[found.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else found.push(span)
  }
  return found
}

/** Lay what recurs over the reports. `recurring` stands in the order of `outletPages`. */
export function maskedBy(reports: readonly Report[], recurring: readonly (readonly Masks[])[]): Masked[] {
  const masks = new Map<number, Masks>()
  for (const [n, part] of recurringParts(reports).entries()) {
    for (const [p, place] of part.entries()) {
      const found = recurring[n]?.[p]
      if (found) masks.set(place, found)
    }
  }
  return reports.map((report, n) => ({ report, ...(masks.get(n) ?? { masked: [], background: [] }) }))
}
