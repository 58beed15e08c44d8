// One text, printed many times: reports whose own prose is the same, word for word and quotation mark for quotation
// mark. What houses put around it is left out: headline, deck, subheads, credit, dateline, a legal line at the end.
// They are told before anything is compared, by equality alone, so that a hundred pages cost what one costs; one of them
// goes through kinship for all, and the others follow it (`followers.ts`).
//
// No slack inside: "twelve" and "20" is another text, and what was altered between the two is worth more than the count.

import { groupBy } from "../kit/groups.js"
import type { Annotated } from "../model/annotation.js"
import type { PrintedText } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { CreditKind } from "../model/report.js"
import { overlapsAny, type Span } from "../model/span.js"
import { creditsOf } from "../text/text.js"
import { standingOf } from "./credits.js"
import type { OtherPrinting } from "./descent/own-pages.js"
import type { Standing } from "./dispatches.js"

/** Shorter texts are a stock phrase, a notice or a wall. */
const leastWords = 20
/** Credits that stand before or after the prose, not in it ("told AP"). */
const aroundProse: ReadonlySet<CreditKind> = new Set(["dateline", "byline", "tail"])
/** A sentence that says whose rights these are. */
const legal =
  /©|\bcopyright\b.{0,12}\d{4}|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b/iu
/** Quotation marks of any house. */
const quotationMark = /^["'«»‹›「」『』]$/u

/** A text with its printings, and the one that stands for all. */
export interface Printings extends PrintedText {
  readonly representative: string
}

/** A report as its printings are told by. */
export interface Printing {
  /** What its prose is known by. */
  readonly prose: string
  /** What it says of itself. */
  readonly says: Standing
}

/** The texts that several reports print. `texts` in canonical order, in which the printings of each stand too. */
export function printingsOf(texts: readonly Annotated[]): Printings[] {
  return printingsAmong(texts.flatMap(text => printingOf(text) ?? []))
}

/** What is asked of a report; null where its prose is short. */
export function printingOf(text: Annotated): Printing | null {
  const words = proseOf(text)
  return words === null ? null : { prose: idOfProse(words), says: standingOf({ id: text.report.id, text }) }
}

/** The same of reports as they are told by. */
export function printingsAmong(all: readonly Printing[]): Printings[] {
  return [...groupBy(all, ({ prose }) => prose)].flatMap(([prose, printings]) => {
    if (printings.length < 2) return []
    const standings = printings.map(({ says }) => says)
    return [{ id: prose, reports: standings.map(({ id }) => id), representative: representativeOf(standings) }]
  })
}

/** Those that need no comparing of their own, each with the one that stands for it. */
export function followersOf(texts: readonly Printings[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap(({ reports, representative }) =>
      reports.filter(id => id !== representative).map(id => [id, representative] as const),
    ),
  )
}

/** What the printings that need no comparing say of themselves, each with the one that stands for it. */
export function otherPrintings(
  pages: readonly { readonly id: string; readonly text: Annotated }[],
  followers: ReadonlyMap<string, string>,
): OtherPrinting[] {
  return pages.flatMap(page => {
    const of = followers.get(page.id)
    return of === undefined ? [] : [{ of, says: standingOf(page) }]
  })
}

/** The one that stands for all: the page of the agency that most of them credit, else the first that credits it, else the first. */
function representativeOf(standings: readonly Standing[]): string {
  const credits = new Map(standings.flatMap(({ id, credit }) => (credit ? [[id, credit] as const] : [])))
  const [agency] = [...groupBy(credits.values(), credit => credit.agency)]
    .sort((x, y) => y[1].length - x[1].length || byCodeUnit(x[0], y[0]))
    .map(([name]) => name)
  if (agency === undefined) return standings[0]!.id
  const own = standings.find(({ own }) => own === agency)
  return (own ?? standings.find(({ id }) => credits.get(id)?.agency === agency)!).id
}

/** What a text is known by: the same for all its printings. */
export function idOfProse(prose: string): string {
  return `t${digest("text", prose)}`
}

/** The words and quotation marks of a report's own prose as one string; null where they are too few to tell. */
export function proseOf(text: Annotated): string | null {
  const around = aroundOf(text)
  const words: string[] = []
  let count = 0
  for (const { block, start, end, firstToken, lastToken } of text.sentences) {
    if (text.blocks[block]!.kind !== "body" || legal.test(text.report.text.slice(start, end))) continue
    for (const token of text.tokens.slice(firstToken, lastToken)) {
      if (token.kind !== "mark") count++
      else if (!quotationMark.test(token.norm)) continue
      if (!overlapsAny(around, token)) words.push(token.kind === "mark" ? '"' : token.norm)
    }
  }
  return count < leastWords ? null : words.join(" ")
}

/** What stands around a report's prose inside its body: credits, and the dateline that opens it. */
function aroundOf({ report, masked, blocks }: Annotated): Span[] {
  const credits = creditsOf({ report, masked }).filter(({ kind }) => aroundProse.has(kind))
  const opening = report.dateline
  const opened = opening === null ? undefined : blocks.find(({ start }) => report.text.startsWith(opening, start))
  return opened ? [...credits, { start: opened.start, end: opened.start + opening!.length }] : credits
}
