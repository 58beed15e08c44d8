// Who says so: a passage that was pasted → one card: where it stands first, how many stand behind it, in what other words
// pages have it, who altered it along the tree, what the record holds of it, and whether anybody checked that.

import { groupBy } from "../kit/groups.js"
import { byCodeUnit } from "../model/identity.js"
import { overlap } from "../model/span.js"
import type { Alteration } from "../model/alteration.js"
import { inUtc } from "../model/time.js"
import { alterationId } from "../review/findings.js"
import { gravest } from "./alterations.js"
import { isCounted } from "./counts.js"
import { found } from "./found.js"
import { passageWords } from "./reading.js"
import { byText, initialsIn } from "./reviewed.js"
import { differencesIn, stepsOf } from "./said/differences.js"
import { type Laid, laid, wordsFrom } from "./said/readings.js"
import { pageText, saidText } from "./said/text.js"
import type { Found, Said, Wording } from "./shapes.js"
import type { Survey } from "./survey.js"
import { standingText } from "./newsrooms.js"
import { plural } from "./words.js"

/** Readings listed; so many alterations of it are told, and differences between its pages said in a sentence. */
const most = { readings: 100, altered: 6, said: 2 }
/** Differences of more words than this are no one change. */
const longestDifference = 3
/** A page that has less than this of the first one's words tells it anew, and has nothing in the place of anything. */
const leastAlike = 0.6

/** What the pile has of a passage. */
export function said(view: Survey, passage: string, isWord: boolean): Said {
  const seen = found(view, passage)
  const asked = { text: passage, words: passageWords(passage) }
  const all = seen.readings.map(one => laid(view, asked, one)).sort(nearestFirst)
  const first = all[0] ?? null
  const altered = all.length === 0 || isWord ? [] : alteredIn(view, all)
  const card = {
    passage,
    first: first?.shown.report ?? null,
    answer: first === null ? noneText(isWord) : answerOf(view, seen, all, altered, isWord),
    wordings: wordingsOf(all.slice(0, most.readings), isWord),
    more: Math.max(0, all.length - most.readings),
    altered: gravest(view, altered, most.altered),
    entries: seen.entries,
  }
  return { ...card, text: saidText(card) }
}

/** Readings of the same words together. */
function wordingsOf(all: readonly Laid[], isWord: boolean): Wording[] {
  return [...groupBy(all, ({ wording }) => wording).values()].map(same => ({
    pieces: same[0]!.pieces,
    how: same[0]!.how,
    // Of a word nobody is the origin.
    readings: same.map(({ shown }) =>
      isWord && shown.origin ? { ...shown, origin: false, facts: shown.facts.slice(1) } : shown,
    ),
  }))
}

/** Origins first, by time; then word for word, then what is nearest. */
function nearestFirst(a: Laid, b: Laid): number {
  const isFirst = ({ shown }: Laid) => Number(shown.origin)
  const date = ({ shown }: Laid) => inUtc(shown.report.published?.value ?? "9999")
  return (
    isFirst(b) - isFirst(a) ||
    (isFirst(a) ? byCodeUnit(date(a), date(b)) : 0) ||
    Number(b.exact) - Number(a.exact) ||
    b.nearness - a.nearness ||
    byCodeUnit(date(a), date(b))
  )
}

function noneText(isWord: boolean): string[] {
  return [isWord ? "No page here has this word." : "No page here carries it, or words like these."]
}

function answerOf(
  view: Survey,
  { readings, origins, newsrooms, owners, entries }: Found,
  all: readonly Laid[],
  altered: readonly Alteration[],
  isWord: boolean,
): string[] {
  const pages = plural(readings.length, "page")
  if (isWord)
    return [
      `A single word: ${pages} ${readings.length === 1 ? "has" : "have"} it. Who wrote a word first says nothing.`,
    ]
  const [first] = all
  const here = `First here in ${pageText(first!.shown.report)}`
  const lost = origins.filter(one => !readings.some(({ report }) => report.name === one || one.includes(report.name)))
  const goesBack = !first!.shown.origin && lost.length > 0 ? `; it goes back to ${lost[0]}, not in this pile` : ""
  return [
    `${here}${goesBack}.`,
    `${pages}, ${plural(origins.length, "origin")}, ${standingText(newsrooms, owners)}.`,
    ...differencesText(all),
    checkedText(view, [...altered.map(alterationId), ...entries.map(({ id }) => id)]),
  ]
}

/** `Two say “by” where B says “before”.` */
function differencesText(all: readonly Laid[]): string[] {
  const [first, ...others] = all
  if (first === undefined) return []
  const counts = new Map<string, number>()
  for (const other of others) {
    const steps = stepsOf(first.words, other.words)
    if (steps.filter(({ same }) => same).length < leastAlike * first.words.length) continue
    for (const { asked, here } of differencesIn(steps)) {
      if (asked.length === 0 || here.length === 0 || Math.max(asked.length, here.length) > longestDifference) continue
      const told = `“${wordsFrom(other, here)}” where ${first.shown.report.siglum} has “${wordsFrom(first, asked)}”`
      counts.set(told, (counts.get(told) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most.said)
    .map(([told, count]) => `${numberWord(count)} ${count === 1 ? "has" : "have"} ${told}.`)
}

const numbers = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]

function numberWord(count: number): string {
  return numbers[count] ?? count.toLocaleString("en-GB")
}

/** Whether what the program found of it was checked. */
function checkedText({ marks }: Survey, ids: readonly string[]): string {
  const own = ids.flatMap(id => marks.byFinding.get(id) ?? [])
  if (ids.length === 0) return "Nothing was found to have changed in it, and no entry of the record holds it."
  if (own.length === 0) return "Nobody has checked what was found on it yet."
  const wrong = own.filter(({ verdict }) => verdict === "wrong").length
  return `${own.length} of ${plural(ids.length, "finding")} on it checked${byText(initialsIn(own))}${wrong > 0 ? `; ${wrong} marked wrong` : ""}.`
}

/** What is counted of the alterations of the passage on the way from or to a page that carries it. */
function alteredIn(view: Survey, all: readonly Laid[]): Alteration[] {
  const spans = new Map(
    all.map(({ shown, text }) => [shown.report.id, { start: shown.start, end: shown.start + text.length }]),
  )
  const touches = (report: string, span: Alteration["copySpan"]) => {
    const own = spans.get(report)
    return own !== undefined && span !== null && overlap({ start: span[0], end: span[1] }, own) > 0
  }
  const near = [...spans.keys()].flatMap(id => [
    ...(view.altered.get(id) ?? []),
    ...(view.below.get(id) ?? []).flatMap(({ copy }) => view.altered.get(copy) ?? []),
  ])
  return [...new Set(near)].filter(
    one => isCounted(view, one) && (touches(one.exemplar, one.exemplarSpan) || touches(one.copy, one.copySpan)),
  )
}
