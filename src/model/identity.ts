// Identifiers made from content, so that the same pile gives the same ids in any order of arrival.
// FNV-1a over UTF-16 code units in two lanes of 32 bits (Fowler, Noll, Vo 1991); not for secrets.

const prime = 0x01000193

/**
 * FNV-1a over the UTF-16 code units `[from, to)` of a text, taken on from `hash`: 32 bits, signed. The one hash of
 * words; shipped models count on its values.
 */
export function fnv1a(text: string, from = 0, to: number = text.length, hash = 0x811c9dc5): number {
  let h = hash
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), prime)
  return h
}

/** A 13-character base-36 digest of the parts, those of a list one by one, stable over runs and machines. */
export function digest(...parts: readonly (string | readonly string[])[]): string {
  let a = 0x811c9dc5
  let b = prime
  for (const part of parts.flat()) {
    a = Math.imul(fnv1a(part, 0, part.length, a) ^ 0xffff, prime)
    for (let i = 0; i < part.length; i++) {
      b = Math.imul(b ^ (part.charCodeAt(i) + 0x9e37), 0x85ebca6b)
      b ^= b >>> 13
    }
    b = Math.imul(b ^ 0xfffe, 0x85ebca6b)
  }
  const high = (a >>> 0).toString(36).padStart(7, "0")
  const low = (b >>> 0).toString(36).padStart(7, "0")
  return (high + low).slice(0, 13)
}

/** A report's id: its address (or path) and its content. The same words printed by two outlets are two reports. */
export function reportId(place: string, text: string): string {
  return `r${digest(place, text)}`
}

/** Compare by UTF-16 code units: the one order of strings used wherever order must not hang on a locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
