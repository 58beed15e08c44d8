// Postings as bytes: which reports have which features, by feature and then by report, as the distance of each from the one
// before it. A distance takes as many bytes as it needs, seven bits in each (Williams and Zobel 1999): four and a half a posting
// where the plain numbers take eight.

import type { Postings } from "../match/features.js"

/** A posting's bytes, at most: a feature and a report. */
const most = 10
/** All bits of a byte but the one that says that more follow. */
const seven = 0x7f

/** Some postings, from one place to before another, as bytes. */
export function encoded({ features, holders }: Postings, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array((to - from) * most)
  let at = 0
  const put = (number: number) => {
    let rest = number
    while (rest > seven) {
      bytes[at++] = (rest & seven) | (seven + 1)
      rest >>>= 7
    }
    bytes[at++] = rest
  }
  let [feature, holder] = [0, 0]
  for (let p = from; p < to; p++) {
    put(features[p]! - feature)
    // Under another feature the reports begin anew.
    put(p > from && features[p] === feature ? holders[p]! - holder : holders[p]!)
    ;[feature, holder] = [features[p]!, holders[p]!]
  }
  return bytes.slice(0, at)
}

/** So many postings, from their bytes. */
export function decoded(bytes: Uint8Array, size: number): Postings {
  const [features, holders] = [new Uint32Array(size), new Uint32Array(size)]
  let at = 0
  const next = (): number => {
    let byte = bytes[at++]!
    if (byte <= seven) return byte
    let number = byte & seven
    for (let shift = 7; byte > seven; shift += 7) {
      byte = bytes[at++]!
      number |= (byte & seven) << shift
    }
    return number >>> 0
  }
  let [feature, holder] = [0, 0]
  for (let p = 0; p < size; p++) {
    const step = next()
    const further = next()
    feature += step
    holder = step === 0 && p > 0 ? holder + further : further
    features[p] = feature
    holders[p] = holder
  }
  return { features, holders }
}

/** The first place at which an ascending list holds a number or a greater one; its length where none is. */
export function placeOf(list: Uint32Array, number: number, from = 0): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}
