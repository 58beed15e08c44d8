// A table that is looked up by words of a page: it has the keys it was given and no others, for a page may well say
// "constructor", which every plain object answers to.

/** A table of these values. */
export function table<T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, T>, values))
}
