// The pile that a server was started with: traced when it is first asked for, and anew when what it is made of changed. Of a
// store that is too large for that, the part that a question bears on is traced beside the files.

import { Recent } from "../kit/recent.js"
import type { OutletList } from "../model/outlets.js"
import { Refusal } from "../serve/problem.js"
import type { ReadStore } from "../store/reading.js"
import { type Survey, survey } from "../view/survey.js"
import { mostWhole } from "./limits.js"
import { stampOf } from "./roots.js"
import type { Question, ToTrace, Traced } from "./tasks.js"
import { type Asking, nobody, type Work } from "./work.js"

/** With what a server was started. */
export interface DeskOptions {
  /** Files and folders that may be read. */
  readonly roots: readonly string[]
  readonly store: string | null
  /** Whether addresses may be fetched, and such as lead into a network of one's own; null where nothing may. */
  readonly fetching?: { readonly allowPrivate: boolean } | null | undefined
  readonly outlets?: OutletList | null | undefined
  readonly threads?: number | undefined
  readonly memory?: number | undefined
  readonly followLinks?: boolean | undefined
}

/** What the pile is made of. */
interface Made extends DeskOptions {
  /** Ask the store; null where there is none. */
  inStore<T>(ask: (store: ReadStore) => T): T | null
}

/** What a question is asked of. */
export interface Pile {
  readonly view: Survey
  /** How much of a store that is; null where it is all. */
  readonly scope: string | null
}

/** The pile, as it was last traced. */
export interface PileKeeper {
  traced(asking: Asking, question?: Question): Promise<Pile>
  /** Null before it was first asked for. */
  latest(): Survey | null
}

/** So many answers to questions are held. */
const mostParts = 4

/** Keep the trace of a pile. Whoever asked for it first may go, and the next one finds it done. */
export function keepPile(work: Work, made: Made): PileKeeper {
  const held = new Recent<string, Promise<Pile>>(mostParts)
  let latest: Survey | null = null
  const listeners = new Set<Asking["progress"]>()
  const trace = async (of: ToTrace["of"]): Promise<Pile> => {
    const progress: Asking["progress"] = (...told) => listeners.forEach(tell => void tell(...told))
    const pile = await traceOf(work, made, of, progress)
    latest = pile.view
    return pile
  }
  return {
    latest: () => latest,
    async traced({ progress, signal }, question) {
      const { stamp, of } = await extentOf(made, question)
      const key = JSON.stringify([stamp, of])
      const known = held.get(key) ?? trace(of)
      held.put(key, known, 1)
      known.catch(() => held.drop(key))
      listeners.add(progress)
      return await untilGone(known, signal).finally(() => listeners.delete(progress))
    },
  }
}

async function traceOf(work: Work, made: Made, of: ToTrace["of"], progress: Asking["progress"]): Promise<Pile> {
  const { roots, store, outlets = null, threads = 1, memory, followLinks } = made
  const what = {
    paths: roots,
    store,
    outlets,
    threads,
    memory,
    followLinks,
    pages: [],
    reports: [],
    addresses: [],
    allowPrivate: false,
    of,
  }
  const traced = await work.trace(what, { ...nobody, progress })
  const { near, read } = traced.around
  const scope = of === "whole" ? null : `Of the store ${read} pages were read, of ${near} that bear on the question.`
  return { view: viewOf(traced), scope }
}

/** A trace as it is shown, under what people said. */
export function viewOf({ trace }: Pick<Traced, "trace">): Survey {
  return survey(trace)
}

/** How much is traced, and a stamp that is another whenever the trace would be. Refuses what is nothing, or too much. */
async function extentOf({ roots, store, inStore }: Made, question?: Question) {
  if (roots.length === 0 && store === null)
    throw new Refusal(404, "This server has no pile. Start it with --in PATH or --store FILE, or give texts.")
  const held = inStore(one => ({ count: one.count(), stamp: one.stamp() }))
  const stamp = `${await stampOf(roots)} ${held?.stamp}`
  if (held === null || held.count <= mostWhole) return { stamp, of: "whole" as const }
  if (question !== undefined) return { stamp, of: question }
  throw new Refusal(
    409,
    `The store holds ${held.count} reports, and at most ${mostWhole} are traced whole. Say what it is about: words, a person, a claim; or give texts.`,
  )
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
