// The library: `import { trace } from "stemma"`. Its functions know what ships with the program; those inside are handed
// what they need to know.

import type { Adding, AddOptions } from "./desk/add.js"
import type { SeekOptions } from "./desk/ask.js"
import type { Against, CheckOptions } from "./check/check.js"
import * as inputs from "./ingest/ingest.js"
import * as page from "./ingest/page.js"
import { shipped } from "./knowledge.js"
import type { ToldEvent } from "./model/event.js"
import type { ListedOutlet, OutletList } from "./model/outlets.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment } from "./model/review.js"
import type { Trace } from "./model/trace.js"
import * as pair from "./pair.js"
import * as pipeline from "./pipeline.js"
import type { Lineage } from "./relate/stemma.js"
import { here } from "./run/here.js"
import { guarded, type Progress } from "./runner.js"
import type { Holdings } from "./store/holdings.js"
import type { EventsAsked } from "./store/told.js"
import type { Checked, SoughtPassage, VersionsCard } from "./view/shapes.js"

export type * from "./model/alteration.js"
export type * from "./model/derivation.js"
export type * from "./model/event.js"
export type * from "./model/outlets.js"
export type * from "./model/record.js"
export type * from "./model/report.js"
export type * from "./model/review.js"
export type * from "./model/trace.js"
export type { Against, CheckOptions } from "./check/check.js"
export type { Checked, Digest, SoughtPassage, VersionsCard } from "./view/shapes.js"
export { binaryFormats, formats } from "./export/formats.js"
export { traceJsonSchema, traceSchema } from "./export/schema.js"
export { readableFormats } from "./ingest/ingest.js"
export type { Progress } from "./runner.js"
export type { Added, Adding, AddOptions } from "./desk/add.js"
export type { SeekOptions } from "./desk/ask.js"
export { digest } from "./desk/digest.js"
export type { EventsAsked } from "./store/told.js"
export { trace } from "./trace.js"

/**
 * Trace reports that are already in memory. The same pile gives the same trace in any order of arrival. `problems` are
 * those of their inputs, `amendments` a person's corrections, `outlets` the rows of a list of outlets.
 */
export function tracePile(
  reports: readonly Report[],
  problems: readonly Problem[] = [],
  progress?: Progress,
  amendments: readonly Amendment[] = [],
  outlets: readonly ListedOutlet[] | null = null,
): Promise<Trace> {
  return pipeline.tracePile(reports, { problems, amendments, outlets }, here(shipped, progress))
}

/** Who took from whom among reports in memory, and no more: the first half of a trace. */
export function relatePile(reports: readonly Report[], progress?: Progress): Promise<Lineage> {
  return pipeline.relatePile(reports, guarded(here(shipped, progress)))
}

/** Check a text, Markdown with its citations or plain, or a page that was read, against a store, reports or a trace. */
export async function check(
  asked: string | Report,
  against: Against,
  options: Omit<CheckOptions, "knowledge"> = {},
): Promise<Checked> {
  return (await import("./check/check.js")).check(asked, against, options)
}

/**
 * Add what stands at paths and addresses to a store, made where there is none, and tell what each page is. Addresses are
 * fetched where they are named. Rejects with a `StoreTrouble` where the store cannot be used; never for a bad page.
 */
export async function add(sources: readonly string[], options: AddOptions): Promise<Adding> {
  return (await import("./desk/add.js")).add(sources, options)
}

/** What was told of a store's pages, in the order of telling. Nothing is traced. Rejects with a `StoreTrouble`. */
export function events(file: string, asked: EventsAsked = {}): Promise<readonly ToldEvent[]> {
  return asking(file, ({ told }) => told.events(asked))
}

/**
 * The pages of a store that carry a passage, and who stands behind it as far as that was told. Rejects with a
 * `StoreTrouble`, and with a `RangeError` for what is no passage.
 */
export function seek(file: string, passage: string, options: SeekOptions = {}): Promise<SoughtPassage> {
  return asking(file, async holdings => {
    const { seek: seekIn, unsought } = await import("./desk/ask.js")
    const why = unsought(passage)
    if (why !== null) throw new RangeError(`the passage ${why}`)
    return seekIn(holdings, passage, options)
  })
}

/**
 * What stood at an address, or a path, of a store, one after the other, and what changed; null where it knows neither.
 * Rejects with a `StoreTrouble`.
 */
export function versionsOf(file: string, address: string): Promise<VersionsCard | null> {
  return asking(file, async holdings => (await import("./desk/versions.js")).versionsOf(holdings, address))
}

/** Two reports side by side, whatever the stemma says of them: how they answer to one another, what the copy altered. */
export function comparePair(exemplar: pair.MaskedReport, copy: pair.MaskedReport): pair.Compared {
  return pair.comparePair(exemplar, copy, shipped)
}

/**
 * Read files, folders (with all below them), patterns (`crawl/*.warc.gz`), and `-` for standard input. Never throws for
 * a bad input. The order is the disk's; nothing in the program hangs on it.
 */
export function ingest(paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): AsyncGenerator<inputs.Ingested> {
  return inputs.ingest(paths, shipped, stdin)
}

/** Read a list of outlets (`outlet,name,owner,hosts`), to be traced with. Rejects where there is none, or it is none. */
export async function readOutlets(path: string): Promise<OutletList> {
  return (await import("./ingest/outlets/list.js")).readOutlets(path)
}

/** Read one page. Never throws for a bad page: trouble is in `report.problems`. */
export function readPage(source: page.Page | page.DecodedPage): Report {
  return page.readPage(source, shipped)
}

async function asking<T>(file: string, ask: (holdings: Holdings) => T | Promise<T>): Promise<T> {
  const holdings = (await import("./store/holdings.js")).openHoldings(file)
  try {
    return await ask(holdings)
  } finally {
    holdings.close()
  }
}
