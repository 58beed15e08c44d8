// That a page tells as a second newsroom what one alone had told, and that it says no to something. Two newsrooms that have
// the words of one person are one source, and what lay long before is no news (`news.ts`).

import { replyKinds } from "../model/catalogue.js"
import type { DeskEvent, EventPassage, ToldWords } from "../model/event.js"
import type { Entry } from "../model/record.js"
import { takesBack } from "../text/cues.js"
import { newsroomsOf } from "../view/origins.js"
import type { Survey } from "../view/survey.js"
import { plural } from "../view/words.js"
import { stoodBefore } from "./again.js"
import type { Arrival } from "./ground.js"
import { isDeniedInPassing, isOfOneSource, isPast, isPlainlySame } from "./news.js"
import { calledIn, headOf, isMereCopy, mostPassages, namedPage, namedPages, storyTitle, toldWords } from "./told.js"

/** What a page tells that one newsroom alone had told. */
export function secondEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, entries } = arrival
  if (isMereCopy(arrival)) return []
  const seconds = (entries.get(id) ?? []).flatMap(entry => {
    if (!isNew(arrival, entry) || denies(entry, id) || isPast(view, entry, id)) return []
    const first = firstNewsroom(arrival, entry)
    if (first === null || isOfOneSource(entry, first.report, id) || !isPlainlySame(view, entry, first.report, id))
      return []
    return [{ entry, first }]
  })
  const [chief] = seconds
  if (chief === undefined) return []
  const more = seconds.length - 1
  return [
    {
      key: `second:${id}`,
      kind: "second",
      text: `${headOf(chief.entry)}: told by ${chief.first.newsroom} alone before${more > 0 ? `; and ${plural(more, "thing")} more` : ""}`,
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
        note: headOf(entry),
        before: readingIn(view, entry, first.report),
        after: readingIn(view, entry, id),
      })),
      more: Math.max(0, seconds.length - mostPassages),
    },
  ]
}

/** Whether a page tells an entry in words that did not stand at its place before. */
function isNew(arrival: Arrival, { readings }: Entry): boolean {
  return readings.some(reading => reading.report === arrival.id && !stoodBefore(arrival, reading))
}

/** Whether what a report has of an entry is that somebody denies it. */
function denies({ readings }: Entry, report: string): boolean {
  return readings.some(reading => reading.report === report && reading.reply === "denial")
}

/** Whether a report's own words of an entry say no to something, and do not ask. */
function takesSomethingBack({ readings }: Entry, report: string): boolean {
  return readings.some(
    ({ report: of, text, cue }) => of === report && (takesBack(cue ?? "") || (takesBack(text) && !/[?]/u.test(text))),
  )
}

/** The one newsroom that told an entry before a page of another did, and its report; null where it was none or several. */
function firstNewsroom({ view, id, wasThere }: Arrival, entry: Entry) {
  const before = entry.origins.filter(origin => origin !== id && (view.lost.has(origin) || wasThere(origin)))
  const told = entry.reports.filter(report => report !== id && wasThere(report))
  const [newsroom, ...others] = newsroomsOf(view.trace, before)
  const own = newsroomsOf(view.trace, [id])[0]
  if (newsroom === undefined || others.length > 0 || own === undefined || own === newsroom) return null
  // Whose own page told it before is no second newsroom, whatever page that one has it from.
  if (newsroomsOf(view.trace, told).includes(own)) return null
  const report = before.find(origin => told.includes(origin)) ?? told[0]
  return report === undefined ? null : { newsroom, report }
}

/** What a page is the first to deny, or to tell that somebody denies. */
export function denialEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, entries, denied, wasThere } = arrival
  if (isMereCopy(arrival)) return []
  const before = (report: string) => report !== id && wasThere(report)
  const isFirst = (entry: Entry) => {
    if (denies(entry, id)) return !entry.reports.some(report => before(report) && denies(entry, report))
    // By what it says alone: only where others told before what it speaks against, and in words that take something back.
    const against = denied.get(entry.id)?.some(({ reports }) => reports.some(before)) ?? false
    return against && !entry.reports.some(before) && takesSomethingBack(entry, id)
  }
  const [chief, ...others] = (entries.get(id) ?? [])
    .filter(entry => isFirst(entry) && isNew(arrival, entry))
    .filter(entry => !isPast(view, entry, id) && !isDeniedInPassing(view, entry, id))
    .map(entry => ({ entry, against: disputed(arrival, entry) }))
    .toSorted((a, b) => Number(a.against === null) - Number(b.against === null))
  if (chief === undefined) return []
  const all = oncePerSentence(view, id, [chief, ...others])
  const other = chief.against
  return [
    {
      key: `denial:${id}`,
      kind: "denial",
      text:
        other && other.entry !== chief.entry
          ? `${headOf(chief.entry)}; against: ${headOf(other.entry)}`
          : headOf(chief.entry),
      page: namedPage(view, id)!,
      beside: namedPages(
        view,
        all.flatMap(({ against }) => against?.reports ?? []),
      ),
      carriers: [],
      story: storyTitle(view, id),
      passages: all.slice(0, mostPassages).map(one => denialPassage(view, id, one)),
      more: Math.max(0, all.length - mostPassages),
    },
  ]
}

/** What one sentence denies is told once, whatever entries it has part in. */
function oncePerSentence<T extends { readonly entry: Entry }>(view: Survey, id: string, denied: readonly T[]): T[] {
  const sentences = new Set<string>()
  return denied.filter(({ entry }) => {
    const sentence = readingIn(view, entry, id)?.text ?? entry.id
    return !sentences.has(sentence) && sentences.add(sentence)
  })
}

/** What a denial says no to: an entry, and the reports that stand for it. */
interface Disputed {
  readonly entry: Entry
  readonly reports: readonly string[]
}

/** What an entry denies of what others tell: an entry beside it, what was told before in its matter, or itself. */
function disputed({ view, id, denied, steps, wasThere }: Arrival, entry: Entry): Disputed | null {
  const before = (report: string) => report !== id && wasThere(report)
  const placed = (steps.get(id) ?? []).find(({ step }) => step.step === "denied" && step.entry === entry.id)
  const earlier = placed?.thread.steps.findLast(step => step.entry !== entry.id && step.reports.some(before))
  const other = denied.get(entry.id)?.[0] ?? (earlier && view.entries.get(earlier.entry))
  if (other) return { entry: other, reports: other.origins.filter(origin => origin !== id) }
  const affirming = entry.origins.filter(one => view.reports.has(one) && before(one) && !denies(entry, one))
  return affirming.length > 0 ? { entry, reports: affirming } : null
}

function denialPassage(
  view: Survey,
  id: string,
  { entry, against }: { readonly entry: Entry; readonly against: Disputed | null },
): EventPassage {
  const told = against && (against.reports.find(report => view.reports.has(report)) ?? against.entry.reports[0])
  const name = told ? ` (${calledIn(view, told)})` : ""
  return {
    label: entry.reply ? replyKinds[entry.reply].label : "denial",
    gravity: null,
    note: against ? `${headOf(entry)}; against: ${headOf(against.entry)}${name}` : headOf(entry),
    before: against && told ? readingIn(view, against.entry, told) : null,
    after: readingIn(view, entry, id),
  }
}

function readingIn(view: Survey, { readings }: Entry, report: string): ToldWords | null {
  const reading = readings.find(one => one.report === report)
  return reading ? toldWords(view, report, reading) : null
}
