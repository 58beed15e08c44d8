// Values in parts, each as much as is held, written or kept at a time.

/** When a part is full. */
export interface Full {
  /** So many values. */
  readonly count?: number
  /** So much altogether, by the size of each. */
  readonly size: number
}

/** Values in parts, in their order; what fills a part is the last of it. No more is taken than the part that is asked for. */
export function* inParts<T>(
  values: Iterable<T>,
  { count = Number.POSITIVE_INFINITY, size: most }: Full,
  sizeOf: (value: T) => number,
): Generator<readonly T[]> {
  let [part, size]: [T[], number] = [[], 0]
  for (const value of values) {
    part.push(value)
    size += sizeOf(value)
    if (part.length < count && size < most) continue
    yield part
    ;[part, size] = [[], 0]
  }
  if (part.length > 0) yield part
}
