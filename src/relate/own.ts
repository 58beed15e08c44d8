// Matter of its own: whole sentences of one report to which nothing in the other answers, and nothing in it resembles.
// What was put in the place of something else resembles it still (a name, a rare word): that is rewriting.
//
// A copy has no such matter, unless it has it from another exemplar or puts it in. Where it stands tells which: a
// compilation goes on where its exemplar ends, or has another story before its beginning; siblings that were cut at
// different places each have matter between, or at opposite ends of, what they share.

import type { Span } from "../model/span.js"
import { covers } from "../model/alignment.js"
import { own as fitted } from "./fitted.js"
import type { Kin } from "./kin.js"
import type { Witness } from "../match/witness.js"

const { mostCovered, leastWords, resembles, common, leastShared } = fitted

/** Where a sentence stands: before, within or after the stretch that the report shares with the other. */
export type Place = "before" | "within" | "after"

/** A sentence that one of two kin has alone, with the number of its words. */
export interface OwnSentence extends Span {
  readonly place: Place
  readonly words: number
}

/** One of two kin, sentence by sentence. */
interface Side {
  readonly w: Witness
  /** Number of words, of those that the other report has too, and of those that foreign reports explain. */
  readonly sentences: readonly { readonly words: number; readonly found: number; readonly explained: number }[]
  /** Sentences that an alignment joins to some of the other report. */
  readonly linked: ReadonlySet<number>
  /** First and last sentence of the stretch that it shares with the other. */
  readonly first: number
  readonly last: number
}

/** Sentences each of two kin has alone; `elsewhere` marks tokens that other reports explain. */
export function ownMatter(
  kin: Kin,
  elsewhereA: Uint8Array,
  elsewhereB: Uint8Array,
): { readonly inA: readonly OwnSentence[]; readonly inB: readonly OwnSentence[] } {
  const links = kin.alignment.links.filter(link => link.tokens.length > 0 && covers(link))
  const a = sideOf(kin.a, kin.coveredA, elsewhereA, new Set(links.flatMap(link => link.a)))
  const b = sideOf(kin.b, kin.coveredB, elsewhereB, new Set(links.flatMap(link => link.b)))
  return { inA: ownSentences(a, b), inB: ownSentences(b, a) }
}

function sideOf(w: Witness, covered: Uint8Array, elsewhere: Uint8Array, linked: ReadonlySet<number>): Side {
  const sentences = w.text.sentences.map(({ firstToken, lastToken }) => {
    let [words, found, explained] = [0, 0, 0]
    for (let t = firstToken; t < lastToken; t++) {
      if (w.text.tokens[t]!.kind === "mark") continue
      words++
      found += covered[t]!
      explained += elsewhere[t]!
    }
    return { words, found, explained }
  })
  const shared = sentences.map(({ words, found }) => found >= leastShared && found > mostCovered * words)
  return { w, sentences, linked, first: shared.indexOf(true), last: shared.lastIndexOf(true) }
}

function ownSentences(here: Side, there: Side): OwnSentence[] {
  const { w, sentences, linked, first, last } = here
  const foreignBefore = beginsShared(there)
  const alone = w.text.sentences.flatMap(({ start, end, block }, s) => {
    const { words, found, explained } = sentences[s]!
    if (words < leastWords || linked.has(s) || Math.max(found, explained) > mostCovered * words) return []
    if (w.text.blocks[block]!.kind !== "body" || (s < first && foreignBefore)) return []
    const place: Place = s < first ? "before" : s > last ? "after" : "within"
    return [{ s, own: { start, end, words, place } }]
  })
  if (alone.length === 0) return []
  const theirs = there.w.text.sentences.map((_, t) => [...stemWeights(there.w, t).keys()])
  return alone.flatMap(({ s, own }) => (like(stemWeights(w, s), theirs) < resembles ? [own] : []))
}

/** Whether what is shared is where a report begins, below its headline: what stands before it elsewhere is another story. */
function beginsShared({ w, first }: Side): boolean {
  const kinds = w.text.blocks.map(block => block.kind)
  return kinds.includes("headline") && first === w.text.sentences.findIndex(({ block }) => kinds[block] === "body")
}

/** The largest share of a sentence's rare words, by weight, that one of the other report's sentences has too. */
function like(weights: ReadonlyMap<string, number>, theirs: readonly (readonly string[])[]): number {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  let most = 0
  for (const other of theirs) {
    let both = 0
    for (const stem of other) both += weights.get(stem) ?? 0
    most = Math.max(most, both)
  }
  return most / Math.max(1, all)
}

/** What the stems of a sentence weigh beyond common ones. */
function stemWeights({ text, idf }: Witness, s: number): Map<string, number> {
  const { firstToken, lastToken } = text.sentences[s]!
  const weights = new Map<string, number>()
  for (let t = firstToken; t < lastToken; t++) {
    if (text.tokens[t]!.kind !== "mark") weights.set(text.tokens[t]!.stem, Math.max(0, idf[t]! - common))
  }
  return weights
}
