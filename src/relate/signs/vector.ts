// A reading as numbers: every sign with an amount for either direction, and a vector of fixed width to train on.

import type { Passage } from "../../model/span.js"
import { amount } from "../decay.js"
import type { Reading } from "../reading.js"
import { nearTop } from "./extents.js"
import { signs } from "./signs.js"

/** One sign, weighed for both directions: what speaks for A as the exemplar, and what for B. */
export interface Seen {
  readonly sign: string
  readonly forA: number
  readonly forB: number
  readonly spans: readonly Passage[]
}

/** What is read off the pair as a whole, each with what speaks for A and what for B. */
const measures: Readonly<Record<string, (reading: Reading) => readonly [forA: number, forB: number]>> = {
  // Who retells a page cites a source where the page itself speaks.
  "cites-alone": ({ cited }) => turned(cited.alone),
  "cites-only": ({ cited }) => turned(cited.only),
  alone: ({ alone }) => [alone.inA, alone.inB],
  "alone-within": ({ alone }) => [alone.withinA, alone.withinB],
  "alone-around": ({ alone }) => [alone.inA - alone.withinA, alone.inB - alone.withinB],
  fuller: ({ more }) => either(more.amount),
  "dense-figures": ({ dense, mixed }) => either(mixed ? 0 : dense.figures),
  "dense-names": ({ dense, mixed }) => either(mixed ? 0 : dense.names),
  "dense-voice": ({ dense, mixed }) => either(mixed ? 0 : dense.voice),
  "dense-matter": ({ dense, mixed }) => either(mixed ? 0 : dense.matter),
  "earlier-minute": ({ clocks: { by, earlier } }) => either(by === "minute" ? earlier : 0),
  "earlier-day": ({ clocks: { by, earlier } }) => either(by === "day" ? earlier : 0),
  "earlier-within-outlet": ({ clocks: { ofOneOutlet, earlier } }) => either(ofOneOutlet ? earlier : 0),
  "stood-earlier": ({ clocks: { stoodEarlier } }) => either(stoodEarlier),
  "earlier-hours": ({ clocks: { earlier, hours } }) => either(earlier * Math.log1p(hours)),
  // No wear, but what tells an excerpt from an update.
  contained: ({ pair: { a, b, wordsA, wordsB } }) => [wordsB / Math.max(1, b.words), wordsA / Math.max(1, a.words)],
  "near-top": ({ pair: { coveredA, coveredB } }) => [nearTop(coveredA), nearTop(coveredB)],
  longer: ({ pair: { a, b } }) => [a.words / 100, b.words / 100],
}

/** What B shows speaks for A. */
function turned([inA, inB]: readonly [number, number]): readonly [forA: number, forB: number] {
  return [inB, inA]
}

/** A number that is positive where it speaks for A and negative where it speaks for B. */
function either(value: number): readonly [forA: number, forB: number] {
  return [Math.max(0, value), Math.max(0, -value)]
}

/** Every sign of a pair, in one order whatever the pair: those in places first, then those of the pair as a whole. */
export function signsOf(reading: Reading): readonly Seen[] {
  const { inA, inB } = reading.worn
  return [
    ...signs.map(({ name }) => ({
      sign: name,
      forA: amount(inB, name),
      forB: amount(inA, name),
      spans: [...inB, ...inA].flatMap(({ sign, spans }) => (sign === name ? spans : [])),
    })),
    ...Object.entries(measures).map(([sign, measure]) => {
      const [forA, forB] = measure(reading)
      return { sign, forA, forB, spans: [] }
    }),
  ]
}

const unweighed: ReadonlySet<string> = new Set(signs.flatMap(({ name, eitherWay }) => (eitherWay ? [name] : [])))

/** What turns with the pair. */
const turning: readonly string[] = [...signs.map(({ name }) => name), ...Object.keys(measures)].filter(
  name => !unweighed.has(name),
)

/** What stays as the pair is turned: numbers about the pair as a whole, at the end of the vector. */
export const symmetricNames: readonly string[] = [
  "agreement",
  "same-outlet",
  "mixed",
  "less-covered",
  "more-covered",
  "words",
]

/** What turns, by itself and as the words agree. */
export const turningNames: readonly string[] = [...turning, ...turning.map(name => `${name} × agreement`)]

/** The names of the numbers of `directionFeatures`; those of `symmetricNames` come last. */
export const directionNames: readonly string[] = [...turningNames, ...symmetricNames]

/**
 * A pair as numbers. Turning the pair turns the sign of each, but for those of `symmetricNames`, which stay. An amount
 * tells less the more there is of it: the difference is of logarithms.
 */
export function directionFeatures(reading: Reading): Float32Array {
  const { pair, clocks, mixed } = reading
  const differences = signsOf(reading)
    .filter(({ sign }) => !unweighed.has(sign))
    .map(({ forA, forB }) => Math.log1p(forA) - Math.log1p(forB))
  const shares = [pair.wordsA / Math.max(1, pair.a.words), pair.wordsB / Math.max(1, pair.b.words)]
  return Float32Array.from([
    ...differences,
    ...differences.map(difference => difference * pair.agreement),
    pair.agreement,
    clocks.ofOneOutlet ? 1 : 0,
    mixed ? 1 : 0,
    Math.min(...shares),
    Math.max(...shares),
    Math.log1p(pair.wordsA + pair.wordsB),
  ])
}
