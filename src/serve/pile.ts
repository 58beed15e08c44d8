// The pile that is being served: its paths, its latest trace, what people said of it, and the work in hand.
// The one place in `serve` that changes over time.

import { existsSync } from "node:fs"
import { basename, resolve } from "node:path"
import { apparatus } from "../collate/apparatus.js"
import { comparison } from "../view/compare.js"
import type { Collate } from "../view/readings.js"
import type { Comparison } from "../view/shapes.js"
import { pairKey, type Survey, survey } from "../view/survey.js"
import type { Amendment, Review, Verdict } from "../model/review.js"
import { untraced } from "../model/trace.js"
import { besidePile, keepAdded, readReview, writeReview } from "../store/beside.js"
import { judge, placeMarks } from "../review/marks.js"
import type { Engine } from "./engine.js"
import { Refusal } from "./problem.js"
import type { Status } from "./shapes.js"

/** What is served, and how it changes. */
export interface ServedPile {
  readonly name: string
  readonly paths: readonly string[]
  status(): Status
  /** The latest trace, looked up. Refuses with 503 while the first one is made. */
  survey(): Survey
  review(): Review
  /** A stamp that changes whenever an answer may: for ETags. */
  stamp(): string
  /** Trace again. Resolves when the trace stands. */
  retrace(): Promise<void>
  compare(exemplar: string, copy: string): Promise<Comparison>
  /** All readings of a report's sentences over others of the pile. */
  collate: Collate
  judge(finding: string, judgement: { readonly verdict: Verdict; readonly note: string } | null): Promise<void>
  /** Put an amendment in place of earlier ones of the same report and change, or take one back with null. */
  amend(report: string, change: Amendment["change"], amendment: Amendment | null): Promise<void>
  /** Take the sample story into an empty pile. */
  addSample(): Promise<void>
  add(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void>
}

/** What opening a pile needs. */
export interface PileOptions {
  readonly paths: readonly string[]
  readonly marks?: string | undefined
  /** The folder of the sample story. */
  readonly sample?: string | undefined
  /** Now, ISO 8601. */
  readonly now: () => string
  /** Told of the trace as it goes, for the terminal. */
  readonly progress?: (status: Status) => void
}

/** Open a pile. Throws where its marks file is broken: better not to start than to lose what people said. */
export function openPile(engine: Engine, { paths, marks, sample, now, progress }: PileOptions): ServedPile {
  const places = besidePile(paths, marks)
  let review = readReview(places.marks)
  let view: Survey | null = null
  let status: Status = {
    state: paths.length ? "tracing" : "empty",
    stage: null,
    done: 0,
    of: 0,
    revision: 0,
    problem: null,
  }
  let changes = 0
  let latest: Promise<void> = Promise.resolve()
  const born = now()

  const tell = (next: Partial<Status>) => {
    status = { ...status, ...next }
    progress?.(status)
  }
  let sampled: readonly string[] = []
  const allPaths = () => [...paths, ...sampled, ...(existsSync(places.added) ? [places.added] : [])]
  const keep = async (next: Review) => {
    try {
      await writeReview(places.marks, next)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Refusal(
        507,
        `${places.marks} cannot be written (${why}). Start with --marks FILE to keep marks elsewhere.`,
      )
    }
    review = next
    changes++
    if (view) view = survey(view.trace, placeMarks(view.trace, review.marks))
  }
  const standing = () => {
    if (view) return view
    throw new Refusal(503, status.problem ?? "The pile is being traced; ask again in a moment.")
  }
  const run = async () => {
    if (allPaths().length === 0) return tell({ state: "empty" })
    tell({ state: "tracing", stage: "reading", done: 0, of: 0, problem: null })
    try {
      const trace = await engine.trace(allPaths(), review.amendments, (stage, done, of) => tell({ stage, done, of }))
      view = survey(trace, placeMarks(trace, review.marks))
      tell({ state: "ready", revision: status.revision + 1, stage: null })
    } catch (error) {
      tell({ state: "failed", problem: error instanceof Error ? error.message : String(error) })
    }
  }
  const retrace = () => {
    latest = latest.then(run)
    return latest
  }

  const compared = (exemplarId: string, copyId: string) => {
    const { reports } = standing()
    const [exemplar, copy] = [reports.get(exemplarId), reports.get(copyId)]
    if (!exemplar || !copy) throw new Refusal(404, "One of these reports is not in the pile as it was last traced.")
    return engine.compare(untraced(exemplar), untraced(copy))
  }

  return {
    name: paths.length ? basename(resolve(paths[0]!)) : "new pile",
    paths,
    status: () => status,
    survey: standing,
    review: () => review,
    stamp: () => `${born}.${status.revision}.${changes}`,
    retrace,
    async compare(exemplarId, copyId) {
      const seen = standing()
      const { alignment, alterations } = await compared(exemplarId, copyId)
      return comparison(seen, alignment, seen.alterations.get(pairKey(exemplarId, copyId)) ?? alterations)
    },
    async collate(base, witnesses) {
      const seen = standing()
      const collated = witnesses.map(async id => ({
        text: seen.text(id),
        alignment: (await compared(base, id)).alignment,
      }))
      return apparatus(seen.text(base), await Promise.all(collated))
    },
    async judge(finding, judgement) {
      const next = judge(review, standing().trace, finding, judgement, now())
      if (!next) throw new Refusal(404, "No arrow, alteration or entry of this trace has this id.")
      await keep(next)
    },
    async amend(report, change, amendment) {
      const others = review.amendments.filter(one => one.report.id !== report || one.change !== change)
      if (!amendment && others.length === review.amendments.length)
        throw new Refusal(404, "There is no such correction.")
      await keep({ ...review, amendments: amendment ? [...others, amendment] : others })
      void retrace()
    },
    async addSample() {
      if (!sample || !existsSync(sample)) throw new Refusal(404, "The sample story was not installed with this copy.")
      sampled = [sample]
      void retrace()
    },
    async add(files) {
      for (const { name, bytes } of files) {
        try {
          await keepAdded(places.added, name, bytes)
        } catch (error) {
          throw new Refusal(507, `Added pages cannot be kept in ${places.added} (${(error as Error).message}).`)
        }
      }
      void retrace()
    },
  }
}
