// Pairs for the tests of this folder: an exemplar and a copy laid on one another.

import { reportOf } from "../../../test/reports.js"
import { annotate } from "../../annotate/annotate.js"
import { shipped } from "../../knowledge.js"
import { align } from "../../match/align.js"
import { witnessesAmong } from "../../match/witness.js"
import type { Report } from "../../model/report.js"
import { readText } from "../../text/text.js"
import { kinAmong, kinMap } from "../kin.js"
import { type Reading, readingOf } from "../reading.js"
import { signsOf } from "./vector.js"

/** A page: its paragraphs, and what else is known of it. */
export type Page = string | { readonly lines: readonly string[]; readonly given?: Partial<Report> }

/** Two pages read as exemplar and copy. */
export function readingOfPages(a: Page, b: Page): Reading {
  const texts = [a, b].map((page, n) => {
    const { lines, given } = typeof page === "string" ? { lines: page.split("\n"), given: {} } : page
    return annotate(readText(reportOf(lines, { id: `r${n}`, ...given })), shipped)
  })
  const witnesses = witnessesAmong(texts, shipped.frequencies)
  const [x, y] = witnesses
  const alignment = align(x!, y!, shipped.lexicon)
  const [coveredA, coveredB] = [x!, y!].map(({ text }) => new Uint8Array(text.tokens.length))
  let [same, all] = [0, 0]
  for (const { tokens } of alignment.links)
    for (const { a, b, how } of tokens) {
      all++
      if (how !== "same" || x!.text.tokens[a]!.kind === "mark") continue
      same++
      coveredA![a] = coveredB![b] = 1
    }
  const words = same
  const rest = { runs: [], odds: 3, agreement: same / Math.max(1, all), wordsA: words, wordsB: words, ledger: [] }
  const pairs = kinAmong(witnesses, [
    { a: "r0", b: "r1", alignment, coveredA: coveredA!, coveredB: coveredB!, ...rest },
  ])
  return readingOf(pairs[0]!, kinMap(pairs), shipped.lexicon)
}

/** The signs that two pages show, and how much of each speaks for the first and for the second as the exemplar. */
export function seenIn(a: Page, b: Page): Readonly<Record<string, readonly [forA: number, forB: number]>> {
  const seen = signsOf(readingOfPages(a, b)).filter(({ forA, forB }) => forA + forB > 0)
  return Object.fromEntries(seen.map(({ sign, forA, forB }) => [sign, [forA, forB]]))
}
