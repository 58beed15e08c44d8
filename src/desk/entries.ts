// That a page tells as a second newsroom what one alone had told, and that it says no to something.

import { replyKinds } from "../model/catalogue.js"
import type { DeskEvent, EventPassage } from "../model/event.js"
import type { Entry } from "../model/record.js"
import { newsroomsOf } from "../view/origins.js"
import { nameOf, type Survey } from "../view/survey.js"
import { titleOf } from "../view/title.js"
import { plural } from "../view/words.js"
import type { Arrival } from "./ground.js"
import { isMereCopy, mostPassages, namedPage, namedPages, storyTitle, toldWords } from "./told.js"

/** What a page tells that one newsroom alone had told. */
export function secondEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, entries } = arrival
  if (isMereCopy(arrival)) return []
  const seconds = (entries.get(id) ?? []).flatMap(entry => {
    const first = firstNewsroom(arrival, entry)
    return first === null ? [] : [{ entry, first }]
  })
  const [chief] = seconds
  if (chief === undefined) return []
  const more = seconds.length - 1
  return [
    {
      key: `second:${id}`,
      kind: "second",
      text: `${titleOf(chief.entry)}: told by ${chief.first.newsroom} alone before${more > 0 ? `; and ${plural(more, "thing")} more` : ""}`,
      page: namedPage(view, id)!,
      beside: namedPages(
        view,
        seconds.map(({ first }) => first.report),
      ),
      carriers: [],
      story: storyTitle(view, id),
      passages: seconds.slice(0, mostPassages).map(({ entry, first }) => ({
        label: "Second newsroom",
        gravity: null,
        note: titleOf(entry),
        before: readingIn(view, entry, first.report),
        after: readingIn(view, entry, id),
      })),
      more: Math.max(0, seconds.length - mostPassages),
    },
  ]
}

/** The one newsroom that told an entry before a page of another did, and its report; null where it was none or several. */
function firstNewsroom({ view, id, wasThere }: Arrival, entry: Entry) {
  const before = entry.origins.filter(origin => origin !== id && (view.lost.has(origin) || wasThere(origin)))
  const told = entry.reports.filter(report => report !== id && wasThere(report))
  const [newsroom, ...others] = newsroomsOf(view.trace, before)
  const own = newsroomsOf(view.trace, [id])[0]
  if (newsroom === undefined || others.length > 0 || own === undefined || own === newsroom) return null
  const report = before.find(origin => told.includes(origin)) ?? told[0]
  return report === undefined ? null : { newsroom, report }
}

/** What a page is the first to deny, or to tell that somebody denies. */
export function denialEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, entries, denied, wasThere } = arrival
  if (isMereCopy(arrival)) return []
  const denials = (entries.get(id) ?? []).filter(
    entry =>
      (denied.has(entry.id) || entry.reply === "denial") &&
      !entry.reports.some(report => report !== id && wasThere(report)),
  )
  const [chief] = denials
  if (chief === undefined) return []
  const against = (entry: Entry) => denied.get(entry.id)?.[0]
  const other = against(chief)
  return [
    {
      key: `denial:${id}`,
      kind: "denial",
      text: other ? `${titleOf(chief)}; against: ${titleOf(other)}` : titleOf(chief),
      page: namedPage(view, id)!,
      beside: namedPages(
        view,
        denials.flatMap(entry => against(entry)?.origins ?? []).filter(one => one !== id),
      ),
      carriers: [],
      story: storyTitle(view, id),
      passages: denials.slice(0, mostPassages).map(entry => denialPassage(view, id, entry, against(entry))),
      more: Math.max(0, denials.length - mostPassages),
    },
  ]
}

function denialPassage(view: Survey, id: string, entry: Entry, other: Entry | undefined): EventPassage {
  const told = other?.origins.find(origin => view.reports.has(origin)) ?? other?.reports[0]
  return {
    label: entry.reply ? replyKinds[entry.reply].label : "denial",
    gravity: null,
    note: other ? `${titleOf(entry)}; against: ${titleOf(other)} (${nameOf(view, told!)})` : titleOf(entry),
    before: other && told ? readingIn(view, other, told) : null,
    after: readingIn(view, entry, id),
  }
}

function readingIn(view: Survey, { readings }: Entry, report: string) {
  const reading = readings.find(one => one.report === report)
  return reading ? toldWords(view, report, reading) : null
}
