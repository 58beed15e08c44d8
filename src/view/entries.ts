// The record for readers: its rows, each with who stands behind it.

import { entryName, isOver } from "../model/catalogue.js"
import type { Entry } from "../model/record.js"
import { listed } from "../record/origins.js"
import { withdrawalText } from "./corrections.js"
import { statusOf, titleOf } from "./title.js"
import type { Behind, EntryCard } from "./shapes.js"
import { standingText } from "./newsrooms.js"
import { mayBeIt, newsroomsOf, originText } from "./origins.js"
import { judgementOf, siglumOf, type Survey } from "./survey.js"
import { dayText, plural, shownDate } from "./words.js"

/** One row of the record. */
export function entryCard(view: Survey, entry: Entry): EntryCard {
  const first = entry.readings.find(reading => entry.origins.includes(reading.report)) ?? entry.readings[0]
  return {
    id: entry.id,
    kind: entry.kind,
    called: entryName(entry),
    ...(entry.reply && { reply: entry.reply }),
    when: shownDate(entry.when),
    deadline: entry.deadline,
    who: entry.who,
    ...(entry.condition && { condition: entry.condition }),
    whom: entry.whom,
    where: entry.where,
    text: titleOf(entry),
    marked: first?.marked ?? false,
    status: latestStatus(entry),
    behind: behind(entry),
    letters: lettersOf(view, entry),
    sharedSource: entry.sharedSource,
    differs: entry.differs.map(({ what }) => dayText(what)),
    corrected: withdrawalText(view.trace, entry, id => siglumOf(view, id)),
    besides: entry.beside.length,
    judgement: judgementOf(view, entry.id),
  }
}

/** Newsrooms first, then origins, then pages: what counts, in the order in which it counts. */
export function behind({ newsrooms, owners, origins, reports, citedSources }: Entry): Behind {
  const counts = [standingText(newsrooms, owners, []), plural(origins.length, "origin"), plural(reports.length, "page")]
  return {
    newsrooms,
    ...(owners && { owners }),
    origins: origins.length,
    reports: reports.length,
    citedSources,
    text: counts.join(", "),
  }
}

/** What was planned and then held is shown as held; the readings tell the rest. */
function latestStatus(entry: Entry): string | null {
  const has = (status: string) => entry.readings.some(reading => reading.status === status)
  const status = statusOf(entry)
  return isOver(status) && has("planned") ? `planned, then ${status}` : status
}

/** Letters named at most; more are counted. */
const mostLetters = 6

/** Letters of an entry's origins; of those whose place is not known, `one of A, B`. */
export function lettersOf(view: Survey, { origins, reports }: Pick<Entry, "origins" | "reports">): string {
  return listed(
    origins.map(id => originText(view.trace, id, one => siglumOf(view, one), reports)),
    mostLetters,
  )
}

/** Who stands behind an entry as some of its reports have it: never pages alone. */
export function standingOf(view: Survey, entry: Entry, within: ReadonlySet<string>): string {
  const own = entry.reports.filter(id => within.has(id))
  const origins = entry.origins.filter(id => mayBeIt(view.trace, id, entry.reports).some(one => within.has(one)))
  if (origins.length === 0) {
    const isHere = entry.origins.some(id => view.reports.has(id))
    return `${isHere ? "no origin has it so" : "the origin is not in the pile"}: ${plural(own.length, "copy", "copies")}`
  }
  const newsrooms = standingText(newsroomsOf(view.trace, origins), undefined)
  return [newsrooms, plural(origins.length, "origin"), plural(own.length, "page")].join(", ")
}
