// What two pages share word for word, as numbers: how much of it is prose of their own, how long it runs, how plain it is.

import { wordsIn } from "../../text/places.js"
import type { TokenRun } from "../runs.js"
import { voice } from "../voices.js"
import type { Witness } from "../witness.js"

/** Words of their own in one run, below which the run counts for nothing. */
const leastInRun = 4
/** Runs that two reporters seldom arrive at independently are at least so long. */
const long = 8

/** Words that two pages share in runs, by whose they are; `shorter` has fewer words of its own. */
export interface SharedInRuns {
  readonly own: number
  /** Of these, in long runs; neither name nor number; numbers; and what the telling ones weigh. */
  readonly inLong: number
  readonly plain: number
  readonly figures: number
  readonly weight: number
  readonly quoted: number
  readonly other: number
  /** Own words of the longest runs, longest first, and plain words of the plainest. */
  readonly longest: readonly number[]
  readonly plainest: number
  /** Where the first run begins in either, as a share of the text. */
  readonly first: readonly [shorter: number, longer: number]
}

/** What one run holds. */
interface Held {
  own: number
  quoted: number
  other: number
  plain: number
  figures: number
  weight: number
}

/** Add up the runs of a pair; `swapped` where `shorter` is the `b` of the runs. */
export function inRuns(runs: readonly TokenRun[], shorter: Witness, longer: Witness, swapped: boolean): SharedInRuns {
  const sum: Held = { own: 0, quoted: 0, other: 0, plain: 0, figures: 0, weight: 0 }
  const lengths: number[] = []
  let [inLong, plainest] = [0, 0]
  const first: [number, number] = [1, 1]
  for (const { tokensA, tokensB } of runs) {
    const [x, y] = swapped ? [tokensB, tokensA] : [tokensA, tokensB]
    const held = heldBy(shorter, x, longer, y)
    sum.quoted += held.quoted
    sum.other += held.other
    if (held.own < leastInRun) continue
    for (const of of ["own", "plain", "figures", "weight"] as const) sum[of] += held[of]
    if (held.own >= long) inLong += held.own
    lengths.push(held.own)
    plainest = Math.max(plainest, held.plain)
    first[0] = Math.min(first[0], x[0] / shorter.text.tokens.length)
    first[1] = Math.min(first[1], y[0] / longer.text.tokens.length)
  }
  return { ...sum, inLong, plainest, first, longest: lengths.sort((p, q) => q - p) }
}

/** The words of a run answer to one another in order; marks between them may differ. */
function heldBy(a: Witness, x: readonly [number, number], b: Witness, y: readonly [number, number]): Held {
  const held: Held = { own: 0, quoted: 0, other: 0, plain: 0, figures: 0, weight: 0 }
  const [s, t] = [wordsIn(a.text, { from: x[0], to: x[1] }), wordsIn(b.text, { from: y[0], to: y[1] })]
  for (let k = 0; k < Math.min(s.length, t.length); k++) {
    const [i, j] = [s[k]!, t[k]!]
    if (a.voices[i] === voice["own-prose"] && b.voices[j] === voice["own-prose"]) {
      held.own++
      held.plain += a.plain[i]!
      held.weight += a.telling[i]!
      if (a.text.tokens[i]!.kind === "number") held.figures++
    } else if (a.voices[i] === voice.quotation || b.voices[j] === voice.quotation) held.quoted++
    else held.other++
  }
  return held
}
