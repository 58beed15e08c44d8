// The work behind the tools, one task after the other in a thread of its own, so that the protocol is answered meanwhile.

import type { Compared, MaskedReport, Names } from "../pair.js"
import { taskThread } from "../run/task-thread.js"
import type { Progress } from "../runner.js"
import { Refusal } from "../serve/problem.js"
import { mostTime, mostWaiting } from "./limits.js"
import type { Checked, VersionsCard } from "../view/shapes.js"
import type { Task, ToCheck, ToTrace, Traced } from "./tasks.js"

/** Who asks: told of progress, and may go. */
export interface Asking {
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** What can be done. */
export interface Work {
  trace(what: ToTrace, asking: Asking): Promise<Traced>
  check(what: ToCheck, asking: Asking): Promise<Checked>
  versions(store: string, address: string, asking: Asking): Promise<VersionsCard | null>
  compare(exemplar: MaskedReport, copy: MaskedReport, names: Names | null): Promise<Compared>
  close(): void
}

/** Work in a thread. What nobody waits for any more is broken off. */
export function workInThread(): Work {
  const thread = taskThread<Task>(
    new URL("./worker.js", import.meta.url),
    most => new Refusal(504, `This took longer than ${most / 60_000} minutes and was stopped. Ask about fewer pages.`),
  )
  let waiting = 0
  const run = async (task: Task, asking: Asking): Promise<unknown> => {
    if (waiting >= mostWaiting) throw new Refusal(503, "Too many questions wait already; ask again in a moment.")
    waiting++
    return await thread.run(task, { ...asking, most: mostTime }).finally(() => waiting--)
  }
  return {
    trace: (what, asking) => run({ does: "trace", ...what }, asking) as Promise<Traced>,
    check: (what, asking) => run({ does: "check", ...what }, asking) as Promise<Checked>,
    versions: (store, address, asking) =>
      run({ does: "versions", store, address }, asking) as Promise<VersionsCard | null>,
    compare: (exemplar, copy, names) => run({ does: "compare", exemplar, copy, names }, nobody) as Promise<Compared>,
    close: () => thread.close(new Error("closed")),
  }
}

/** Nobody who goes before it is done. */
export const nobody: Asking = { progress: () => {}, signal: new AbortController().signal }
