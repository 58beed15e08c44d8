// What the models get wrong in ways that a rule sees: a tag turned round ("…,” said the
// official") that was read forwards, a quotation cut off from the words around it.

import type { Text } from "../../model/token.js"
import { Tag } from "../tagging/tagger.js"
import type { Draft } from "./draft.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** The draft, mended. */
export function mend(text: Text, s: Surroundings, draft: Draft): Draft {
  const turned = turnedRound(text, s, draft)
  return { ...turned, content: turned.content.map(range => toQuotationEnd(text, s, range, turned)) }
}

/** The words of a tag after its verb: "said the senior official". */
const tagReach = 8

/**
 * “…,” said that official during a call: with a quotation and its comma right before the cue, and no source before it,
 * the noun phrase after the cue is the source and the quotation is the content.
 */
function turnedRound(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue, source, content } = draft
  const before = cue.first - 1
  if (source !== null || s.quote[before] !== Quote.closing || !/[,?!]/u.test(text.tokens[before - 1]?.norm ?? ""))
    return draft
  if (content.some(range => range.last === cue.first)) return draft
  let last = cue.last
  while (last < text.tokens.length && last - cue.last < tagReach && inNounPhrase(s, text, last)) last++
  if (last === cue.last || !isNominal(s.tag[last - 1]!)) return draft
  const opening = s.opening[before]!
  // The words that lead up to the quotation in its sentence are of the same statement.
  const sentence = text.sentences[s.sentence[opening]!]!
  const lead = hasCueBefore(s, sentence.firstToken, opening) ? opening : sentence.firstToken
  return { ...draft, source: { first: cue.last, last }, content: [{ first: lead, last: cue.first }] }
}

function hasCueBefore(s: Surroundings, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.speech[i] && s.tag[i] === Tag.VERB) return true
  return false
}

function inNounPhrase(s: Surroundings, text: Text, i: number): boolean {
  const tag = s.tag[i]!
  if (text.tokens[i]!.norm === "that") return s.tag[i + 1] === Tag.ADJ || s.tag[i + 1] === Tag.NOUN
  return isNominal(tag) || tag === Tag.DET || tag === Tag.ADJ || text.tokens[i]!.norm === "-"
}

function isNominal(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON
}

/** How far the rest of a sentence may run from where the content was cut to the quotation that ends it, in tokens. */
const gap = 12

/** Content cut short before a further quotation of the same sentence runs on to that quotation's end. */
function toQuotationEnd(text: Text, s: Surroundings, range: TokenRange, { cue }: Draft): TokenRange {
  if (range.first < cue.last) return range
  const end = text.sentences[s.sentence[range.last - 1]!]!.lastToken
  let quoted = false
  for (let i = range.last; i < end && i - range.last <= gap; i++) {
    if (s.quote[i] === Quote.opening) quoted = true
    if (!quoted && s.speech[i] === 1 && s.tag[i] === Tag.VERB && i > range.last + 1 && s.tag[i - 1] !== Tag.AUX)
      return range
    if (quoted) {
      let close = i
      while (close < end && s.quote[close] !== Quote.closing) close++
      return close < end ? { first: range.first, last: close + 1 } : range
    }
  }
  return range
}

/** A quotation that lost its marks is followed back over so many sentences. */
const mostUnmarked = 40

const firstPersons = new Set(["we", "our", "ours", "my", "me"])

/**
 * Where marks fell off a quotation of several sentences, its earlier ones stand without a cue but still say "we": they
 * belong to the content of the next sentence, if that opens with it and says "we" too. A reporter does not.
 */
export function unmarkedOpening(text: Text, s: Surroundings, draft: Draft): Draft {
  const [head, ...rest] = draft.content
  if (!head || head.last > draft.cue.first || !saysWe(text, s, head)) return draft
  const home = text.sentences[s.sentence[head.first]!]!
  if (home.firstToken !== head.first) return draft
  let { firstToken } = home
  for (let i = home.index - 1; text.sentences[i]?.block === home.block && home.index - i <= mostUnmarked; i--) {
    const sentence = text.sentences[i]!
    if (!saysWe(text, s, { first: sentence.firstToken, last: sentence.lastToken })) break
    firstToken = sentence.firstToken
  }
  return { ...draft, content: [{ first: firstToken, last: head.last }, ...rest] }
}

/** Whether words of the first person stand in a range, outside marks. */
function saysWe(text: Text, s: Surroundings, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    if (s.quote[i] !== Quote.outside) return false
  }
  return text.tokens.slice(first, last).some(token => firstPersons.has(token.norm))
}
