// Surroundings → attributions as spans: first the cues, then for each cue its source and content, then the quarrels
// between them settled, for a word belongs to one attribution (the corpus's rule, and a reader's).

import type { Text } from "../../model/token.js"
import { bestLabels, labelOdds, type SequenceModel, scoreRows } from "../sequence/model.js"
import { rowBuilder } from "../sequence/rows.js"
import { CUE_BITS, cueRows } from "./cue-rows.js"
import { SPAN_BITS, SpanLabel, spanRows, type TokenRange, windowOf } from "./span-rows.js"
import { mend } from "./mend.js"
import type { Surroundings } from "./surroundings.js"

/** An attribution as ranges of tokens. */
export interface Draft {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  /** Probability of the cue, for settling quarrels. */
  readonly odds: number
}

/** The two models, unpacked. */
export interface Models {
  readonly cue: SequenceModel
  readonly span: SequenceModel
}

/** Added to the score of a cue's beginning: a cue missed costs as much as a wrong one. Set on the development articles. */
const CUE_BONUS = 1.0

/** Cues of a text with their odds, in order. */
export function findCues(
  text: Text,
  s: Surroundings,
  model: SequenceModel,
): { readonly range: TokenRange; readonly odds: number }[] {
  const rows = rowBuilder(CUE_BITS)
  return text.sentences.flatMap(sentence => {
    cueRows(rows, text, s, sentence)
    const scores = scoreRows(model, rows.take())
    const odds = labelOdds(model, scores)
    for (let i = 0; i < scores.length; i += model.labels.length) scores[i + 1]! += CUE_BONUS
    return stretches(bestLabels(model, scores), 1, 0).map(({ first, last }) => ({
      range: { first: sentence.firstToken + first, last: sentence.firstToken + last },
      odds: 1 - odds[first * model.labels.length]!,
    }))
  })
}

/** Attributions of a text, in the order of their cues. */
export function decode(text: Text, s: Surroundings, models: Models): Draft[] {
  const rows = rowBuilder(SPAN_BITS)
  const drafts = findCues(text, s, models.cue).map(({ range, odds }) => {
    const window = windowOf(text, s, range)
    spanRows(rows, s, range, window)
    const labels = labelsWithContent(models.span, scoreRows(models.span, rows.take()))
    const source = stretches(labels, SpanLabel.BS, window.first)
    const draft = {
      cue: range,
      odds,
      source: nearest(source, range),
      content: stretches(labels, SpanLabel.BC, window.first),
    }
    return mend(text, s, draft)
  })
  return settle(drafts)
}

/** Added to the score of a content's beginning, again and again, where the best labels have none. */
const CONTENT_BONUS = 1
/** A cue that needs more of it than this is none. */
const MOST_BONUS = 4

/** The best labels that have a content: a cue without one is no attribution, but its content may have been close. */
function labelsWithContent(model: SequenceModel, scores: Float64Array): Uint8Array {
  const size = model.labels.length
  for (let bonus = 0; ; bonus += CONTENT_BONUS) {
    const labels = bestLabels(model, scores)
    if (bonus >= MOST_BONUS || labels.includes(SpanLabel.BC)) return labels
    for (let i = SpanLabel.BC; i < scores.length; i += size) scores[i]! += CONTENT_BONUS
  }
}

function stretches(labels: Uint8Array, begin: number, offset: number): TokenRange[] {
  const found: TokenRange[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begin && labels[i] !== begin + 1) continue
    let last = i + 1
    while (last < labels.length && labels[last] === begin + 1) last++
    found.push({ first: offset + i, last: offset + last })
    i = last - 1
  }
  return found
}

function nearest(ranges: readonly TokenRange[], cue: TokenRange): TokenRange | null {
  const away = (range: TokenRange) => (range.last <= cue.first ? cue.first - range.last : range.first - cue.last)
  return ranges.reduce<TokenRange | null>(
    (best, range) => (best === null || away(range) < away(best) ? range : best),
    null,
  )
}

/** A cue within another's content stands only if it is so many times likelier: what is said may hold further cues. */
const LIKELIER = 1

/** The likelier cue keeps its words: what it claims is cut out of the others, and a cue within its content falls. */
function settle(all: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  const drafts = all.filter(
    draft =>
      draft.content.length > 0 &&
      !all.some(
        outer =>
          outer !== draft && outer.odds * LIKELIER > draft.odds && outer.content.some(range => holds(range, draft.cue)),
      ),
  )
  for (const draft of drafts.sort((a, b) => b.odds - a.odds || a.cue.first - b.cue.first)) {
    const taken = kept.flatMap(other => [other.cue, ...(other.source ? [other.source] : []), ...other.content])
    if (taken.some(range => meets(range, draft.cue))) continue
    const content = draft.content.flatMap(range => without(range, taken))
    if (content.length === 0) continue
    const source = draft.source && !taken.some(range => meets(range, draft.source!)) ? draft.source : null
    kept.push({ ...draft, source, content })
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first)
}

function holds(outer: TokenRange, inner: TokenRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last
}

/** What is left of a range when the others are cut out of it: the longest piece. */
function without(range: TokenRange, others: readonly TokenRange[]): TokenRange[] {
  let pieces: TokenRange[] = [range]
  for (const other of others) {
    pieces = pieces.flatMap(piece =>
      meets(piece, other)
        ? [
            { first: piece.first, last: other.first },
            { first: other.last, last: piece.last },
          ].filter(({ first, last }) => last > first)
        : [piece],
    )
  }
  if (pieces.length < 2) return pieces
  return [pieces.reduce((best, piece) => (piece.last - piece.first > best.last - best.first ? piece : best))]
}
