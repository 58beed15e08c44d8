// Counts of one thing however the clauses around them are worded: the same number of the same, to which the same was
// done, on pages that tell of the same people and places. "Nearly 1,900 Sorvians killed", "the death toll of 1,900".

import type { Annotated } from "../../model/annotation.js"
import { tokensIn } from "../../text/places.js"
import type { Claim } from "../claim.js"

/** What may befall those who are counted, each with the stems of its words. */
const fates: readonly (readonly [string, RegExp])[] = [
  ["death", /^(?:kill|di(?:e[ds]?|es)$|dead|death|life$|lives$|slain|fatal|perish|lost$|murder)/],
  ["injury", /^(?:injur|wound|hurt$)/],
  ["arrest", /^(?:arrest|detain|detention|custody)/],
  ["flight", /^(?:displac|evacuat|fle[ed]|homeless)/],
  ["ruin", /^(?:destroy|demolish|burn)/],
]
/** A number of fewer digits that count is often another's by chance. */
const leastDigits = 2
/** Names that two pages must share, and the share of those of the page with fewer, to tell of the same. */
const leastNames = 3
const namesShare = 0.25

/** What a figure counts, as far as another page would count it too. */
export interface Count {
  readonly value: number
  /** The last word of the unit: "tunnel" of "hidden tunnel". */
  readonly head: string
  readonly fate: string
}

/** The count that a claim tells; null where it measures, or nothing is told to have befallen those counted. */
export function countOf(text: Annotated, { figure, start, end }: Claim): Count | null {
  if (!figure || figure.vague !== null || figure.low !== figure.high || digits(figure.low) < leastDigits) return null
  const { unit, of, unitSpan } = figure
  if (unit === null || of === null || of.start !== unitSpan?.start || of.end !== unitSpan.end) return null
  const told = tokensIn(text.tokens, { start, end }).flatMap(token => {
    const fate = fates.find(([, words]) => words.test(token.norm))?.[0]
    return fate === undefined ? [] : [{ fate, away: Math.max(token.start - figure.end, figure.start - token.end) }]
  })
  if (!told.length) return null
  const { fate } = told.reduce((a, b) => (b.away < a.away ? b : a))
  return { value: figure.low, head: unit.split(" ").at(-1)!.toLowerCase(), fate }
}

/** Whether two counts are of one thing: people go by many names, and are told apart by their number and fate alone. */
export function sameCount(a: Count | null, b: Count | null): boolean {
  if (a === null || b === null || a.value !== b.value || a.fate !== b.fate) return false
  return a.head === b.head || (a.fate !== "ruin" && (a.head === "people" || b.head === "people"))
}

/** Whether two pages tell of the same people and places. */
export function areOnOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter(name => b.has(name)).length
  return shared >= leastNames && shared >= namesShare * Math.min(a.size, b.size)
}

function digits(value: number): number {
  return Number.isInteger(value) ? String(value).replace(/0+$/, "").length : leastDigits
}
