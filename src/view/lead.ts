// The lead of a story: the two or three sentences that most of its origins share, quoted from one of them. Extractive.
//
// What a sentence weighs is how many of the story's other origins have its words, on the average of its words (Nenkova and
// Vanderwende 2005: what several texts speak of is what they are about), and whether the record knows it: what entries it
// tells, and how many origins stand behind each.

import { addTo } from "../kit/groups.js"
import { greatest } from "../kit/extremes.js"
import { entryKinds } from "../model/catalogue.js"
import type { Derivation } from "../model/derivation.js"
import type { Correction, Entry } from "../model/record.js"
import { byCodeUnit } from "../model/identity.js"
import { overlapsAny, type Span } from "../model/span.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { withdrawing } from "../record/withdrawn.js"
import { isOfMeaning } from "../text/function-words.js"
import { sentenceSpans } from "../text/sentences.js"
import { tokenize } from "../text/tokens.js"
import { saysAgain } from "./again.js"
import { isMarked } from "./reading.js"

/** One sentence of a lead, as its page prints it: half-open offsets in the report's text. */
export interface LeadSentence {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The sentences in marks, with a gap shown where something stands between two of them. */
export function leadText(lead: readonly LeadSentence[]): string {
  const parts = lead.map(({ start, text }, i) => {
    const before = lead[i - 1]
    return before === undefined ? text : `${start - before.end > gap ? " … " : " "}${text}`
  })
  return `“${parts.join("")}”`
}

/** White space between two sentences, with some to spare: what is longer is words left out. */
const gap = 3

/** A lead is no longer; */
const most = 3
/** and is taken from so many sentences at the head of a page's body, where news stands. */
const head = 8
/** Words of a sentence that can be quoted by itself. */
const words = { least: 8, most: 50 }
/** What a place further down costs: a page puts first what it holds to be the news. */
const perPlace = 0.08
/** What the entries of a sentence add at most, beside the share of origins that have its words: half as much as all of them. */
const mostOfEntries = 0.5
/** Origins that are asked: of more the first in canonical order stand for all. */
const mostVoices = 40
/** A sentence that has this share of another's words tells it once more, as a page's own summary does. */
const again = 0.6

/** The lead of a story's reports; empty where no page has a sentence that the record knows. */
export function leadOf(trace: Trace, entries: readonly Entry[], reports: readonly string[]): LeadSentence[] {
  const inStory = new Set(reports)
  const members = trace.reports.filter(({ id }) => inStory.has(id))
  const isHere = ({ exemplar, direction }: Derivation) => direction === "decided" && inStory.has(exemplar)
  const told = entriesByReport(entries)
  // Who stands first here: what they copy, if anything, is not in the pile.
  const copies = new Set(trace.derivations.flatMap(one => (isHere(one) ? [one.copy] : [])))
  const voicing = members.filter(({ id }) => told.has(id) && !copies.has(id))
  const voices = [...voicing].sort((a, b) => byCodeUnit(a.id, b.id)).slice(0, mostVoices)
  const vocabularies = new Map(voices.map(report => [report.id, new Set(stemsOf(report.text, report.language))]))
  const drafts = voices
    .map(report => draftOf(report, told.get(report.id) ?? [], vocabularies, trace.corrections))
    .filter(({ chosen }) => chosen.length > 0)
  const [best] = drafts.sort((a, b) => b.worth - a.worth || byCodeUnit(a.report.id, b.report.id))
  if (!best) return []
  return [...best.chosen]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => ({ report: best.report.id, start, end, text }))
}

/** Of each report, the entries that have readings on it. */
function entriesByReport(entries: readonly Entry[]): Map<string, Entry[]> {
  const told = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const report of new Set(entry.readings.map(reading => reading.report))) addTo(told, report, entry)
  return told
}

function stemsOf(text: string, language: string): string[] {
  return tokenize(text, 0, text.length, language)
    .filter(isOfMeaning)
    .map(({ stem }) => stem)
}

/** A sentence with its place among those of the head, and what it weighs. */
interface Weighed extends Span {
  readonly place: number
  readonly worth: number
  readonly text: string
}

/** The sentences that a report would lead with, and what they weigh together; `entries` are those told there. */
function draftOf(
  report: TracedReport,
  entries: readonly Entry[],
  vocabularies: ReadonlyMap<string, ReadonlySet<string>>,
  corrections: readonly Correction[],
) {
  const others = [...vocabularies].filter(([id]) => id !== report.id).map(([, stems]) => stems)
  const ofMost = greatest([1, ...entries.map(({ origins }) => origins.length)])
  const weighed = headOf(report).map((sentence, place): Weighed => {
    const text = printed(report, sentence)
    const shared = sharedBy(stemsOf(text, report.language), others)
    const known = Math.min(1, knownOf(sentence, report.id, entries) / (ofMost * fullOfEntries))
    return { ...sentence, place, text, worth: shared + mostOfEntries * known - place * perPlace }
  })
  const standing = weighed.filter(
    one =>
      one.worth > 0 &&
      isWhole(one.text) &&
      !isMarked(report.text, one) &&
      !withdrawing(corrections, { report: report.id, ...one }),
  )
  const chosen = chosenOf(standing)
  // The first says what happened, the second what came of it; a third is taken where there is one, and decides nothing.
  const [first, second] = chosen
  return { report, chosen, worth: 2 * (first?.worth ?? 0) + (second?.worth ?? 0) }
}

/** The weightiest, each with something new; what leans on the sentence before it only behind that. */
function chosenOf(weighed: readonly Weighed[]): Weighed[] {
  const ranked = [...weighed].sort((a, b) => b.worth - a.worth || a.start - b.start)
  const chosen: Weighed[] = []
  const fits = ({ text, place }: Weighed) =>
    !chosen.some(one => saysAgain(one.text, text, again)) &&
    (!leaning.test(text) || chosen.some(one => one.place === place - 1))
  while (chosen.length < most) {
    const next = ranked.find(fits)
    if (!next) break
    chosen.push(next)
  }
  return chosen
}

/** A beginning that points back: who or what it is of stands in the sentence before. */
export const leaning: RegExp =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|or|so|yet|then|also|however|instead|meanwhile|in this case|for example|in addition|asked)\b/iu

/** Weight of entries, as `knownOf` sums it, from which on a sentence is full of them: about two that happened. */
const fullOfEntries = 12

/** The share of other origins that have a sentence's words, on the average of the words. */
function sharedBy(stems: readonly string[], others: readonly ReadonlySet<string>[]): number {
  if (others.length === 0 || stems.length === 0) return 0
  const own = new Set(stems)
  const having = [...own].map(stem => others.filter(other => other.has(stem)).length / others.length)
  return having.reduce((sum, share) => sum + share, 0) / own.size
}

/** Sentences at the head of a page's body, where news stands: no headline, nothing masked. */
function headOf({ text, blocks, masked, language }: TracedReport): Span[] {
  return blocks
    .filter(({ kind }) => kind === "body")
    .flatMap(({ start, end }) => sentenceSpans(text, start, end, language ?? "en"))
    .filter(span => !overlapsAny(masked, span))
    .slice(0, head)
}

/** Whether a sentence can be quoted by itself: begun and ended, of some length, in the page's own words for the most part. */
function isWhole(sentence: string): boolean {
  const count = sentence.split(" ").length
  return (
    count >= words.least &&
    count <= words.most &&
    /^[\p{Lu}\p{N}“"‘']/u.test(sentence) &&
    /[.!?…][”"’']?\)?$/u.test(sentence) &&
    !captionEnd.test(sentence) &&
    !/[“”"]/u.test(sentence.replace(inMarks, "")) &&
    2 * (sentence.match(inMarks)?.join("").length ?? 0) < sentence.length
  )
}

/** How captions end, and news does not: `…, Sunday, Jan. 12, 2031.` */
const captionEnd = /day,? (?:\p{Lu}\p{L}+\.? \d{1,2},?|\d{1,2} \p{Lu}\p{L}+) \d{4}\.$/u
const inMarks = /“[^“”]*”|"[^"]*"/gu

/** What a sentence tells: each entry with a reading in it counts its origins, pledges and what happened above what was said. */
function knownOf(sentence: Span, report: string, entries: readonly Entry[]): number {
  const own = entries.filter(entry =>
    entry.readings.some(reading => reading.report === report && overlapsAny([sentence], reading)),
  )
  return own.reduce((sum, { kind, origins }) => sum + origins.length * (1 + entryKinds[kind].weight), 0)
}

function printed({ text }: TracedReport, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim()
}
