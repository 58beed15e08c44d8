// Claims of a pile that could be of one thing, found by keys (blocking; Christen 2012). Under a key that few have all are
// compared. Under one of which likeness asks for words in common only those that share a word are, and of the lighter of
// two one of its heaviest: so many that without them it could not have enough in common (the prefix filter of
// Chaudhuri, Ganti and Kaushik 2006, and of Bayardo, Ma and Srikant 2007). Under a key that many have, claims meet under
// a second one that they share; where many have that too, each meets the first ones and the few before it, which still
// joins what one text says on a thousand pages. So the work goes with the claims, and no key is passed over.

import { addTo } from "../kit/groups.js"
import { type Compared, leastUnder } from "./alike.js"
import type { Claim } from "./claim.js"

/** A key that at most so many claims have makes them all meet. */
const allPairsUpTo = 400
/** Above that each meets the first ones and so many before it. */
const chain = 4
/** So few are compared with one another whatever words they share: to look words up costs more. */
const fewEnough = 6

/** What is asked of the claims of a pile, by place. */
export interface Meeting {
  readonly claims: readonly Claim[]
  /** The keys under which a claim meets others. */
  keys(i: number): readonly string[]
  compared(i: number): Compared
}

/** Claims by the keys that several of them have, each list ascending. */
export type Buckets = ReadonlyMap<string, readonly number[]>

/** The buckets of a pile, in the order in which their keys come up. */
export function bucketsOf(count: number, keys: (i: number) => readonly string[]): Buckets {
  // Most keys are had once: a number for these, and a list from the second claim on.
  const firsts = new Map<string, number | number[]>()
  for (let i = 0; i < count; i++) {
    for (const key of keys(i)) {
      const known = firsts.get(key)
      if (known === undefined) firsts.set(key, i)
      else if (typeof known === "number") firsts.set(key, [known, i])
      else known.push(i)
    }
  }
  const shared = new Map<string, number[]>()
  for (const [key, found] of firsts) if (typeof found !== "number") shared.set(key, found)
  return shared
}

/** Calls `meet` for pairs under a key that may be alike, the lesser place first; those of meetings in their order. */
export function eachMeeting(
  [key, bucket]: readonly [string, readonly number[]],
  pile: Meeting,
  meet: (x: number, y: number) => void,
): void {
  const least = leastUnder(key)
  if (pile.claims[bucket[0]!]!.kind === "meeting") {
    const pairs = bucket.length > allPairsUpTo ? sharing(bucket, i => second(i, key, pile)) : pairsOf(bucket)
    for (const [x, y] of [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1])) meet(x, y)
  } else if (least !== null && bucket.length > fewEnough) {
    for (const [x, y] of sharing(bucket, i => weighty(pile.compared(i).stems, least))) meet(x, y)
  } else for (const [x, y] of pairsOf(bucket)) meet(x, y)
}

/** Whom a claim meets under any of its keys: under one that many have those that share another key, unless that is one of many too. */
export function meetingAll(buckets: Buckets, pile: Meeting): (i: number) => number[] {
  const within = new Map<string, Buckets>()
  return i =>
    pile.keys(i).flatMap(key => {
      const bucket = buckets.get(key) ?? []
      if (bucket.length <= allPairsUpTo) return bucket
      const parts = within.get(key) ?? bucketsOf(bucket.length, n => second(bucket[n]!, key, pile).held)
      within.set(key, parts)
      return second(i, key, pile).held.flatMap(one => {
        const part = parts.get(one) ?? []
        return part.length > allPairsUpTo ? [] : part.map(n => bucket[n]!)
      })
    })
}

/** What a claim meets others by under a key that many have: `sought` of the lighter one of two is among `held` of the other. */
export interface Second {
  readonly held: readonly string[]
  readonly sought: ReadonlySet<string>
}

/** Another key, or the day. */
function second(i: number, key: string, { claims, keys }: Meeting): Second {
  const { when, deadline } = claims[i]!
  const sought = new Set([...keys(i), ...[when, deadline].flatMap(time => time?.value ?? [])])
  sought.delete(key)
  return { held: [...sought], sought }
}

/** Words that weigh: without those that are sought one has less than `least` in common with any that is heavier. */
export function weighty(stems: ReadonlyMap<string, number>, least: number): Second {
  const heaviest = [...stems].sort((a, b) => b[1] - a[1])
  let whole = 0
  let rest = 0
  for (const [, weight] of heaviest) {
    whole += weight
    rest += Math.max(0, weight)
  }
  const sought = new Set<string>()
  for (const [stem, weight] of heaviest) {
    if (rest < least * whole - 1e-6) break
    sought.add(stem)
    rest -= Math.max(0, weight)
  }
  return { held: heaviest.map(([stem]) => stem), sought }
}

/** Pairs of a bucket that share what the one of them holds and the other seeks, each once. */
function* sharing(bucket: readonly number[], of: (i: number) => Second): Generator<[number, number]> {
  const [holding, seeking] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const y of bucket) {
    const { held, sought } = of(y)
    const met = new Set<number>()
    for (const one of held) for (const x of before((sought.has(one) ? holding : seeking).get(one) ?? [])) met.add(x)
    for (const x of met) yield [x, y]
    for (const one of held) addTo(holding, one, y)
    for (const one of sought) addTo(seeking, one, y)
  }
}

/** All pairs; in a large bucket those of each with the first ones and the few before it. */
function* pairsOf(bucket: readonly number[]): Generator<[number, number]> {
  for (let n = 1; n < bucket.length; n++) for (const x of before(bucket, n)) yield [x, bucket[n]!]
}

/** Of the first `count` of a list those that the next one meets. */
function before(list: readonly number[], count: number = list.length): readonly number[] {
  if (count <= allPairsUpTo) return count === list.length ? list : list.slice(0, count)
  return [list[0]!, ...list.slice(count - chain, count)]
}
