// The reports of a pile as they are asked for: narrowed by facets and words, sorted; beside them what else they can be narrowed
// by; and those that people set aside.

import { shortestTraced } from "../kit/limits.js"
import { byCodeUnit } from "../model/identity.js"
import { inUtc } from "../model/time.js"
import type { Amendment, Review } from "../model/review.js"
import type { TracedReport } from "../model/trace.js"
import { type Counts, greatestOf, ifSo, narrowed, type Values, wordsAsked, yes } from "./faceted.js"
import { fileName } from "./heading.js"
import type { AsideCard, ReportFacets } from "./shapes.js"
import { nameOf, type Survey } from "./survey.js"

/** In which order reports are listed. */
export type ReportSort = "letter" | "date" | "outlet" | "longest" | "copies"

/** Orders of the list, each with what it is called. */
export const reportSorts: Readonly<Record<ReportSort, string>> = {
  letter: "letter",
  date: "date",
  outlet: "outlet",
  longest: "length",
  copies: "copies",
}

/** What is asked for; all that is given must hold. */
export interface ReportsQuery {
  /** Words in title, outlet, path, address or byline, in any case. */
  readonly q?: string | undefined
  readonly story?: string | undefined
  /** As they are called in the list. */
  readonly outlet?: string | undefined
  readonly origin?: "origin" | "copy" | undefined
  readonly copies?: string | undefined
  readonly problems?: string | undefined
  readonly short?: string | undefined
  readonly sort?: ReportSort | undefined
}

/** What was asked for, in order; and what it can be narrowed by further. */
export interface AskedReports {
  readonly reports: readonly TracedReport[]
  readonly facets: ReportFacets
}

type Facet = "outlet" | "origin" | "copies" | "problems" | "short"

/** The values of a report under each facet. */
const valuesOf = (view: Survey): Values<TracedReport, Facet> => ({
  outlet: ({ id }) => [nameOf(view, id)],
  origin: ({ id }) => [view.origins.has(id) ? "origin" : "copy"],
  copies: ({ id }) => ifSo(view.below.has(id)),
  problems: ({ problems }) => ifSo(problems.length > 0),
  short: report => ifSo(isShort(report)),
})

/** Whether a report has too few words to tell by whose they are. */
export function isShort({ text }: Pick<TracedReport, "text">): boolean {
  return text.split(/\s+/).length < shortestTraced
}

/** The reports as they are asked for. */
export function askedReports(view: Survey, query: ReportsQuery): AskedReports {
  const words = wordsAsked(query.q)
  const values = valuesOf(view)
  const { found, counts } = narrowed(
    view.trace.reports.filter(({ id }) => !query.story || view.storyOf.get(id)?.id === query.story),
    values,
    (facet, one) => !query[facet] || values[facet](one).includes(query[facet]),
    ({ title, outlet, path, address, byline }) => {
      const face = [title, outlet, path, address, byline].join(" ").toLowerCase()
      return words.every(word => face.includes(word))
    },
  )
  return { reports: inOrder(view, found, query.sort ?? "letter"), facets: facetsOf(counts) }
}

function facetsOf(counts: (facet: Facet) => Counts): ReportFacets {
  const number = (facet: Facet, value: string) => counts(facet).get(value) ?? 0
  return {
    outlets: greatestOf(counts("outlet")),
    origins: [
      { value: "origin", label: "origins", count: number("origin", "origin") },
      { value: "copy", label: "taken from another", count: number("origin", "copy") },
    ],
    copies: number("copies", yes),
    problems: number("problems", yes),
    short: number("short", yes),
  }
}

function inOrder(view: Survey, reports: readonly TracedReport[], sort: ReportSort): readonly TracedReport[] {
  const day = ({ published }: TracedReport): string => (published ? inUtc(published.value) : "\uffff")
  const copies = ({ id }: TracedReport): number => view.below.get(id)?.length ?? 0
  const order: Readonly<Record<ReportSort, (a: TracedReport, b: TracedReport) => number>> = {
    // "B" before "AA".
    letter: (a, b) => a.siglum.length - b.siglum.length || byCodeUnit(a.siglum, b.siglum),
    date: (a, b) => byCodeUnit(day(a), day(b)),
    outlet: (a, b) => byCodeUnit(nameOf(view, a.id).toLowerCase(), nameOf(view, b.id).toLowerCase()),
    longest: (a, b) => b.text.length - a.text.length,
    copies: (a, b) => copies(b) - copies(a),
  }
  return reports.toSorted(order[sort])
}

/** Reports that people set aside, in the order in which they did. */
export function asideCards({ amendments }: Pick<Review, "amendments">): AsideCard[] {
  return amendments.flatMap(one => asideCard(one) ?? [])
}

/** A report that a correction sets aside; null for any other correction. */
export function asideCard(one: Amendment): AsideCard | null {
  if (one.change !== "exclude" && one.change !== "merge") return null
  const { report, change, note } = one
  const into = change === "merge" ? one.into : null
  const text = into
    ? `You counted this as one page with “${into.title ?? fileName(into.place)}”.`
    : "You excluded this."
  const heading = report.title ?? fileName(report.place)
  return { id: report.id, heading, change, text, note, returning: false, into: into?.id ?? null }
}

/** A report as it was set aside, by what people say now or, where they took that back, by the trace that stands. */
export function asideOf(view: Survey, review: Pick<Review, "amendments">, id: string): AsideCard | null {
  const now = asideCards(review).find(card => card.id === id)
  if (now || view.reports.has(id)) return now ?? null
  const before = asideCards(view.trace).find(card => card.id === id)
  return before ? { ...before, text: "You took this back.", returning: true, into: null } : null
}
