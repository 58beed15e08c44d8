// How far the trace of a served pile is: the latest word on it, and whoever is told of each.

import type { Status } from "../shapes.js"

/** The status, and how it moves on. */
export interface StatusKeeper {
  current(): Status
  tell(next: Partial<Status>): void
}

/** Keep a status, at first of a pile that was not traced yet. `progress` is told of each change. */
export function keepStatus(state: Status["state"], progress: (status: Status) => void): StatusKeeper {
  let status: Status = { state, stage: null, done: 0, of: 0, reading: [], revision: 0, problem: null, made: null }
  return {
    current: () => status,
    tell(next) {
      status = { ...status, ...next }
      progress(status)
    },
  }
}
