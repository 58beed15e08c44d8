// Quotations against where their words ended up: still inside marks and the same, changed inside them, run together
// with others, or standing without marks as the page's own words.

import { ruled } from "../../gravity.js"
import { type TokenRange, tokensWithin } from "../../../text/places.js"
import type { Quotation } from "../../../model/annotation.js"
import { overlapsAny, samePlace } from "../../../model/span.js"
import { answerTo, type Correspondence, type Side, sentenceOf, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { fragment, insideMarks } from "./inside-marks.js"
import { changedWithoutMarks, lostMarks, partlyKept, retold } from "./marks-lost.js"
import { verbatim } from "./verbatim.js"

/** A quotation whose words answer in a smaller share than this is left out, not reworded. */
const leastShare = 0.4
/** Words put between marks that are the exemplar's own in this share were at least printed there. */
const nearlyVerbatim = 0.85

/** Alterations of quotations over the whole pair. */
export function compareQuotations(laid: Correspondence): Draft[] {
  const pair = verbatim(laid)
  const drafts: Draft[] = []
  const compared: Quotation[] = []
  for (const quotation of outermost(pair.a)) {
    const answer = answerTo(pair.a, tokensWithin(pair.a.tokens, quotation.inner))
    if (!answer.range || answer.share < leastShare) {
      const elsewhere = retold(pair, quotation)
      for (const draft of elsewhere.length ? elsewhere : partlyKept(pair, quotation, answer)) drafts.push(draft)
      continue
    }
    const still = holder(pair.b, pair.a, quotation, answer.range)
    if (!still) {
      const lost = lostMarks(pair, quotation, answer)
      drafts.push(lost, ...changedWithoutMarks(pair, quotation, lost.gravity === "grave"))
    } else if (!compared.some(one => samePlace(one, still))) {
      compared.push(still)
      drafts.push(...insideMarks(pair, quotation, still))
    }
  }
  for (const quotation of outermost(pair.b)) {
    if (!compared.some(one => samePlace(one, quotation))) drafts.push(...gainedMarks(pair, quotation))
  }
  return drafts
}

/** Quotations in the running text, those nested in another left out. Marks in headlines are house style. */
function outermost(side: Side): Quotation[] {
  const { quotations, blocks, sentences } = side.report
  let end = -1
  return quotations.filter(quotation => {
    if (quotation.start < end) return false
    end = quotation.end
    const { from } = tokensWithin(side.tokens, quotation.inner)
    const sentence = sentences[sentenceOf(side.report, from)]
    return sentence !== undefined && blocks[sentence.block]?.kind !== "headline"
  })
}

/** The quotation of the copy that holds most of the words of `quotation`; undefined where most stand without marks. */
function holder(copy: Side, exemplar: Side, quotation: Quotation, range: TokenRange): Quotation | undefined {
  const { from, to } = tokensWithin(exemplar.tokens, quotation.inner)
  const { quotations } = copy.report
  // By their place among the quotations of the copy.
  const held = new Map<number, number>()
  let all = 0
  for (let at = from; at < to; at++) {
    const answer = exemplar.answer[at]!
    if (answer < range.from || answer >= range.to || exemplar.tokens[at]!.kind === "mark") continue
    all++
    const token = copy.tokens[answer]!
    const marks = quotations.findIndex(q => q.inner.start <= token.start && token.end <= q.inner.end)
    if (marks >= 0) held.set(marks, (held.get(marks) ?? 0) + 1)
  }
  const [best] = [...held].sort((x, y) => y[1] - x[1])
  return best && best[1] * 2 >= all ? quotations[best[0]] : undefined
}

/** Marks put around words that had none, or around words the exemplar does not have. */
function gainedMarks(pair: Correspondence, quotation: Quotation): Draft[] {
  const words = tokensWithin(pair.b.tokens, quotation.inner)
  const length = pair.b.tokens.slice(words.from, words.to).filter(token => token.kind !== "mark").length
  const answer = answerTo(pair.b, words)
  const said = excerpt(pair.b.text, quotation)
  if (!answer.range || answer.share < leastShare) {
    const link = pair.links[pair.b.linkOf[sentenceOf(pair.b.report, words.from)] ?? -1]
    // In a sentence that is new as a whole, the quotation is part of what was put in.
    if (!link || link.a.length === 0 || length <= fragment) return []
    return [
      {
        ...ruled("quotation.invented"),
        exemplar: null,
        copy: quotation,
        note: `${said} is quoted here and stands nowhere in the exemplar`,
      },
    ]
  }
  const place = spanOf(pair.a.tokens, answer.range)!
  if (overlapsAny(pair.a.report.quotations, place)) return []
  const printed = answer.share >= nearlyVerbatim
  return [
    {
      ...ruled(
        length <= fragment ? "quotation.gained-term" : printed ? "quotation.gained" : "quotation.gained-rephrased",
      ),
      exemplar: place,
      copy: quotation,
      note: `marks are put around words that had none: ${said}`,
    },
  ]
}
