// A page that stands where another stood: the same address read again. What it said before was told then; what it changed
// since, and does not say so, is news.

import type { Alteration } from "../model/alteration.js"
import type { DeskEvent } from "../model/event.js"
import type { Correction } from "../model/record.js"
import type { Span } from "../model/span.js"
import { plural } from "../view/words.js"
import type { Arrival } from "./ground.js"
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

/** That a page changed gravely what it said, and that no note of correction may be about it. */
export function silentEvents({ view, id, stood }: Arrival): DeskEvent[] {
  const grave = stood?.changes.filter(({ gravity, silent }) => gravity === "grave" && silent) ?? []
  if (grave.length === 0) return []
  const all = grave.reduce((sum, { alike }) => sum + alike, 0)
  const passages = grave.slice(0, mostPassages)
  return [
    {
      key: `silent:${id}`,
      kind: "correction",
      text: `changed without a note, ${plural(all, "grave alteration")}`,
      page: namedPage(view, id)!,
      beside: [],
      carriers: [],
      story: storyTitle(view, id),
      passages: passages.map(passageOf),
      more: all - passages.reduce((sum, { alike }) => sum + alike, 0),
    },
  ]
}
