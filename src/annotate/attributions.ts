// Who is said to have said what, thought, or promised: source, cue and content, in direct and in indirect speech, and
// the speaker behind "he" or "the official".
//
// Two conditional random fields learned from PolNeAR find the spans (`attribution/decode.ts`); rules link the quotations,
// carry a speaker over to a quotation that stands alone, and resolve who the source is (`attribution/speakers.ts`).

import { least } from "../kit/extremes.js"
import type { Attribution, Name, Quotation } from "../model/annotation.js"
import { overlap, overlapsAny, type Span } from "../model/span.js"
import type { Text } from "../model/token.js"
import { decode, type Models } from "./attribution/decode.js"
import type { Draft } from "./attribution/draft.js"
import { unmarkedOpening } from "./attribution/mend.js"
import { charsOf } from "./attribution/span-rows.js"
import type { Voice } from "./attribution/heard.js"
import type { Senses } from "./attribution/senses.js"
import { resolveSpeakers } from "./attribution/speakers.js"
import { subjectBefore } from "./attribution/phrases.js"
import { type Surroundings, surroundingsOf } from "./attribution/surroundings.js"
import { isRead } from "../text/languages.js"
import { linksIn } from "../text/links.js"
import { firstTokenAt, sentenceUpTo, tokensWithin } from "../text/places.js"
import { withTurns } from "./attribution/turns.js"
import type { Tagged } from "./tagging/tagger.js"

/** What attributions are found by. */
export interface AttributionModels extends Models {
  readonly senses: Senses
}

/** An attribution before its speaker is known. */
interface Found {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

/**
 * Attributions of a text in order of their first word, and its quotations linked to them. Nothing is taken from
 * intrusions. In languages other than English only quotations are found. A quotation that nobody is said to have spoken
 * becomes an attribution without source and cue, whose speaker is carried over from the words before it where it goes
 * on from there, and null where it does not.
 */
export function findAttributions(
  text: Text,
  tagged: Tagged,
  quotations: readonly Quotation[],
  names: readonly Name[],
  models: AttributionModels,
): { readonly attributions: readonly Attribution[]; readonly quotations: readonly Quotation[] } {
  const surroundings = surroundingsOf(text, tagged, quotations, models.senses)
  const links = linksIn(text)
  const isIntruded = (span: Span) => overlapsAny(text.report.intrusions, span) || overlapsAny(links, span)
  const told = (isRead(text.report) ? decode(text, surroundings, models) : []).map(draft =>
    asSpans(text, unmarkedOpening(text, surroundings, draft)),
  )
  const all = [...told, ...standingAlone(told, quotations)]
    .map(found => ({ ...found, content: found.content.filter(piece => !isIntruded(piece)) }))
    .filter(({ cue, content }) => content.length > 0 && !(cue && isIntruded(cue)))
    .map(found => ({ found, start: startOf(found) }))
    .sort((a, b) => a.start - b.start)
    .map(({ found }) => found)
  const voices = all.map(found => voiceOf(text, surroundings, found, quotations))
  const outermost = quotations.filter(q => isOutermost(q, quotations))
  const speakers = resolveSpeakers(text, tagged, voices, names, quotations)
  const attributions = withTurns(
    text,
    names,
    all.map((found, i) => ({
      ...found,
      manner: mannerOf(found, outermost),
      speaker: speakers[i]?.speaker ?? null,
      speakerName: speakers[i]?.name ?? null,
    })),
  )
  return { attributions, quotations: quotations.map(quotation => linked(quotation, attributions)) }
}

function startOf({ source, cue, content }: Found): number {
  return least([source, cue, ...content].flatMap(span => (span ? [span.start] : [])))
}

function asSpans(text: Text, { source, cue, content }: Draft): Found {
  return {
    source: source && charsOf(text, source),
    cue: charsOf(text, cue),
    content: content.map(range => charsOf(text, range)),
  }
}

function voiceOf(text: Text, surroundings: Surroundings, found: Found, quotations: readonly Quotation[]): Voice {
  const at = found.cue ?? found.content[0]!
  const printed = ({ start, end }: Span) => text.report.text.slice(start, end)
  const block = blockAt(text, at.start)
  return {
    source: found.source,
    subject: found.source ? null : subjectOf(text, surroundings, found, at),
    at,
    block,
    heading: text.blocks[block]?.kind === "headline" || text.blocks[block]?.kind === "subhead",
    sentence: text.sentences.findLastIndex(({ start }) => start <= at.start),
    alone: found.cue === null,
    inside: found.cue === null && isInside(text, at),
    quoted: isQuoted(found, quotations),
    quoting: found.cue && /\b(?:quot|cit)(?:ed|ing|es)$/iu.test(printed(found.cue)) ? found.content[0]!.start : null,
    passive: found.cue !== null && isPassive(printed(found.cue)),
  }
}

/** Words of a phrase within a sentence. */
const phraseWords = 3

/** Whether a quotation is a phrase in lower case, and neither opens its sentence nor stands behind a sign. */
function isInside(text: Text, { start, end }: Span): boolean {
  const { from, to } = tokensWithin(text.tokens, { start, end })
  const before = text.tokens[from - 1]
  const sentence = sentenceUpTo(text, start)
  const words = text.tokens.slice(from, to).filter(({ kind }) => kind !== "mark")
  const isLow = /^\p{Ll}/u.test(text.report.text.slice(words[0]?.start ?? start))
  return (
    isLow && words.length <= phraseWords && before?.kind === "word" && sentence !== undefined && sentence.start < start
  )
}

/** The subject of the sentence of a cue, or of a quotation behind a colon. */
function subjectOf(text: Text, surroundings: Surroundings, { cue }: Found, at: Span): Span | null {
  const first = firstTokenAt(text.tokens, at.start)
  if (cue === null && text.tokens[first - 1]?.norm !== ":") return null
  const subject = subjectBefore(text, surroundings, first)
  const span = subject && charsOf(text, subject)
  return span && isDateline(text.report.text, span) ? null : span
}

/** "PORT VALE, 3 May —": a place that opens a report says nothing. */
function isDateline(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(text.slice(start, end)) && /^[^—–.:;“"]{0,40}\s?[—–]\s/u.test(text.slice(end))
}

/** "is expected", "was asked": the missing source is not the one of the words before. */
function isPassive(cue: string): boolean {
  return /\b(?:is|are|was|were|be|been|being)\b.*(?<!ing)$/iu.test(cue) || /^(?:asked|expected|seen)$/iu.test(cue)
}

/** Quotations of speech that no attribution holds. */
function standingAlone(told: readonly Found[], quotations: readonly Quotation[]): Found[] {
  return quotations
    .filter(q => q.use === "speech" && isOutermost(q, quotations))
    .filter(q => !told.some(({ content }) => overlapsAny(content, q)))
    .map(({ start, end }) => ({ source: null, cue: null, content: [{ start, end }] }))
}

function isOutermost(quotation: Quotation, quotations: readonly Quotation[]): boolean {
  return !quotations.some(other => other !== quotation && other.start <= quotation.start && other.end >= quotation.end)
}

function isQuoted({ content }: Found, quotations: readonly Quotation[]): boolean {
  return content.some(piece => quotations.some(q => q.start <= piece.start + 1 && q.end + 1 >= piece.end))
}

/** Shares of the content's characters in marks from which it counts as wholly, or not at all, quoted. */
const allQuoted = 0.9

function mannerOf({ content }: Found, outermost: readonly Quotation[]): Attribution["manner"] {
  const size = content.reduce((sum, { start, end }) => sum + end - start, 0)
  const quoted = content.reduce((sum, piece) => sum + outermost.reduce((inner, q) => inner + overlap(piece, q), 0), 0)
  if (quoted === 0) return "indirect"
  return quoted >= size * allQuoted ? "direct" : "mixed"
}

/** A quotation with its attribution: the one whose content holds most of it. What somebody says is speech. */
function linked(quotation: Quotation, attributions: readonly Attribution[]): Quotation {
  let best = -1
  let most = 0
  for (const [i, { content }] of attributions.entries()) {
    const shared = content.reduce((sum, piece) => sum + overlap(piece, quotation), 0)
    if (shared > most) {
      most = shared
      best = i
    }
  }
  if (best < 0) return quotation
  const use = quotation.use === "scare" && attributions[best]!.speaker !== null ? "speech" : quotation.use
  return { ...quotation, use, attribution: best }
}

function blockAt(text: Text, at: number): number {
  return text.blocks.findLastIndex(block => block.start <= at)
}
