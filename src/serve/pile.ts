// The pile that is being served: its pages, its latest trace and what people said of it, each with a keeper of its own
// (`keepers/`). Here they are put together: every answer hangs on what they hold and on its address.

import { basename, resolve } from "node:path"
import type { OutletList } from "../model/outlets.js"
import type { Problem } from "../model/problem.js"
import { type Amendment, noReview, type Review } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { findingsOf } from "../review/findings.js"
import { judge } from "../review/marks.js"
import { whyNot } from "../review/sound.js"
import { besidePile } from "../store/beside.js"
import type { Survey } from "../view/survey.js"
import { type Asking, asking } from "./asking.js"
import { type Comparing, comparing } from "./comparing.js"
import type { Engine } from "./engine.js"
import { type Kept, keepPages, type NewPage, type PageKeeper } from "./keepers/pages.js"
import { keepReview, type ReviewKeeper } from "./keepers/review.js"
import { keepStatus } from "./keepers/status.js"
import { keepTrace } from "./keepers/trace.js"
import { type Mapping, mapping } from "./mapping.js"
import { Refusal } from "./problem.js"
import type { NewJudgement, Status } from "./shapes.js"

/** What is served, and how it changes. */
export interface ServedPile extends Comparing, Asking, Mapping {
  readonly name: string
  readonly paths: readonly string[]
  status(): Status
  /** The latest trace, looked up. Refuses with 503 while the first one is made. */
  survey(): Survey
  review(): Review
  /** Take over what another server wrote into the marks file; to be awaited before anything is answered. */
  refresh(): Promise<void>
  /** A stamp that changes whenever an answer may: for ETags. */
  stamp(): string
  /** Trace again. Resolves when the trace stands. */
  retrace(): Promise<void>
  /** Mark a finding, or take its mark away with null. */
  judge(finding: string, judgement: NewJudgement | null): Promise<void>
  /** Put an amendment in place of earlier ones of the same report and change, or take one back with null. */
  amend(report: string, change: Amendment["change"], amendment: Amendment | null): Promise<void>
  /** The same for many at once, as one change: the pile is traced again once. */
  amendAll(changes: readonly Change[]): Promise<void>
  /** Give it another name; kept with what people said of it. Refuses as `judge` does. */
  rename(name: string): Promise<void>
  /** Take the sample story into an empty pile. */
  addSample(): Promise<void>
  add(pages: readonly NewPage[]): Promise<Kept>
  /** What lays two reports side by side. */
  readonly engine: Pick<Engine, "compare">
  /** Now, ISO 8601. */
  now(): string
  /** Where added pages are kept. */
  readonly folder: string
  /** Stop the trace that is at work; what stood before stands. */
  stop(): void
}

/** An amendment in place of earlier ones of the same report and change; with null, none. */
export interface Change {
  readonly report: string
  readonly change: Amendment["change"]
  readonly amendment: Amendment | null
}

/** What opening a pile needs. */
export interface PileOptions {
  readonly paths: readonly string[]
  readonly marks?: string | undefined
  /** What it is kept beside, where nothing is given. */
  readonly beside?: string | undefined
  /** The user's list of outlets; no list without. */
  readonly outlets?: OutletList | undefined
  /** A store; without paths, all that it holds is served, with what people said of it elsewhere than beside it. */
  readonly store?: string | undefined
  readonly said?: Review | undefined
  /** The folder of the sample story. */
  readonly sample?: string | undefined
  /** Now, ISO 8601. */
  readonly now: () => string
  /** Told of the trace as it goes, for the terminal. */
  readonly progress?: ((status: Status) => void) | undefined
  /** Told of trouble with the marks file, for the terminal. */
  readonly trouble?: ((problem: Problem) => void) | undefined
}

/** Open a pile. Nothing is read before it is first refreshed or traced; a broken marks file is set aside then. */
export function openPile(engine: Engine, options: PileOptions): ServedPile {
  const { paths, outlets = null, sample, now, progress = () => {}, trouble = () => {} } = options
  const { held, named, places } = servedBy(options)
  const born = now()
  let changes = 0
  const pages = keepPages(paths, places.added, sample)
  const review = keepReview(places.marks, () => reviewed(), trouble)
  const refresh = (): Promise<void> => pages.clearUp().then(review.refresh)
  const status = keepStatus(named.length ? "tracing" : "empty", progress)
  const current = () => bothOf(options.said ?? noReview, review.current())
  const trace = keepTrace(engine, { paths: pages.paths, outlets, held }, { ...review, current, refresh }, status)
  const reviewed = (): void => {
    changes++
    trace.reviewed()
  }
  return {
    get name() {
      return review.current().name ?? nameOf(named)
    },
    paths,
    status: status.current,
    survey: trace.survey,
    review: review.current,
    refresh,
    stamp: () => `${born}.${status.current().revision}.${changes}`,
    retrace: trace.retrace,
    ...comparing(engine, trace.survey),
    engine,
    now,
    ...asking(engine, trace.survey),
    ...mapping(engine, trace.survey),
    judge: async (finding, judgement) => mark(review, trace.survey().trace, finding, judgement, now()),
    ...amending(review, trace.survey),
    rename: name => review.change(newest => ({ ...newest, name })),
    ...adding(pages, trace.retrace),
    folder: places.added,
    stop: trace.stop,
  }
}

/** Corrections go into the marks file, those that can be followed; that the pile is traced again follows from there. */
function amending({ change }: ReviewKeeper, view: () => Survey): Pick<ServedPile, "amend" | "amendAll"> {
  const amendAll = (changes: readonly Change[]) => {
    const put = changes.flatMap(({ amendment }) => amendment ?? [])
    // What is taken back needs no trace.
    const { derivations, reports } = put.length > 0 ? view().trace : { derivations: [], reports: [] }
    // Weighed against what the file holds when it is written: two people may close a circle together.
    return change(newest => {
      const next = changes.reduce(amended, newest)
      const why = whyNot(next.amendments, put, reports, derivations)
      if (why !== null) throw new Refusal(400, `This cannot be: ${why}.`)
      return next
    })
  }
  return { amend: (report, change, amendment) => amendAll([{ report, change, amendment }]), amendAll }
}

/** What comes in is traced. */
function adding(pages: PageKeeper, retrace: () => Promise<void>): Pick<ServedPile, "add" | "addSample"> {
  return {
    async addSample() {
      pages.addSample()
      void retrace()
    },
    async add(files) {
      const kept = await pages.add(files)
      if (kept.pages > 0) void retrace()
      return kept
    },
  }
}

/** Whether it is all that a store holds, what gives the pile its name, and where what is kept of it stands. */
function servedBy({ paths, store, beside, marks }: PileOptions) {
  const held = paths.length === 0 && store !== undefined
  const named = held ? [store] : paths
  return { held, named, places: besidePile(beside === undefined ? named : [beside], marks) }
}

function nameOf([first]: readonly string[]): string {
  return first === undefined ? "new pile" : basename(resolve(first))
}

/** What was said elsewhere, then what was said here. */
function bothOf(elsewhere: Review, { version, marks, amendments, letters }: Review): Review {
  return {
    version,
    marks: [...elsewhere.marks, ...marks],
    amendments: [...elsewhere.amendments, ...amendments],
    ...(letters && { letters }),
  }
}

/** Mark a finding of a trace in the newest review or, with null, take its mark away. */
async function mark(kept: ReviewKeeper, trace: Trace, id: string, judgement: NewJudgement | null, now: string) {
  if (!findingsOf(trace).some(finding => finding.id === id))
    throw new Refusal(404, "No arrow, alteration or entry of this trace has this id.")
  await kept.change(newest => judge(newest, trace, id, judgement, now) ?? newest)
}

/** A review after a change. */
function amended(review: Review, { report, change, amendment }: Change): Review {
  const others = review.amendments.filter(one => one.report.id !== report || one.change !== change)
  if (!amendment && others.length === review.amendments.length) throw new Refusal(404, "There is no such correction.")
  return { ...review, amendments: amendment ? [...others, amendment] : others }
}
