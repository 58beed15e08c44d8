// The work behind the server, in threads of its own so that pages are answered while a pile is traced. Each task has a
// time limit of its own (`run/task-thread`).

import { check } from "../check/check.js"
import { trace } from "../index.js"
import { type Knowledge, shipped } from "../knowledge.js"
import type { OutletList } from "../model/outlets.js"
import type { Amendment, Lettered } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { type Compared, comparePair, type MaskedReport, type Names } from "../pair.js"
import { type Doing, type TaskThread, taskThread } from "../run/task-thread.js"
import type { Progress } from "../runner.js"
import { StoreTrouble } from "../store/trouble.js"
import { type TemporaryStore, temporaryStore } from "../store/temporary.js"
import { type Made, madeFor, type Share, type Stamps, stampsOf } from "./made.js"
import type { CarryMapView, Checked } from "../view/shapes.js"
import { survey } from "../view/survey.js"
import { type Drawing, drawingHere, mapHere } from "./mapping.js"
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
  readonly followLinks?: boolean | undefined
  /** The store is for results alone. */
  readonly scratch?: boolean
}

/** A trace, and what was made anew for it; null where nothing was made before. */
interface Retraced {
  readonly trace: Trace
  readonly made: Made | null
}

/** What the server needs done. */
export interface Engine extends Drawing {
  /** `made` is told what was made anew, where the pile was traced before; `signal` ends it, with its reason. */
  trace(pile: ToTrace, progress: Progress, made?: (made: Made) => void, signal?: AbortSignal): Promise<Trace>
  /** With `names` where nobody knows which came first. */
  compare(exemplar: MaskedReport, copy: MaskedReport, names: Names | null): Promise<Compared>
  /** Check a text against a trace. */
  check(text: string, against: Trace): Promise<Checked>
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
  | (About & { readonly does: "check"; readonly text: string })
  | (About & { readonly does: "map"; readonly story: string; readonly base: string | null })

/** Which trace, and what people say of it now; null where the thread may have it from before, which else answers null. */
interface About {
  readonly stamp: number
  readonly against: Trace | null
  readonly marks: Trace["marks"]
}

/** What a thread says of a trace that it has. */
interface Answered<T> {
  readonly answer: T
}

/** Milliseconds: a pile of hundreds of thousands may take its time, a pair on a screen may not. */
const limits: Readonly<Record<Task["does"], number>> = {
  trace: 6 * 3_600_000,
  compare: 30_000,
  check: 120_000,
  map: 120_000,
}

/** The trace that was asked last, so that it is sent to the thread and indexed there once. */
let asked: { readonly stamp: number; readonly trace: Trace } | null = null

/** Do a task here and now. */
export async function perform(task: Task, progress: Progress, knowledge: Knowledge): Promise<unknown> {
  if (task.does === "compare") return comparePair(task.exemplar, task.copy, knowledge, task.names)
  if (task.does !== "trace") {
    if (task.against !== null) asked = { stamp: task.stamp, trace: task.against }
    if (asked?.stamp !== task.stamp) return null
    return { answer: await answer(task, { ...asked.trace, marks: task.marks }, knowledge) }
  }
  const { does: _does, paths, ...given } = task
  const shares = new Map<string, Share>()
  const anew = (stage: string, some: number, of: number) => void shares.set(stage, { anew: some, of })
  const options = { ...given, progress, knowledge, anew }
  const traced = await trace(paths, options).catch(error => {
    // A full disk for what is temporary, or a machine without SQLite: everything is made anew, as if nothing were kept.
    if (!task.scratch || !(error instanceof StoreTrouble)) throw error
    shares.clear()
    return trace(paths, { ...options, store: undefined })
  })
  const before = stamps.get(paths[0] ?? "")
  const now = stampsOf(traced)
  stamps.set(paths[0] ?? "", now)
  return { trace: traced, made: before && shares.size > 0 ? madeFor(shares, before, now) : null } satisfies Retraced
}

/** What is asked of a trace. */
async function answer(
  task: Extract<Task, About>,
  trace: Trace,
  knowledge: Knowledge,
): Promise<Checked | CarryMapView | null> {
  if (task.does === "check") return check(task.text, { trace }, { knowledge })
  return mapHere(survey(trace), task.story, task.base, knowledge.frequencies)
}

/** Of the piles that were traced here, by their first path, what each story was. */
const stamps = new Map<string, Stamps>()

/** An engine without a thread, for tests and small scripts. */
export function engineHere(): Engine {
  return {
    trace: (pile, progress, made) => told(perform({ does: "trace", threads: 1, ...pile }, progress, shipped), made),
    compare: (exemplar, copy, names) =>
      perform({ does: "compare", exemplar, copy, names }, () => {}, shipped) as Promise<Compared>,
    check: (text, against) => check(text, { trace: against }, { knowledge: shipped }),
    ...drawingHere(shipped.frequencies),
    close: () => {},
  }
}

/**
 * An engine in threads: one for tracing, which has so many more for large piles, one for what a person waits for. Pages and
 * results are kept in the store, where one is named.
 */
export function engineInThreads(given: Means): Engine {
  // Without a store of the user's, one of its own: what was made for one trace is not made again for the next.
  const own = given.store === undefined ? ownStore() : null
  const means: Means = own ? { ...given, store: own.file, scratch: true } : given
  const [tracing, asking] = [thread(), thread()]
  const run = (of: TaskThread<Task>, task: Task, doing: Partial<Doing> = {}) =>
    of.run(task, { progress: () => {}, most: limits[task.does], ...doing })
  /** Ask the thread about a trace, which is sent there once. */
  const about = async <T>(against: Trace, task: (about: About) => Task): Promise<T> => {
    const given = { stamp: stampOf(against), marks: against.marks }
    const asked = async (sent: Trace | null) =>
      (await run(asking, task({ ...given, against: sent }))) as Answered<T> | null
    return ((await asked(null)) ?? (await asked(against)))!.answer
  }
  return {
    async trace(pile, progress, made, signal) {
      const traced = await told(run(tracing, { does: "trace", ...means, ...pile }, { progress, signal }), made)
      // What is asked next is asked of this trace.
      asking.start()
      return traced
    },
    check: (text, against) => about(against, given => ({ does: "check", text, ...given })),
    map: ({ trace: against }, story, base) => about(against, given => ({ does: "map", story, base, ...given })),
    compare: (exemplar, copy, names) => run(asking, { does: "compare", exemplar, copy, names }) as Promise<Compared>,
    close() {
      for (const one of [tracing, asking]) one.close(new Error("closed"))
      own?.remove()
    },
  }
}

/** What an answer holds; what was made anew is told. */
async function told(answer: Promise<unknown>, tell: (made: Made) => void = () => {}): Promise<Trace> {
  const { trace: traced, made } = (await answer) as Retraced
  if (made) tell(made)
  return traced
}

/** A place for results; null where the machine has none. */
function ownStore(): TemporaryStore | null {
  try {
    return temporaryStore()
  } catch {
    return null
  }
}

const numbers = new WeakMap<Trace["reports"], number>()
let numbered = 0

/** A number of its own for each trace, whatever is said of it. */
function stampOf({ reports }: Trace): number {
  const known = numbers.get(reports) ?? ++numbered
  numbers.set(reports, known)
  return known
}

function thread(): TaskThread<Task> {
  const overrun = (most: number) => new Refusal(504, `This took longer than ${most / 1000} seconds and was stopped.`)
  return taskThread(new URL("./worker.js", import.meta.url), overrun)
}
