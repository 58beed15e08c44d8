// The lead of a story: the two or three sentences that most of its origins tell, quoted from one of them. Extractive, in the
// manner of centrality summaries (Erkan and Radev 2004), but what a sentence weighs are the entries of the record that it
// tells and how many origins stand behind each, not likeness of words: what two newsrooms found out is the news.

import { addTo } from "../kit/groups.js"
import { entryKinds } from "../model/catalogue.js"
import type { Entry } from "../model/record.js"
import { byCodeUnit } from "../model/identity.js"
import { overlapsAny, type Span } from "../model/span.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { sentenceSpans } from "../text/sentences.js"

/** One sentence of a lead, as its page prints it: half-open offsets in the report's text. */
export interface LeadSentence {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A lead is no longer; */
const most = 3
/** and is taken from so many sentences at the head of a page's body, where news stands. */
const head = 8
/** Words of a sentence that can be quoted by itself. */
const words = { least: 8, most: 60 }
/** What a place further down costs: of two sentences that tell as much the earlier is taken. */
const perPlace = 1

/** The lead of a story's reports; empty where no page has a sentence that the record knows. */
export function leadOf(trace: Trace, entries: readonly Entry[], reports: readonly string[]): LeadSentence[] {
  const origins = new Set(entries.flatMap(entry => entry.origins))
  const inStory = new Set(reports)
  const told = entriesByReport(entries)
  const drafts = trace.reports
    .filter(({ id }) => inStory.has(id) && origins.has(id))
    .map(report => draftOf(report, told.get(report.id) ?? []))
    .filter(({ chosen }) => chosen.length > 0)
  const [best] = drafts.sort((a, b) => b.worth - a.worth || byCodeUnit(a.report.id, b.report.id))
  if (!best) return []
  return [...best.chosen]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      report: best.report.id,
      start,
      end,
      text: best.report.text.slice(start, end).replace(/\s+/gu, " "),
    }))
}

/** Of each report, the entries that have readings on it. */
function entriesByReport(entries: readonly Entry[]): Map<string, Entry[]> {
  const told = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const report of new Set(entry.readings.map(reading => reading.report))) addTo(told, report, entry)
  return told
}

interface Weighed extends Span {
  readonly worth: number
}

/** The sentences that a report would lead with, and what they tell together; `entries` are those told there. */
function draftOf(report: TracedReport, entries: readonly Entry[]) {
  const told = sentencesOf(report)
    .map((sentence, n) => ({ ...sentence, worth: worthOf(sentence, report.id, entries) - n * perPlace }))
    .filter(sentence => sentence.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.start - b.start)
  const chosen: Weighed[] = []
  for (const sentence of told) {
    if (chosen.length < most && !chosen.some(one => saysAgain(report.text, one, sentence))) chosen.push(sentence)
  }
  return { report, chosen, worth: chosen.reduce((sum, { worth }) => sum + worth, 0) }
}

/** A sentence that has this share of another's words tells it once more, as a page's own summary does. */
const again = 0.6

function saysAgain(text: string, one: Span, other: Span): boolean {
  const [x, y] = [one, other].map(
    ({ start, end }) =>
      new Set(
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu),
      ),
  )
  const shared = [...x!].filter(word => y!.has(word)).length
  return shared >= again * Math.min(x!.size, y!.size)
}

/** Sentences at the head of a page's body that can stand by themselves: no headline, nothing masked, no quotation alone. */
function sentencesOf({ text, blocks, masked, language }: TracedReport): Span[] {
  return blocks
    .filter(({ kind }) => kind === "body")
    .flatMap(({ start, end }) => sentenceSpans(text, start, end, language ?? "en"))
    .filter(span => {
      const printed = text.slice(span.start, span.end)
      const count = printed.split(/\s+/u).length
      return (
        count >= words.least && count <= words.most && !overlapsAny(masked, span) && /^[\p{Lu}\p{N}]/u.test(printed)
      )
    })
    .slice(0, head)
}

/** What a sentence tells: each entry with a reading in it counts its origins, pledges and what happened above what was said. */
function worthOf(sentence: Span, report: string, entries: readonly Entry[]): number {
  const own = entries.filter(entry =>
    entry.readings.some(reading => reading.report === report && overlapsAny([sentence], reading)),
  )
  return own.reduce((sum, { kind, origins }) => sum + origins.length * (1 + entryKinds[kind].weight), 0)
}
