// A 32-bit hash of a string: FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units. What is written to `assets/` hangs on
// it: the features of the sequence models and the places in the tables of words.

/** A 32-bit hash of a string. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
