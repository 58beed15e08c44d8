// A report made ready for comparison: which of its words are the outlet's own (not a speaker's), and the sets by which
// it is compared. Made once a report, not once a pair.

import type { Annotated, Quotation } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Token } from "../model/token.js"
import type { Rarity, Weighed } from "../model/rarity.js"
import { count } from "../kit/bits.js"
import { together } from "../kit/lazy.js"
import { asFeatures, type FeatureSet, shingles, skipPairs } from "./features.js"
import { tokensWithin } from "../text/places.js"
import { formsIn } from "./forms.js"
import type { Frequencies } from "./frequencies.js"
import { type Counted, countedBy, countStems, idfOf } from "./rarity.js"
import { slipsOf, wideStopsOf } from "./slips.js"
import { postsIn } from "./posts.js"
import { voice, voicesOf } from "./voices.js"
import { quotationsInside, wrapperOf } from "./wrapper.js"

/** A report in its part as a witness. */
export interface Witness extends Weighed {
  readonly id: string
  /** In how many texts each of its words stands. */
  readonly rarity: Rarity
  /** Number of words and numbers. */
  readonly words: number
  /** Quotations, without the marks around the whole story. */
  readonly speeches: readonly Quotation[]
  /** One entry a token: 1 inside quotation marks. */
  readonly quoted: Uint8Array
  /** One entry a token: whose words, or what sort of words, it is part of (`voices`). */
  readonly voices: Uint8Array
  /** Words of the page's own prose. */
  readonly own: number
  /** One entry a token: 1 where it is a word of its own prose and neither name nor number. */
  readonly plain: Uint8Array
  /** Marks around the whole story; null where it stands without. */
  readonly wrapper: Span | null
  /** Slips of the keyboard, with the words they stand in. */
  readonly slips: readonly Span[]
  /** Stops with a typist's two spaces behind them. */
  readonly wideStops: readonly Span[]
  /** One entry a token: its weight where it is a telling word of the outlet's own, else 0. */
  readonly telling: Float64Array
  /** Sum of `telling`. */
  readonly tellingWeight: number
  readonly skipPairs: FeatureSet
  readonly threes: FeatureSet
  /** Runs of three words of its own prose without name or number; runs of five of its own prose. */
  readonly plainThrees: FeatureSet
  readonly ownFives: FeatureSet
  /** Telling words that occur once, and pairs of rare ones, no names among them. */
  readonly plainOnce: FeatureSet
  readonly plainPairs: FeatureSet
  /** Numbers in its own prose, and words there that are names by their first letter: what a form is filled in with. */
  readonly numbers: FeatureSet
  readonly names: FeatureSet
  /** Those of `ownFives` that are forms in its pile (`forms.ts`). */
  readonly forms: FeatureSet
}

/** What is made of a report for comparison, without the report itself. */
export type Traits = Omit<Witness, "text" | "id" | "rarity" | "forms">

/** Commoner words (nats of IDF) are in every report: they tell of English, not of kinship. */
const leastTelling = 1.5
/** Marks around fewer words set off a term; they do not make a speech. */
const leastQuoted = 3

/** A report has some words of its own beside those it quotes. */
const mostQuoted = 0.8

/** What two pages may share to the letter though neither had it from the other: no evidence in pairs of names and runs. */
const ofOthers: ReadonlySet<number> = new Set(
  (["post", "speech", "release", "legal", "template", "background"] as const).map(name => voice[name]),
)
/** Words that are no name by their first letter: small, or of a script that knows no capitals. */
const ownWord = /^[\p{Ll}\p{Lo}]/u

const none: FeatureSet = new Uint32Array(0)

/** Reports with their traits, in the same order; forms are told of them together (`withForms`). */
export function witnessesOf(counted: readonly Counted[], traits: readonly Traits[]): Witness[] {
  return counted.map(({ text, rarity }, i) =>
    together({ text, id: text.report.id, rarity }, traits[i]!, { forms: none }),
  )
}

/** Witnesses of one pile with what are forms in it. */
export function withForms(witnesses: readonly Witness[]): Witness[] {
  const forms = formsIn(witnesses.map(({ ownFives, numbers, names }) => ({ ownFives, numbers, names })))
  return witnesses.map((witness, i) => together(witness, { forms: forms[i]! }))
}

/** Texts as witnesses, weighed by the shipped table and one another. */
export function witnessesAmong(texts: readonly Annotated[], shipped: Frequencies): Witness[] {
  const counted = countedBy(texts, countStems(texts), shipped)
  const traits = counted.map(({ text, rarity }) => traitsOf(text, rarity))
  return withForms(witnessesOf(counted, traits))
}

/** The traits of a report whose own could not be told: alike with none. */
export function noTraits({ tokens, quotations }: Annotated): Traits {
  return {
    idf: new Float64Array(tokens.length),
    words: 0,
    speeches: quotations,
    quoted: new Uint8Array(tokens.length),
    wrapper: null,
    slips: [],
    wideStops: [],
    telling: new Float64Array(tokens.length),
    tellingWeight: 0,
    skipPairs: none,
    threes: none,
    voices: new Uint8Array(tokens.length),
    own: 0,
    plain: new Uint8Array(tokens.length),
    plainThrees: none,
    ownFives: none,
    plainOnce: none,
    plainPairs: none,
    numbers: none,
    names: none,
  }
}

/** What a report is compared by. `rarity` is its own words'. */
export function traitsOf(text: Annotated, rarity: Rarity): Traits {
  const idf = idfOf(rarity)
  const wrapper = wrapperOf(text)
  const posts = postsIn(text.report)
  const quoted = quotedTokens(text, wrapper, posts)
  const voices = voicesOf(text, quoted, posts)
  const plain = plainOf(text, voices)
  const telling = idf.map((weight, t) => (plain[t] && weight >= leastTelling ? weight : 0))
  const isWord = (t: number) => text.tokens[t]!.kind !== "mark"
  const tokens = [...text.tokens.keys()].filter(isWord)
  const told = (t: number) => quoted[t] === 1 || ofOthers.has(voices[t]!)
  const notOwn = (t: number) => voices[t] !== voice["own-prose"]
  const notPlain = (t: number) => plain[t] === 0
  return {
    idf,
    words: tokens.length,
    own: tokens.filter(t => !notOwn(t)).length,
    speeches: quotationsInside(text, wrapper),
    quoted,
    voices,
    plain,
    wrapper,
    slips: slipsOf(text),
    wideStops: wideStopsOf(text),
    telling,
    tellingWeight: telling.reduce((sum, weight) => sum + weight, 0),
    skipPairs: skipPairs(text, idf, told),
    threes: shingles(text, 3, told),
    plainThrees: shingles(text, 3, notPlain),
    ownFives: shingles(text, 5, notOwn),
    plainOnce: onceIn(text, telling),
    plainPairs: skipPairs(text, idf, notPlain),
    numbers: filledIn(text, voices, plain, "number"),
    names: filledIn(text, voices, plain, "word"),
  }
}

/** The telling stems that occur a single time in a report. */
function onceIn({ tokens }: Annotated, telling: Float64Array): FeatureSet {
  const counts = new Map<string, number>()
  for (const { stem, kind } of tokens) if (kind !== "mark") counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return asFeatures(tokens.flatMap(({ stem }, t) => (telling[t]! > 0 && counts.get(stem) === 1 ? [stem] : [])))
}

/** Words of the page's own prose that are neither names nor numbers; a capital at a sentence's head says nothing. */
function plainOf({ tokens, sentences, report }: Annotated, voices: Uint8Array): Uint8Array {
  const plain = new Uint8Array(tokens.length)
  for (const { firstToken, lastToken } of sentences) {
    for (let t = firstToken; t < lastToken; t++) {
      const { kind, start, end } = tokens[t]!
      if (kind !== "word" || voices[t] !== voice["own-prose"]) continue
      if (ownWord.test(report.text.slice(start, end)) || t === firstToken) plain[t] = 1
    }
  }
  return plain
}

/** Words of its own prose that are not plain, of one kind of token. */
function filledIn({ tokens }: Annotated, voices: Uint8Array, plain: Uint8Array, of: Token["kind"]): FeatureSet {
  const isOne = ({ kind }: Token, t: number) => kind === of && plain[t] === 0 && voices[t] === voice["own-prose"]
  return asFeatures(tokens.filter(isOne).map(({ norm }) => norm))
}

function quotedTokens({ tokens, quotations }: Annotated, wrapper: Span | null, posts: readonly Span[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  // A page that stands in marks from end to end quotes nobody.
  if (wrapper) return quoted
  for (const quotation of quotations) {
    const { from, to } = tokensWithin(tokens, quotation)
    const words = tokens.slice(from, to).filter(token => token.kind !== "mark").length
    if (words >= leastQuoted) quoted.fill(1, from, to)
  }
  for (const post of posts) {
    const { from, to } = tokensWithin(tokens, post)
    quoted.fill(1, from, to)
  }
  // Nor does one whose marks pair up so that nearly all of it is speech.
  return count(quoted) > mostQuoted * tokens.length ? new Uint8Array(tokens.length) : quoted
}
