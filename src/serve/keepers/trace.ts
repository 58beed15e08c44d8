// The trace of a served pile: the latest that stands, how another is made, and the view of it under what people said.

import { isDeepStrictEqual } from "node:util"
import { oneWaiting } from "../../kit/one-waiting.js"
import type { Amendment } from "../../model/review.js"
import type { Trace } from "../../model/trace.js"
import { withMarks } from "../../review/marks.js"
import type { Progress } from "../../runner.js"
import { type Survey, survey } from "../../view/survey.js"
import type { Engine, ToTrace } from "../engine.js"
import { Refusal } from "../problem.js"
import { type Made, shownMade } from "../made.js"
import type { Status } from "../shapes.js"
import { keepLetters } from "./letters.js"
import type { ReviewKeeper } from "./review.js"
import type { StatusKeeper } from "./status.js"

/** The trace, and how it is made anew. */
export interface TraceKeeper {
  /** The latest trace, looked up. Refuses with 503 while the first one is made. */
  survey(): Survey
  /** Trace again, after what is being traced; once for all who ask meanwhile. Resolves when the trace stands or has failed. */
  retrace(): Promise<void>
  /** Stop what is at work. What was traced before stands; where nothing was, the status says that it was stopped. */
  stop(): void
  /** The review is another: lay it on the trace, and trace again where corrections are others. */
  reviewed(): void
}

/** What is traced each time: `paths` as they are named then. */
type ToKeep = Omit<ToTrace, "paths" | "amendments" | "letters"> & { readonly paths: () => readonly string[] }

/** Keep the trace of what `paths` name at the time, or of all that a store holds with that, with one list of outlets. */
export function keepTrace(
  engine: Engine,
  { paths: named, ...how }: ToKeep,
  review: ReviewKeeper,
  { current: status, tell }: StatusKeeper,
): TraceKeeper {
  const tellStage = stagesTold(status, tell)
  let latest: Shown | null = null
  /** The corrections that went into the trace last begun; null while the newest are read. */
  let amendedBy: readonly Amendment[] | null = null
  const letters = keepLetters(review)
  let stopping = new AbortController()
  const retrace = oneWaiting(async () => {
    stopping = new AbortController()
    if (named().length === 0 && !how.held) return tell({ state: "empty" })
    tell({ state: "tracing", stage: "reading", done: 0, of: 0, problem: null, reading: [] })
    try {
      amendedBy = null
      await review.refresh()
      amendedBy = review.current().amendments
      const given = { paths: named(), amendments: amendedBy, letters: letters.current() }
      const made: Made[] = []
      const traced = await engine.trace({ ...how, ...given }, tellStage, told => void made.push(told), stopping.signal)
      await letters.show(traced.reports)
      latest = shown(traced, review)
      tell(standing(status().revision + 1, made))
    } catch (error) {
      tell(endedBy(error, latest !== null))
    }
  })
  return {
    survey: () => latest?.view ?? refuse(status()),
    retrace,
    stop: () => stopping.abort(new Stopped()),
    reviewed() {
      if (latest) latest = shown(latest.trace, review)
      if (amendedBy && !isDeepStrictEqual(amendedBy, review.current().amendments)) void retrace()
    },
  }
}

/** Tells how far a trace is, with the pages that were read last. */
function stagesTold(status: StatusKeeper["current"], tell: StatusKeeper["tell"]): Progress {
  return (stage, done, of, page) => tell({ stage, done, of, reading: lastRead(status().reading, page) })
}

/** Pages that are told of at a time, and letters of each. */
const mostRead = 6
const longestRead = 140

/** The last pages that were read, with another where the work is on one alone. */
function lastRead(before: readonly string[], page: string | undefined): readonly string[] {
  if (page === undefined) return before
  const shown = page.slice(0, longestRead)
  return before.includes(shown) ? before : [...before, shown].slice(-mostRead)
}

/** What is told when a trace stands. */
function standing(revision: number, made: readonly Made[]): Partial<Status> {
  return { state: "ready", revision, stage: null, reading: [], made: made.map(shownMade)[0] ?? null }
}

/** Why a trace ended that a person stopped. */
class Stopped extends Error {
  constructor() {
    super("The trace was stopped. Nothing is lost: trace again when it suits.")
  }
}

/** What is told of a trace that came to no end. One that stood before is as good as then, but for what was to come into it. */
function endedBy(error: unknown, stands: boolean): Partial<Status> {
  if (error instanceof Stopped && stands) return { state: "ready", stage: null, reading: [], problem: error.message }
  return { state: "failed", reading: [], problem: error instanceof Error ? error.message : String(error) }
}

/** Seconds after which a first trace may be asked for again. */
const askAgain = 1

function refuse({ state, problem }: Status): never {
  if (state === "empty") throw new Refusal(503, "There are no pages in this pile yet; add some.")
  if (problem !== null) throw new Refusal(503, problem)
  throw new Refusal(503, "The pile is being traced; ask again in a moment.", askAgain)
}

/** A trace as it was made, and as it is shown. */
interface Shown {
  readonly trace: Trace
  readonly view: Survey
}

/** A trace to be shown: what is wrong with the marks file stands among its problems, and marks on their findings. */
function shown(trace: Trace, review: Pick<ReviewKeeper, "current" | "problems">): Shown {
  const told = { ...trace, problems: [...trace.problems, ...review.problems()] }
  return { trace, view: survey(withMarks(told, review.current().marks)) }
}
