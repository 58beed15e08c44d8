// What two kin say of where they have it from, held sentence against sentence. Who retells a page names it, and names it
// where the page itself speaks; who copies a page that cites others copies its citations with it; and two that retell one
// report cite it each in its own place.

import { addTo } from "../../kit/groups.js"
import type { Witness } from "../../match/witness.js"
import type { Citation } from "../../model/annotation.js"
import { creditsOfWords } from "../credits.js"
import type { Kin } from "../kin.js"

/** What two kin cite; pairs of numbers are of A and of B. */
export interface Cited {
  /** Newsrooms that one has something from and the other does not. */
  readonly only: readonly [inA: number, inB: number]
  /** Answering sentences that cite a newsroom in A, or in B, and none in the other. */
  readonly alone: readonly [inA: number, inB: number]
  /** Credits that say that the words are an agency's. */
  readonly carried: readonly [inA: number, inB: number]
}

/** Hold what two kin cite against one another. */
export function citedBy({ a, b, alignment }: Kin): Cited {
  const [ofA, ofB] = [foreign(a), foreign(b)]
  const [inA, inB] = [bySentence(a, ofA), bySentence(b, ofB)]
  const [reportedA, reportedB] = [reported(ofA), reported(ofB)]
  let [aloneA, aloneB] = [0, 0]
  for (const link of alignment.links) {
    if (link.tokens.length === 0) continue
    const [x, y] = [link.a.some(i => inA.has(i)), link.b.some(i => inB.has(i))]
    if (x && !y) aloneA++
    else if (y && !x) aloneB++
  }
  return {
    only: [lacking(reportedA, reportedB), lacking(reportedB, reportedA)],
    alone: [aloneA, aloneB],
    carried: [carriedBy(a), carriedBy(b)],
  }
}

/** A page that names itself cites nobody. */
function foreign({ text: { citations, report } }: Witness): Citation[] {
  return citations.filter(({ newsroom }) => newsroom !== report.outlet && newsroom !== report.newsroom)
}

function reported(citations: readonly Citation[]): Set<string> {
  return new Set(citations.flatMap(({ newsroom, manner }) => (manner === "reported" ? [newsroom] : [])))
}

function carriedBy({ text }: Witness): number {
  return new Set(creditsOfWords(text).map(({ agency }) => agency)).size
}

/** The newsrooms that citations of a page name, by the sentence they stand in. */
export function bySentence(
  { text: { sentences } }: Witness,
  citations: readonly Citation[],
): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>()
  for (const { start, newsroom } of citations) {
    const at = sentences.findIndex(sentence => sentence.start <= start && start < sentence.end)
    if (at >= 0) addTo(found, at, newsroom)
  }
  return found
}

function lacking(of: ReadonlySet<string>, by: ReadonlySet<string>): number {
  return [...of].filter(one => !by.has(one)).length
}
