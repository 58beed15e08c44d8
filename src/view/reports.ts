// The reports of a pile as they are asked for: narrowed by facets and words, sorted; beside them what else they can be narrowed
// by, each facet counted under the choices of all others; and those that people set aside.

import { shortestTraced } from "../kit/limits.js"
import { byCodeUnit } from "../model/identity.js"
import { inUtc } from "../model/time.js"
import type { Amendment, Review } from "../model/review.js"
import type { TracedReport } from "../model/trace.js"
import { fileName } from "./heading.js"
import type { AsideCard, FacetOption, ReportFacets } from "./shapes.js"
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

type Test = (view: Survey, query: ReportsQuery, report: TracedReport) => boolean

const tests: Readonly<Record<"outlet" | "origin" | "copies" | "problems" | "short", Test>> = {
  outlet: (view, { outlet }, { id }) => !outlet || nameOf(view, id) === outlet,
  origin: (view, { origin }, { id }) => !origin || view.origins.has(id) === (origin === "origin"),
  copies: (view, { copies }, { id }) => !copies || view.below.has(id),
  problems: (_, { problems }, report) => !problems || report.problems.length > 0,
  short: (_, { short }, report) => !short || isShort(report),
}

/** Whether a report has too few words to tell by whose they are. */
export function isShort({ text }: Pick<TracedReport, "text">): boolean {
  return text.split(/\s+/).length < shortestTraced
}

/** The reports as they are asked for. */
export function askedReports(view: Survey, query: ReportsQuery): AskedReports {
  const words = query.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const looked = view.trace.reports.filter(report => {
    if (query.story && view.storyOf.get(report.id)?.id !== query.story) return false
    if (words.length === 0) return true
    const { title, outlet, path, address, byline } = report
    const face = [title, outlet, path, address, byline].join(" ").toLowerCase()
    return words.every(word => face.includes(word))
  })
  const but = (facet: keyof typeof tests | null): TracedReport[] => {
    const others = Object.entries(tests).filter(([name]) => name !== facet)
    return looked.filter(report => others.every(([, test]) => test(view, query, report)))
  }
  return { reports: inOrder(view, but(null), query.sort ?? "letter"), facets: facetsOf(view, but) }
}

function facetsOf(view: Survey, but: (facet: keyof typeof tests) => readonly TracedReport[]): ReportFacets {
  const ofOrigin = but("origin")
  const origins = ofOrigin.filter(({ id }) => view.origins.has(id)).length
  return {
    outlets: counted(but("outlet").map(({ id }) => nameOf(view, id))),
    origins: [
      { value: "origin", label: "origins", count: origins },
      { value: "copy", label: "taken from another", count: ofOrigin.length - origins },
    ],
    copies: but("copies").filter(({ id }) => view.below.has(id)).length,
    problems: but("problems").filter(({ problems }) => problems.length > 0).length,
    short: but("short").filter(isShort).length,
  }
}

function counted(names: readonly string[]): FacetOption[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .toSorted((a, b) => b.count - a.count || byCodeUnit(a.value, b.value))
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
  return { id: report.id, heading: report.title ?? fileName(report.place), change, text, note, into: into?.id ?? null }
}
