// The edits that make the copy's sentences out of the exemplar's: what lies between the words that answer in order.
//
// The heaviest increasing chain of word links is what was kept; between two links of the chain lies a gap, with the
// words of the exemplar on one side and those of the copy on the other, either of which may be empty. Applying the gaps
// to the kept words gives the copy.

import { heaviestChain } from "../../kit/chain.js"
import { lazily } from "../../kit/lazily.js"
import { type Propositions, propositionsOf } from "../propositions/match.js"
import type { TokenRange } from "../../text/places.js"
import type { SentenceLink, TokenLink } from "../../model/alignment.js"
import { type Correspondence, isContent, rangeOfSentences, spanOfSentences, type Side } from "./correspondence.js"

/** A gap between kept words: `a` of the exemplar stands against `b` of the copy. */
export interface Edit {
  readonly a: TokenRange
  readonly b: TokenRange
}

/** What was kept of linked sentences, and what lies between. */
export interface Script {
  readonly link: SentenceLink
  /** Links that ascend on both sides. */
  readonly kept: readonly TokenLink[]
  readonly edits: readonly Edit[]
  /** The clauses of its sentences, read when they are first asked for. */
  readonly propositions: () => Propositions
}

/** One script for every link with sentences on both sides that are not printed alike: those hold nothing altered. */
export function scripts(pair: Correspondence): Script[] {
  return pair.links.flatMap(link =>
    link.a.length && link.b.length && printed(pair.a, link.a) !== printed(pair.b, link.b) ? [script(pair, link)] : [],
  )
}

function printed(side: Side, sentences: readonly number[]): string {
  const { start, end } = spanOfSentences(side, sentences)
  return side.text.slice(start, end)
}

function script(pair: Correspondence, link: SentenceLink): Script {
  const kept = keptOf(link.tokens, pair)
  const [runsA, runsB] = [rangeOfSentences(pair.a, link.a), rangeOfSentences(pair.b, link.b)]
  const edits: Edit[] = []
  let [a, b] = [runsA.from, runsB.from]
  for (const { a: i, b: j } of [...kept, { a: runsA.to, b: runsB.to }]) {
    if (i > a || j > b) edits.push({ a: { from: a, to: Math.max(a, i) }, b: { from: b, to: Math.max(b, j) } })
    a = i + 1
    b = j + 1
  }
  return { link, kept, edits, propositions: lazily(() => propositionsOf(pair, link)) }
}

/** The heaviest chain of links that ascends on both sides; words of content are what holds a sentence together. */
function keptOf(links: readonly TokenLink[], pair: Correspondence): TokenLink[] {
  const ordered = [...links].sort((x, y) => x.a - y.a || x.b - y.b)
  const ascends = (x: TokenLink, y: TokenLink) => x.a < y.a && x.b < y.b
  if (ordered.every((link, n) => n === 0 || ascends(ordered[n - 1]!, link))) return ordered
  const weight = ({ a }: TokenLink) => (isContent(pair.a.tokens[a]!) ? 1 : 0.3)
  return heaviestChain(ordered, weight, ascends).map(n => ordered[n]!)
}

/** The norms of the copy's words of a script, made by applying its edits to the exemplar's. */
export function applied({ a, b }: Correspondence, { kept, edits }: Script): string[] {
  const put = edits.map(edit => ({
    at: edit.b.from,
    norms: b.tokens.slice(edit.b.from, edit.b.to).map(token => token.norm),
  }))
  const held = kept.map(link => ({
    at: link.b,
    norms: [(link.how === "same" ? a.tokens[link.a] : b.tokens[link.b])!.norm],
  }))
  return [...put, ...held].sort((x, y) => x.at - y.at || x.norms.length - y.norms.length).flatMap(piece => piece.norms)
}
