// The drafts of a text while rules put them right one by one: changed, dropped and added, and found by where their tokens
// stand. A rule looks at those beside it, never at all: a page may hold tens of thousands.

import { type Placed, placed } from "../../kit/placed.js"
import type { Span } from "../../model/span.js"
import type { Draft } from "./draft.js"
import type { TokenRange } from "./span-rows.js"

/** Drafts that change, by number: the first ones as they came, those added behind them. */
export interface Drafts {
  /** Numbers of the drafts of which a token stands, or stood, in a range; ascending, without those dropped. */
  near(range: TokenRange): readonly number[]
  /** A draft that is not dropped. */
  at(number: number): Draft
  /** Put another in the place of one; it may have fewer tokens, but none beside. */
  put(number: number, draft: Draft): void
  drop(number: number): void
  add(draft: Draft): void
  /** All that are left, in order. */
  all(): Draft[]
}

/** Drafts by where their cues and contents stand. */
export function draftsOf(first: readonly Draft[]): Drafts {
  const drafts: (Draft | null)[] = []
  const places: Placed = placed()
  const add = (draft: Draft): void => {
    drafts.push(draft)
    places.add([draft.cue, ...draft.content].map(spanOf))
  }
  for (const draft of first) add(draft)
  return {
    near: range => places.touching(spanOf(range)).filter(number => drafts[number] !== null),
    at: number => drafts[number]!,
    put: (number, draft) => {
      drafts[number] = draft
    },
    drop: number => {
      drafts[number] = null
    },
    add,
    all: () => drafts.filter(draft => draft !== null),
  }
}

/** A range of tokens as a place among tokens. */
export function spanOf({ first, last }: TokenRange): Span {
  return { start: first, end: last }
}
