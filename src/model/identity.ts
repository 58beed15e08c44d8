// Identifiers made from content, so that the same pile gives the same ids in any order of arrival.
// FNV-1a over UTF-16 code units in two lanes of 32 bits (Fowler, Noll, Vo 1991); not for secrets.

/** A 13-character base-36 digest of the parts, those of a list one by one, stable over runs and machines. */
export function digest(...parts: readonly (string | readonly string[])[]): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (const part of parts.flat()) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i)
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b)
      b ^= b >>> 13
    }
    a = Math.imul(a ^ 0xffff, 0x01000193)
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
