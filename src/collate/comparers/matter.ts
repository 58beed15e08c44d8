// Matter put in, left out or moved: whole sentences.

import { ruled } from "../gravity.js"
import type { SentenceLink } from "../../model/alignment.js"
import { lazily } from "../../kit/lazily.js"
import type { TokenRange } from "../../text/places.js"
import { overlap, overlapsAny } from "../../model/span.js"
import { contentIn, type Correspondence, type Side, rangeOfSentences, spanOfSentences } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { isRestated } from "./restated.js"
import { rowsApart } from "./rows.js"
import { keptIn, type Kept, toldAt, lossOfSentences } from "./losses.js"

/** A copy that keeps this share of the exemplar's sentences reprints it: what it leaves out was left out on purpose. */
const reprint = 0.75
/** A sentence whose words stand in this share elsewhere on the other side is restated: a rewriter makes it of half another with words of his own. */
const restatedWhole = 0.6

/** Whole sentences put in, left out and moved, without what is told as a change of `quotations`. */
export function compareMatter(pair: Correspondence, quotations: readonly Draft[]): Draft[] {
  // A short row that has another thing under its label is told of as that.
  const rows = rowsApart(pair)
  const isRow = ({ a, b }: SentenceLink) => rows.some(row => a.includes(row.a.sentence) || b.includes(row.b.sentence))
  const close = shareKept(pair) >= reprint
  const kept = lazily(() => keptIn(pair.b))
  const drafts = pair.links.flatMap(link => {
    if (isRow(link)) return []
    if (link.b.length === 0) return leftOut(pair, link.a, close, kept)
    if (link.a.length === 0) return putIn(pair, link.b)
    return link.moved ? [moved(pair, link.a, link.b)] : []
  })
  return [...drafts.filter(draft => !isToldAs(draft, quotations)), ...intrusions(pair)]
}

/** Whether most of a sentence put in or left out is told as what became of a quotation. */
function isToldAs({ kind, exemplar, copy }: Draft, quotations: readonly Draft[]): boolean {
  if (kind === "transposition") return false
  return quotations.some(told => {
    const [own, place] = exemplar ? [exemplar, told.exemplar] : [copy!, told.copy]
    const isSeen = !told.ofMarksAlone && told.gravity === "grave" && place !== null
    return isSeen && overlap(place, own) * 2 > own.end - own.start
  })
}

/** Share of the exemplar's body sentences that have an answer. */
function shareKept({ a, links }: Correspondence): number {
  const body = a.report.sentences.filter(sentence => a.report.blocks[sentence.block]?.kind === "body")
  const kept = body.filter(sentence => (links[a.linkOf[sentence.index]!]?.b.length ?? 0) > 0)
  return body.length ? kept.length / body.length : 0
}

function blockKind(side: Side, sentence: number) {
  return side.report.blocks[side.report.sentences[sentence]!.block]?.kind
}

function leftOut(
  pair: Correspondence,
  sentences: readonly number[],
  close: boolean,
  kept: () => readonly Kept[],
): Draft[] {
  const kind = blockKind(pair.a, sentences[0]!)
  if (kind === "credit" || contentIn(pair.a, rangeOfSentences(pair.a, sentences)).length === 0) return []
  const span = spanOfSentences(pair.a, sentences)
  const loss = kind !== "headline" ? lossOfSentences(pair, sentences, kept) : null
  if (loss) return [toldAt(pair.a, span, loss)]
  const isMissed = close && kind === "body" && !isSaidAgain(pair, sentences) && !isRestated(pair, sentences, "a")
  return [
    {
      ...ruled(isMissed ? "omission.sentence" : "omission.sentence-background"),
      exemplar: span,
      copy: null,
      note: `left out: “${excerpt(pair.a.text, span)}”`,
      alike: "sentences left out",
    },
  ]
}

/** Whether the exemplar prints the same sentences elsewhere, as captions do, and the copy has them from there. */
function isSaidAgain({ a, links }: Correspondence, sentences: readonly number[]): boolean {
  const printed = (n: number) => a.text.slice(a.report.sentences[n]!.start, a.report.sentences[n]!.end).trim()
  return sentences.every(own =>
    a.report.sentences.some(
      ({ index }) => index !== own && printed(index) === printed(own) && (links[a.linkOf[index]!]?.b.length ?? 0) > 0,
    ),
  )
}

function putIn(pair: Correspondence, sentences: readonly number[]): Draft[] {
  const kind = blockKind(pair.b, sentences[0]!)
  if (kind === "credit" || contentIn(pair.b, rangeOfSentences(pair.b, sentences)).length === 0) return []
  const span = spanOfSentences(pair.b, sentences)
  if (overlapsAny(pair.b.report.report.intrusions, span)) return []
  const known = shareKnown(pair.b, rangeOfSentences(pair.b, sentences), pair.a)
  const again = known >= restatedWhole || isRestated(pair, sentences, "b")
  return [
    {
      ...ruled(again || kind !== "body" ? "insertion.sentence-known" : "insertion.sentence"),
      exemplar: null,
      copy: span,
      note: again
        ? `put in, in words that stand elsewhere in the exemplar: “${excerpt(pair.b.text, span)}”`
        : `put in, with no basis in the exemplar: “${excerpt(pair.b.text, span)}”`,
      alike: "sentences put in",
    },
  ]
}

function moved(pair: Correspondence, a: readonly number[], b: readonly number[]): Draft {
  const [exemplar, copy] = [spanOfSentences(pair.a, a), spanOfSentences(pair.b, b)]
  return {
    ...ruled("transposition.sentence"),
    exemplar,
    copy,
    note: `stands elsewhere in the copy: “${excerpt(pair.a.text, exemplar)}”`,
  }
}

function intrusions({ b }: Correspondence): Draft[] {
  const seen = b.report.report.intrusions.filter(one => !overlapsAny(b.report.masked, one))
  return seen.map(({ start, end }) => ({
    ...ruled("insertion.foreign"),
    exemplar: null,
    copy: { start, end },
    note: `matter of another story runs into the body: “${excerpt(b.text, { start, end })}”`,
  }))
}

/** Share of a range's words of content that occur anywhere on the other side. */
function shareKnown(side: Side, range: TokenRange, other: Side): number {
  const content = contentIn(side, range)
  return content.length ? content.filter(at => other.stems.has(side.tokens[at]!.stem)).length / content.length : 1
}
