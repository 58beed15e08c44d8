// Readings that only an alignment shows: a claim of words with no claim in its place in the other report, where the place
// itself is the reading. Words that are marked as a quotation in one and stand bare in the other are found so.

import { greatest, least } from "../../kit/extremes.js"
import type { Annotated } from "../../model/annotation.js"
import type { Sentence } from "../../model/token.js"
import { sentenceUpTo, tokensWithin, wordsIn } from "../../text/places.js"
import { isOfWords } from "../alike.js"
import { blank, type Claim, type Page } from "../claim.js"
import { trim } from "../clause.js"
import { type Links, linksOf, type Side } from "./sides.js"

/** Share of a claim's words of meaning that answer in such a reading. */
const leastShown = 0.5
/** It must rest on so many words of meaning. */
const leastWords = 2
/** The same for words that no witness marks: without marks the bounds of what was said are open. */
const leastWordsUnmarked = 4
/** It may spread over so many times the words of the claim, or the alignment is too loose to quote. */
const widest = 2.2
/** Function words are taken along where they stand within so many tokens of the words of meaning. */
const edge = 4
/** Letters of an English word with its space, to reckon a claim's width in words. */
const lettersOfWord = 6

/** Claims of words with no claim in their place in the other report: the place itself is the reading. */
export function unanswered(
  from: Side,
  taken: ReadonlySet<number>,
  links: Links,
  to: Page,
): { readonly claim: number; readonly reading: Claim }[] {
  return from.claims.flatMap((claim, i) => {
    if (taken.has(i) || !isOfWords(claim.kind)) return []
    const answers = linksOf(from.ranges[i]!, links).sort((x, y) => x - y)
    if (answers.length < leastWords) return []
    const reading = placeOf(from.page, to, claim, answers, links, from.ranges[i]!.length)
    return reading ? [{ claim: i, reading }] : []
  })
}

/** The sentence that holds most of some tokens, in order, and which it holds; of as many the first. */
function fullest(
  { annotated, sentences }: Page,
  tokens: readonly number[],
): { readonly sentence: Sentence; readonly inside: readonly number[] } | null {
  let best: { sentence: Sentence; inside: number[] } | null = null
  let last: { sentence: Sentence; inside: number[] } | null = null
  for (const token of tokens) {
    if (!last || token >= last.sentence.lastToken) {
      const found = sentenceUpTo(annotated, annotated.tokens[token]!.start)
      if (!found || token < found.firstToken || token >= found.lastToken) continue
      last = { sentence: sentences[found.index]!, inside: [] }
    }
    last.inside.push(token)
    if (!best || last.inside.length > best.inside.length) best = last
  }
  return best
}

/** The words of the sentence that answer the most of the claim, function words included, as a reading of it. */
function placeOf(
  from: Page,
  to: Page,
  claim: Claim,
  answers: readonly number[],
  links: Links,
  words: number,
): Claim | null {
  const { tokens } = to.annotated
  const place = fullest(to, answers)
  if (!place) return null
  const { sentence, inside } = place
  const [low, high] = [inside[0] ?? 0, inside.at(-1) ?? 0]
  if (
    inside.length < (claim.marked ? leastWords : leastWordsUnmarked) ||
    inside.length < leastShown * words ||
    !to.founds(sentence)
  )
    return null
  const own = wordsIn(from.annotated, tokensWithin(from.annotated.tokens, claim))
  const beside = linksOf(own, links).filter(
    t => t >= Math.max(sentence.firstToken, low - edge) && t < Math.min(sentence.lastToken, high + 1 + edge),
  )
  const asked = new Set(own.map(token => from.annotated.tokens[token]!.stem))
  const [first, last] = widened(to.annotated, sentence, asked, least([low, ...beside]), greatest([high, ...beside]))
  const span = trim(to.text, { start: Math.max(sentence.start, tokens[first]!.start), end: tokens[last]!.end })
  // What answers in the dateline alone is none of the sentence's words.
  if (span.end <= span.start) return null
  const width = high - low + 1
  if (width > widest * Math.max(words, (claim.end - claim.start) / lettersOfWord) || to.barred(span)) return null
  return { ...blank(claim.kind, to, sentence, span), marked: to.quoted(span) }
}

/** Take along words at both ends that the claim has too, where the alignment of sentences stopped short of them. */
function widened(
  { tokens }: Annotated,
  sentence: { readonly firstToken: number; readonly lastToken: number },
  asked: ReadonlySet<string>,
  from: number,
  to: number,
): [number, number] {
  let [first, last] = [from, to]
  for (let i = from - 1, missed = 0; i >= sentence.firstToken && missed <= 2; i--) {
    if (asked.has(tokens[i]!.stem)) [first, missed] = [i, 0]
    else if (tokens[i]!.kind !== "mark") missed++
  }
  for (let i = to + 1, missed = 0; i < sentence.lastToken && missed <= 2; i++) {
    if (asked.has(tokens[i]!.stem)) [last, missed] = [i, 0]
    else if (tokens[i]!.kind !== "mark") missed++
  }
  return [first, last]
}
