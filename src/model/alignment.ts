// How the words of two reports answer to one another. `A` is one report, `B` the other; no order is implied.

import { byCodeUnit } from "./identity.js"
import type { Span } from "./span.js"

/** One-to-one link of tokens, by index into the two token lists. */
export interface TokenLink {
  readonly a: number
  readonly b: number
  /** `same`: equal norms; `stem`: equal stems; `like`: broken or respelt forms of one word, or synonyms. */
  readonly how: "same" | "stem" | "like"
}

/**
 * Sentences of A that answer to sentences of B: one to one, one to several (split), several to one (merged).
 * An empty side is matter only the other has. Indexes into `sentences`, ascending.
 */
export interface SentenceLink {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** Stands out of the order of its neighbours. */
  readonly moved: boolean
  /** Share of the weight (IDF) of the shorter side that the other answers, 0 … 1. */
  readonly overlap: number
  readonly tokens: readonly TokenLink[]
}

/** A sentence link covers its words when it answers this share of the lighter side. */
const leastCovering = 0.34

/** Whether sentences answer to one another closely enough that the words they share count as shared. */
export function covers({ overlap }: Pick<SentenceLink, "overlap">): boolean {
  return isCovering(overlap)
}

/** Whether a share of a sentence is enough to answer for it. */
export function isCovering(share: number): boolean {
  return share >= leastCovering
}

/** A pair of reports laid side by side. */
export interface Alignment {
  /** Report ids. */
  readonly a: string
  readonly b: string
  readonly links: readonly SentenceLink[]
}

/** The same seen from the other report: `b` as `a`, links in the order of the new `a`. */
export function turned({ a, b, links }: Alignment): Alignment {
  const seen = links.map(link => ({
    ...link,
    a: link.b,
    b: link.a,
    tokens: link.tokens.map(token => ({ ...token, a: token.b, b: token.a })).sort((x, y) => x.a - y.a || x.b - y.b),
  }))
  const place = ({ a: own }: SentenceLink) => own[0] ?? Number.MAX_SAFE_INTEGER
  return { a: b, b: a, links: seen.sort((x, y) => place(x) - place(y) || (x.b[0] ?? 0) - (y.b[0] ?? 0)) }
}

/** The key of an alignment: whose `a` and whose `b`. */
export function alignmentKey(a: string, b: string): string {
  return `${a} ${b}`
}

/** Alignments whose `a` stands before their `b` by id, in the order of both: each pair once. */
export function inOrderOfIds(alignments: readonly Alignment[]): Alignment[] {
  return alignments
    .filter(({ a, b }) => byCodeUnit(a, b) < 0)
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
}

/** A pair worth aligning, with what called for it. */
export interface CandidatePair {
  readonly a: string
  readonly b: string
  /** Number of shared features. */
  readonly shared: number
}

/** A passage shared by two reports, both sides. */
export interface SharedRun {
  readonly a: Span
  readonly b: Span
  readonly words: number
  /** Mostly inside quotation marks on either side: evidence of a shared source, not of copying. */
  readonly quoted: boolean
}
