// Names of files are made of bytes, 255 at most on every common file system, and of a CJK letter UTF-8 makes three.

import { digest } from "../model/identity.js"

/** Bytes of a name. */
export const longestName = 255

/** The beginning of a name that is so many bytes long at most; no letter is cut in two. */
export function cutToBytes(name: string, most: number): string {
  let [kept, bytes] = ["", 0]
  for (const letter of name) {
    bytes += Buffer.byteLength(letter)
    if (bytes > most) break
    kept += letter
  }
  return kept
}

/** A name that fits so many bytes: itself, or its beginning and a digest of all of it, so that two do not become one. */
export function fitting(name: string, most: number): string {
  if (Buffer.byteLength(name) <= most) return name
  const mark = `-${digest(name).slice(0, 12)}`
  return cutToBytes(name, most - mark.length) + mark
}
