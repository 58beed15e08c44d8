// One entry opened down to the words on each page: its readings grouped by what they say, who stands behind each wording,
// what disputes it, and where it leads.

import { groupBy } from "../kit/groups.js"
import type { Entry } from "../model/record.js"
import { listed } from "../record/origins.js"
import { correctionText } from "./corrections.js"
import { entryCard, standingOf } from "./entries.js"
import { extract } from "./extract.js"
import { originOfIt } from "./origins.js"
import { parties } from "./persons/parties.js"
import type { EntryDetail, EntryPlace, EntryReadingView, EntryWording } from "./shapes.js"
import { reportCard, siglumOf, type Survey } from "./survey.js"
import { threadsOf } from "./threads.js"
import { toldBy } from "./title.js"
import { plainOf, wordingMoved } from "./wording.js"
import { dayText } from "./words.js"

/** Letters named at most; more are counted. */
const mostLetters = 12

/** An entry with all its readings. */
export function entryDetail(view: Survey, entry: Entry): EntryDetail {
  const readings = entry.readings.map(reading => readingView(view, entry, reading))
  const stories = new Map(entry.reports.flatMap(id => view.storyOf.get(id) ?? []).map(({ id, title }) => [id, title]))
  return {
    card: entryCard(view, entry),
    readings,
    wordings: wordingsOf(view, entry, readings),
    differs: entry.differs.map(({ what, readings: of }) => ({
      what: dayText(what),
      letters: lettersOf(view, entry, of),
      readings: of,
    })),
    beside: entry.beside.flatMap(id => {
      const other = view.entries.get(id)
      return other ? [entryCard(view, other)] : []
    }),
    corrections: view.trace.corrections
      .filter(({ id }) => id === entry.withdrawn)
      .map(one => correctionText(view.trace, one, id => siglumOf(view, id))),
    stories: [...stories].map(([id, name]) => ({ id, name })),
    threads: threadsOf(view, entry.id).map(({ id, title }) => ({ id, name: title })),
    parties: (parties(view).of.get(entry.id) ?? []).map(({ id, name }) => ({ id, name })),
  }
}

/** Where an entry stands among others, and which are beside it. */
export function placeIn(entries: readonly Entry[], id: string): EntryPlace {
  const at = entries.findIndex(entry => entry.id === id)
  if (at < 0) return { at: null, of: entries.length, before: null, after: entries[0]?.id ?? null }
  return { at: at + 1, of: entries.length, before: entries[at - 1]?.id ?? null, after: entries[at + 1]?.id ?? null }
}

function readingView(view: Survey, entry: Entry, reading: Entry["readings"][number]): EntryReadingView {
  return {
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
  }
}

/** Readings grouped by their words: those of origins first, then what the entry is told by, then what most pages have. */
function wordingsOf(view: Survey, entry: Entry, shown: readonly EntryReadingView[]): EntryWording[] {
  const isOfOrigin = (i: number) => shown[i]!.origin !== null
  const groups = [...groupBy(entry.readings.keys(), i => plainOf(entry.readings[i]!.text)).values()]
    .map(group => [...group].sort((a, b) => Number(isOfOrigin(b)) - Number(isOfOrigin(a)) || a - b))
    .sort((a, b) => originsIn(b) - originsIn(a) || tells(b) - tells(a) || b.length - a.length || a[0]! - b[0]!)
  function originsIn(group: readonly number[]) {
    return group.filter(isOfOrigin).length
  }
  function tells(group: readonly number[]) {
    return Number(group.some(i => entry.readings[i]!.text === entry.what))
  }
  const words = (group: readonly number[]) => entry.readings[group[0]!]!.text.replace(/\s+/g, " ")
  const first = groups[0] && words(groups[0])
  return groups.map((group, n) => ({
    ...besideFirst(n === 0 ? null : first!, words(group)),
    readings: group,
    standing: standingOf(view, entry, new Set(group.map(i => entry.readings[i]!.report))),
    letters: lettersOf(view, entry, group),
    ofOrigin: group.some(isOfOrigin),
    how: howOf(group.map(i => shown[i]!)),
  }))
}

/** A wording set beside the first; nothing is marked where the two are put too differently to be set beside one another. */
function besideFirst(first: string | null, text: string): Pick<EntryWording, "pieces" | "moved"> {
  const moved = first === null ? null : wordingMoved(first, text)
  const pieces = moved?.pieces ?? [{ text, changed: false }]
  return { pieces, moved: first === null ? null : (moved?.wording ?? "put otherwise altogether") }
}

/** What holds of all of some readings. */
function howOf(group: readonly EntryReadingView[]): string[] {
  const of = ({ told, marked, status, condition }: EntryReadingView) =>
    [told, condition, marked && "in quotation marks", status].flatMap(part => part || [])
  const [first, ...rest] = group.map(of)
  return first!.filter(part => rest.every(other => other.includes(part)))
}

function lettersOf(view: Survey, { readings }: Entry, of: readonly number[]): string {
  return listed([...new Set(of.map(i => siglumOf(view, readings[i]!.report)))], mostLetters)
}
