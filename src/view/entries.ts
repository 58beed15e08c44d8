// The record for readers: rows with who stands behind them, and entries opened down to the words on each page.

import { entryName, isOver } from "../model/catalogue.js"
import type { Entry } from "../model/record.js"
import { withdrawalText } from "./corrections.js"
import { statusOf, titleOf, toldBy } from "./title.js"
import { extract } from "./extract.js"
import type { Behind, EntryCard, EntryDetail } from "./shapes.js"
import { standingText } from "./newsrooms.js"
import { originOfIt } from "./origins.js"
import { judgementOf, reportCard, siglumOf, type Survey } from "./survey.js"
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

/** An entry with all its readings. */
export function entryDetail(view: Survey, entry: Entry): EntryDetail {
  return {
    card: entryCard(view, entry),
    readings: entry.readings.map(reading => ({
      report: reportCard(view, view.reports.get(reading.report)!),
      extract: extract(view, reading.report, reading.start, reading.end),
      speaker: reading.speaker,
      cue: reading.cue,
      told: toldBy(reading.speaker, reading.cue),
      ...(reading.reply && { reply: reading.reply }),
      ...(reading.condition && { condition: reading.condition.text }),
      marked: reading.marked,
      status: reading.status,
      origin: originOfIt(view.trace, entry.origins, reading.report, entry.reports, id => siglumOf(view, id)),
    })),
    differs: entry.differs.map(({ what, readings }) => ({ what: dayText(what), readings })),
    beside: entry.beside.flatMap(id => {
      const other = view.entries.get(id)
      return other ? [entryCard(view, other)] : []
    }),
  }
}
