// Quotation marks → quotations: pairs of one family, by a stack, block by block.
//
// Newspapers repeat the opening mark before each further paragraph of a long quotation and close it once, at the end:
// that is one quotation over several blocks. Where a mark is missing, the quotation ends (or begins) with its sentence
// and is called uneven, for marks that fell off are what a copy betrays itself by.

import { countBefore } from "../kit/ascending.js"
import { keptWith } from "../kit/kept.js"
import type { Quotation } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Sentence, Text, Token } from "../model/token.js"
import { reportsSpeech } from "../text/cues.js"
import { firstTokenAt, sentenceAt, tokensIn } from "../text/places.js"
import { findMarks, isPair, type Mark } from "./quotation-marks.js"

/** A pair of marks, or one mark whose partner is missing. */
interface Pair {
  readonly start: number
  readonly end: number
  readonly inner: Span
  readonly uneven: boolean
}

/**
 * Quotations of a text, in order, an outer one before those nested in it. A quotation over several paragraphs is one
 * span over several blocks, repeated opening marks included. `attribution` is null until `findAttributions` links it.
 */
export function findQuotations(text: Text): Quotation[] {
  return pairMarks(text)
    .filter(({ inner }) => inner.end > inner.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(pair => ({ ...pair, use: useOf(text, pair), attribution: null }))
}

function pairMarks(text: Text): Pair[] {
  const { report, blocks } = text
  const found: Pair[] = []
  const lastEnd = furthest(found)
  let carried: Mark | null = null
  for (const [index, block] of blocks.entries()) {
    const marks = findMarks(report.text, block.start, block.end)
    const open: Mark[] = carried ? [carried] : []
    const lastClosing = lastSingleClosing(report.text, marks)
    let first = 0
    // The repeated mark at the head of a further paragraph opens nothing new.
    if (carried && marks[0] && isAtHead(report.text, block, marks[0])) first = 1
    carried = null
    for (let i = first; i < marks.length; i++) {
      const mark = marks[i]!
      const partner = lastOfFamily(open, mark)
      if (mark.closes && partner >= 0 && !isPossessive(report.text, marks, i)) {
        const opening = open[partner]!
        for (const unclosed of open.splice(partner).slice(1)) lone(text, unclosed, mark.start, found)
        found.push(pairOf(opening, mark))
      } else if (mark.opens) {
        if (mark.family === "single" && i >= lastClosing && !isRepeated(text, mark, index)) continue
        if (partner >= 0 && mark.family !== "single") {
          for (const unclosed of open.splice(partner)) lone(text, unclosed, mark.start, found)
        }
        open.push(mark)
      } else if (mark.family === "double" && /[,.?!…]/u.test(report.text[mark.start - 1] ?? "")) {
        headless(text, mark, lastEnd(), found)
      }
    }
    const outer = open[0]
    if (outer && carriesOn(text, outer, block.end, index)) carried = outer
    else if (outer?.family === "single" && outer.start < block.start) unended(text, outer, block.end, found)
    else for (const unclosed of open) lone(text, unclosed, block.end, found)
  }
  return found
}

/** How far the quotations of a growing list reach, each looked at once. */
function furthest(found: readonly Pair[]): () => number {
  let [looked, end] = [0, Number.NEGATIVE_INFINITY]
  return () => {
    while (looked < found.length) end = Math.max(end, found[looked++]!.end)
    return end
  }
}

function pairOf(opening: Mark, closing: Mark): Pair {
  return {
    start: opening.start,
    end: closing.end,
    inner: { start: opening.end, end: closing.start },
    uneven: !isPair(opening.shape, closing.shape),
  }
}

function lastOfFamily(open: readonly Mark[], mark: Mark): number {
  return open.findLastIndex(other => other.family === mark.family)
}

function isAtHead(text: string, block: Span, mark: Mark): boolean {
  return mark.opens && text.slice(block.start, mark.start).trim() === ""
}

/** The mark in "the leaders’ talks": it could close, but a better one follows before the next opens. */
function isPossessive(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]!
  if (mark.family !== "single" || !/s/iu.test(text[mark.start - 1]!)) return false
  if (!/^\s+\p{L}/u.test(text.slice(mark.end, mark.end + 3))) return false
  let at = i + 1
  while (at < marks.length && marks[at]!.family !== "single") at++
  const next = marks[at]
  return next?.closes === true && !next.opens
}

/** The last single mark that closes, -1 where none does: one opens only before it, and is an apostrophe behind. */
function lastSingleClosing(text: string, marks: readonly Mark[]): number {
  return marks.findLastIndex(({ family, closes }, i) => family === "single" && closes && !isPossessive(text, marks, i))
}

/** Whether a single mark is repeated at the head of the next paragraph: that is no apostrophe. */
function isRepeated(text: Text, mark: Mark, index: number): boolean {
  return carriesOn(text, mark, text.blocks[index]!.end, index)
}

/** Whether the quotation runs on: the next block repeats the opening mark, and this one does not end in "…, he said". */
function carriesOn(text: Text, opening: Mark, end: number, index: number): boolean {
  const next = text.blocks[index + 1]
  if (!next || next.kind === "headline") return false
  const first = findMarks(text.report.text, next.start, Math.min(next.end, next.start + 4))[0]
  if (first?.family !== opening.family || !isAtHead(text.report.text, next, first)) return false
  if (opening.family !== "double" && opening.family !== "single") return false
  return tagAt(text, opening.end, end) === null
}

/** A mark that opens and is never closed: up to the end of its sentence, or up to "…, he said". */
function lone(text: Text, opening: Mark, limit: number, found: Pair[]): void {
  // An apostrophe, a foot or an inch looks like a mark that lost its partner: believe double marks before words only.
  if (opening.family !== "double" || !/\p{L}/u.test(text.report.text[opening.end] ?? "")) return
  const sentence = sentenceAt(text, opening.start)
  const stop = Math.min(limit, sentence?.end ?? limit)
  const end = trimmedEnd(text.report.text, opening.end, tagAt(text, opening.end, stop) ?? stop)
  found.push({ start: opening.start, end, inner: { start: opening.end, end }, uneven: true })
}

/** A mark that paragraphs repeated, and the last of them does not close: up to its end. */
function unended(text: Text, opening: Mark, limit: number, found: Pair[]): void {
  const end = trimmedEnd(text.report.text, opening.end, limit)
  found.push({ start: opening.start, end, inner: { start: opening.end, end }, uneven: true })
}

/** A mark that closes what nothing opened: from the start of its sentence, or from `before`, the last quotation's end. */
function headless(text: Text, closing: Mark, before: number, found: Pair[]): void {
  const sentence = sentenceAt(text, closing.start - 1)
  if (!sentence) return
  if (Math.max(sentence.start, before) > sentence.start) return
  const start = behindTag(text, sentence, before) ?? sentence.start
  found.push({ start, end: closing.end, inner: { start, end: closing.start }, uneven: true })
}

/** "…,” he said. And so it went on.”": where the words before end in a tag, the quotation goes on from the next sentence. */
function behindTag(text: Text, sentence: Sentence, before: number): number | null {
  const told = sentenceAt(text, before - 1)
  if (!told || told.block !== sentence.block || told.index >= sentence.index) return null
  const next = text.sentences[told.index + 1]!
  if (told.end - before >= longestTag) return null
  const isTag = text.tokens.slice(firstTokenAt(text.tokens, before), told.lastToken).some(reportsSpeech)
  return isTag ? next.start : null
}

/** Letters of the tag that ends a sentence. */
const longestTag = 60

/** How many words may stand between the comma and the reporting verb of a tag: ", the senior official said". */
const tagWords = 4

/** Where a tag like ", he said" begins in `[start, end)`; null where there is none. */
function tagAt(text: Text, start: number, end: number): number | null {
  const { tokens, report } = text
  const from = firstTokenAt(tokens, start)
  for (let i = from; i < tokens.length && tokens[i]!.end <= end; i++) {
    if (!/[,?!]/u.test(report.text.slice(tokens[i]!.start, tokens[i]!.end))) continue
    for (let j = i + 1; j <= i + 1 + tagWords && tokens[j] && tokens[j]!.end <= end; j++) {
      if (tokens[j]!.kind === "mark") break
      if (/^(?:said|says|told|added|asked|tweeted|wrote)$/.test(tokens[j]!.norm)) return tokens[i]!.end
    }
  }
  return null
}

/** Words that put a term in marks without anyone saying it: so-called “…”, known as “…”. */
const termMakers = new Set(
  "so-called called known dubbed nicknamed titled entitled named term phrase word film song book show series album movie".split(
    " ",
  ),
)
/** Up to this many words without a reporting verb near, marks hold a term at arm's length rather than speech. */
const fragmentWords = 3
/** A title is not longer than this. */
const titleWords = 12
const smallWords = new Set(
  "a an and as at but by de for from in into is la le nor of on or over per so the to up via vs with".split(" "),
)

/** Why the marks are there: speech, a term held at arm's length, or a title or name. */
function useOf(text: Text, { start, end, inner }: Pair): Quotation["use"] {
  const words = tokensIn(text.tokens, inner).filter(token => token.kind !== "mark")
  const before = text.tokens[firstTokenAt(text.tokens, start) - 1]
  const isTerm = before !== undefined && before.end > start - 3 && termMakers.has(before.norm)
  const spoken = saidNear(text, start, end)
  if (isTitle(text, start, inner, words, spoken)) return "title"
  if (words.length <= fragmentWords && (isTerm || !spoken)) return "scare"
  return "speech"
}

/** Capitals throughout, outside a headline (where they say nothing), and not a short sentence that somebody says. */
function isTitle(text: Text, start: number, inner: Span, words: readonly Token[], spoken: boolean): boolean {
  if (words.length > titleWords || !inTitleCase(text.report.text, words)) return false
  const sentence = sentenceAt(text, start)
  if (sentence && text.blocks[sentence.block]?.kind === "headline") return false
  const ended = /[,.?!…]["”»’']*$/u.test(text.report.text.slice(inner.start, inner.end))
  const shown = /\b(?:on|show|program|programme|series|film|book|song)\s$|['’]s?\s$/u.test(
    text.report.text.slice(start - 12, start),
  )
  return !spoken || (words.length > 1 && (!ended || shown))
}

function inTitleCase(text: string, words: readonly Token[]): boolean {
  const weighty = words.filter(word => word.kind === "word" && !smallWords.has(word.norm) && !word.norm.startsWith("'"))
  const first = words.find(word => word.kind === "word")
  if (!first || weighty.length === 0) return false
  return [first, ...weighty].every(word => /^\p{Lu}/u.test(text.slice(word.start, word.end)))
}

/** Whether a verb of speech stands outside the marks in a sentence that the quotation touches. */
function saidNear(text: Text, start: number, end: number): boolean {
  const first = sentenceAt(text, start)
  const last = sentenceAt(text, end - 1)
  if (!first || !last) return false
  const verbs = speechVerbsOf(text)
  for (let n = countBefore(verbs, t => t < first.firstToken); n < verbs.length && verbs[n]! < last.lastToken; n++) {
    const token = text.tokens[verbs[n]!]!
    if (token.end <= start || token.start >= end) return true
  }
  return false
}

/** Tokens that report speech, looked for once: a sentence may hold hundreds of quotations, each of which asks for them. */
const speechVerbsOf: (text: Text) => readonly number[] = keptWith(({ tokens }) =>
  tokens.flatMap((token, t) => (reportsSpeech(token) ? [t] : [])),
)

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return end
}
