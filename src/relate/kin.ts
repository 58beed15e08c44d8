// Kin with their witnesses at hand: what pairs of reports share, looked up from either end.

import type { Kinship } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"
import type { Stretch } from "../model/ledger.js"

/** Two witnesses and what they share. */
export interface Kin extends Omit<Kinship, "a" | "b"> {
  readonly a: Witness
  readonly b: Witness
}

/** Kin of every report, by the ids of both ends: `kin.get(x)?.get(y)` is the pair, in whichever order it was aligned. */
export type KinMap = ReadonlyMap<string, ReadonlyMap<string, Kin>>

/** Ids of the two ends of a line of kinship. */
export type Ends = readonly [a: string, b: string]

/** Compare by the ends of lines in the pile's order, whichever end comes first: `place` is that of each report. */
export function inOrderOfLines<T>(
  place: ReadonlyMap<string, number>,
  endsOf: (value: T) => Ends,
): (p: T, q: T) => number {
  const places = (value: T): readonly [number, number] => {
    const [a, b] = endsOf(value)
    const [i, j] = [place.get(a)!, place.get(b)!]
    return i < j ? [i, j] : [j, i]
  }
  return (p, q) => {
    const [x, y] = [places(p), places(q)]
    return x[0] - y[0] || x[1] - y[1]
  }
}

/** Pairs with their witnesses, in the order of the witnesses. */
export function kinAmong(witnesses: readonly Witness[], pairs: readonly Kinship[]): Kin[] {
  const byId = new Map(witnesses.map(witness => [witness.id, witness]))
  const place = new Map(witnesses.map(({ id }, i) => [id, i]))
  return [...pairs]
    .sort(inOrderOfLines(place, ({ a, b }) => [a, b]))
    .map(pair => ({ ...pair, a: byId.get(pair.a)!, b: byId.get(pair.b)! }))
}

/** Pairs by both ends. */
export function kinMap(pairs: readonly Kin[]): KinMap {
  const map = new Map<string, Map<string, Kin>>()
  const put = (x: string, y: string, pair: Kin) => {
    const of = map.get(x)
    if (of) of.set(y, pair)
    else map.set(x, new Map([[y, pair]]))
  }
  for (const pair of pairs) {
    put(pair.a.id, pair.b.id, pair)
    put(pair.b.id, pair.a.id, pair)
  }
  return map
}

/** The tokens of report `id` that the other of the pair answers. */
export function coveredOf(pair: Kin, id: string): Uint8Array {
  return pair.a.id === id ? pair.coveredA : pair.coveredB
}

/** What the two share that have most in common: of several lines to the copies of one parent, the one that shows most of it. */
export function widest(pairs: readonly Kin[]): readonly Stretch[] {
  const words = ({ wordsA, wordsB }: Kin) => Math.min(wordsA, wordsB)
  return (
    pairs.reduce<Kin | null>((best, pair) => (best && words(best) >= words(pair) ? best : pair), null)?.ledger ?? []
  )
}
