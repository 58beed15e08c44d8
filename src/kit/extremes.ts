// The least and the greatest of a list of any length: a call takes only so many arguments before the stack is full, and
// how many there are is the page's to say.

/** The least; infinite of none. */
export function least(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY
  for (const value of values) if (value < found) found = value
  return found
}

/** The greatest; minus infinity of none. */
export function greatest(values: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > found) found = value
  return found
}
