// What is told of two pages of which nobody knows the order, in sentences that each wrote for itself. A copyist alters
// what he has before him; of two who copied neither from the other, each may tell of a thing of its own.

import type { SentenceLink } from "../../model/alignment.js"
import type { AlterationKind } from "../../model/catalogue.js"
import { type Span, within } from "../../model/span.js"
import { tokensWithin } from "../../text/places.js"
import { doubtful } from "../gravity.js"
import { cellOf } from "./cells.js"
import { closeness } from "./closeness.js"
import { contentIn, type Correspondence, rangeOfSentences, type Side, sentenceOf } from "./correspondence.js"
import type { Draft } from "./draft.js"

/** Where less than this share of either sentence answers, most of that one tells of something else. */
const leastAnswered = 0.5

/** What is held, word by word, against what answers to it, whatever the sentence around it: it needs no vouching by that. */
const ofThemselves: ReadonlySet<AlterationKind> = new Set<AlterationKind>(["figure", "quotation"])

/** A draft as grave as the two surely tell of one thing: notable at most where neither sentence was made of the other. */
export function orderless(pair: Correspondence, draft: Draft): Draft {
  const { exemplar, copy } = draft
  if (!exemplar || !copy || ofThemselves.has(draft.kind) || isGiven(pair.a, exemplar) || isGiven(pair.b, copy))
    return draft
  const there = new Set(sentencesOf(pair.b, copy))
  const joined = sentencesOf(pair.a, exemplar).some(n => {
    const link = pair.links[pair.a.linkOf[n]!]
    return link !== undefined && isOneSentence(pair, link) && link.b.some(other => there.has(other))
  })
  return joined ? draft : doubtful(draft)
}

/** Whether linked sentences are one, reworded: closeness asks the lighter alone, and a short one is soon answered in a long. */
function isOneSentence({ a, b }: Correspondence, link: SentenceLink): boolean {
  if (closeness(link) === "recast") return false
  const isAnswered = (side: Side, which: "a" | "b") => {
    const linked = new Set(link.tokens.map(token => token[which]))
    const content = contentIn(side, rangeOfSentences(side, link[which]))
    return content.filter(at => linked.has(at)).length / Math.max(1, content.length) >= leastAnswered
  }
  return isAnswered(a, "a") && isAnswered(b, "b")
}

/** Whether a place is in a headline, or in a table, whose row and column say what it tells of. */
function isGiven(side: Side, place: Span): boolean {
  const { blocks } = side.report
  return cellOf(side, place) !== null || blocks.some(block => block.kind === "headline" && within(place, block))
}

function sentencesOf({ report, tokens }: Side, place: Span): number[] {
  const { from, to } = tokensWithin(tokens, place)
  if (from >= to) return []
  const [first, last] = [sentenceOf(report, from), sentenceOf(report, to - 1)]
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
}
