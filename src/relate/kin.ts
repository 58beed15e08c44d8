// Kin with their witnesses at hand: what pairs of reports share, looked up from either end.

import type { Kinship } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"

/** Two witnesses and what they share. */
export interface Kin extends Omit<Kinship, "a" | "b"> {
  readonly a: Witness
  readonly b: Witness
}

/** Kin of every report, by the ids of both ends: `kin.get(x)?.get(y)` is the pair, in whichever order it was aligned. */
export type KinMap = ReadonlyMap<string, ReadonlyMap<string, Kin>>

/** Pairs with their witnesses, in the order of the witnesses. */
export function kinAmong(witnesses: readonly Witness[], pairs: readonly Kinship[]): Kin[] {
  const byId = new Map(witnesses.map(witness => [witness.id, witness]))
  const place = new Map(witnesses.map(({ id }, i) => [id, i]))
  const ends = ({ a, b }: Kinship) => [place.get(a)!, place.get(b)!].sort((i, j) => i - j) as [number, number]
  return [...pairs]
    .sort((p, q) => ends(p)[0] - ends(q)[0] || ends(p)[1] - ends(q)[1])
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
