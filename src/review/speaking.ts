// Whether what a person said speaks of a report: needed where a report is to be forgotten, and all that was said of it with it.

import type { Report } from "../model/report.js"
import type { Amendment, Mark, ReportReference } from "../model/review.js"
import { digest } from "../model/identity.js"
import { refersTo } from "./findings.js"

/** What of a report tells that it is spoken of. */
export type Spoken = Pick<Report, "id" | "path" | "address" | "title" | "text">

/** Words of a passage that are its own: fewer stand anywhere. */
const fewestWords = 2

/** Whether a correction is of one of these reports, or leads to one. */
export function amends(amendment: Amendment, reports: readonly Spoken[]): boolean {
  const named: (ReportReference | null)[] = [amendment.report]
  if (amendment.change === "merge") named.push(amendment.into)
  if (amendment.change === "exemplar") named.push(amendment.exemplar)
  return named.some(one => one !== null && reports.some(report => refersTo(one, report)))
}

/**
 * Whether a mark speaks of one of these reports: it is of an arrow from or to it, or names it, or its words stand there.
 * `arrows` are as by `arrowsOf`; `elsewhere` says whether words stand in a report that is none
 * of these, so that they tell nothing.
 */
export function marks(
  mark: Mark,
  reports: readonly Spoken[],
  arrows: ReadonlySet<string>,
  elsewhere: (words: string) => boolean,
): boolean {
  if (arrows.has(mark.id)) return true
  const whole = `${mark.about}\n${mark.note}`
  const names = reports.flatMap(({ id, address, path }) => [id, address ?? [], path === "-" ? [] : path].flat())
  if (names.some(name => whole.includes(name))) return true
  return passagesOf(mark).some(words => reports.some(one => holds(one, words)) && !elsewhere(words))
}

/** Ids of the arrows between some reports and all others. */
export function arrowsOf(ids: readonly string[], others: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap(id => others.flatMap(other => [`d${digest(id, other)}`, `d${digest(other, id)}`])))
}

/** The words of a mark that may be those of a page: both sides of what was changed, the two ends of an arrow, a person's note. */
function passagesOf({ about, note }: Mark): string[] {
  const sides = about.replace(/^[\w-]+: /, "").split(/ (?:→|\||from) /)
  const quoted = [...note.matchAll(/[“"«„]([^”"»“]+)[”"»“]/g)].map(([, words]) => words!)
  return [...sides, ...quoted].filter(words => words.trim().split(/\s+/).length >= fewestWords)
}

function holds({ text, title }: Spoken, words: string): boolean {
  return text.includes(words) || (title ?? "").includes(words)
}
