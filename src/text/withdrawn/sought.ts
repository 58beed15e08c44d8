// What is looked for on account of a note of correction: the words that it withdraws, and what it speaks of.

import { trimming } from "../../kit/trimming.js"
import type { Annotated, CorrectionNote, Figure } from "../../model/annotation.js"
import type { Weighed } from "../../model/rarity.js"
import { overlapsAny, type Span, within } from "../../model/span.js"
import type { Token } from "../../model/token.js"
import { printedIn } from "../../model/masks.js"
import { isOfMeaning } from "../function-words.js"
import { tokensIn, tokensWithin } from "../places.js"

/** How much a figure says, of what. */
export type Quantity = Pick<Figure, "low" | "high" | "unit">

/** The withdrawn words, and what tells the passages where they stand. */
export interface Sought {
  /** Norms of the withdrawn words in a row, and of the right ones; marks left out. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Stems of meaning among the withdrawn words. */
  readonly stems: readonly string[]
  /** The figure that is withdrawn, where it is nothing else. */
  readonly figure: Quantity | null
  /** Stems of what the note, and the passage that has the right words, speak of, with their weights. */
  readonly context: ReadonlyMap<string, number>
  /** Sentences of the correcting report, outside the note, that have the right words. */
  readonly passages: ReadonlySet<number>
}

/** Words with which any note of correction speaks. */
export const boilerplate: ReadonlySet<string> = new Set(
  "correction corrected corrects correcting clarification clarified editor editor's note earlier previous version versions story article report post piece headline caption item paragraph misstated misidentified misspelled incorrectly erroneously mistakenly wrongly incorrect wrong error said stated reported identified gave given updated amended published print editing because originally fact".split(
    " ",
  ),
)

/** Of all that may be sought what a note says. */
export function contextOf({ text, idf }: Weighed, note: CorrectionNote, from: Span): Sought {
  const [wrong, right] = [normsIn(text, from), note.to ? normsIn(text, note.to) : []]
  const passages = new Set(
    text.sentences
      .filter(sentence => !overlapsAny(text.corrections, sentence))
      .filter(sentence => right.length > 0 && placeOf(right, norms(tokensIn(text.tokens, sentence))) >= 0)
      .map(({ index }) => index),
  )
  const context = new Map<string, number>()
  const spoken: readonly Span[] = [note, ...[...passages].map(index => text.sentences[index]!)]
  for (const span of spoken) {
    const { from: first, to: last } = tokensWithin(text.tokens, span)
    for (let t = first; t < last; t++) {
      const { stem, norm } = text.tokens[t]!
      if (isOfMeaning(text.tokens[t]!) && !boilerplate.has(norm)) context.set(stem, idf[t]!)
    }
  }
  for (const { stem } of [from, note.to ?? from].flatMap(span => tokensIn(text.tokens, span))) context.delete(stem)
  const stems = tokensIn(text.tokens, from)
    .filter(isOfMeaning)
    .map(({ stem }) => stem)
  return { from: wrong, to: right, stems, figure: figureIn(text, from), context, passages }
}

/** A figure that all the words are; a bare number is one here, whatever stands around it. */
function figureIn({ figures, tokens }: Annotated, span: Span): Quantity | null {
  const own = tokensIn(tokens, span).filter(isOfMeaning)
  const figure = figures.find(one => within(one, span) && !one.ordinal)
  if (figure) return own.every(token => within(token, figure)) ? figure : null
  const value = own.length === 1 ? Number(own[0]!.norm.replace(/(?<=\d),(?=\d{3})/gu, "")) : Number.NaN
  return Number.isFinite(value) ? { low: value, high: value, unit: null } : null
}

const withoutMarks = trimming(String.raw`"“”‘'\s`, String.raw`"“”’',.\s`)

/** Words without the marks around them, as printed. */
export function words(text: Annotated, span: Span): string {
  return withoutMarks(printedIn(text, span).replace(/\s+/gu, " "))
}

/** Norms of tokens that are no marks. */
export function norms(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm)
}

function normsIn({ tokens }: Annotated, span: Span): string[] {
  return norms(tokensIn(tokens, span))
}

/** Where words stand in a row among others; -1 where they do not. No words stand nowhere: a note may withdraw marks alone. */
export function placeOf(sought: readonly string[], among: readonly string[]): number {
  if (sought.length === 0) return -1
  for (let at = 0; at + sought.length <= among.length; at++) {
    if (sought.every((norm, n) => among[at + n] === norm)) return at
  }
  return -1
}
