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
  /** Newsrooms that both name as their source, in whatever way; of these, agencies' credits of the words. */
  readonly common: number
  readonly commonTold: number
  readonly commonCarried: number
  /** Newsrooms that one has something from and the other does not. */
  readonly only: readonly [inA: number, inB: number]
  /** Whether somebody told a newsroom in the one what that newsroom reports in the other. */
  readonly toldAndReported: boolean
  /** Answering sentences that cite the same newsroom; that cite one in A, or in B, and none in the other. */
  readonly together: number
  readonly alone: readonly [inA: number, inB: number]
  /** Credits that say that the words are an agency's. */
  readonly carried: readonly [inA: number, inB: number]
}

/** Hold what two kin cite against one another. */
export function citedBy({ a, b, alignment }: Kin): Cited {
  const [ofA, ofB] = [foreign(a), foreign(b)]
  const [inA, inB] = [bySentence(a, ofA), bySentence(b, ofB)]
  const [carriedA, carriedB] = [carriedBy(a), carriedBy(b)]
  const reports = (citations: readonly Citation[]) => named(citations, "reported")
  const tells = (citations: readonly Citation[]) => named(citations, "told")
  let [together, aloneA, aloneB] = [0, 0, 0]
  for (const link of alignment.links) {
    if (link.tokens.length === 0) continue
    const [x, y] = [new Set(link.a.flatMap(i => inA.get(i) ?? [])), new Set(link.b.flatMap(i => inB.get(i) ?? []))]
    if (shared(x, y) > 0) together++
    else if (x.size > 0 && y.size === 0) aloneA++
    else if (y.size > 0 && x.size === 0) aloneB++
  }
  return {
    common: shared(new Set([...named(ofA), ...carriedA]), new Set([...named(ofB), ...carriedB])),
    commonTold: shared(tells(ofA), tells(ofB)),
    commonCarried: shared(carriedA, carriedB),
    only: [lacking(reports(ofA), reports(ofB)), lacking(reports(ofB), reports(ofA))],
    toldAndReported: shared(tells(ofA), reports(ofB)) + shared(tells(ofB), reports(ofA)) > 0,
    together,
    alone: [aloneA, aloneB],
    carried: [carriedA.size, carriedB.size],
  }
}

/** A page that names itself cites nobody. */
function foreign({ text: { citations, report } }: Witness): Citation[] {
  return citations.filter(({ newsroom }) => newsroom !== report.outlet && newsroom !== report.newsroom)
}

function named(citations: readonly Citation[], how?: Citation["manner"]): Set<string> {
  return new Set(citations.flatMap(({ newsroom, manner }) => (how === undefined || manner === how ? [newsroom] : [])))
}

function carriedBy({ text }: Witness): Set<string> {
  return new Set(creditsOfWords(text).map(({ agency }) => agency))
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

function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  return [...x].filter(one => y.has(one)).length
}

function lacking(of: ReadonlySet<string>, by: ReadonlySet<string>): number {
  return [...of].filter(one => !by.has(one)).length
}
