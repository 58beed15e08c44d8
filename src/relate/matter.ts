// Checkable matter (names, numbers, quoted words) that one of two kin has and the other lacks: the exemplar is fuller.
//
// A compilation has matter of another exemplar's, so what a report shares with others that are foreign to the pair is
// left out. Beyond that, in the stretch a report has from the other it should hold nothing of its own: so the whole of
// the supposed exemplar is set against the stretch of the supposed copy, and the other way round.

import type { Passage } from "../model/span.js"
import { isCapital } from "./signs/sign.js"
import type { Kin } from "./kin.js"
import type { Witness } from "../match/witness.js"

/** How much fuller A is than B, −1 … 1, with the places that show it. */
export interface Fuller {
  readonly amount: number
  readonly spans: readonly Passage[]
  /** Checkable words each has alone. */
  readonly inA: number
  readonly inB: number
}

/** Added to both counts, so that a word or two does not look like much. */
const damping = 4
/** Passages shown. */
const mostShown = 5

/** Compare what each of a pair has alone; `elsewhere` marks tokens that reports foreign to the pair explain. */
export function fuller(kin: Kin, elsewhereA: Uint8Array | null, elsewhereB: Uint8Array | null): Fuller {
  const wholeA = alone(kin.a, kin.coveredA, elsewhereA, null)
  const wholeB = alone(kin.b, kin.coveredB, elsewhereB, null)
  const stretchA = alone(kin.a, kin.coveredA, elsewhereA, stretch(kin.coveredA))
  const stretchB = alone(kin.b, kin.coveredB, elsewhereB, stretch(kin.coveredB))
  const amount = (excess(wholeA.length, stretchB.length) - excess(wholeB.length, stretchA.length)) / 2
  const [w, tokens] = amount >= 0 ? [kin.a, wholeA] : [kin.b, wholeB]
  const spans = tokens.slice(0, mostShown).map(t => {
    const { start, end } = w.text.tokens[t]!
    return { report: w.id, start, end }
  })
  return { amount, spans, inA: wholeA.length, inB: wholeB.length }
}

function excess(more: number, less: number): number {
  return (more - less) / (more + less + damping)
}

function alone(
  w: Witness,
  covered: Uint8Array,
  elsewhere: Uint8Array | null,
  within: readonly [number, number] | null,
): number[] {
  const found: number[] = []
  for (const { firstToken, lastToken } of w.text.sentences) {
    for (let t = firstToken; t < lastToken; t++) {
      if (covered[t] || elsewhere?.[t] || (within && (t < within[0] || t > within[1]))) continue
      const { kind } = w.text.tokens[t]!
      if (kind === "number" || (kind === "word" && (w.quoted[t] || (t > firstToken && isCapital(w, t))))) found.push(t)
    }
  }
  return found
}

/** First and last token covered. */
function stretch(covered: Uint8Array): readonly [number, number] {
  return [covered.indexOf(1), covered.lastIndexOf(1)]
}
