// What a sign of descent is: what finds the places where one report shows it against the other, and words for it.
//
// Every sign is looked for both ways: as if A were the exemplar and B the copy, and as if B were. So each has two
// amounts, and is weighed against its mirror: marks lost in B are marks gained in A's copy.

import type { Witness } from "../../match/witness.js"
import type { Passage, Span } from "../../model/span.js"
import { functionWords } from "../../text/function-words.js"
import type { Lexicon } from "../../text/lexicon.js"

/** Two reports, one taken for the exemplar and the other for its copy: how they lie on one another. */
export interface Laid {
  readonly exemplar: Witness
  readonly copy: Witness
  readonly links: Links
  /** One entry a token: 1 where the other report has that word in an answering place. */
  readonly covered: { readonly ofExemplar: Uint8Array; readonly ofCopy: Uint8Array }
  readonly lexicon: Lexicon
}

/** Linked tokens of every linked group of sentences, as [whole, worn]. */
export type Links = readonly (readonly (readonly [number, number])[])[]

/** One place that shows a sign. */
export interface Place {
  /** How much it tells, before the sign's own weight. */
  readonly amount: number
  /** The whole place, then the worn one. */
  readonly spans: readonly Passage[]
}

/** What the signs are called in the program. */
export type SignName =
  | "odd-word"
  | "lost-marks"
  | "run-together"
  | "lost-hedge"
  | "no-introduction"
  | "no-dateline"
  | "misspelt"
  | "slip"
  | "typed"
  | "wrapped"
  | "credits-outlet"
  | "credits-newsroom"
  | "names-outlet"
  | "cites-media"
  | "cites-media-here"
  | "told-media"
  | "bare-marks"
  | "quotes-prose"
  | "hearsay"
  | "lost-attribution"
  | "written-out"
  | "rounded-off"
  | "grown-count"
  | "says-update"
  | "no-longer-to-come"
  | "cut-at-end"

/** A sign of descent. */
export interface Sign {
  readonly name: SignName
  /** The places where the copy shows that it is one. */
  readonly find: (laid: Laid) => readonly Place[]
  /** What it is called as evidence: one place; behind a number, several. Null where it only helps to weigh. */
  readonly words: readonly [one: string, many: string] | null
  /** What sort of evidence it is; `decay` where nothing is said. */
  readonly kind?: "credit"
  /** It is told to people and weighs nothing: as well as it fell off in the one page, it was put on in the other. */
  readonly eitherWay?: true
}

/** A capital and a small letter: a name, where it does not begin a sentence. A small word begins what is quoted. */
export function isCapital(w: Witness, t: number): boolean {
  const token = w.text.tokens[t]!
  return /^\p{Lu}\p{Ll}/u.test(textOf(w, token)) && !functionWords.has(token.norm)
}

/** The words of a span. */
export function textOf(w: Witness, { start, end }: Span): string {
  return w.text.report.text.slice(start, end)
}

/** The whole place, then the worn one. */
export function placesOf(exemplar: Witness, was: Span, copy: Witness, is: Span): readonly [Passage, Passage] {
  return [
    { report: exemplar.id, start: was.start, end: was.end },
    { report: copy.id, start: is.start, end: is.end },
  ]
}

/** A place that counts once. */
export function placeOf(exemplar: Witness, was: Span, copy: Witness, is: Span): Place {
  return { amount: 1, spans: placesOf(exemplar, was, copy, is) }
}
