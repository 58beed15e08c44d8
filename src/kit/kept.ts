// What is made of a value that stands in many pairs: once a value and not once a pair, for as long as the value is held.
//
// A memory, not state: what is made hangs on the value alone, so that a copy of it in another thread has the same.

/** A function whose answer for an object is kept with the object. */
export function keptWith<Of extends object, T extends object | string>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, T>()
  return of => {
    const known = made.get(of)
    if (known !== undefined) return known
    const found = make(of)
    made.set(of, found)
    return found
  }
}
