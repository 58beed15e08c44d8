// What a report as a whole tells of its words' capitals: what stands in small letters somewhere is no name at a sentence's
// head, and what is a capital where nothing asks for one is.

import type { Sentence, Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import type { Tagged } from "../tagging/tagger.js"
import { isCapital, surface } from "./run.js"

/** What the report as a whole tells of its words' capitals. */
export interface Habits {
  /** Norms printed in lower case somewhere. */
  readonly lower: ReadonlySet<string>
  /** Norms capitalised where nothing but a name would be. */
  readonly capital: ReadonlySet<string>
}

/** The habits of a report. */
export function habitsOf(text: Text, { shape, first }: Tagged): Habits {
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const sentence of text.sentences) {
    if (isHeadline(text, shape, sentence)) continue
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const { norm } = text.tokens[i]!
      if (shape[i] === Shape.lower) lower.add(norm)
      else if (!first[i] && isCapital(shape[i]!)) capital.add(norm)
    }
  }
  return { lower, capital }
}

/** Of the weighty words of a headline in title case, this share and more are capitalised. */
const headlineShare = 0.7
/** A sentence with fewer words is too short to judge. */
const headlineWords = 4

/** Whether a sentence is a headline, or printed as one. */
export function isHeadline(text: Text, shape: Uint8Array, { firstToken, lastToken, block }: Sentence): boolean {
  let capital = 0
  let words = 0
  for (let i = firstToken; i < lastToken; i++) {
    if (text.tokens[i]!.kind !== "word" || text.tokens[i]!.norm.length < 4) continue
    words++
    if (isCapital(shape[i]!)) capital++
  }
  if (capital < words * headlineShare) return false
  const kind = text.blocks[block]?.kind
  if (kind !== "body" && kind !== undefined) return true
  return words >= headlineWords && !/^[.!?"”’']$/u.test(surface(text, lastToken - 1))
}
