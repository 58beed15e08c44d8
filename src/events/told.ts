// Pages and passages as events keep them: in words that stand by themselves.

import type { EventPassage, NamedPage, ToldWords } from "../model/event.js"
import type { Entry } from "../model/record.js"
import type { Span } from "../model/span.js"
import { extract } from "../view/extract.js"
import type { AlterationCard, Extract } from "../view/shapes.js"
import { nameOf, type Survey } from "../view/survey.js"
import { titleOf } from "../view/title.js"
import { shownDateOf } from "../view/words.js"
import type { Arrival } from "./ground.js"

/** Passages given with an event; more are counted. */
export const mostPassages = 3
/** A report by what people know it by; null for one that is not kept. */
export function namedPage(view: Survey, id: string): NamedPage | null {
  const report = view.reports.get(id)
  if (report === undefined) return null
  const { title, path, address } = report
  return { id, name: nameOf(view, id), title, published: shownDateOf(report)?.text ?? null, path, address }
}

/** Several of them. */
export function namedPages(view: Survey, ids: Iterable<string>): NamedPage[] {
  return [...new Set(ids)].flatMap(id => namedPage(view, id) ?? [])
}

/** Words of a report, with their sentence. */
export function toldWords(view: Survey, report: string, { start, end }: Span): ToldWords | null {
  return view.reports.has(report) ? wordsOf(extract(view, report, start, end)) : null
}

/** A report by its outlet, else by its title, else by its file: of several without an outlet a reader must know which. */
export function calledIn(view: Survey, id: string): string {
  const report = view.reports.get(id)
  if (!report || report.outlet !== null) return nameOf(view, id)
  return report.title === null ? (report.path.split(/[\\/]/).at(-1) ?? report.path) : `“${shortened(report.title)}”`
}

/** Longest title of an entry in an event's line, in characters: two lines. Its passages have the words. */
const longestTitle = 140

/** An entry in one line, shortened. */
export function headOf(entry: Entry): string {
  return shortened(titleOf(entry))
}

function shortened(text: string): string {
  if (text.length <= longestTitle) return text
  const head = text.slice(0, Math.max(1, text.lastIndexOf(" ", longestTitle)))
  return `${head} …${head.lastIndexOf("“") > head.lastIndexOf("”") ? "”" : ""}`
}

/** An alteration as an event tells of it. */
export function passageOf(card: AlterationCard): EventPassage {
  const { label, gravity, note, before, after } = card
  return { label, gravity, note, before: before && wordsOf(before), after: after && wordsOf(after) }
}

function wordsOf({ report, start, end, pieces }: Extract): ToldWords {
  const text = pieces.map(piece => piece.text).join("")
  const first = pieces.findIndex(({ changed }) => changed)
  const from = pieces.slice(0, Math.max(0, first)).reduce((sum, piece) => sum + piece.text.length, 0)
  return { report, start, end, text, at: [from, from + (pieces[first]?.text.length ?? 0)] }
}

/**
 * Whether a page takes its text from one that was there and adds no reporting of its own that is known: what it tells
 * besides may be its exemplar's in other words.
 */
export function isMereCopy({ view, id, wasThere }: Arrival): boolean {
  // Who carries a lost one first tells what it tells.
  const isCarried = (lost: string) => (view.below.get(lost) ?? []).some(({ copy }) => copy !== id && wasThere(copy))
  return (view.above.get(id) ?? []).some(
    ({ exemplar, direction, kind }) =>
      direction === "decided" &&
      kind !== "update" &&
      kind !== "compilation" &&
      (view.lost.has(exemplar) ? isCarried(exemplar) : wasThere(exemplar)),
  )
}

/** The title of a report's story; null where it stands alone. */
export function storyTitle({ storyOf }: Survey, id: string): string | null {
  const story = storyOf.get(id)
  return story !== undefined && story.reports.length > 1 ? story.title : null
}
