// What is traced for a question: what stands at paths, pages that came with it, reports that are known; and of a store all
// that it holds, or what is near these. Nothing is written.

import { resolve } from "node:path"
import { openIndex } from "../desk/take.js"
import { carriersOf, firstPrintings, partAsked } from "../around/asked.js"
import { indexerBy } from "../around/entry.js"
import { askedIn, type Extent, neighbourhood } from "../around/neighbourhood.js"
import { besideIn, partIn } from "../around/part.js"
import { readPage } from "../ingest/page.js"
import type { Knowledge } from "../knowledge.js"
import type { Problem } from "../model/problem.js"
import type { Report } from "../model/report.js"
import { noReview, type Review } from "../model/review.js"
import type { PartOf } from "../pipeline.js"
import { withMarks } from "../review/marks.js"
import { here } from "../run/here.js"
import { readHeld, readPaths } from "../run/reading.js"
import type { Progress } from "../runner.js"
import * as stages from "../stages.js"
import type { Index } from "../store/indexed.js"
import { besidePile } from "../store/beside.js"
import { readUsable } from "../store/marks.js"
import { type ReadStore, readStore } from "../store/reading.js"
import { filesOf, readerVersion, traceWith } from "../trace.js"
import { mostOfFeed, mostSought } from "./limits.js"
import type { Question, ToTrace, Traced } from "./tasks.js"

/** Trace what a question asks for. */
export async function traceFor(what: ToTrace, progress: Progress, knowledge: Knowledge): Promise<Traced> {
  const store = what.store === null ? null : readStore(what.store, readerVersion())
  try {
    const fetched = await fetchedAt(what, knowledge, progress)
    const given = [...what.reports, ...what.pages.map(page => readPage(page, knowledge)), ...fetched.reports]
    const { reports, problems } = await readAll(what, store, knowledge)
    const beside =
      store === null || what.of === "whole" ? null : await partOf(what.of, given, store, knowledge, progress)
    const { review, problem } = await reviewOf(what, store)
    const all = [...given, ...reports, ...(beside?.reports ?? [])]
    const known = {
      problems: [...(what.outlets?.problems ?? []), ...problems, ...fetched.problems, ...problem],
      amendments: review.amendments,
      letters: review.letters ?? [],
      outlets: what.outlets?.outlets ?? null,
    }
    const { threads, memory } = what
    const trace = await traceWith(store, once(all), known, { progress, knowledge, threads, memory }, beside?.part)
    const there = new Set(trace.reports.map(({ id }) => id))
    return {
      trace: withMarks(trace, review.marks),
      given: given.map(({ id }) => (there.has(id) ? id : null)),
      fetched: fetched.reports.map(({ id }) => id),
      around: beside?.extent ?? { near: 0, read: 0 },
    }
  } finally {
    store?.close()
  }
}

/** What stands at the paths, and where all of the store is asked for what it holds. */
async function readAll(
  { paths, store: file, of, followLinks }: ToTrace,
  store: ReadStore | null,
  knowledge: Knowledge,
) {
  const reports: Report[] = []
  const problems: Problem[] = []
  const runner = here(knowledge)
  const own = new Set(filesOf(file ?? undefined).map(path => resolve(path)))
  const read = async (found: AsyncGenerator<{ report: Report } | { problem: Problem }>) => {
    for await (const one of found) {
      if ("report" in one) reports.push(one.report)
      else if (!own.has(resolve(one.problem.path))) problems.push(one.problem)
    }
  }
  await read(readPaths(paths, stages.reading, runner, null, { followLinks }))
  if (store !== null && of === "whole") await read(readHeld(stages.reading, runner, store.pages))
  return { reports, problems }
}

/** What stands at addresses: kept nowhere, and asked for only where the server was started so that it may. */
async function fetchedAt({ addresses, allowPrivate }: ToTrace, knowledge: Knowledge, progress: Progress) {
  const [reports, problems]: [Report[], Problem[]] = [[], []]
  if (addresses.length === 0) return { reports, problems }
  const [{ readAddresses }, { thisNetwork }] = await Promise.all([
    import("../run/addresses.js"),
    import("../fetch/network.js"),
  ])
  const wanted = addresses.map(address => ({ address }))
  const how = { network: thisNetwork, allowPrivate, most: mostOfFeed }
  const told = (done: number, of: number) => progress("fetch", done, of)
  for await (const one of readAddresses(wanted, stages.reading, here(knowledge), null, how, told)) {
    if ("report" in one) reports.push(one.report)
    else problems.push(one.problem)
  }
  return { reports, problems }
}

/** A part of a store: its reports, how it is traced as a part, and of how many they are. */
interface Part {
  readonly reports: readonly Report[]
  readonly part: PartOf
  readonly extent: Extent
}

/** What a store holds near some reports, which it need not hold itself; or what a question bears on. */
async function partOf(
  of: Question | "near",
  given: readonly Report[],
  store: ReadStore,
  knowledge: Knowledge,
  progress: Progress,
): Promise<Part> {
  const { standings } = store
  const index = await openIndex(store, knowledge, progress)
  const found = of === "near" ? nearGiven(given, store, index, knowledge) : bearingOn(of, store)
  const reports = standings.reports(found.numbers)
  const asked = new Set(given.map(({ id }) => id))
  const outlets = [...new Set((of === "near" ? given : reports).flatMap(({ outlet }) => outlet ?? []))]
  const part = partIn(index, besideIn(standings, outlets), id => asked.has(id))
  return { reports, part, extent: { near: found.near, read: reports.length } }
}

function nearGiven(given: readonly Report[], store: ReadStore, index: Index, knowledge: Knowledge) {
  const { standings } = store
  const entryOf = indexerBy(knowledge.frequencies)
  // Reports that came with the question have no numbers in the store: theirs are below all that are.
  const around = neighbourhood(
    given.map((_, i) => -i - 1),
    askedIn(standings, number => index.near(entryOf(given[-number - 1]!), null)),
  )
  const all = [...around.values()]
  const numbers = [...new Set(all.flatMap(({ numbers }) => numbers).filter(number => number > 0))]
  return { numbers, near: Math.max(numbers.length, ...all.map(({ near }) => near)) }
}

/** The reports that may carry a passage, each text in its first printing; or those that hold words, with their stories. */
function bearingOn(question: Question, { words, standings }: ReadStore) {
  if ("words" in question) {
    const { numbers, holding } = partAsked(question.words, { words, standings })
    return { numbers: numbers.slice(0, mostSought), near: Math.max(holding, numbers.length) }
  }
  const { exact, near } = carriersOf(words, question.passage, {})
  const all = [...exact.holders, ...near]
  const numbers = firstPrintings(all).map(({ number }) => number)
  return { numbers: numbers.slice(0, mostSought), near: all.length }
}

/** Each report once: what was given may be kept as well. */
function once(reports: readonly Report[]): Report[] {
  return [...new Map(reports.map(report => [report.id, report])).values()]
}

/** What people said of the pile at the paths and of the store. A marks file that cannot be read is a problem like any input's. */
async function reviewOf(
  { paths, store: file }: ToTrace,
  store: ReadStore | null,
): Promise<{ readonly review: Review; readonly problem: readonly Problem[] }> {
  const held = store?.review() ?? noReview
  if (paths.length === 0 && file === null) return { review: held, problem: [] }
  const { marks } = besidePile(paths.length === 0 ? [file!] : paths)
  try {
    const { review: beside, fault } = await readUsable(marks)
    const problem = fault === null ? [] : [{ path: marks, what: fault, leftOut: true }]
    const letters = beside.letters ?? []
    // What else stands beside a store is kept in it already.
    if (paths.length === 0) return { review: { ...held, letters }, problem }
    const review = {
      ...held,
      letters,
      marks: [...held.marks, ...beside.marks],
      amendments: [...held.amendments, ...beside.amendments],
    }
    return { review, problem }
  } catch (error) {
    const what = `${(error as Error).message}; marks and corrections are left out`
    return { review: held, problem: [{ path: marks, what, leftOut: true }] }
  }
}
