// A page out of a store, and all that was made of it: what is left is as if it had never come.

import { indexerBy } from "../around/entry.js"
import { indexVersion } from "./take.js"
import { shipped } from "../knowledge.js"
import { noReview, type Review } from "../model/review.js"
import { withoutForgotten } from "../review/letters.js"
import { besidePile } from "../store/beside.js"
import { type Forgotten, forget as forgetIn, toForget } from "../store/forgetting.js"
import { Index } from "../store/indexed.js"
import { changeMarks, readUsable } from "../store/marks.js"
import { compact, withHeld } from "../store/upkeep.js"

/** What was forgotten, and whether nothing of it is left beside the file. */
export interface Forgetting extends Forgotten {
  /** False where another process reads what was there before; null where nothing was taken away. */
  readonly settled: boolean | null
}

/** What would be forgotten by some names: addresses, paths, ids. Nothing is changed. */
export async function forgettable(store: string, names: readonly string[]): Promise<Forgotten> {
  return await withHeld(store, database => toForget(database, names))
}

/** Forget what a store holds by some names. Whole or not at all; then the file is written anew without it. */
export async function forget(store: string, names: readonly string[]): Promise<Forgetting> {
  const forgotten = await withHeld(store, database => {
    const gone = forgetIn(database, names, new Index(database, indexerBy(shipped.frequencies)), indexVersion())
    return { ...gone, settled: gone.held.length === 0 ? null : compact(database) }
  })
  await forgetLetters(besidePile([store]).marks, forgotten.held)
  return forgotten
}

/** Forget in the marks file beside a store by which letters its reports went. What else stands there is told of. */
async function forgetLetters(marks: string, gone: Forgotten["held"]): Promise<void> {
  const { letters } = await readUsable(marks).then(
    ({ review }) => review,
    () => noReview,
  )
  if (letters === undefined || withoutForgotten(letters, gone) === letters) return
  const change = (newest: Review): Review => ({ ...newest, letters: withoutForgotten(newest.letters ?? [], gone) })
  await changeMarks(marks, noReview, () => {}, change)
}
