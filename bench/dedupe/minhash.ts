// Near-duplicates as the usual pipelines drop them: MinHash signatures of runs of five words (Broder 1997), cut into bands
// such that pairs of a wanted resemblance mostly meet (LSH; Gionis, Indyk and Motwani 1999), each meeting held against the
// signatures, what meets closed into clusters, and the first of each cluster kept. Written small, to be measured beside.

import { familiesOf } from "../../src/kit/families.js"
import { fnv1a } from "../../src/model/identity.js"

/** Numbers of a signature, as datasketch and text-dedup have them. */
const numbers = 128
/** Words of a shingle, as datatrove and text-dedup have them. */
const shingle = 5
/** The largest prime below 2³¹, of the hash functions. */
const prime = 2_147_483_647n

/** Of each text the place of the one that it is dropped for; itself where it is kept. */
export function droppedByMinHash(texts: readonly string[], threshold: number): number[] {
  const signatures = texts.map(signatureOf)
  const { bands, rows } = bandsFor(threshold)
  const met = new Set<string>()
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<string, number>()
    for (const [i, signature] of signatures.entries()) {
      const key = signature.slice(band * rows, (band + 1) * rows).join(" ")
      const first = buckets.get(key)
      if (first === undefined) buckets.set(key, i)
      else met.add(`${first} ${i}`)
    }
  }
  const close = [...met].flatMap(pair => {
    const [a, b] = pair.split(" ").map(Number) as [number, number]
    return alike(signatures[a]!, signatures[b]!) >= threshold
      ? [[pair.split(" ")[0]!, pair.split(" ")[1]!] as const]
      : []
  })
  const heads = familiesOf(close)
  const first = new Map<string, number>()
  return texts.map((_, i) => {
    const head = heads.get(String(i))
    if (head === undefined) return i
    if (!first.has(head)) first.set(head, i)
    return first.get(head)!
  })
}

/** The share of numbers in which two signatures agree: an estimate of how much of both sets is in both. */
function alike(a: Uint32Array, b: Uint32Array): number {
  return a.filter((value, i) => value === b[i]).length / numbers
}

function signatureOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs =
    words.length < shingle
      ? [words.join(" ")]
      : words.slice(shingle - 1).map((_, i) => words.slice(i, i + shingle).join(" "))
  const hashes = [...new Set(runs)].map(run => fnv1a(run) >>> 0)
  return Uint32Array.from(functions, ([a, b]) =>
    hashes.reduce((least, hash) => Math.min(least, hashed(hash, a, b)), 0xffffffff),
  )
}

function hashed(value: number, a: bigint, b: bigint): number {
  return Number((a * BigInt(value) + b) % prime)
}

/** The same ones every time: from a fixed seed. */
const functions: readonly (readonly [bigint, bigint])[] = Array.from({ length: numbers }, (_, i) => [
  BigInt((fnv1a(`a ${i}`) >>> 1) + 1),
  BigInt(fnv1a(`b ${i}`) >>> 1),
])

/** Bands and rows for a threshold, as datasketch chooses them: with the least of both errors, over all resemblances. */
function bandsFor(threshold: number): { readonly bands: number; readonly rows: number } {
  const meets = (share: number, bands: number, rows: number) => 1 - (1 - share ** rows) ** bands
  const sum = (from: number, to: number, error: (share: number) => number) =>
    Array.from({ length: 100 }, (_, i) => error(from + ((to - from) * (i + 0.5)) / 100)).reduce(
      (all, one) => all + one,
      0,
    ) *
    ((to - from) / 100)
  const errors = (bands: number, rows: number) =>
    sum(0, threshold, share => meets(share, bands, rows)) + sum(threshold, 1, share => 1 - meets(share, bands, rows))
  let best = { bands: 1, rows: 1, error: Number.POSITIVE_INFINITY }
  for (let bands = 1; bands <= numbers; bands++)
    for (let rows = 1; bands * rows <= numbers; rows++) {
      const error = errors(bands, rows)
      if (error < best.error) best = { bands, rows, error }
    }
  return best
}
