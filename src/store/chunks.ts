// Postings as bytes: which reports have which features, by feature and then by report, as the distance of each from the one
// before it. A distance takes as many bytes as it needs (`kit/varints`): four and a half a posting where the plain numbers take
// eight.

import { Reading, Written } from "../kit/varints.js"
import type { Postings } from "../match/features.js"

/** Some postings, from one place to before another, as bytes. */
export function encoded({ features, holders }: Postings, from: number, to: number): Uint8Array {
  const written = new Written()
  let [feature, holder] = [0, 0]
  for (let p = from; p < to; p++) {
    written.put(features[p]! - feature)
    // Under another feature the reports begin anew.
    written.put(p > from && features[p] === feature ? holders[p]! - holder : holders[p]!)
    ;[feature, holder] = [features[p]!, holders[p]!]
  }
  return written.bytes
}

/** So many postings, from their bytes. */
export function decoded(bytes: Uint8Array, size: number): Postings {
  const [features, holders] = [new Uint32Array(size), new Uint32Array(size)]
  const numbers = new Reading(bytes)
  let [feature, holder] = [0, 0]
  for (let p = 0; p < size; p++) {
    const step = numbers.next()
    const further = numbers.next()
    feature += step
    holder = step === 0 && p > 0 ? holder + further : further
    features[p] = feature
    holders[p] = holder
  }
  return { features, holders }
}
