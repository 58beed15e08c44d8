// The features of a sequence. What is known of a position is a row of numbers, its values; a template names up to three
// of them that make a feature together, and features are hashed into buckets ("hashing trick", Weinberger et al. 2009).
// Templates are data, so that one short loop goes through them and the features themselves are never written down;
// values are small integers and hashes of words, never strings. That is what makes them cheap.

/** A feature of every position: its number, which only has to differ from the others', and the values it is made of. */
export type Template<Value extends string = string> = readonly [number: number, a: Value, b?: Value, c?: Value]

/** The features of a model. */
export interface Features<Value extends string = string> {
  /** Features fall into `2 ** bits` buckets. */
  readonly bits: number
  /** Where each value stands in a row. Column 0 is always 0, for templates of fewer than three values. */
  readonly column: Readonly<Record<Value, number>>
  /** Length of a row. */
  readonly width: number
  /** For each template, what its hash begins with. */
  readonly seeds: Int32Array
  /** For each template, three columns. */
  readonly picks: Uint8Array
}

/** What is known of the positions of a sequence: a value is `values[position * width + column]`. */
export interface Rows {
  readonly features: Features
  readonly values: Int32Array
  readonly length: number
}

/** A model sums the weights of so many features in 16 bits. */
const mostFeatures = 128

/** The features that the templates make. */
export function featuresOf<const Value extends string>(
  bits: number,
  templates: readonly Template<Value>[],
): Features<Value> {
  if (templates.length > mostFeatures) throw new Error(`more than ${mostFeatures} features`)
  const names = [...new Set(templates.flatMap(([, ...values]) => values))]
  const column = Object.fromEntries(names.map((name, i) => [name, i + 1])) as Record<Value, number>
  const columnOf = (name: Value | undefined) => (name === undefined ? 0 : column[name])
  return {
    bits,
    column,
    width: names.length + 1,
    seeds: Int32Array.from(templates, ([number]) => mix(0x2545f491, number)),
    picks: Uint8Array.from(templates.flatMap(([, a, b, c]) => [columnOf(a), columnOf(b), columnOf(c)])),
  }
}

/** The rows last asked for: one piece of memory for all of them stays warm. Those of a very long text have their own. */
const buffer = new Int32Array(1 << 18)

/** Rows for so many positions, to be filled in. They hold until the next ones are asked for. */
export function rowsFor(features: Features, length: number): Rows {
  const size = length * features.width
  const values = size <= buffer.length ? buffer : new Int32Array(size)
  for (let row = 0; row < size; row += features.width) values[row] = 0
  return { features, values, length }
}

/** The bucket of a feature, from its seed and its three values. */
export function bucketOf(seed: number, a: number, b: number, c: number, bits: number): number {
  return mix(mix(mix(seed, a), b), c) >>> (32 - bits)
}

/** One round of a multiplicative hash (Knuth's golden ratio constant, with the high bits folded down). */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
}
