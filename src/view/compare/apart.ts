// Two reports without copying between them: what both say and what only one of them does. A sentence counts as said by both
// where most of the heavier side is answered, where words of a third are printed in both, or where both are readings of one
// entry of the record; weaker alignments are left out.

import { isCovering, type SentenceLink } from "../../model/alignment.js"
import type { Reason, Stretch } from "../../model/ledger.js"
import type { Span } from "../../model/span.js"
import type { Sentence, Text } from "../../model/token.js"
import type { Survey } from "../survey.js"

/** A passage of either text. */
type Pair = readonly [Span, Span]

/** Links of which the first are what both say, and the rest the sentences that stand alone. */
export function apartLinks(
  view: Survey,
  a: Text,
  b: Text,
  links: readonly SentenceLink[],
  shared: readonly Stretch[],
): SentenceLink[] {
  const passages = [...runsOf(a, b, shared), ...entriesOf(view, a, b)]
  const kept = links.filter(link => isSaidByBoth(a, b, link, passages))
  const [inA, inB] = [new Set(kept.flatMap(link => link.a)), new Set(kept.flatMap(link => link.b))]
  const alone = { moved: false, overlap: 0, tokens: [] }
  return [
    ...kept.map(link => ({ ...link, moved: false })),
    ...a.sentences.filter(({ index }) => !inA.has(index)).map(({ index }) => ({ ...alone, a: [index], b: [] })),
    ...b.sentences.filter(({ index }) => !inB.has(index)).map(({ index }) => ({ ...alone, a: [], b: [index] })),
  ]
}

function isSaidByBoth(a: Text, b: Text, link: SentenceLink, passages: readonly Pair[]): boolean {
  if (link.a.length === 0 || link.b.length === 0) return false
  // A headline tells what the whole page does: it answers to a headline alone.
  if (isHeadline(a, link.a) !== isHeadline(b, link.b)) return false
  const words = Math.max(wordsOf(a, link.a), wordsOf(b, link.b))
  if (isCovering(link.tokens.length / Math.max(1, words))) return true
  return passages.some(([x, y]) => lies(a, link.a, x) && lies(b, link.b, y))
}

function isHeadline({ blocks, sentences }: Text, indexes: readonly number[]): boolean {
  return indexes.every(index => blocks[sentences[index]!.block]?.kind === "headline")
}

function wordsOf({ sentences, tokens }: Text, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => {
    const { firstToken, lastToken } = sentences[index]!
    return sum + tokens.slice(firstToken, lastToken).filter(({ kind }) => kind !== "mark").length
  }, 0)
}

function lies({ sentences }: Text, indexes: readonly number[], { start, end }: Span): boolean {
  return indexes.some(index => isIn(sentences[index]!, start, end))
}

function isIn(sentence: Sentence, start: number, end: number): boolean {
  return sentence.start < end && start < sentence.end
}

/** Reasons to print the words of a third. */
const ofThird: ReadonlySet<Reason> = new Set(["quotation", "speech", "post", "release"])

/** What both have from a third in its own words, a pair each. */
function runsOf(a: Text, b: Text, shared: readonly Stretch[]): Pair[] {
  const quoted = shared.filter(({ reason }) => ofThird.has(reason))
  return quoted.flatMap(({ spans }) =>
    spans.flatMap((span, i): Pair[] => {
      const next = spans[i + 1]
      return span.report === a.report.id && next?.report === b.report.id ? [[span, next]] : []
    }),
  )
}

/** Readings of one entry in either report. */
function entriesOf({ trace }: Survey, a: Text, b: Text): Pair[] {
  return trace.record.flatMap(({ readings }) => {
    const [ofA, ofB] = [a, b].map(text => readings.filter(({ report }) => report === text.report.id))
    return ofA!.flatMap(x => ofB!.map((y): Pair => [x, y]))
  })
}
