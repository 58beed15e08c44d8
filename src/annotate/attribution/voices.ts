// Attributions as voices: what there is beside the words of one by which its speaker is told, or is told not to be carried
// over from the words before it.

import type { Name, Quotation } from "../../model/annotation.js"
import { countBefore } from "../../kit/ascending.js"
import type { Placed } from "../../kit/placed.js"
import { overlapping, samePlace, type Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { isAgent, isOfPatient } from "../../text/cues.js"
import { isPulled } from "../../text/pulled.js"
import { firstTokenAt, sentenceUpTo, tokensWithin } from "../../text/places.js"
import { Tag } from "../tagging/tagger.js"
import type { Voice } from "./heard.js"
import { isVerb, phraseEnd, subjectBefore, verbAfter } from "./phrases.js"
import { charsOf } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** An attribution before its speaker is known. */
export interface Found {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

/** What a page quotes and names: `quoted` tells quotations by their place. */
export interface Marked {
  readonly quotations: readonly Quotation[]
  readonly quoted: Placed
  readonly names: readonly Name[]
}

/** An attribution as a voice. */
export function voiceOf(text: Text, s: Surroundings, found: Found, marked: Marked): Voice {
  const at = found.cue ?? found.content[0]!
  const cue = found.cue && text.report.text.slice(found.cue.start, found.cue.end)
  const block = countBefore(text.blocks, ({ start }) => start <= at.start) - 1
  const tag = found.cue === null ? tagBehind(text, s, at) : null
  const led = tag !== null || (found.cue === null && isLedUpTo(text, s, at))
  return {
    source: found.source,
    subject: found.source ? null : (tag ?? subjectOf(text, s, found, at, led)),
    at,
    block,
    heading: text.blocks[block]?.kind === "headline" || text.blocks[block]?.kind === "subhead",
    sentence: countBefore(text.sentences, ({ start }) => start <= at.start) - 1,
    alone: found.cue === null,
    inside: found.cue === null && isInside(text, at),
    led,
    beside: found.cue === null ? personBefore(text, at, marked) : null,
    pulled: found.cue === null && isSetApart(text, block, at, marked),
    quoted: isQuoted(found, marked),
    quoting: cue && /\b(?:quot|cit)(?:ed|ing|es)$/iu.test(cue) ? found.content[0]!.start : null,
    passive: cue !== null && isPassive(cue),
    patient:
      cue !== null && isOfPatient(cue) && found.source !== null && !isAgent(text.report.text, found.cue!, found.source),
    told: cue === null || isTold(text, s, found.cue!),
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

/** Whether a verb or a colon of its own sentence leads up to a quotation: "he felt “…”", "she yells down, “…”". */
function isLedUpTo(text: Text, s: Surroundings, { start }: Span): boolean {
  const first = firstTokenAt(text.tokens, start)
  const { firstToken } = text.sentences[s.sentence[first]!]!
  let i = first - 1
  if (i < firstToken || s.quote[i] !== Quote.outside) return false
  if (text.tokens[i]!.norm === ":") return true
  if (/^(?:,|that|how)$/u.test(text.tokens[i]!.norm)) i--
  if (s.tag[i] === Tag.ADV || s.tag[i] === Tag.PART || (s.tag[i] === Tag.ADP && text.tokens[i + 1]!.norm === ",")) i--
  return i > firstToken && s.tag[i] === Tag.VERB
}

/** The bearer of the last person's name that stands before a quotation in its sentence, outside marks; null where none does. */
function personBefore(text: Text, { start }: Span, { names, quoted }: Marked): number | null {
  const from = sentenceUpTo(text, start)?.start ?? start
  const name = overlapping(names, { start: from, end: start }).findLast(
    one => one.kind === "person" && one.start >= from && one.end <= start && quoted.touching(one).length === 0,
  )
  return name?.bearer ?? null
}

/** “…,” | Berry | can be heard saying: the subject behind a quotation that its sentence goes on from with a comma. */
function tagBehind(text: Text, s: Surroundings, { start, end }: Span): Span | null {
  const { from, to } = tokensWithin(text.tokens, { start, end })
  if (to - from < 3 || !/^[,?!]$/u.test(text.tokens[to - 2]!.norm)) return null
  const stop = text.sentences[s.sentence[to - 1]!]!.lastToken
  const last = phraseEnd(text, s, to, stop)
  return last > to && last < stop && isVerb(s, verbAfter(s, last, stop - 1)) ? charsOf(text, { first: to, last }) : null
}

/** Whether a quotation is one that a page has set apart in large type. */
function isSetApart(text: Text, block: number, at: Span, { quotations, quoted }: Marked): boolean {
  const quotation = quoted
    .touching(at)
    .map(i => quotations[i]!)
    .find(q => samePlace(q, at))
  return quotation !== undefined && isPulled(text, text.blocks[block]!, quotation)
}

/** The subject of the sentence of a cue, or of words that lead up to a quotation. */
function subjectOf(text: Text, s: Surroundings, { cue }: Found, at: Span, led: boolean): Span | null {
  if (cue === null && !led) return null
  const subject = subjectBefore(text, s, firstTokenAt(text.tokens, at.start))
  const span = subject && charsOf(text, subject)
  return span && isDateline(text.report.text, span) ? null : span
}

/** "PORT VALE, 3 May —": a place that opens a report says nothing. */
function isDateline(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(text.slice(start, end)) && /^[^—–.:;“"]{0,40}\s?[—–]\s/u.test(text.slice(end))
}

/** "is expected", "was asked", "known as": the missing source is not the one of the words before. */
function isPassive(cue: string): boolean {
  return (
    /\b(?:is|are|was|were|be|been|being)\b.*(?<!ing)$/iu.test(cue) ||
    /^(?:asked|expected|seen|(?:also |better |now |once )?(?:known as|named|nicknamed|dubbed|titled|entitled))$/iu.test(
      cue,
    )
  )
}

/** Whether a cue is a verb, that takes its subject from the words before: neither "chants of" nor "according to" does. */
function isTold(text: Text, s: Surroundings, { start, end }: Span): boolean {
  const { from, to } = tokensWithin(text.tokens, { start, end })
  if (text.tokens[from]!.norm === "according") return false
  for (let i = from; i < to; i++) if (isVerb(s, i)) return true
  return text.tokens[to - 1]!.norm === ":"
}

function isQuoted({ content }: Found, { quotations, quoted }: Marked): boolean {
  const holds = (q: Quotation, piece: Span) => q.start <= piece.start + 1 && q.end + 1 >= piece.end
  return content.some(piece => quoted.touching(piece).some(i => holds(quotations[i]!, piece)))
}
