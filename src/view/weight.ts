// What an entry weighs for a reader: what more newsrooms and origins stand behind, what a page tells early, what can be
// read by itself; what lies before the news, or is only a name, weighs least. For the brief and for lists of the record.

import { entryKinds } from "../model/catalogue.js"
import { least } from "../kit/extremes.js"
import { keptWith } from "../kit/kept.js"
import type { Entry, Story } from "../model/record.js"
import type { TracedReport } from "../model/trace.js"
import { functionWords } from "../text/function-words.js"
import { leaning } from "./lead.js"
import type { Survey } from "./survey.js"
import { titleOf } from "./title.js"

/** Reports by id. */
type Reports = ReadonlyMap<string, TracedReport>

/** Days before a story's first page from which on what is told of is what went before it. */
export const newsLasts = 14
/** What a place at a page's beginning is worth beside one at its end: three more pages. */
const place = 30
/** A day in milliseconds. */
const day = 86_400_000
/** More than stands behind any entry: behind all that is news. */
const aside = 1e6

/**
 * What an entry weighs in a story. What more newsrooms and origins stand behind comes first; then what more pages do,
 * pledges and meetings before words, and what a page tells early, in a line that can be read by itself. What lies before
 * `newsFrom` comes last.
 */
export function weightOf(
  entry: Entry,
  inStory: { has(report: string): boolean },
  newsFrom: number,
  reports: Reports,
): number {
  const { newsrooms, origins, readings, kind, when } = entry
  const early = least(
    readings.filter(one => inStory.has(one.report)).map(one => one.start / reports.get(one.report)!.text.length),
  )
  const isPast = !entryKinds[kind].said && when !== null && Date.parse(when.value) < newsFrom
  return (
    newsrooms.length * 100 +
    origins.length * 40 +
    entry.reports.length * 10 +
    entryKinds[kind].weight +
    (kind === "meeting" ? place : 0) -
    (isSentence(entry) && leaning.test(titleOf(entry)) ? place : 0) -
    place * early -
    (isPast || isOfThePage(entry) ? aside : 0)
  )
}

/** From when on a story's news is: what lies long before its first page is what went before it. */
export function newsFromOf({ reports }: Pick<Story, "reports">, all: Reports): number {
  const days = reports.flatMap(id => all.get(id)?.published?.value.slice(0, 10) ?? [])
  return least(days.map(one => Date.parse(one))) - newsLasts * day
}

/** Whether its line is a sentence of the page, which the lead may have quoted. */
export function isSentence({ kind, who, whom }: Entry): boolean {
  return kind === "event" || kind === "figure" || (kind === "meeting" && (who === null || whom === null))
}

/** Whether a line of what happened is no news but the page itself, which tells its reader what to do or find there, or when it was added to it. */
function isOfThePage({ kind, what, readings }: Entry): boolean {
  if (kind !== "event" && kind !== "meeting") return false
  return ofThePage.test((what ?? readings[0]?.text ?? "").trim())
}

/** `Listen to the speech`, `Below is the full report`, `In this video you can hear …`, `12:25 pm …`. */
const ofThePage =
  /^(?:(?:please\s)?(?:listen|watch|click|tap|scroll|subscribe|sign up|follow us|read (?:more|the|our|also))\b|(?:below|above|here)(?:\s(?:is|are)|[’']s)\b|(?:updated?[\s:]+)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b|gmt|bst|et\b)|in (?:this|the) (?:video|picture|clip|gallery|photo)\b.{0,40}\byou\b)/iu

/** Words that a quotation needs to say something: fewer are a label in marks, as “person of interest”. */
const leastQuoted = 4
/** Words of meaning that any other line needs, beside whoever it is of. */
const leastMeant = 2

/** Whether a line is only a name, a label or one word, and does not tell what is said of it. */
export function isThin(entry: Entry): boolean {
  const { kind, who, whom, what, readings } = entry
  if (kind === "meeting" && who !== null && whom !== null) return false
  const words = wordsOf(what ?? readings[0]?.text ?? "")
  if (kind === "quotation") return words.length < leastQuoted || !saysMore(words, who, 1)
  return !saysMore(words, who, leastMeant)
}

/** Whether of some words so many are neither function words nor a name's: whoever it is of, or one in capitals throughout. */
function saysMore(words: readonly string[], who: string | null, least: number): boolean {
  const own = new Set(wordsOf(who ?? "").map(word => word.toLowerCase()))
  const plain = words.map(word => word.toLowerCase())
  const isName = words.every((word, i) => functionWords.has(plain[i]!) || /^\p{Lu}/u.test(word))
  if (isName) return false
  return new Set(plain.filter(word => !functionWords.has(word) && !own.has(word))).size >= least
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
}

/** A line that begins within a sentence, or points back out of it, cannot be read by itself. */
function isFragment(entry: Entry): boolean {
  if (!isSentence(entry)) return false
  const title = titleOf(entry)
  return /^(?:\p{Ll}|\()/u.test(title) || leaning.test(title)
}

/**
 * What each entry of a pile weighs in a list of all: as in the story where it weighs most. What is only a name stands behind
 * all that says something; a fragment counts half, since what many carry in few words is news still.
 */
export const weights: (view: Survey) => ReadonlyMap<string, number> = keptWith((view: Survey) => {
  const news = new Map(view.trace.stories.map(story => [story.id, newsFromOf(story, view.reports)]))
  return new Map(
    view.trace.record.map(entry => {
      const stories = [...new Set(entry.reports.map(id => view.storyOf.get(id)?.id))]
      const from = least(stories.map(id => (id === undefined ? undefined : news.get(id)) ?? Number.POSITIVE_INFINITY))
      // Of a story without a date nobody knows what went before it.
      const own = weightOf(entry, everywhere, Number.isFinite(from) ? from : Number.NEGATIVE_INFINITY, view.reports)
      return [entry.id, isThin(entry) ? own - 2 * aside : isFragment(entry) && own > 0 ? own / 2 : own] as const
    }),
  )
})

const everywhere = { has: () => true }
