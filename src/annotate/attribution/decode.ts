// Surroundings → attributions as spans: first the cues, then for each cue its source and content. A word belongs to one
// attribution (the corpus's rule, and a reader's).

import { placed } from "../../kit/placed.js"
import type { Text } from "../../model/token.js"
import { bestLabels, labelOdds, type SequenceModel, scoreRows } from "../sequence/model.js"
import { cueRows } from "./cue-rows.js"
import { SpanLabel, spanRows, type TokenRange, windowOf } from "./span-rows.js"
import { atClauses } from "./clauses.js"
import type { Draft } from "./draft.js"
import { spanOf } from "./drafts.js"
import { mend } from "./mend.js"
import { atColon, withoutLead, withParted } from "./parted.js"
import { sentenceBounds } from "../tagging/tagger.js"
import type { Surroundings } from "./surroundings.js"
import { withSubject } from "./subjects.js"
import { retag } from "./tags.js"
import { trimmed } from "./trimmed.js"

/** The two models. */
export interface Models {
  readonly cue: SequenceModel
  readonly span: SequenceModel
}

/** Added to the score of a cue's beginning: a cue missed costs as much as a wrong one. Set on the development articles. */
const cueBonus = 1.0

interface Cue {
  readonly range: TokenRange
  readonly odds: number
}

/** Cues of a text with their odds, in order. */
function findCues(text: Text, s: Surroundings, model: SequenceModel): Cue[] {
  const scores = scoreRows(model, cueRows(text, s))
  const size = model.labels.length
  for (let i = 1; i < scores.length; i += size) scores[i]! += cueBonus
  const bounds = sentenceBounds(text)
  const labels = bestLabels(model, scores, bounds)
  const odds = labelOdds(model, scores, bounds)
  return text.sentences.flatMap(({ firstToken, lastToken }) =>
    stretches(labels.subarray(firstToken, lastToken), 1, firstToken).map(range => ({
      range,
      odds: 1 - odds[range.first * size]!,
    })),
  )
}

/**
 * Attributions of a text, in the order of their cues. The likelier cues come first: what they claim is cut out of the
 * others, and a less likely cue within their content is part of what is said.
 */
export function decode(text: Text, s: Surroundings, models: Models): Draft[] {
  const kept: Draft[] = []
  const claimed: TokenRange[] = []
  const places = placed()
  const meeting = (range: TokenRange) => places.touching(spanOf(range)).map(i => claimed[i]!)
  const inOrder = findCues(text, s, models.cue)
  const cues = [...inOrder.entries()].sort(([, a], [, b]) => b.odds - a.odds || a.range.first - b.range.first)
  for (const [place, { range }] of cues) {
    if (meeting(range).length > 0) continue
    const window = between(windowOf(text, s, range), inOrder[place - nearCues], inOrder[place + nearCues])
    const scores = scoreRows(models.span, spanRows(s, range, window))
    const labels = labelsWithContent(models.span, scores, window.last - window.first)
    const source = nearest(stretches(labels, SpanLabel.BS, window.first), range)
    const draft = mend(text, s, { cue: range, source, content: stretches(labels, SpanLabel.BC, window.first) })
    const content = draft.content.flatMap(piece => without(piece, meeting(piece)))
    if (content.length === 0) continue
    const free = draft.source && meeting(draft.source).length === 0 ? draft.source : null
    kept.push({ cue: range, source: free, content })
    for (const piece of [range, ...(free ? [free] : []), ...content]) {
      claimed.push(piece)
      places.add([spanOf(piece)])
    }
  }
  return reread(text, s, kept).sort((a, b) => a.cue.first - b.cue.first)
}

/** A cue is read with so many others on either side: more than the sentences beside it have, and fewer than a run of cues. */
const nearCues = 8

/** A window no further than these cues, where there are any. */
function between({ first, last }: TokenRange, before: Cue | undefined, after: Cue | undefined): TokenRange {
  return { first: Math.max(first, before?.range.first ?? 0), last: Math.min(last, after?.range.last ?? last) }
}

/** What the models found, put right by rules that look beyond one cue. */
function reread(text: Text, s: Surroundings, drafts: readonly Draft[]): Draft[] {
  return atClauses(text, s, withParted(text, s, retag(text, s, drafts))).flatMap(draft => {
    const own = withSubject(text, s, withoutLead(text, s, draft))
    return atColon(text, s, own.source ? { ...own, source: trimmed(text, s, own.source) } : own)
  })
}

/** Added to the score of a content's beginning, again and again, where the best labels have none. */
const contentBonus = 1
/** A cue that needs more of it than this is none. */
const mostBonus = 4

/** The best labels that have a content: a cue without one is no attribution, but its content may have been close. */
function labelsWithContent(model: SequenceModel, scores: Float64Array, length: number): Uint8Array {
  const size = model.labels.length
  const bounds = [0, length]
  for (let bonus = 0; ; bonus += contentBonus) {
    const labels = bestLabels(model, scores, bounds)
    if (bonus >= mostBonus || labels.includes(SpanLabel.BC)) return labels
    for (let i = SpanLabel.BC; i < scores.length; i += size) scores[i]! += contentBonus
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

/** What is left of a range when the others, that meet it, are cut out of it: the longest piece. */
function without(range: TokenRange, others: readonly TokenRange[]): TokenRange[] {
  let longest: TokenRange | null = null
  let from = range.first
  for (const { first, last } of [...others]
    .sort((a, b) => a.first - b.first)
    .concat({ first: range.last, last: range.last })) {
    if (first > from && (longest === null || first - from > longest.last - longest.first))
      longest = { first: from, last: first }
    from = Math.max(from, last)
  }
  return longest === null ? [] : [longest]
}
