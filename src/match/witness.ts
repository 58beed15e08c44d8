// A report made ready for comparison: which of its words are the outlet's own (not a speaker's), and the sets by which
// it is compared. Made once a report, not once a pair.

import type { Annotated, Quotation } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Rarity, Weighed } from "../model/rarity.js"
import { count } from "../kit/bits.js"
import { asFeatures, type FeatureSet, shingles, skipPairs } from "./features.js"
import { tokensWithin } from "../text/places.js"
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
  readonly telling: Float32Array
  /** Sum of `telling`. */
  readonly tellingWeight: number
  /** Stems of telling words. */
  readonly stems: FeatureSet
  /** Those that occur once in the report. */
  readonly once: FeatureSet
  readonly skipPairs: FeatureSet
  readonly threes: FeatureSet
  readonly fives: FeatureSet
  /** Runs of three words of its own prose without name or number; runs of five of its own prose. */
  readonly plainThrees: FeatureSet
  readonly ownFives: FeatureSet
  /** Telling words that occur once, and pairs of rare ones, no names among them. */
  readonly plainOnce: FeatureSet
  readonly plainPairs: FeatureSet
}

/** What is made of a report for comparison, without the report itself. */
export type Traits = Omit<Witness, "text" | "id" | "rarity">

/** Commoner words (nats of IDF) are in every report: they tell of English, not of kinship. */
const leastTelling = 1.5
/** Marks around fewer words set off a term; they do not make a speech. */
const leastQuoted = 3

/** A report has some words of its own beside those it quotes. */
const mostQuoted = 0.8

/** Words that are no name by their first letter: small, or of a script that knows no capitals. */
const ownWord = /^[\p{Ll}\p{Lo}]/u

/** Reports with their traits, in the same order. */
export function witnessesOf(counted: readonly Counted[], traits: readonly Traits[]): Witness[] {
  return counted.map(({ text, rarity }, i) => ({ text, id: text.report.id, rarity, ...traits[i]! }))
}

/** Texts as witnesses, weighed by the shipped table and one another. */
export function witnessesAmong(texts: readonly Annotated[], shipped: Frequencies): Witness[] {
  const counted = countedBy(texts, countStems(texts), shipped)
  return witnessesOf(
    counted,
    counted.map(({ text, rarity }) => traitsOf(text, rarity)),
  )
}

/** The traits of a report whose own could not be told: alike with none. */
export function noTraits({ tokens, quotations }: Annotated): Traits {
  const none = new Uint32Array(0)
  return {
    idf: new Float64Array(tokens.length),
    words: 0,
    speeches: quotations,
    quoted: new Uint8Array(tokens.length),
    wrapper: null,
    slips: [],
    wideStops: [],
    telling: new Float32Array(tokens.length),
    tellingWeight: 0,
    stems: none,
    once: none,
    skipPairs: none,
    threes: none,
    fives: none,
    voices: new Uint8Array(tokens.length),
    own: 0,
    plain: new Uint8Array(tokens.length),
    plainThrees: none,
    ownFives: none,
    plainOnce: none,
    plainPairs: none,
  }
}

/** What a report is compared by. `rarity` is its own words'. */
export function traitsOf(text: Annotated, rarity: Rarity): Traits {
  const idf = idfOf(rarity)
  const wrapper = wrapperOf(text)
  const quoted = quotedTokens(text, wrapper)
  const others = othersTokens(text, quoted)
  const telling = new Float32Array(text.tokens.length)
  const counts = new Map<string, number>()
  const tellingStems = new Set<string>()
  let words = 0
  let tellingWeight = 0
  for (const [t, token] of text.tokens.entries()) {
    if (token.kind === "mark") continue
    words++
    counts.set(token.stem, (counts.get(token.stem) ?? 0) + 1)
    const weight = idf[t]!
    // Names and numbers are shared by everybody who covers the event.
    if (others[t] || weight < leastTelling || !ownWord.test(text.report.text.slice(token.start, token.end))) continue
    telling[t] = weight
    tellingStems.add(token.stem)
    tellingWeight += weight
  }
  const voices = voicesOf(text, quoted)
  const plain = plainOf(text, voices)
  const notOwnProse = (t: number) => voices[t] !== voice["own-prose"]
  const notPlain = (t: number) => plain[t] === 0
  const own = text.tokens.reduce(
    (n, token, t) => n + Number(token.kind !== "mark" && voices[t] === voice["own-prose"]),
    0,
  )
  const plainStems = new Set(
    text.tokens.flatMap((token, t) => (plain[t] && idf[t]! >= leastTelling ? [token.stem] : [])),
  )
  const stems = [...counts.keys()].filter(stem => tellingStems.has(stem))
  const notOwn = (t: number) => others[t] === 1
  return {
    idf,
    words,
    speeches: quotationsInside(text, wrapper),
    quoted,
    wrapper,
    slips: slipsOf(text),
    wideStops: wideStopsOf(text),
    telling,
    tellingWeight,
    stems: asFeatures(stems),
    once: asFeatures(stems.filter(stem => counts.get(stem) === 1)),
    skipPairs: skipPairs(text, idf, notOwn),
    threes: shingles(text, 3, notOwn),
    fives: shingles(text, 5, notOwn),
    voices,
    own,
    plain,
    plainThrees: shingles(text, 3, notPlain),
    ownFives: shingles(text, 5, notOwnProse),
    plainOnce: asFeatures([...plainStems].filter(stem => counts.get(stem) === 1)),
    plainPairs: skipPairs(text, idf, notPlain),
  }
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

/** One entry a token: 1 in a quotation, and in what the outlet tells again on other pages: by neither are two pages kin. */
function othersTokens({ tokens, background }: Annotated, quoted: Uint8Array): Uint8Array {
  const others = quoted.slice()
  for (const span of background) {
    const { from, to } = tokensWithin(tokens, span)
    others.fill(1, from, to)
  }
  return others
}

function quotedTokens({ tokens, quotations, report }: Annotated, wrapper: Span | null): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  // A page that stands in marks from end to end quotes nobody.
  if (wrapper) return quoted
  for (const quotation of quotations) {
    const { from, to } = tokensWithin(tokens, quotation)
    const words = tokens.slice(from, to).filter(token => token.kind !== "mark").length
    if (words >= leastQuoted) quoted.fill(1, from, to)
  }
  // Nor does one whose marks pair up so that nearly all of it is speech.
  for (const post of postsIn(report)) {
    const { from, to } = tokensWithin(tokens, post)
    quoted.fill(1, from, to)
  }
  return count(quoted) > mostQuoted * tokens.length ? new Uint8Array(tokens.length) : quoted
}
