// Matter put in, left out or moved: whole sentences, and stretches of sentences that are kept otherwise.

import type { TokenRange } from "../../text/places.js"
import { overlapsAny, type Span } from "../../model/span.js"
import {
  type Correspondence,
  isContent,
  type Side,
  spanOf,
  rangeOfSentences,
  spanOfSentences,
} from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"

/** A copy that keeps this share of the exemplar's sentences reprints it: what it leaves out was left out on purpose. */
const reprint = 0.75
/** Matter whose words stand in this share elsewhere on the other side is moved or restated, not new. */
const restated = 0.7
/** The same for a whole sentence, which a rewriter may make of half another with words of his own. */
const restatedWhole = 0.6
/** Words of content that make a stretch more than a turn of phrase. */
const turn = 4
/** Words of content that make it a passage. */
const passage = 7

/** Whole sentences put in, left out and moved. */
export function compareMatter(pair: Correspondence): Draft[] {
  const close = shareKept(pair) >= reprint
  const drafts = pair.links.flatMap(link => {
    if (link.b.length === 0) return leftOut(pair, link.a, close)
    if (link.a.length === 0) return putIn(pair, link.b)
    return link.moved ? [moved(pair, link.a, link.b)] : []
  })
  return [...drafts, ...intrusions(pair)]
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

function leftOut(pair: Correspondence, sentences: readonly number[], close: boolean): Draft[] {
  const kind = blockKind(pair.a, sentences[0]!)
  if (kind === "credit" || contentOf(pair.a, rangeOfSentences(pair.a, sentences)).length === 0) return []
  const span = spanOfSentences(pair.a, sentences)
  return [
    {
      kind: "omission",
      gravity: close && kind === "body" && !isSaidAgain(pair, sentences) ? "notable" : "slight",
      weight: 0.3,
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
  if (kind === "credit" || contentOf(pair.b, rangeOfSentences(pair.b, sentences)).length === 0) return []
  const span = spanOfSentences(pair.b, sentences)
  if (overlapsAny(pair.b.report.report.intrusions, span)) return []
  const known = shareKnown(pair.b, rangeOfSentences(pair.b, sentences), pair.a)
  const again = known >= restatedWhole
  return [
    {
      kind: "insertion",
      gravity: again || kind !== "body" ? "slight" : "notable",
      weight: 0.6,
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
    kind: "transposition",
    gravity: "slight",
    weight: 0.2,
    exemplar,
    copy,
    note: `stands elsewhere in the copy: “${excerpt(pair.a.text, exemplar)}”`,
  }
}

function intrusions({ b }: Correspondence): Draft[] {
  const seen = b.report.report.intrusions.filter(one => !overlapsAny(b.report.masked, one))
  return seen.map(({ start, end }) => ({
    kind: "insertion",
    gravity: "notable",
    weight: 0.7,
    exemplar: null,
    copy: { start, end },
    note: `matter of another story runs into the body: “${excerpt(b.text, { start, end })}”`,
  }))
}

/** Share of a range's words of content that occur anywhere on the other side. */
function shareKnown(side: Side, range: TokenRange, other: Side): number {
  const content = contentOf(side, range)
  return content.length ? content.filter(at => other.stems.has(side.tokens[at]!.stem)).length / content.length : 1
}

function contentOf(side: Side, { from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n).filter(at => isContent(side.tokens[at]!))
}

/** Stretches put into or left out of one kept sentence. `claimed` are places other comparers have accounted for. */
export function compareStretches(pair: Correspondence, script: Script, claimed: readonly Draft[]): Draft[] {
  // What lost its marks is still matter, and may be left out as such.
  const taken = claimed.filter(draft => !draft.ofMarksAlone).map(draft => draft.exemplar)
  const given = claimed.map(draft => draft.copy)
  return script.edits.flatMap(({ a, b }) => [
    ...stretch(pair.a, a, pair.b, b, taken, "omission"),
    ...stretch(pair.b, b, pair.a, a, given, "insertion"),
  ])
}

function unanswered(side: Side, range: TokenRange): number[] {
  return contentOf(side, range).filter(at => side.answer[at]! < 0)
}

function trimmed(side: Side, { from, to }: TokenRange): TokenRange {
  const isMark = (at: number) => side.tokens[at]!.kind === "mark"
  while (from < to && isMark(from)) from++
  while (to > from && isMark(to - 1)) to--
  return { from, to }
}

function isClaimed(span: Span, claimed: readonly (Span | null)[]): boolean {
  return claimed.some(
    other =>
      other !== null &&
      Math.min(span.end, other.end) - Math.max(span.start, other.start) > 0.5 * (span.end - span.start),
  )
}

/** So many words of content in a stretch are worth a reader's notice; and as many weigh most. */
const telling = { omission: { words: passage, most: 20 }, insertion: { words: turn, most: 15 } }

/** A stretch of `own` in one gap that the other side's part of the gap does not answer: left out, or put in. */
function stretch(
  side: Side,
  own: TokenRange,
  other: Side,
  there: TokenRange,
  claimed: readonly (Span | null)[],
  kind: "omission" | "insertion",
): Draft[] {
  const [only, instead] = [unanswered(side, own), unanswered(other, there)]
  const span = spanOf(side.tokens, trimmed(side, own))
  if (!span || only.length - instead.length < 1 || instead.length * 2 > only.length) return []
  if (isClaimed(span, claimed)) return []
  const known = only.filter(at => other.stems.has(side.tokens[at]!.stem)).length / only.length
  const { words, most } = telling[kind]
  const left = kind === "omission"
  return [
    {
      kind,
      gravity: only.length >= words && known < restated ? "notable" : "slight",
      weight: Math.min(0.6, only.length / most),
      exemplar: left ? span : null,
      copy: left ? null : span,
      note: `${left ? "left out" : "put in"}: “${excerpt(side.text, span)}”`,
    },
  ]
}
