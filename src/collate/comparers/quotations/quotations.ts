// Quotations against where their words ended up: still inside marks and the same, changed inside them, run together
// with others, or standing without marks as the page's own words.

import { ruled } from "../../gravity.js"
import { type TokenRange, tokensWithin, wordsIn } from "../../../text/places.js"
import { type Placed, placedEach } from "../../../kit/placed.js"
import { remembering } from "../../../kit/remembering.js"
import type { Annotated, Quotation } from "../../../model/annotation.js"
import { within } from "../../../model/span.js"
import { answerTo, contentIn, type Correspondence, type Side, sentenceOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { fragment } from "./changes.js"
import { insideMarks } from "./inside-marks.js"
import { gainedMarks } from "./marks-gained.js"
import { changedWithoutMarks, lostMarks, partlyKept, retold } from "./marks-lost.js"
import { verbatim } from "./verbatim.js"

/** A quotation whose words answer in a smaller share than this is left out, not reworded. */
const leastShare = 0.4
/** What a copy quotes of a longer quotation answers to it in this share of its own words, and in so many of content. */
const partOf = { share: 0.6, words: 2 }

/** Alterations of quotations over the whole pair. */
export function compareQuotations(laid: Correspondence): Draft[] {
  const pair = verbatim(laid)
  const drafts: Draft[] = []
  // By their place: a page may have thousands.
  const compared = new Set<string>()
  for (const quotation of outermost(pair.a.report)) {
    const answer = answerTo(pair.a, tokensWithin(pair.a.tokens, quotation.inner))
    const part = !answer.range || answer.share < leastShare ? quotedPart(pair, quotation) : undefined
    if (part && !compared.has(placeOf(part))) {
      compared.add(placeOf(part))
      drafts.push(...insideMarks(pair, quotation, part))
      continue
    }
    if (!answer.range || answer.share < leastShare) {
      const elsewhere = retold(pair, quotation)
      const kept = elsewhere.length ? elsewhere : partlyKept(pair, quotation, answer)
      drafts.push(...(kept.length ? kept : dropped(pair, quotation)))
      continue
    }
    const still = holder(pair.b, pair.a, quotation, answer.range)
    if (!still) {
      if (!isHeld(pair.a, quotation)) continue
      const lost = lostMarks(pair, quotation, answer)
      drafts.push(lost, ...changedWithoutMarks(pair, quotation, lost.gravity === "grave"))
    } else if (!compared.has(placeOf(still))) {
      compared.add(placeOf(still))
      drafts.push(...insideMarks(pair, quotation, still))
    }
  }
  for (const quotation of outermost(pair.b.report)) {
    if (!compared.has(placeOf(quotation))) drafts.push(...gainedMarks(pair, quotation))
  }
  return drafts
}

function placeOf({ start, end }: Quotation): string {
  return `${start} ${end}`
}

/** A quotation that is gone from a sentence that is kept, with its speaker: what he said is no longer in his words. */
function dropped({ a, links }: Correspondence, quotation: Quotation): Draft[] {
  const range = tokensWithin(a.tokens, quotation.inner)
  const link = links[a.linkOf[sentenceOf(a.report, range.from)] ?? -1]
  const content = contentIn(a, range)
  const isGone = content.every(at => a.answer[at]! < 0 || a.how[at] === "like")
  const source = quotation.attribution === null ? null : a.report.attributions[quotation.attribution]!.source
  if (!link?.b.length || !isGone || quotation.use !== "speech") return []
  const isKept = !source || contentIn(a, tokensWithin(a.tokens, source)).some(at => a.answer[at]! >= 0)
  if (!isKept || wordsIn(a.report, range).length <= fragment) return []
  return [
    {
      ...ruled("omission.quotation"),
      exemplar: quotation,
      copy: null,
      note: `left out: what was said in the speaker’s own words: ${excerpt(a.text, quotation)}`,
    },
  ]
}

/** Whether any word of content that a quotation has is kept itself: what answers by its sense alone was not quoted. */
function isHeld(side: Side, { inner }: Quotation): boolean {
  const content = contentIn(side, tokensWithin(side.tokens, inner))
  return content.length === 0 || content.some(at => side.how[at] === "same" || side.how[at] === "stem")
}

/** Quotations in the running text, those nested in another left out. Marks in headlines are house style. */
const outermost = remembering((page: Annotated): readonly Quotation[] => {
  let end = -1
  return page.quotations.filter(quotation => {
    if (quotation.start < end) return false
    end = quotation.end
    const { from } = tokensWithin(page.tokens, quotation.inner)
    const sentence = page.sentences[sentenceOf(page, from)]
    return sentence !== undefined && page.blocks[sentence.block]?.kind !== "headline"
  })
})

/** What stands inside the marks of a page, by its place. */
const insidesOf = remembering(({ quotations }: Annotated): Placed => placedEach(quotations.map(({ inner }) => inner)))

/** The quotation of the copy that holds most of the words of `quotation`; undefined where most stand without marks. */
function holder(copy: Side, exemplar: Side, quotation: Quotation, range: TokenRange): Quotation | undefined {
  const { from, to } = tokensWithin(exemplar.tokens, quotation.inner)
  const { quotations } = copy.report
  const quoted = insidesOf(copy.report)
  // By their place among the quotations of the copy.
  const held = new Map<number, number>()
  let all = 0
  for (let at = from; at < to; at++) {
    const answer = exemplar.answer[at]!
    if (answer < range.from || answer >= range.to || exemplar.tokens[at]!.kind === "mark") continue
    all++
    const token = copy.tokens[answer]!
    const marks = quoted.touching(token).find(q => within(token, quotations[q]!.inner))
    if (marks !== undefined) held.set(marks, (held.get(marks) ?? 0) + 1)
  }
  const [best] = [...held].sort((x, y) => y[1] - x[1])
  return best && best[1] * 2 >= all ? quotations[best[0]] : undefined
}

/** A quotation of the copy that is a part of a longer one, however small; undefined where none is. */
function quotedPart({ a, b }: Correspondence, quotation: Quotation): Quotation | undefined {
  const own = tokensWithin(a.tokens, quotation.inner)
  return outermost(b.report).find(({ inner }) => {
    const range = tokensWithin(b.tokens, inner)
    const words = contentIn(b, range)
    const from = words.filter(at => b.answer[at]! >= own.from && b.answer[at]! < own.to)
    return from.length >= partOf.words && from.length >= partOf.share * words.length
  })
}
