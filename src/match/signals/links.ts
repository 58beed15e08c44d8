// How the sentences of two pages' own prose answer to one another, as numbers: how many, how closely, in what order.

import { count } from "../../kit/bits.js"
import { keptWith } from "../../kit/kept.js"
import { type Alignment, covers, type SentenceLink } from "../../model/alignment.js"
import type { Answer } from "../answers.js"
import { voice } from "../voices.js"
import type { Witness } from "../witness.js"

/** How two pages' own sentences are linked; pairs of numbers are of the shorter, then of the longer. */
export interface Linkage {
  /** What linked telling words weigh. */
  readonly telling: number
  /** Links that cover their words. */
  readonly links: number
  /** Own sentences in such links, and all. */
  readonly sentences: readonly [shorter: number, longer: number]
  readonly of: readonly [shorter: number, longer: number]
  /** The longest row of links that follow one another in both. */
  readonly streak: number
  readonly meanOverlap: number
  readonly topOverlap: number
  readonly moved: number
  /** Of the words of linked sentences of the shorter, the share that is the same. */
  readonly agreement: number
  /** The same words in covering links. */
  readonly same: number
}

/** A link of a pair by shorter and longer. */
export interface Sides<L = SentenceLink> {
  readonly link: L
  readonly s: readonly number[]
  readonly l: readonly number[]
}

/** Count the links of a pair; `swapped` where `shorter` is the alignment's `b`. */
export function linkage({ links }: Alignment, shorter: Witness, longer: Witness, swapped: boolean): Linkage {
  const sides = ofOwnSentences(
    links.filter(({ tokens }) => tokens.length > 0),
    shorter,
    longer,
    swapped,
  )
  const words = sides.map(({ link }) => sameWords(link, shorter, longer, swapped))
  const covering = sides.filter(({ link }) => covers(link))
  const length = covering.flatMap(({ s }) => s.map(i => tokensOf(shorter, i)))
  return {
    ...sentencesLinked(covering, shorter, longer),
    telling: total(words.map(({ telling }) => telling)),
    agreement: total(words.map(({ same }) => same)) / Math.max(1, total(length)),
    same: total(covering.map(({ link }) => link.tokens.filter(({ how }) => how === "same").length)),
  }
}

/** The links between sentences of which either side has one of its own prose. */
export function ofOwnSentences<L extends Answer>(
  links: readonly L[],
  shorter: Witness,
  longer: Witness,
  swapped: boolean,
): Sides<L>[] {
  const [ownS, ownL] = [ownSentences(shorter), ownSentences(longer)]
  return links
    .map(link => ({ link, s: swapped ? link.b : link.a, l: swapped ? link.a : link.b }))
    .filter(({ s, l }) => s.some(i => ownS[i]) && l.some(i => ownL[i]))
}

/** What covering links say whatever words of theirs are linked. */
export function sentencesLinked(
  covering: readonly Sides<Answer>[],
  shorter: Witness,
  longer: Witness,
): Omit<Linkage, "telling" | "agreement" | "same"> {
  const overlaps = covering.map(({ link }) => link.overlap)
  return {
    links: covering.length,
    // No sentence stands in two links.
    sentences: [total(covering.map(({ s }) => s.length)), total(covering.map(({ l }) => l.length))] as const,
    of: [count(ownSentences(shorter)), count(ownSentences(longer))] as const,
    streak: streakOf(covering),
    meanOverlap: total(overlaps) / Math.max(1, overlaps.length),
    topOverlap: overlaps.reduce((most, overlap) => Math.max(most, overlap), 0),
    moved: covering.filter(({ link }) => link.moved).length / Math.max(1, covering.length),
  }
}

/** What numbers come to. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0)
}

function sameWords({ tokens }: SentenceLink, shorter: Witness, longer: Witness, swapped: boolean) {
  let [same, telling] = [0, 0]
  for (const { a, b, how } of tokens) {
    const [x, y] = swapped ? [b, a] : [a, b]
    if (shorter.voices[x] !== voice["own-prose"] || longer.voices[y] !== voice["own-prose"]) continue
    if (longer.telling[y]! > 0) telling += shorter.telling[x]!
    if (how === "same" && shorter.text.tokens[x]!.kind !== "mark") same++
  }
  return { same, telling }
}

function streakOf(covering: readonly Sides<Answer>[]): number {
  let [streak, run] = [0, 0]
  let [lastS, lastL] = [Number.NaN, Number.NaN]
  for (const { link, s, l } of covering) {
    run = !link.moved && s[0]! - lastS <= 1 && l[0]! - lastL <= 1 && l[0]! > lastL ? run + 1 : 1
    streak = Math.max(streak, run)
    ;[lastS, lastL] = [s.at(-1)!, l.at(-1)!]
  }
  return streak
}

/** Of each sentence, whether most of it is the page's own prose. */
export const ownSentences: (of: Witness) => Uint8Array = keptWith(({ text, voices }: Witness) =>
  Uint8Array.from(text.sentences, ({ firstToken, lastToken }) => {
    let own = 0
    for (let t = firstToken; t < lastToken; t++) if (voices[t] === voice["own-prose"]) own++
    return own * 2 > lastToken - firstToken ? 1 : 0
  }),
)

/** Tokens of a sentence. */
export function tokensOf({ text }: Witness, sentence: number): number {
  const { firstToken, lastToken } = text.sentences[sentence]!
  return lastToken - firstToken
}
