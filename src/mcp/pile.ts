// The pile that a server was started with: traced when it is first asked for, and anew when what it is made of changed.

import type { OutletList } from "../model/outlets.js"
import { placeMarks } from "../review/marks.js"
import { Refusal } from "../serve/problem.js"
import type { ReadStore } from "../store/reading.js"
import { type Survey, survey } from "../view/survey.js"
import { mostWhole } from "./limits.js"
import { stampOf } from "./roots.js"
import { type Asking, nobody, type Work } from "./work.js"

/** With what a server was started. */
export interface DeskOptions {
  /** Files and folders that may be read. */
  readonly roots: readonly string[]
  readonly store: string | null
  readonly outlets?: OutletList | null | undefined
  readonly threads?: number | undefined
  readonly memory?: number | undefined
}

/** What the pile is made of. */
interface Made extends DeskOptions {
  /** Ask the store; null where there is none. */
  inStore<T>(ask: (store: ReadStore) => T): T | null
}

/** The pile, as it was last traced. */
export interface PileKeeper {
  traced(asking: Asking): Promise<Survey>
  /** Null before it was first asked for. */
  latest(): Survey | null
}

/** Keep the trace of a pile. Whoever asked for it first may go, and the next one finds it done. */
export function keepPile(work: Work, made: Made): PileKeeper {
  let current: { readonly stamp: string; readonly view: Promise<Survey> } | null = null
  let latest: Survey | null = null
  const listeners = new Set<Asking["progress"]>()
  const trace = async (): Promise<Survey> => {
    const progress: Asking["progress"] = (...told) => listeners.forEach(tell => void tell(...told))
    latest = await traceOf(work, made, progress)
    return latest
  }
  return {
    latest: () => latest,
    async traced({ progress, signal }) {
      const stamp = await stampOfAll(made)
      if (current?.stamp !== stamp) {
        const view = trace()
        current = { stamp, view }
        view.catch(() => {
          current = null
        })
      }
      listeners.add(progress)
      return await untilGone(current.view, signal).finally(() => listeners.delete(progress))
    },
  }
}

async function traceOf(work: Work, made: Made, progress: Asking["progress"]): Promise<Survey> {
  const { roots, store, outlets = null, threads = 1, memory } = made
  const what = { paths: roots, store, outlets, threads, memory, pages: [], reports: [], whole: true }
  const { trace } = await work.trace(what, { ...nobody, progress })
  return survey(trace, placeMarks(trace, trace.marks))
}

/** Another one whenever the trace would be another. Refuses what is nothing, or too much. */
async function stampOfAll({ roots, store, inStore }: Made): Promise<string> {
  if (roots.length === 0 && store === null)
    throw new Refusal(404, "This server has no pile. Start it with --in PATH or --store FILE, or give texts.")
  const held = inStore(one => ({ count: one.count(), stamp: one.stamp() }))
  if (held !== null && held.count > mostWhole)
    throw new Refusal(
      409,
      `The store holds ${held.count} reports; at most ${mostWhole} are traced whole. Ask origins_of or find about a claim, or give texts.`,
    )
  return `${await stampOf(roots)} ${held?.stamp}`
}

/** A promise that is waited for as long as somebody asks. */
function untilGone<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("cancelled"))
    if (signal.aborted) return gone()
    signal.addEventListener("abort", gone, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", gone))
  })
}
