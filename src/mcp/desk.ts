// What the tools look in: the pile that the server was started with, traced once and again when it changed, and pages that
// come with a question, with what the store holds near them. Nothing is written anywhere.

import type { DecodedPage } from "../ingest/page.js"
import { untraced } from "../model/trace.js"
import type { MaskedReport } from "../pair.js"
import { Refusal } from "../serve/problem.js"
import { type ReadStore, readStore } from "../store/reading.js"
import { readerVersion } from "../trace.js"
import type { Survey } from "../view/survey.js"
import type { Checked } from "../view/shapes.js"
import { mostWhole } from "./limits.js"
import { type DeskOptions, keepPile, type Pile, type PileKeeper, viewOf } from "./pile.js"
import { Seen } from "./seen.js"
import type { Question, Traced } from "./tasks.js"
import type { Asking, Work } from "./work.js"

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
  /** To be fetched; refused where nothing may be. */
  readonly addresses?: readonly string[]
  /** Not with what the store holds near them. */
  readonly alone?: boolean
}

/** What the tools look in. */
export interface Desk {
  readonly roots: readonly string[]
  readonly store: string | null
  /** Whether addresses may be fetched. */
  readonly fetches: boolean
  readonly work: Work
  /** All that stands at the paths and in the store, traced; of a large store what a question bears on, if there is one. */
  pile(asking: Asking, question?: Question): Promise<Pile>
  /** What comes with a question, traced, with what the store holds near it. */
  given(brought: Brought, asking: Asking): Promise<Looked>
  /** Check a text against the pile, or a store. */
  check(text: string, asking: Asking): Promise<Checked>
  /** Ask the store; null where there is none. */
  inStore<T>(ask: (store: ReadStore) => T): T | null
  /** A report that was told of, by its id. */
  report(id: string, asking: Asking): Promise<MaskedReport>
  /** The page that stands at an address, where it is known; nothing is fetched. */
  at(address: string, asking: Asking): Promise<MaskedReport | null>
  /** The pile as it was last traced; null before. */
  latest(): Survey | null
}

/** Open a desk. Nothing is read before it is asked for. */
export function openDesk(work: Work, options: DeskOptions): Desk {
  const { roots, store, fetching = null } = options
  const seen = new Seen()
  const how = { outlets: options.outlets ?? null, threads: options.threads ?? 1, memory: options.memory }
  const inStore = asked(store)
  // Of a store what is near a text is enough; files are traced, with a store that is small.
  const isNear = () => store !== null && (roots.length === 0 || inStore(held => held.count() > mostWhole) === true)
  const pile = keepPile(work, { ...how, roots, store, inStore })
  const known = inFiles(roots, pile)
  return {
    roots,
    store,
    fetches: fetching !== null,
    work,
    pile: pile.traced,
    latest: pile.latest,
    inStore,
    given: givenWith(work, options, seen),
    async check(text, asking) {
      const trace = isNear() ? null : (await pile.traced(asking)).view.trace
      return await work.check({ text, store, trace, outlets: how.outlets, memory: how.memory }, asking)
    },
    async report(id, asking) {
      return (
        seen.byId(id) ??
        inStore(held => held.byIds([id])[0]) ??
        (await known(one => one.id === id, asking)) ??
        noReport(id)
      )
    },
    async at(address, asking) {
      const both = [address, address.endsWith("/") ? address.slice(0, -1) : `${address}/`]
      const near = seen.byAddress(both) ?? inStore(held => held.byAddresses(both)[0])
      return near ?? (await known(one => both.includes(one.address ?? ""), asking)) ?? null
    },
  }
}

/** Traces what comes with a question. */
function givenWith(work: Work, { store, fetching, outlets, threads, memory }: DeskOptions, seen: Seen): Desk["given"] {
  const how = { outlets: outlets ?? null, threads: threads ?? 1, memory }
  return async ({ paths = [], pages = [], reports = [], addresses = [], alone = false }, asking) => {
    if (addresses.length > 0 && !fetching) throw new Refusal(403, "Nothing is fetched here. Give the pages' texts.")
    const beside = alone || reports.length + pages.length + addresses.length === 0 ? null : store
    const brought = { paths, pages, reports, addresses, allowPrivate: fetching?.allowPrivate ?? false }
    const traced = await work.trace({ ...how, ...brought, store: beside, of: "near" }, asking)
    seen.take(traced)
    return { ...traced, view: viewOf(traced) }
  }
}

/** Looks for a report in what stands at the paths, which is traced if it was not yet. */
function inFiles(roots: readonly string[], pile: PileKeeper) {
  return async (is: (report: MaskedReport) => boolean, asking: Asking): Promise<MaskedReport | undefined> =>
    roots.length === 0 ? undefined : (await pile.traced(asking)).view.trace.reports.map(untraced).find(is)
}

function noReport(id: string): never {
  throw new Refusal(
    404,
    `No report ${id.slice(0, 60)} here. Ids are in the legend of what trace, find and record tell.`,
  )
}

/** Asks a store, which is open as long as it answers: so that others may write it meanwhile, and move it away. */
function asked(file: string | null): Desk["inStore"] {
  return ask => {
    if (file === null) return null
    const open = readStore(file, readerVersion())
    try {
      return ask(open)
    } finally {
      open.close()
    }
  }
}
