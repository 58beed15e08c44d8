// The features of a sequence: one row of hashed feature numbers a position ("hashing trick", Weinberger et al. 2009).
// Features are mixed from small integers, never from strings: that is what makes them cheap.

/** Rows of feature buckets, one after another; row `i` is `ids[starts[i]] … ids[starts[i + 1] - 1]`. */
export interface Rows {
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly length: number
}

/** Collects rows. Reused by its owner from sequence to sequence; `take` gives views that hold until the next `reset`. */
export interface RowBuilder {
  reset(): void
  /** Add the feature `template` with up to three values to the row under way. */
  add(template: number, a?: number, b?: number, c?: number): void
  endRow(): void
  take(): Rows
}

/** Templates are numbered below this. */
const TEMPLATES = 64
/** No row has more features than this. */
const LONGEST_ROW = 128

/** A builder of rows whose features fall into `2 ** bits` buckets. */
export function rowBuilder(bits: number): RowBuilder {
  const shift = 32 - bits
  const seeds = Int32Array.from({ length: TEMPLATES }, (_, template) => mix(0x2545f491, template))
  let ids = new Int32Array(4096)
  let starts = new Int32Array(256)
  let size = 0
  let rows = 0
  return {
    reset() {
      size = 0
      rows = 0
    },
    add(template, a = 0, b = 0, c = 0) {
      ids[size++] = mix(mix(mix(seeds[template]!, a), b), c) >>> shift
    },
    endRow() {
      rows++
      if (rows + 1 > starts.length) starts = grown(starts)
      starts[rows] = size
      if (size + LONGEST_ROW > ids.length) ids = grown(ids)
    },
    take: () => ({ ids: ids.subarray(0, size), starts: starts.subarray(0, rows + 1), length: rows }),
  }
}

/** One round of a multiplicative hash (Knuth's golden ratio constant, with the high bits folded down). */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
}

/** A 32-bit hash of a string. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2)
  bigger.set(array)
  return bigger
}
