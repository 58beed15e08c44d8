// Long lists made a slice at a time, so that between two of them others are answered: all people wait on one thread.

import { setImmediate } from "node:timers/promises"

/** Milliseconds of a slice: nobody notices to have waited so long. */
const slice = 20

/** What `make` makes of each member of a list. */
export async function inSlices<T, Made>(list: readonly T[], make: (one: T) => Made): Promise<Made[]> {
  const made: Made[] = []
  let begun = performance.now()
  for (const one of list) {
    if (performance.now() - begun > slice) {
      await setImmediate()
      begun = performance.now()
    }
    made.push(make(one))
  }
  return made
}
