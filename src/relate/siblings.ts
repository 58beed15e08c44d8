// Which kin are siblings, copies of a parent that is not there? Those of which neither comes from the other, by the judgement
// of the pair, and whose agreement nothing in the pile explains: a third report that has what the two share, and from which
// both may descend, is their ancestor, and what shares more with each than they share with one another stands between them.

import { lacking } from "../kit/bits.js"
import type { Witness } from "../match/witness.js"
import type { Span } from "../model/span.js"
import { creditsOfWords } from "./credits.js"
import { isNearer, type Third, thirdsAmong } from "./descent/thirds.js"
import type { Leaning } from "./direction.js"
import { mostlyExplains } from "./fitted.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"

/** Two kin that are siblings, with the sentences that each has alone. */
export interface Siblings {
  readonly pair: Kin
  readonly inA: readonly Span[]
  readonly inB: readonly Span[]
}

/** The lines of a family, sorted: those between exemplar and copy, and those between siblings; the rest is explained by others. */
export interface Sorted {
  readonly copies: readonly Leaning[]
  readonly siblings: readonly Siblings[]
}

/** Sort the lines of a family. `judge` judges any pair of kin. */
export function sortLines(leanings: readonly Leaning[], kin: KinMap, judge: (pair: Kin) => Leaning): Sorted {
  const copies = leanings.filter(({ descends }) => descends)
  const drawn = new Set(copies.map(({ pair }) => pair))
  const implying = leanings.filter(
    ({ descends, pair }) => !descends && implyParent(pair) && !isExplained(pair, kin, drawn, judge),
  )
  return {
    copies,
    siblings: implying.map(({ pair, apart: { inA, inB } }) => ({ pair, inA, inB })),
  }
}

/** Two that carry the dispatches of two agencies imply no parent. */
function implyParent({ a, b }: Kin): boolean {
  const [ofA, ofB] = [agencyOf(a), agencyOf(b)]
  return ofA === null || ofB === null || ofA === ofB
}

function agencyOf({ text }: Witness): string | null {
  return creditsOfWords(text)[0]?.agency ?? null
}

/** An ancestor explains two that are drawn below it: what nothing joins to it still wants a parent. */
function isExplained(pair: Kin, kin: KinMap, drawn: ReadonlySet<Kin>, judge: (pair: Kin) => Leaning): boolean {
  const isBelow = (id: string, line: Kin) => drawn.has(line) && mayDescend(id, judge(line))
  return explaining(pair, kin).some(
    third => isNearer(pair, third) || (isBelow(pair.a.id, third.toA) && isBelow(pair.b.id, third.toB)),
  )
}

/** Whether a report may be a copy of the other end of a line: it has no matter of its own beside what they share. */
function mayDescend(id: string, { pair, descends, apart: { ofA, ofB } }: Leaning): boolean {
  return descends && (pair.a.id === id ? ofA : ofB) < 0
}

/** The thirds that have most of what two kin share. */
function explaining(pair: Kin, kin: KinMap): Third[] {
  const { a, b, coveredA, coveredB, wordsA, wordsB } = pair
  return thirdsAmong(pair, kin).filter(({ toA, toB }) => {
    const missing = lacking(coveredA, coveredOf(toA, a.id)) + lacking(coveredB, coveredOf(toB, b.id))
    return missing < (1 - mostlyExplains) * (wordsA + wordsB)
  })
}
