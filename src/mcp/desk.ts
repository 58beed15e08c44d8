// What the tools look in: the pile that the server was started with, traced once and again when it changed, and pages that
// come with a question, with what the store holds near them. Nothing is written anywhere.

import { Recent } from "../kit/recent.js"
import type { DecodedPage } from "../ingest/page.js"
import type { OutletList } from "../model/outlets.js"
import { type TracedReport, untraced } from "../model/trace.js"
import type { MaskedReport } from "../pair.js"
import { Refusal } from "../serve/problem.js"
import { placeMarks } from "../review/marks.js"
import { type ReadStore, readStore } from "../store/reading.js"
import { readerVersion } from "../trace.js"
import { type Survey, survey } from "../view/survey.js"
import { mostRemembered, mostWhole } from "./limits.js"
import { stampOf } from "./roots.js"
import type { ToTrace } from "./tracing.js"
import { type Asking, nobody, type Traced, type Work } from "./work.js"

/** With what a server was started. */
export interface DeskOptions {
  /** Files and folders that may be read. */
  readonly roots: readonly string[]
  readonly store: string | null
  readonly outlets?: OutletList | null | undefined
  readonly threads?: number | undefined
  readonly memory?: number | undefined
}

/** What was traced for a question. */
export interface Looked {
  readonly view: Survey
  /** Ids of the reports that were given, in their order; null for one that could not be read. */
  readonly given: readonly (string | null)[]
  readonly around: Traced["around"]
}

/** What a question brings along. */
export interface Brought {
  readonly paths?: readonly string[]
  readonly pages?: readonly DecodedPage[]
  readonly reports?: readonly MaskedReport[]
  /** Not with what the store holds near them. */
  readonly alone?: boolean
}

/** What the tools look in. */
export interface Desk {
  readonly roots: readonly string[]
  readonly store: string | null
  readonly work: Work
  /** All that stands at the paths, and what a store that is small holds, traced. */
  pile(asking: Asking): Promise<Survey>
  /** What comes with a question, traced, with what the store holds near it. */
  given(brought: Brought, asking: Asking): Promise<Looked>
  /** Ask the store; null where there is none. */
  inStore<T>(ask: (store: ReadStore) => T): T | null
  /** A report that was told of, by its id. */
  report(id: string, asking: Asking): Promise<MaskedReport>
  /** The page that stands at an address, where it is known; nothing is fetched. */
  at(address: string, asking: Asking): Promise<MaskedReport | null>
  /** A report that was told of, where that is known without asking anything. */
  remembered(id: string): MaskedReport | null
  /** The pile as it was last traced; null before. */
  latest(): Survey | null
}

/** Open a desk. Nothing is read before it is asked for. */
export function openDesk(work: Work, options: DeskOptions): Desk {
  const { roots, store } = options
  const remembered = new Recent<string, MaskedReport>(mostRemembered)
  const how = { outlets: options.outlets ?? null, threads: options.threads ?? 1, memory: options.memory }
  const inStore = <T>(ask: (store: ReadStore) => T): T | null => {
    if (store === null) return null
    const open = readStore(store, readerVersion())
    try {
      return ask(open)
    } finally {
      open.close()
    }
  }
  const pile = keptPile(work, options, inStore, { ...how, pages: [], reports: [] })
  /** A report of what stands at the paths, which are traced if they were not yet. */
  const inPile = async (is: (report: TracedReport) => boolean, asking: Asking) => {
    if (roots.length === 0) return undefined
    const found = (await pile.traced(asking)).trace.reports.find(is)
    return found && untraced(found)
  }
  return {
    roots,
    store,
    work,
    pile: pile.traced,
    async given({ paths = [], pages = [], reports = [], alone = false }, asking) {
      const beside = alone || reports.length + pages.length === 0 ? null : store
      const what = { ...how, paths, pages, reports, store: beside, whole: false }
      const { trace, given, around } = await work.trace(what, asking)
      for (const report of trace.reports) remembered.put(report.id, untraced(report), report.text.length)
      return { view: survey(trace, placeMarks(trace, trace.marks)), given, around }
    },
    inStore,
    async report(id, asking) {
      const found =
        remembered.get(id) ?? inStore(held => held.byIds([id])[0]) ?? (await inPile(one => one.id === id, asking))
      if (found) return found
      throw new Refusal(
        404,
        `No report ${id.slice(0, 60)} here. Ids are in the legend of what trace, find and record tell.`,
      )
    },
    async at(address, asking) {
      const both = [address, address.endsWith("/") ? address.slice(0, -1) : `${address}/`]
      const held = inStore(one => one.byAddresses(both)[0])
      return held ?? (await inPile(one => both.includes(one.address ?? ""), asking)) ?? null
    },
    remembered(id) {
      const traced = pile.latest()?.reports.get(id)
      return remembered.get(id) ?? (traced ? untraced(traced) : null)
    },
    latest: pile.latest,
  }
}

/** The trace of the pile: made when it is first asked for, and anew when what it is made of changed. */
function keptPile(
  work: Work,
  { roots, store }: DeskOptions,
  inStore: Desk["inStore"],
  how: Omit<ToTrace, "paths" | "store" | "whole">,
): { traced(asking: Asking): Promise<Survey>; latest(): Survey | null } {
  let made: { readonly stamp: string; readonly view: Promise<Survey> } | null = null
  let latest: Survey | null = null
  const listeners = new Set<Asking["progress"]>()
  const trace = async (): Promise<Survey> => {
    const what: ToTrace = { ...how, paths: roots, store, whole: true }
    // Whoever asked first may go, and the next one finds it done.
    const progress: Asking["progress"] = (...told) => {
      for (const tell of listeners) tell(...told)
    }
    const { trace } = await work.trace(what, { ...nobody, progress })
    latest = survey(trace, placeMarks(trace, trace.marks))
    return latest
  }
  return {
    latest: () => latest,
    async traced({ progress, signal }) {
      if (roots.length === 0 && store === null)
        throw new Refusal(404, "This server has no pile. Start it with --in PATH or --store FILE, or give texts.")
      const held = inStore(one => ({ count: one.count(), stamp: one.stamp() }))
      if (held !== null && held.count > mostWhole)
        throw new Refusal(
          409,
          `The store holds ${held.count} reports; at most ${mostWhole} are traced whole. Ask origins_of or find about a claim, or give texts.`,
        )
      const stamp = `${await stampOf(roots)} ${held?.stamp}`
      if (made?.stamp !== stamp) {
        const view = trace()
        made = { stamp, view }
        view.catch(() => {
          made = null
        })
      }
      listeners.add(progress)
      return await untilGone(made.view, signal).finally(() => listeners.delete(progress))
    },
  }
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
