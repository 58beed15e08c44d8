// What an outlet corrected, in words: who, from what, to what, and who carries the old reading still. Words are the
// note's own, or a part of it where it does not say what was wrong.

import { correctionKinds } from "../model/catalogue.js"
import { printedIn } from "../model/masks.js"
import type { Correction, Entry } from "../model/record.js"
import type { Passage } from "../model/span.js"
import type { Trace } from "../model/trace.js"
import { withdrawing } from "../record/withdrawn.js"
import { siglumOf, type Survey } from "./survey.js"
import { allOf } from "./words.js"

/** Longest part of a note that stands for it, and of a reading, in characters: two lines. */
const longest = 140

/** What names a report: its siglum, or what a reader knows it by. */
type Name = (id: string) => string

/** `corrected by Coast Gazette (C): “221” in A, now “212”; still carried by B`. `name` as by `siglumOf`. */
export function correctionText(trace: Trace, correction: Correction, name: Name): string {
  const { kind, of, from, to, stillCarriedBy, report } = correction
  const by = outletText(trace, report, name)
  const { label, verb } = correctionKinds[kind]
  if (from === null && to === null) return `${label.toLowerCase()} by ${by}: ${noteText(trace, correction)}`
  const stood = of && of.report !== report ? ` in ${name(of.report)}` : ""
  const what = [from && `${quoted(from)}${stood}${to ? "" : " is withdrawn"}`, to && `now ${quoted(to)}`].filter(
    Boolean,
  )
  const carried = stillCarriedBy.length > 0 ? `; still carried by ${allOf(stillCarriedBy.map(name))}` : ""
  return `${from === null ? verb : correctionKinds.correction.verb} by ${by}: ${what.join(", ")}${carried}`
}

/** What withdrew a reading of an entry, in words; null where nothing did. */
export function withdrawalText(trace: Trace, { withdrawn }: Pick<Entry, "withdrawn">, name: Name): string | null {
  const correction = withdrawn === null ? undefined : trace.corrections.find(({ id }) => id === withdrawn)
  return correction ? correctionText(trace, correction, name) : null
}

/** `withdrawn by Coast Gazette (C), still carried here`: that an outlet withdrew what stands in a passage; null where none did. */
export function withdrawnText(trace: Trace, passage: Passage, name: Name): string | null {
  const correction = withdrawing(trace.corrections, passage)
  if (!correction) return null
  const still = correction.stillCarriedBy.includes(passage.report) ? ", still carried here" : ""
  return `withdrawn by ${outletText(trace, correction.report, name)}${still}`
}

/** The corrections that withdrew readings of these entries. */
export function withdrawingFrom({ corrections }: Trace, record: readonly Entry[]): readonly Correction[] {
  const ids = new Set(record.map(({ withdrawn }) => withdrawn))
  return corrections.filter(({ id }) => ids.has(id))
}

/** Corrections as they are told: what is carried still first, then what says what was wrong, then other notes. */
export function inOrderOfUse(corrections: readonly Correction[]): Correction[] {
  const rank = ({ from, to, stillCarriedBy, kind }: Correction) =>
    stillCarriedBy.length > 0 ? 0 : from !== null ? 1 : to !== null ? 2 : kind === "note" ? 4 : 3
  return [...corrections].sort((a, b) => rank(a) - rank(b))
}

/** The corrections that reports make, and those that withdraw what they have. */
export function correctionsAt({ corrections }: Trace, reports: readonly string[]): Correction[] {
  return corrections.filter(({ report, of, stillCarriedBy }) =>
    reports.some(id => id === report || id === of?.report || stillCarriedBy.includes(id)),
  )
}

/** What reports correct, and what others withdrew of what they have. */
export function correctedOn(view: Survey, reports: readonly string[]): string[] {
  return correctionsAt(view.trace, reports).map(one => correctionText(view.trace, one, id => siglumOf(view, id)))
}

/** `Coast Gazette (C)`. */
function outletText({ reports }: Trace, report: string, name: Name): string {
  const outlet = reports.find(({ id }) => id === report)?.outlet
  const named = name(report)
  return outlet && outlet !== named ? `${outlet} (${named})` : named
}

function noteText(trace: Trace, { report, span: [start, end] }: Correction): string {
  const page = trace.reports.find(({ id }) => id === report)
  return page ? quoted(printedIn({ report: page, masked: page.masked }, { start, end })) : ""
}

function quoted(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim()
  if (plain.length <= longest) return `“${plain}”`
  return `“${plain.slice(0, plain.lastIndexOf(" ", longest))} …”`
}
