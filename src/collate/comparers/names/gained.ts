// A name put into a kept sentence that the exemplar has nowhere, under any of its aliases.

import { ruled } from "../../gravity.js"
import { tokensWithin } from "../../../text/places.js"
import type { Name } from "../../../model/annotation.js"
import type { Token } from "../../../model/token.js"
import { oneBody, oneName } from "../../../text/aliases.js"
import { withoutDemonym } from "../../../text/demonyms.js"
import { type Correspondence, isContent, sentenceOf, type Side } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { isInitials, isOrdinaryWord, isSpeltOut, normsOf } from "./same.js"

/** A name put into a kept sentence that the exemplar has nowhere. */
export function gained(pair: Correspondence, y: Name): Draft[] {
  const { from, to } = tokensWithin(pair.b.tokens, y)
  for (let at = from; at < to; at++) if (pair.b.answer[at]! >= 0 && isContent(pair.b.tokens[at]!)) return []
  if (isDateline(pair.b, from, to)) return []
  // "[W]e": a letter in brackets begins a word.
  if (y.end - y.start === 1 || isOrdinaryWord(pair.b, y, pair.lexicon)) return []
  const words = normsOf(pair.b, y)
  const isKnown = ({ norm }: Token) => words.includes(withoutDemonym(norm))
  if (words.length === 0 || pair.a.tokens.some(isKnown) || isAliased(pair.a, words)) return []
  return [
    {
      // Where a thing is, a house adds for its readers; who takes part in it is news.
      ...ruled(y.kind === "place" ? "name.gained-place" : "name.gained"),
      exemplar: null,
      copy: y,
      note: `“${excerpt(pair.b.text, y)}” stands nowhere in the exemplar`,
    },
  ]
}

/** Whether the exemplar has the bearer under another name, or its letters spelt out. */
function isAliased(side: Side, words: readonly string[]): boolean {
  if (words.length === 1 && isSpeltOut(side, words[0]!)) return true
  return side.report.names.some(name => {
    const norms = normsOf(side, name)
    return (
      isInitials(words, norms) ||
      isInitials(norms, words) ||
      oneBody(words, norms) ||
      (norms.length > 0 && words.some(word => norms.some(norm => oneName(word, norm))))
    )
  })
}

/** A paragraph's first words before a dash or in brackets say where it was filed and by whom; credits tell of them. */
export function isDateline(side: Side, from: number, to: number): boolean {
  const sentence = side.report.sentences[sentenceOf(side.report, from)]!
  if (from - sentence.firstToken > datelineLength) return false
  const head = side.tokens.slice(sentence.firstToken, from)
  if (!/^\p{Lu}{3}/u.test(side.text.slice(sentence.start, sentence.start + 3))) return false
  const following = side.tokens.slice(to, to + datelineLength)
  const dash = following.findIndex(token => /^(?:[-–—]|--)$/u.test(token.norm))
  const between = [...head, ...following.slice(0, Math.max(0, dash))].map(token =>
    side.text.slice(token.start, token.end),
  )
  return dash >= 0 && between.every(word => /^(?:\p{Lu}|[^\p{L}])/u.test(word))
}

/** Tokens of the longest dateline. */
const datelineLength = 8
