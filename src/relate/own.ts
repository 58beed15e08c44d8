// Matter of its own: whole sentences of one report to which nothing in the other answers, in a place where the other has
// nothing instead. Not what was put in the place of something else: that is rewriting.
//
// A copy has no such matter (or has it from another exemplar). Where both of two kin have some, neither can be the
// other's only exemplar: they are siblings, and their parent is absent.

import type { Span } from "../model/span.js"
import type { Kinship } from "./kinship.js"
import type { Witness } from "./witness.js"

/** Sentences with a larger share of words covered are answered, if poorly. */
const mostCovered = 0.34
/** Shorter sentences (subheads, labels, "He agreed.") say nothing of descent. */
const leastWords = 8

/** Sentences each of two kin has alone; `elsewhere` marks tokens that other reports explain. */
export function ownMatter(
  kin: Kinship,
  elsewhereA: Uint8Array,
  elsewhereB: Uint8Array,
): { readonly inA: readonly Span[]; readonly inB: readonly Span[] } {
  const linkedA = new Set(kin.alignment.links.flatMap(link => (link.tokens.length > 0 ? link.a : [])))
  const linkedB = new Set(kin.alignment.links.flatMap(link => (link.tokens.length > 0 ? link.b : [])))
  const answeredA = answered(kin.a, kin.coveredA).map((yes, s) => yes || linkedA.has(s))
  const answeredB = answered(kin.b, kin.coveredB).map((yes, s) => yes || linkedB.has(s))
  const toB = new Map<number, number>()
  const toA = new Map<number, number>()
  for (const link of kin.alignment.links) {
    for (const s of link.a) {
      for (const t of link.b) {
        if (!answeredA[s] || !answeredB[t]) continue
        toB.set(s, t)
        toA.set(t, s)
      }
    }
  }
  return {
    inA: own(kin.a, answeredA, elsewhereA, toB, answeredB),
    inB: own(kin.b, answeredB, elsewhereB, toA, answeredA),
  }
}

/** For every sentence, whether the other report answers enough of it. Short ones count as answered. */
function answered(w: Witness, covered: Uint8Array): boolean[] {
  return w.text.sentences.map(({ firstToken, lastToken }) => {
    let [words, found] = [0, 0]
    for (let t = firstToken; t < lastToken; t++) {
      if (w.text.tokens[t]!.kind === "mark") continue
      words++
      found += covered[t]!
    }
    return words < leastWords || found > mostCovered * words
  })
}

function own(
  w: Witness,
  here: readonly boolean[],
  elsewhere: Uint8Array,
  across: ReadonlyMap<number, number>,
  there: readonly boolean[],
): Span[] {
  const explained = answered(w, elsewhere)
  return w.text.sentences.filter((sentence, s) => {
    if (here[s] || explained[s] || w.text.report.blocks[sentence.block]!.kind !== "body") return false
    let before = s - 1
    while (before >= 0 && !across.has(before)) before--
    let after = s + 1
    while (after < here.length && !across.has(after)) after++
    // What stands in the other report where this sentence would: a sentence of its own there means one replaced the other.
    const follows = before >= 0 ? across.get(before)! + 1 : null
    const precedes = after < here.length ? across.get(after)! - 1 : null
    const replaced =
      (follows !== null && follows < there.length && !there[follows]) ||
      (precedes !== null && precedes >= 0 && !there[precedes])
    return !replaced
  })
}
