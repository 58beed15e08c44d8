// The review of a served pile: what people said, as it stands in the marks file. Memory follows the file: a change is
// made to what the file holds, and what another server wrote there is taken over before anything is answered.

import { oneWaiting } from "../../kit/one-waiting.js"
import type { Problem } from "../../model/problem.js"
import { noReview, type Review } from "../../model/review.js"
import { changeMarks, clearMarksDrafts, type KeptReview, openMarks, stampOf } from "../../store/marks.js"
import { inTurn } from "../../store/turns.js"
import { Refusal } from "../problem.js"

/** The review, and how it changes. */
export interface ReviewKeeper {
  /** As last read or written. */
  current(): Review
  /** What is wrong with the marks file: broken ones that were set aside, one that cannot be read. */
  problems(): readonly Problem[]
  /** Read the file where it was written since; at first, clear up beside it. Never rejects. */
  refresh(): Promise<void>
  /**
   * Change what stands in the file. Resolves when the change is kept; refuses with 507 where it cannot be, and as
   * `change` does.
   */
  change(change: (newest: Review) => Review): Promise<void>
}

/** Keep a review in a file. `changed` is called when it, or what is wrong with it, is another; `tell` with each trouble. */
export function keepReview(file: string, changed: () => void, tell: (problem: Problem) => void): ReviewKeeper {
  let kept: KeptReview | null = null
  let aside: readonly Problem[] = []
  let unreadable: Problem | null = null
  const known = (): Review => kept?.review ?? noReview

  const take = (next: KeptReview, trouble: Problem | null): void => {
    kept = next
    unreadable = trouble
    if (trouble) tell(trouble)
    changed()
  }
  const setAside = (problem: Problem): void => {
    aside = [...aside, problem]
    tell(problem)
  }
  return {
    current: known,
    problems: () => (unreadable ? [...aside, unreadable] : aside),
    // A look at the file serves all who asked before it.
    refresh: oneWaiting(async () => {
      if (kept && (await stampOf(file)) === kept.stamp) return
      await inTurn(file, async () => {
        if (kept === null) await clearMarksDrafts(file).catch(leave)
        const stamp = await stampOf(file)
        if (stamp === kept?.stamp) return
        const opened = await openMarks(file, known(), setAside).catch(error => unreadableMarks(file, error))
        if ("what" in opened) take({ review: known(), stamp }, opened)
        else take(opened, null)
      })
    }),
    change: change =>
      inTurn(file, async () => {
        const changed = await changeMarks(file, known(), setAside, change).catch(error => refuse(file, error))
        take(changed, null)
      }),
  }
}

/** What cannot be cleared up may stay. */
function leave(): void {}

function unreadableMarks(file: string, { message }: Error): Problem {
  const what = `cannot be used (${message}); marks and corrections are left out, and none can be kept there`
  return { path: file, what, leftOut: true }
}

function refuse(file: string, error: Error): never {
  if (error instanceof Refusal) throw error
  const why = `${file} cannot be written (${error.message}).`
  throw new Refusal(507, `${why} Start with --marks FILE to keep marks elsewhere.`)
}
