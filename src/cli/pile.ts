// Paths on the command line → a traced pile, with progress while it lasts and one clear line for each input that
// could not be read.

import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import type { Command } from "commander"
import type { OutletList } from "../model/outlets.js"
import type { Problem } from "../model/problem.js"
import type { Trace } from "../model/trace.js"
import { noReview, type Review } from "../model/review.js"
import { besidePile } from "../store/beside.js"
import { StoreTrouble } from "../store/trouble.js"
import { BrokenMarks, readUsable } from "../store/marks.js"
import type { TracedPart } from "../desk/part.js"
import { withMarks } from "../review/marks.js"
import type { TraceOptions } from "../trace.js"
import type { Effects } from "./effects.js"
import { fail, type OutputOptions } from "./options.js"
import type { TracingOptions } from "./tracing.js"
import { oneLine } from "./print/wrap.js"
import { progressLine } from "./progress.js"

/** More lines than this about unreadable inputs would bury the answer; all stand in the trace's `problems`. */
const problemLines = 20

/** Whether pages may stand at a path: it is standard input, a pattern, which is looked at when it is read, or is there. */
export async function isPath(given: string): Promise<boolean> {
  return given === "-" || /[*?[]/.test(given) || (await stat(given).then(Boolean, () => false))
}

/** End a command that reads its paths twice where one is a pipe, which gives what it holds once. */
export async function refusePipes(command: Command, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (
      await stat(path).then(
        info => info.isFIFO(),
        () => false,
      )
    )
      fail(command, "usage", `${path} is a pipe, and is to be read more than once`, "Save what it gives to a file.")
  }
}

/**
 * Trace what stands at the paths (`-` is standard input), with what people said of the pile. Sets exit code 3 where an
 * input was left out.
 */
export async function tracePaths(
  effects: Effects,
  paths: readonly string[],
  options: OutputOptions & TracingOptions,
): Promise<Trace> {
  // Loaded when a pile is to be traced: help and mistakes should not wait for it.
  const { trace } = await import("../trace.js")
  return (await traced(effects, paths, options, async given => ({ traced: await trace(paths, given) }))).traced
}

/** The same of the part of a store that some words bear on, and how much of it that is. */
export async function tracePartOf(
  effects: Effects,
  query: string,
  store: string,
  options: OutputOptions & TracingOptions,
): Promise<TracedPart> {
  const { tracePart } = await import("../desk/part.js")
  return traced(effects, [], { ...options, store }, given => tracePart(query, { ...given, store }))
}

/** Trace by whatever way, with progress, what people said, and what went wrong. */
async function traced<T extends { readonly traced: Trace }>(
  effects: Effects,
  paths: readonly string[],
  options: OutputOptions & TracingOptions,
  work: (given: TraceOptions) => Promise<T>,
): Promise<T> {
  const line = progressLine(effects, options.quiet ?? false)
  const { store, threads, memory, followLinks, outlets = null } = options
  const stop = store === undefined ? () => {} : effects.onInterrupt(() => tellKept(effects, line, store))
  const { review, problems } = await reviewOf(paths, store)
  const { amendments, marks, letters = [] } = review
  const given = { amendments, letters, outlets, threads, store, memory, followLinks }
  const done = await work({ progress: line.show, ...given })
  stop()
  line.clear()
  const marked = withMarks(done.traced, marks)
  const whole = { ...marked, problems: [...marked.problems, ...problems] }
  tellProblems(effects, whole.problems, options.quiet ?? false)
  if (options.outlets && !options.quiet) await tellUnmet(effects, whole, options.outlets)
  return { ...done, traced: whole }
}

/** Work that is broken off is not lost. */
function tellKept(effects: Effects, line: { clear(): void }, store: string): void {
  line.clear()
  effects.stderr(
    `stemma: ${oneLine(`stopped; what was done is kept in ${store}, and the same command goes on from there`)}\n`,
  )
}

/** Rows of the list of outlets named at most. */
const namedRows = 3

/** Rows that no page is of: a slip of the pen, or a list kept for many piles, so that one line has to do for all. */
async function tellUnmet(effects: Effects, { reports }: Trace, { outlets }: OutletList): Promise<void> {
  const { unmetOutlets } = await import("../ingest/outlets/naming.js")
  const unmet = unmetOutlets(reports, outlets)
  if (unmet.length === 0) return
  const named = unmet.slice(0, namedRows).map(({ outlet, place }) => `${outlet} (${place})`)
  const rest = unmet.length - named.length
  const all = rest > 0 ? `${named.join(", ")} or ${rest} more of the list` : named.join(" or ")
  effects.stderr(`stemma: ${oneLine(`no page of this pile is of ${all}`)}\n`)
}

/**
 * What people said of a pile, or of all that a store holds. A marks file that cannot be read is a problem like any
 * input's, and stays where it is.
 */
export async function reviewOf(
  paths: readonly string[],
  store: string | undefined,
): Promise<{ review: Review; problems: readonly Problem[] }> {
  const { keepReviewIn, reviewIn } = store === undefined ? {} : await import("../store/store.js")
  const isWhole = store !== undefined && paths.length === 0
  if (isWhole) (await import("../store/database.js")).mustBeThere(store)
  const { marks } = besidePile(isWhole ? [store] : paths)
  try {
    const { review, fault } = await readUsable(marks)
    const problems = fault === null ? [] : [{ path: marks, what: `${fault}; mend or remove that`, leftOut: true }]
    keepReviewIn?.(store!, resolve(marks), review)
    // Letters are of one pile: of all that a store holds, those that stand beside it.
    const { letters = [] } = review
    return { review: isWhole ? { ...reviewIn!(store), letters } : review, problems }
  } catch (error) {
    const { message } = error as Error
    if (error instanceof StoreTrouble) throw error
    const what = error instanceof BrokenMarks ? message : `cannot be read (${message})`
    const remedy = "marks and corrections are left out; mend it or move it away"
    return {
      review: isWhole ? reviewIn!(store) : noReview,
      problems: [{ path: marks, what: `${what}; ${remedy}`, leftOut: true }],
    }
  }
}

/** Tell of inputs with trouble; exit code 3 where one was left out. */
export function tellProblems(effects: Effects, problems: readonly Problem[], quiet: boolean): void {
  const leftOut = problems.filter(problem => problem.leftOut)
  if (leftOut.length) effects.exit(3)
  const told = quiet ? leftOut : [...leftOut, ...problems.filter(problem => !problem.leftOut)]
  for (const problem of told.slice(0, problemLines)) tellProblem(effects, problem)
  const rest = told.length - problemLines
  if (rest > 0) effects.stderr(`stemma: … and ${rest} more; see "problems" in the output of --json\n`)
}

/** One problem in one line of its own. */
export function tellProblem(effects: Effects, { path, what }: Problem): void {
  effects.stderr(`stemma: ${oneLine(`${path}: ${what}`)}\n`)
}
