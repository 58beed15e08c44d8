// A passage or quotation → which reports carry it, in which readings, from which origin: a view of a trace.
//
// In every report the window of words is sought that answers the most of the passage's weight: local alignment in
// the manner of Smith and Waterman (1981) over stems, gaps cheap, so that a shortened or reworded reading is found.

import { byCodeUnit } from "../model/identity.js"
import type { OneOf } from "../model/derivation.js"
import type { EntryReading } from "../model/record.js"
import { within, type Span } from "../model/span.js"
import type { Token } from "../model/token.js"
import type { Trace } from "../model/trace.js"
import { takesBack } from "../text/cues.js"
import { functionWords } from "../text/function-words.js"
import { printedIn, unmasked } from "../model/masks.js"
import { tokenize } from "../text/tokens.js"
import { descentOf, originsOf } from "../record/origins.js"
import { ownersBehind } from "../record/owners.js"
import { withdrawing } from "../record/withdrawn.js"

/** One report's reading of the passage. */
export interface FoundReading extends Span {
  readonly report: string
  readonly text: string
  /** `same`: word for word (marks and case apart); `differs`: in other words. */
  readonly reading: "same" | "differs"
  /** Stands in quotation marks. */
  readonly marked: boolean
  /** Who is said to have said it, where the record knows; nobody who denied it. */
  readonly speaker: string | null
  /** Id of the correction by which an outlet withdrew what stands there; null where none did. */
  readonly withdrawn: string | null
}

/** What was asked for and who carries it. */
export interface Found {
  readonly passage: string
  readonly readings: readonly FoundReading[]
  /** Ids of reports or lost exemplars: the earliest witness on each line of descent that carries it. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  /** Who owns them; there where a list of owners was given. */
  readonly owners?: readonly string[]
  /** Of origins whose place is not known, those of the reports that may be it. */
  readonly oneOf: OneOf
  /** Entries of the record that the readings stand in. */
  readonly entries: readonly string[]
}

/** A reading answers at least this share of the passage's weight. */
export const leastShare = 0.5
/** A word of meaning weighs so many times a function word. */
const contentWeight = 4
/** Cost of a word left out or put in. */
const gap = 0.6

/** Which reports of the trace carry a passage. */
export function find(trace: Trace, passage: string): Found {
  const asked = words(passage)
  const said = trace.record.flatMap(entry => entry.readings.filter(saidIt))
  const readings = trace.reports.flatMap(report => {
    const page = { report, masked: report.masked }
    const tokens = words(unmasked(page))
    const found = asked.length ? best(asked, tokens) : null
    if (!found) return []
    const window = widened(found, asked.length, tokens, unmasked(page))
    const span = { start: tokens[window.from]!.start, end: tokens[window.to]!.end }
    const text = printedIn(page, span)
    const entryReading = said.find(r => r.report === report.id && (within(span, r) || within(r, span)))
    return [
      {
        report: report.id,
        ...span,
        text,
        reading: sameWords(asked, tokens.slice(window.from, window.to + 1)) ? ("same" as const) : ("differs" as const),
        marked: isMarked(report.text, span),
        speaker: entryReading?.speaker ?? null,
        withdrawn: withdrawing(trace.corrections, { report: report.id, ...span })?.id ?? null,
      },
    ]
  })
  const carriers = readings.map(reading => reading.report)
  const descent = descentOf(trace, trace.reports)
  const { origins, newsrooms, oneOf } = originsOf(carriers, descent)
  const owners = trace.ownership && ownersBehind(carriers, descent, trace.ownership)
  const entries = trace.record.filter(entry =>
    entry.readings.some(r => readings.some(found => found.report === r.report && touches(found, r))),
  )
  const ids = entries.map(entry => entry.id).sort(byCodeUnit)
  return { passage, readings, origins, newsrooms, ...(owners && { owners }), oneOf, entries: ids }
}

function saidIt({ speaker, cue }: EntryReading): boolean {
  return speaker !== null && !(cue !== null && takesBack(cue))
}

function words(text: string): Token[] {
  return tokenize(text).filter(token => token.kind !== "mark")
}

function weightOf(token: Token): number {
  return functionWords.has(token.norm) ? 1 : contentWeight
}

/** A window of a report's words, and the words of the passage, by index, that its first and last one answer to. */
interface Window {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

/** The window of `tokens` that answers the passage best; null where none answers enough of it. */
function best(asked: readonly Token[], tokens: readonly Token[]): Window | null {
  const total = asked.reduce((sum, token) => sum + weightOf(token), 0)
  let row = new Float64Array(asked.length + 1)
  // Where the best way to each place began: token and word of the passage in one number.
  const size = asked.length + 1
  let from = new Float64Array(size)
  let top = { score: 0, from: 0, to: 0, last: 0 }
  for (let j = 0; j < tokens.length; j++) {
    const next = new Float64Array(asked.length + 1)
    const nextFrom = new Float64Array(size)
    for (let i = 1; i <= asked.length; i++) {
      const weight = asked[i - 1]!.stem === tokens[j]!.stem ? weightOf(asked[i - 1]!) : -gap
      const options = [
        { score: row[i - 1]! + weight, from: row[i - 1]! > 0 ? from[i - 1]! : j * size + i - 1 },
        { score: row[i]! - gap, from: from[i]! },
        { score: next[i - 1]! - gap, from: nextFrom[i - 1]! },
      ]
      const chosen = options.reduce((a, b) => (b.score > a.score ? b : a))
      if (chosen.score <= 0) continue
      next[i] = chosen.score
      nextFrom[i] = chosen.from
      if (chosen.score > top.score) top = { score: chosen.score, from: chosen.from, to: j, last: i - 1 }
    }
    row = next
    from = nextFrom
  }
  if (top.score < leastShare * total) return null
  return { from: Math.floor(top.from / size), to: top.to, first: top.from % size, last: top.last }
}

/**
 * A window with the words that stand in the place of the passage's first and last ones: what was changed at its edges is
 * what is looked for. No further than the sentence and its marks of quotation, nor where more than an edge is gone.
 */
function widened({ from, to, first, last }: Window, asked: number, tokens: readonly Token[], text: string) {
  const [before, behind] = [first, asked - 1 - last].map(missing => (missing > mostWidened ? 0 : missing))
  const joined = (i: number) =>
    i > 0 && i < tokens.length && !apart.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))
  let [start, end] = [from, to]
  while (from - start < before! && joined(start)) start--
  while (end - to < behind! && joined(end + 1)) end++
  return { from: start, to: end }
}

/** Words in a row at an edge of the passage that may have others in their place. */
const mostWidened = 3
/** What parts sentences, and what is said from the rest. */
const apart = /[.!?\n“”"«»]/u

function sameWords(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, i) => token.norm === b[i]!.norm)
}

/** Whether a span stands in quotation marks: one that opens before it and closes behind it, in its own line. */
export function isMarked(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start)
  const lineEnd = text.indexOf("\n", end)
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  const opens = Math.max(before.lastIndexOf("“"), before.lastIndexOf("«"))
  const closes = Math.max(before.lastIndexOf("”"), before.lastIndexOf("»"))
  if (opens > closes) return true
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"')
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
