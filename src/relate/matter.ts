// Checkable matter (names, numbers, quoted words) that one of two kin has and the other lacks: the exemplar is fuller.
//
// A compilation has matter of another exemplar's, so what a report shares with others that are foreign to the pair is
// left out. Beyond that, in the stretch a report has from the other it should hold nothing of its own: so the whole of
// the supposed exemplar is set against the stretch of the supposed copy, and the other way round. A figure that the other
// has in words is none of these: digits are a matter of the house. Nor are the few words by which a quotation differs from
// what the other reports of it.

import { count } from "../kit/bits.js"
import type { Passage, Span } from "../model/span.js"
import { tokensWithin } from "../text/places.js"
import { isCapital } from "./signs/sign.js"
import type { Kin } from "./kin.js"
import type { Witness } from "../match/witness.js"

/** How much fuller A is than B, −1 … 1, with the places that show it. */
export interface Fuller {
  readonly amount: number
  readonly spans: readonly Passage[]
  /** Checkable words each has alone. */
  readonly inA: number
  readonly inB: number
  /** Of these, the words that stand within the stretch that it shares with the other. */
  readonly withinA: number
  readonly withinB: number
}

/** Added to both counts, so that a word or two does not look like much. */
const damping = 4
/** Passages shown. */
const mostShown = 5

/** Compare what each of a pair has alone; `elsewhere` marks tokens that reports foreign to the pair explain. */
export function fuller(kin: Kin, elsewhereA: Uint8Array | null, elsewhereB: Uint8Array | null): Fuller {
  const wholeA = alone(kin.a, kin.coveredA, elsewhereA, kin.b)
  const wholeB = alone(kin.b, kin.coveredB, elsewhereB, kin.a)
  const stretchA = within(wholeA, kin.coveredA)
  const stretchB = within(wholeB, kin.coveredB)
  const amount = (excess(wholeA.length, stretchB.length) - excess(wholeB.length, stretchA.length)) / 2
  const [w, tokens] = amount >= 0 ? [kin.a, wholeA] : [kin.b, wholeB]
  const spans = tokens.slice(0, mostShown).map(t => {
    const { start, end } = w.text.tokens[t]!
    return { report: w.id, start, end }
  })
  const [withinA, withinB] = [stretchA.length, stretchB.length]
  return { amount, spans, inA: wholeA.length, inB: wholeB.length, withinA, withinB }
}

function excess(more: number, less: number): number {
  return (more - less) / (more + less + damping)
}

/** Checkable tokens of a report that the other lacks. */
function alone(w: Witness, covered: Uint8Array, elsewhere: Uint8Array | null, other: Witness): number[] {
  const found: number[] = []
  const otherwise = writtenOtherwise(w, other)
  for (const { firstToken, lastToken } of w.text.sentences) {
    const isAnswered = count(covered.subarray(firstToken, lastToken)) * 2 > lastToken - firstToken
    for (let t = firstToken; t < lastToken; t++) {
      if (covered[t] || elsewhere?.[t] || otherwise.has(t)) continue
      const { kind } = w.text.tokens[t]!
      const isQuoted = w.quoted[t] === 1 && !isAnswered
      if (kind === "number" || (kind === "word" && (isQuoted || (t > firstToken && isCapital(w, t))))) found.push(t)
    }
  }
  return found
}

/** Tokens of figures that the other report has in words, or as a numeral where they are words here. */
function writtenOtherwise({ text: { tokens, figures } }: Witness, { text: other }: Witness): Set<number> {
  const inDigits = (number: Span, page: string) => /\d/.test(page.slice(number.start, number.end))
  const there = new Map(other.figures.map(({ low, number }) => [low, inDigits(number, other.report.text)]))
  return new Set(
    figures.flatMap(({ low, high, number }) => {
      const { from, to } = tokensWithin(tokens, number)
      const isDigits = tokens.slice(from, to).some(({ kind }) => kind === "number")
      const otherwise = low === high && there.has(low) && there.get(low) !== isDigits
      return otherwise ? Array.from({ length: to - from }, (_, n) => from + n) : []
    }),
  )
}

/** Of some tokens, those between the first and the last that the other report has. */
function within(tokens: readonly number[], covered: Uint8Array): number[] {
  const [first, last] = [covered.indexOf(1), covered.lastIndexOf(1)]
  return tokens.filter(t => t >= first && t <= last)
}
