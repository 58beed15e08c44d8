// A page that stands where another stood: the same address read again. What it said before was told then; what it changed
// since, and does not say so, is news.

import type { Alteration } from "../model/alteration.js"
import type { DeskEvent } from "../model/event.js"
import type { Correction } from "../model/record.js"
import type { Span } from "../model/span.js"
import { gravest } from "../view/alterations.js"
import { type Survey, survey } from "../view/survey.js"
import { plural } from "../view/words.js"
import type { Arrival, Stood } from "./ground.js"
import { mostPassages, namedPage, passageOf, storyTitle } from "./told.js"

/** Whether words of a page stood at its place before it came. */
export function stoodBefore({ view, id, stood }: Arrival, { start, end }: Span): boolean {
  return stood?.report.text.includes(view.reports.get(id)!.text.slice(start, end)) ?? false
}

/** Whether a page altered something so before, of whatever exemplar: it has the words still, or lacks them still. */
export function alteredBefore(
  { view, id, stood }: Arrival,
  { exemplar, copy, exemplarSpan, copySpan }: Alteration,
): boolean {
  if (stood === null || copy !== id) return false
  if (copySpan !== null) return stood.report.text.includes(view.reports.get(id)!.text.slice(...copySpan))
  return !stood.report.text.includes(view.reports.get(exemplar)!.text.slice(...exemplarSpan!))
}

/** The notes of correction of a page that did not stand at its place before. */
export function newNotes(arrival: Arrival): readonly Correction[] {
  return (arrival.made.get(arrival.id) ?? []).filter(({ span: [start, end] }) => !stoodBefore(arrival, { start, end }))
}

/** That a page changed gravely what it said, without a note. */
export function silentEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, stood } = arrival
  if (stood === null || newNotes(arrival).length > 0) return []
  const grave = stood.alterations.filter(({ gravity, exemplarSpan }) => gravity === "grave" && exemplarSpan !== null)
  if (grave.length === 0) return []
  const both = withStood(view, stood)
  const passages = gravest(both, grave, mostPassages)
  const told = passages.reduce((sum, { alike }) => sum + alike, 0)
  return [
    {
      key: `silent:${id}`,
      kind: "correction",
      text: `changed without a note, ${plural(grave.length, "grave alteration")}`,
      page: namedPage(view, id)!,
      beside: [],
      carriers: [],
      story: storyTitle(view, id),
      passages: passages.map(passageOf),
      more: grave.length - told,
    },
  ]
}

/** A trace, looked up with what stood at a page's place: it is none of the trace's reports any more. */
function withStood({ trace }: Survey, { report, alterations }: Stood): Survey {
  return survey({ ...trace, reports: [...trace.reports.filter(({ id }) => id !== report.id), report], alterations })
}
