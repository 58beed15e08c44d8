// Progress of a stage that is run part by part, told as of the whole.

import type { Progress } from "../runner.js"

/** Progress as the runner of parts tells it, and what tells which part comes. */
export interface OverParts {
  readonly show: Progress
  part(before: number, of: number): void
}

/** See the head of this file. */
export function overParts(progress: Progress): OverParts {
  let whole = { before: 0, of: 0 }
  return {
    show: (stage, done, of, page) => progress(stage, whole.before + done, whole.of || of, page),
    part(before, of) {
      whole = { before, of }
    },
  }
}
