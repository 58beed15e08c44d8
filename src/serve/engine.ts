// The work behind the server, in threads of its own so that pages are answered while a pile is traced. Each task has a
// time limit; a task that overruns it ends its thread, and the next task starts a new one.

import { check } from "../check/check.js"
import { trace } from "../index.js"
import { type Knowledge, shipped } from "../knowledge.js"
import type { OutletList } from "../model/outlets.js"
import type { Amendment, Lettered } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { type Compared, comparePair, type MaskedReport, type Names } from "../pair.js"
import { type TaskThread, taskThread } from "../run/task-thread.js"
import type { Progress } from "../runner.js"
import type { Checked } from "../view/shapes.js"
import { Refusal } from "./problem.js"

/** A pile to be traced. */
export interface ToTrace {
  readonly paths: readonly string[]
  readonly amendments: readonly Amendment[]
  readonly letters: readonly Lettered[]
  readonly outlets: OutletList | null
  /** All that the store holds beside the paths. */
  readonly held: boolean
}

/** How piles are traced: on how many threads, with which store and how much memory. */
export interface Means {
  readonly threads: number
  readonly store?: string | undefined
  readonly memory?: number | undefined
}

/** What the server needs done. */
export interface Engine {
  trace(pile: ToTrace, progress: Progress): Promise<Trace>
  /** With `names` where nobody knows which came first. */
  compare(exemplar: MaskedReport, copy: MaskedReport, names: Names | null): Promise<Compared>
  /** Check a text against a trace. */
  check(text: string, against: Trace): Promise<Checked>
  /** End the trace that is at work: it is rejected with the reason. */
  stop(why: Error): void
  close(): void
}

/** A task as it goes to the thread. */
export type Task =
  | (ToTrace & Means & { readonly does: "trace" })
  | {
      readonly does: "compare"
      readonly exemplar: MaskedReport
      readonly copy: MaskedReport
      readonly names: Names | null
    }
  | {
      readonly does: "check"
      readonly text: string
      /** Which trace, and what people say of it now; null where the thread may have it from before, which else answers null. */
      readonly stamp: number
      readonly against: Trace | null
      readonly marks: Trace["marks"]
    }

/** Milliseconds: a pile of hundreds of thousands may take its time, a pair on a screen may not. */
const limits: Readonly<Record<Task["does"], number>> = { trace: 6 * 3_600_000, compare: 30_000, check: 120_000 }

/** The trace that was asked last, so that it is sent to the thread and indexed there once. */
let asked: { readonly stamp: number; readonly trace: Trace } | null = null

/** Do a task here and now. */
export async function perform(task: Task, progress: Progress, knowledge: Knowledge): Promise<unknown> {
  if (task.does === "compare") return comparePair(task.exemplar, task.copy, knowledge, task.names)
  if (task.does === "check") {
    if (task.against !== null) asked = { stamp: task.stamp, trace: task.against }
    if (asked?.stamp !== task.stamp) return null
    return check(task.text, { trace: { ...asked.trace, marks: task.marks } }, { knowledge })
  }
  const { does: _does, paths, ...given } = task
  return trace(paths, { ...given, progress, knowledge })
}

/** An engine without a thread, for tests and small scripts. */
export function engineHere(): Engine {
  return {
    trace: (pile, progress) => perform({ does: "trace", threads: 1, ...pile }, progress, shipped) as Promise<Trace>,
    compare: (exemplar, copy, names) =>
      perform({ does: "compare", exemplar, copy, names }, () => {}, shipped) as Promise<Compared>,
    check: (text, against) => check(text, { trace: against }, { knowledge: shipped }),
    stop: () => {},
    close: () => {},
  }
}

/**
 * An engine in threads: one for tracing, which has so many more for large piles, one for what a person waits for. Pages and
 * results are kept in the store, where one is named.
 */
export function engineInThreads(means: Means): Engine {
  const [tracing, asking] = [thread(), thread()]
  const run = (of: TaskThread<Task>, task: Task, progress: Progress = () => {}) =>
    of.run(task, progress, limits[task.does])
  return {
    trace: (pile, progress) => run(tracing, { does: "trace", ...means, ...pile }, progress) as Promise<Trace>,
    async check(text, against) {
      const { marks } = against
      const task = { does: "check", text, marks, stamp: stampOf(against) } as const
      const known = (await run(asking, { ...task, against: null })) as Checked | null
      return known ?? ((await run(asking, { ...task, against })) as Checked)
    },
    compare: (exemplar, copy, names) => run(asking, { does: "compare", exemplar, copy, names }) as Promise<Compared>,
    stop: why => tracing.stop(why),
    close() {
      for (const one of [tracing, asking]) one.stop(new Error("closed"))
    },
  }
}

const stamps = new WeakMap<Trace["reports"], number>()
let stamped = 0

/** A number of its own for each trace, whatever is said of it. */
function stampOf({ reports }: Trace): number {
  const known = stamps.get(reports) ?? ++stamped
  stamps.set(reports, known)
  return known
}

function thread(): TaskThread<Task> {
  const overrun = (most: number) => new Refusal(504, `This took longer than ${most / 1000} seconds and was stopped.`)
  return taskThread(new URL("./worker.js", import.meta.url), overrun)
}
