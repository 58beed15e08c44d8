// Candidates for an engine that deals features out: all 32-bit features are cut into slices, and what two reports share is
// counted slice by slice with the program's own index (`match/candidates.ts`), then added pair by pair. A feature's chain is
// bounded by who holds it in the whole pile, so a slice must have all its holders: that is what is shuffled. Reports go by
// rank, their place in the order of ids.

import { placeOf } from "../kit/ascending.js"
import { addTo } from "../kit/groups.js"
import { Reading, Written } from "../kit/varints.js"
import { type FeatureSet, sortedPostings } from "../match/features.js"
import { countShared, featuresFor, isCandidate, pointsOf, type Sizes, sizesOf } from "../match/candidates.js"
import type { Gathering, Step } from "./step.js"

/** A report's features, and how many slices they are to be cut into. */
interface Ranked {
  readonly rank: number
  readonly slices: number
  readonly of: { readonly skipPairs: FeatureSet; readonly threes: FeatureSet }
}

/** What some reports have of a slice: postings by feature, then rank, as differences. */
interface Slice {
  readonly slice: number
  /** The least of their ranks. */
  readonly from: number
  readonly skipPairs: Uint8Array
  readonly threes: Uint8Array
}

/** Features of a partition's reports → slices of their postings. */
export const slicing: Gathering = {
  name: "slices",
  version: "1",
  takes: "{rank, slices, of}: features of reports, and into how many slices they are cut",
  gives: "a line a slice: who holds which features in it",
  gather(reports: readonly Ranked[]) {
    const from = reports.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY)
    const ranks = reports.map(({ rank }) => rank - from)
    const slices = reports[0]?.slices ?? 0
    const of = (kind: keyof Sizes, slice: number) =>
      postingsOf(
        reports.map(report => cut(report.of[kind], slice, slices)),
        ranks,
      )
    return Array.from(
      { length: slices },
      (_, slice): Slice => ({ slice, from, skipPairs: of("skipPairs", slice), threes: of("threes", slice) }),
    )
  },
}

/** What of a sorted set lies in a slice. */
function cut(features: FeatureSet, slice: number, slices: number): FeatureSet {
  const from = placeOf(features, Math.ceil((slice * 2 ** 32) / slices))
  return features.subarray(from, placeOf(features, Math.ceil(((slice + 1) * 2 ** 32) / slices)))
}

function postingsOf(sets: readonly FeatureSet[], ranks: readonly number[]): Uint8Array {
  const { features, holders } = sortedPostings(sets)
  const written = new Written()
  let last = 0
  for (let p = 0; p < features.length; p++) {
    written.put(features[p]! - last)
    written.put(ranks[holders[p]!]!)
    last = features[p]!
  }
  return written.bytes
}

/** A slice whole → what pairs of reports share in it, in as many parts as there are slices, by the second report. */
export const sharing: Step = {
  name: "shares",
  version: "1",
  takes: "{slices, parts}: a slice as every partition has it",
  gives: "a list: of each part the pairs that share features, and how many",
  run({ slices, parts }: { slices: number; parts: readonly Slice[] }) {
    const held = { skipPairs: setsOf(parts, "skipPairs"), threes: setsOf(parts, "threes") }
    const ranks = [...new Set([...held.skipPairs.keys(), ...held.threes.keys()])].sort((x, y) => x - y)
    const none = new Uint32Array(0)
    const found = Array.from({ length: slices }, () => new Pairs())
    const reports = ranks.map(rank => ({
      skipPairs: Uint32Array.from(held.skipPairs.get(rank) ?? none),
      threes: Uint32Array.from(held.threes.get(rank) ?? none),
    }))
    // Where one slice is all there is, what is no candidate here is none.
    const sizes = slices === 1 ? reports.map(sizesOf) : null
    countShared(reports, false, (i, j, shared, runs) => {
      if (sizes !== null && !isCandidate(shared, runs, sizes[i]!, sizes[j]!)) return
      const [a, b] = [ranks[i]!, ranks[j]!]
      found[b % slices]!.add(a, b, featuresFor(shared, runs))
    })
    return found.map(pairs => pairs.bytes)
  },
}

/** What most pairs share, by a number of two bits; `other` is told in full. */
const few: readonly Sizes[] = [
  { skipPairs: 0, threes: 1 },
  { skipPairs: 1, threes: 0 },
  { skipPairs: 0, threes: 2 },
]
const other = few.length

/** Pairs in few bytes: by the second, ascending, then by the first, as differences, with what they share. Most take one or two. */
class Pairs {
  readonly #written = new Written()
  #last = 0
  #b = -1
  #open: { readonly a: number; readonly shared: Sizes }[] = []

  /** One more; those of one `b` come together. */
  add(a: number, b: number, shared: Sizes): void {
    if (b !== this.#b) this.#close()
    this.#b = b
    this.#open.push({ a, shared })
  }

  get bytes(): Uint8Array {
    this.#close()
    return this.#written.bytes
  }

  #close(): void {
    if (this.#open.length === 0) return
    this.#written.put(this.#b - this.#last)
    this.#written.put(this.#open.length)
    let last = 0
    for (const { a, shared } of this.#open.sort((x, y) => x.a - y.a)) {
      const known = few.findIndex(one => one.skipPairs === shared.skipPairs && one.threes === shared.threes)
      this.#written.put((a - last) * (other + 1) + (known < 0 ? other : known))
      if (known < 0) for (const number of [shared.skipPairs, shared.threes]) this.#written.put(number)
      last = a
    }
    this.#last = this.#b
    this.#open = []
  }
}

/** The pairs that were written. */
function* pairsIn(bytes: Uint8Array): Generator<readonly [a: number, b: number, shared: Sizes]> {
  const numbers = new Reading(bytes)
  let b = 0
  while (!numbers.done) {
    b += numbers.next()
    let [left, a] = [numbers.next(), 0]
    for (; left > 0; left--) {
      const number = numbers.next()
      a += Math.floor(number / (other + 1))
      yield [a, b, few[number % (other + 1)] ?? { skipPairs: numbers.next(), threes: numbers.next() }]
    }
  }
}

/** Features by the rank of their holder, each ascending: of one feature the parts come in any order. */
function setsOf(parts: readonly Slice[], kind: keyof Sizes): Map<number, number[]> {
  const sets = new Map<number, number[]>()
  for (const part of parts) {
    const numbers = new Reading(part[kind])
    let feature = 0
    while (!numbers.done) {
      feature += numbers.next()
      addTo(sets, part.from + numbers.next(), feature)
    }
  }
  return sets
}

/** What pairs share in all slices, and how many features each report has → the pairs worth comparing. */
export const choosing: Step = {
  name: "chosen",
  version: "1",
  takes: "{sizes, parts}: a part of the pairs as every slice has it, and all reports' numbers of features by rank",
  gives: "the ranks of those worth comparing, a and b in turn",
  run({ sizes, parts }: { sizes: Readonly<Record<keyof Sizes, Uint32Array>>; parts: readonly Uint8Array[] }) {
    const shared = new Map<number, { skipPairs: number; threes: number }>()
    const count = sizes.threes.length
    for (const part of parts)
      for (const [a, b, { skipPairs, threes }] of pairsIn(part)) {
        const key = b * count + a
        const known = shared.get(key)
        if (known) {
          known.skipPairs += skipPairs
          known.threes += threes
        } else shared.set(key, { skipPairs, threes })
      }
    const of = (rank: number): Sizes => ({ skipPairs: sizes.skipPairs[rank]!, threes: sizes.threes[rank]! })
    const ends = (key: number) => [key % count, Math.floor(key / count)] as const
    return [...shared].flatMap(([key, both]) => {
      const [a, b] = ends(key)
      return isCandidate(pointsOf(both), both.threes, of(a), of(b)) ? [a, b] : []
    })
  },
}

/** Numbers of features, report by report. */
export const sizing: Gathering = {
  name: "sizes",
  version: "1",
  takes: "[skipPairs, threes]: how many features each report has, by rank",
  gives: "one line: where they lie",
  gather(all: readonly (readonly [number, number])[], { lay }) {
    const [skipPairs, threes] = [0, 1].map(kind => Uint32Array.from(all, sizes => sizes[kind as 0 | 1]))
    return [lay({ skipPairs, threes })]
  },
}
