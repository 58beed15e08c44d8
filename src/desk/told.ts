// Pages and passages as events keep them: in words that stand by themselves.

import type { EventPassage, NamedPage, ToldWords } from "../model/event.js"
import type { Span } from "../model/span.js"
import type { AlterationCard, Extract } from "../view/shapes.js"
import { nameOf, type Survey } from "../view/survey.js"
import { shownDate } from "../view/words.js"

/** Passages given with an event; more are counted. */
export const mostPassages = 3
/** The longest passage given whole, in characters; of a longer one its beginning. */
const longest = 400

/** A report by what people know it by; null for one that is not kept. */
export function namedPage(view: Survey, id: string): NamedPage | null {
  const report = view.reports.get(id)
  if (report === undefined) return null
  const { title, path, address, published } = report
  return { id, name: nameOf(view, id), title, published: shownDate(published)?.text ?? null, path, address }
}

/** Several of them. */
export function namedPages(view: Survey, ids: Iterable<string>): NamedPage[] {
  return [...new Set(ids)].flatMap(id => namedPage(view, id) ?? [])
}

/** Words of a report. */
export function toldWords({ reports }: Survey, report: string, { start, end }: Span): ToldWords | null {
  const words = reports.get(report)?.text.slice(start, end)
  if (words === undefined) return null
  if (words.length <= longest) return { report, start, end, text: words }
  const cut = words.lastIndexOf(" ", longest)
  return { report, start, end: start + cut, text: `${words.slice(0, cut)} …` }
}

/** An alteration as an event tells of it. */
export function passageOf(card: AlterationCard): EventPassage {
  const { label, gravity, note, before, after } = card
  return { label, gravity, note, before: before && wordsOf(before), after: after && wordsOf(after) }
}

function wordsOf({ report, start, end, pieces }: Extract): ToldWords {
  return { report, start, end, text: pieces.map(({ text }) => text).join("") }
}

/** The title of a report's story; null where it stands alone. */
export function storyTitle({ storyOf }: Survey, id: string): string | null {
  const story = storyOf.get(id)
  return story !== undefined && story.reports.length > 1 ? story.title : null
}
