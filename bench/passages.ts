// Where the passages of a list made by hand stand in the text of a page.

/** Half-open offsets in a text. */
export type Ends = readonly [start: number, end: number]

/** Where a passage stands in a text, whatever the white space and the shape of the quotation marks. */
export function placesOf(text: string, passage: string): Ends[] {
  if (passage.trim() === "") return []
  const loose = passage
    .trim()
    .split(/\s+/u)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/["“”'‘’]/gu, `["“”'‘’]`))
    .join("\\s+")
  return [...text.matchAll(new RegExp(loose, "gu"))].map(({ 0: found, index }) => [index, index + found.length])
}

/** Characters that two stretches have in common. */
export function common([a, b]: Ends, [c, d]: Ends): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c))
}
