// Which kin are joined only through a third? Quentin's rule (1926): of three witnesses one stands between the other two
// when those two never agree against it. What A and C share, B has too; so A and C need no line of their own.
//
// "Never" is softened to "hardly": two copyists hit on the same synonym now and then, and alignments err.

import type { Kinship } from "../match/kinship.js"

/** Kin of every report, by the ids of both ends: `kin.get(x)?.get(y)` is the pair, in whichever order it was aligned. */
export type KinMap = ReadonlyMap<string, ReadonlyMap<string, Kinship>>

/** Two witnesses that agree against a third in a larger share of what they have in common are not joined through it. */
const mostAgainst = 0.08
/** Words of agreement that are chance in any case. */
const chanceWords = 4
/** Shares nearer to one another than this are equal: the fuller report decides. */
const sameShare = 0.004

/** Pairs by both ends. */
export function kinMap(pairs: readonly Kinship[]): KinMap {
  const map = new Map<string, Map<string, Kinship>>()
  const put = (x: string, y: string, pair: Kinship) => {
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
export function coveredOf(pair: Kinship, id: string): Uint8Array {
  return pair.a.id === id ? pair.coveredA : pair.coveredB
}

/** Share of what X and Y have in common, over both sides, that Z lacks. */
export function agreementAgainst(kin: KinMap, x: string, y: string, z: string): number {
  const pair = kin.get(x)!.get(y)!
  const onX = lacking(coveredOf(pair, x), coveredOf(kin.get(x)!.get(z)!, x))
  const onY = lacking(coveredOf(pair, y), coveredOf(kin.get(y)!.get(z)!, y))
  return Math.max(0, (onX + onY) / 2 - chanceWords) / Math.max(1, Math.min(pair.wordsA, pair.wordsB))
}

/** Number of tokens marked in `of` and not in `by`. */
export function lacking(of: Uint8Array, by: Uint8Array): number {
  let n = 0
  for (let t = 0; t < of.length; t++) if (of[t] && !by[t]) n++
  return n
}

/** The pairs that no third report stands between. Where all three agree alike, the fullest stands between. */
export function direct(pairs: readonly Kinship[], kin: KinMap): Kinship[] {
  return pairs.filter(({ a, b }) => {
    for (const z of kin.get(a.id)!.keys()) {
      if (kin.get(b.id)!.has(z) && standsBetween(kin, a.id, b.id, z)) return false
    }
    return true
  })
}

function standsBetween(kin: KinMap, x: string, y: string, z: string): boolean {
  const here = agreementAgainst(kin, x, y, z)
  if (here > mostAgainst) return false
  const others = Math.min(agreementAgainst(kin, x, z, y), agreementAgainst(kin, y, z, x))
  if (Math.abs(here - others) > sameShare) return here < others
  return words(kin, z, x) > Math.max(words(kin, x, z), words(kin, y, z))
}

function words(kin: KinMap, id: string, other: string): number {
  const pair = kin.get(id)!.get(other)!
  return pair.a.id === id ? pair.a.words : pair.b.words
}
