// What speaks for and against two pages having words from one another, as numbers: the row that the judgement of pairs
// reads. Their own prose is told from what both may have from elsewhere (`voices`), and plain words from names and
// numbers, which all who cover an event share. A function of one pair, alike whichever of the two comes first.

import { keptWith } from "../../kit/kept.js"
import type { Alignment } from "../../model/alignment.js"
import { containment, type FeatureSet, sharedFeatures } from "../features.js"
import type { TokenRun } from "../runs.js"
import { voice } from "../voices.js"
import type { Witness } from "../witness.js"
import { type Linkage, linkage } from "./links.js"
import { inRuns, type SharedInRuns } from "./runs.js"

/** Shares of fewer features than this say little: the denominator's floor. */
const few = 8
/** Between the square root and proportion: words met by chance grow with length, but slower, for texts repeat themselves. */
const lengthPower = 0.6

/** The numbers of a pair that the sets of its features give, before anything is aligned; "of longer": of the longer text. */
export const glanceNames = [
  "words",
  "wordsOfLonger",
  "own",
  "ownShare",
  "telling",
  "threes",
  "threesShare",
  "fives",
  "fivesShare",
  "fivesShareOfLonger",
  "once",
  "onceShare",
  "pairs",
  "pairsShare",
  "namedPairs",
  "namedThrees",
  "namedThreesShare",
  "formShare",
] as const

/** What laying the two side by side adds. */
const besideNames = [
  "run",
  "secondRun",
  "thirdRun",
  "plainRun",
  "inLong",
  "inLongShare",
  "plainShare",
  "figureShare",
  "runWeight",
  "quoted",
  "quotedShare",
  "other",
  "ownOfRuns",
  "firstRun",
  "firstRunOfLonger",
  "linkedTelling",
  "linkedTellingOfLonger",
  "links",
  "linkedSentences",
  "linkedSentencesOfLonger",
  "streak",
  "meanOverlap",
  "topOverlap",
  "moved",
  "agreement",
  "covered",
  "coveredOfLonger",
  "headline",
  "sentenceLength",
  "likeness",
  "numbersKept",
  "namesKept",
] as const

export type SignalName = (typeof glanceNames)[number] | (typeof besideNames)[number]

/** All numbers of a pair, in the order of a row. */
export const signalNames: readonly SignalName[] = [...glanceNames, ...besideNames]

export type Glance = Readonly<Record<(typeof glanceNames)[number], number>>

/** The place of each in a row. */
const place = Object.fromEntries(signalNames.map((name, n) => [name, n])) as Readonly<Record<SignalName, number>>

/** What two pages show at a glance. */
export function glanceOf(a: Witness, b: Witness): Glance {
  const [s, l] = shorterFirst(a, b)
  const shared = (of: "threes" | "plainThrees" | "ownFives" | "plainOnce" | "plainPairs") =>
    sharedFeatures(s[of], l[of])
  const least = (of: "threes" | "plainThrees" | "plainOnce" | "plainPairs") => Math.min(s[of].length, l[of].length)
  const [namedThrees, threes, fives] = [shared("threes"), shared("plainThrees"), shared("ownFives")]
  const [once, pairs] = [shared("plainOnce"), shared("plainPairs")]
  return {
    words: Math.log1p(Math.min(a.words, b.words)),
    wordsOfLonger: Math.log1p(Math.max(a.words, b.words)),
    own: Math.log1p(s.own),
    ownShare: s.own / Math.max(1, s.words),
    telling: Math.log1p(Math.min(a.tellingWeight, b.tellingWeight)),
    threes: Math.log1p(threes),
    threesShare: threes / Math.max(few, least("plainThrees")),
    fives: Math.log1p(fives),
    fivesShare: fives / Math.max(few, s.ownFives.length),
    fivesShareOfLonger: fives / Math.max(few, l.ownFives.length),
    once: Math.log1p(once),
    onceShare: once / Math.max(few, least("plainOnce")),
    pairs: Math.log1p(pairs),
    pairsShare: pairs / Math.max(few, least("plainPairs")),
    namedPairs: containment(s.skipPairs, l.skipPairs),
    namedThrees: Math.log1p(namedThrees),
    namedThreesShare: namedThrees / Math.max(few, least("threes")),
    formShare: sharedFeatures(s.forms, l.forms) / Math.max(1, fives),
  }
}

/** A pair of which all is known but how its sentences are linked. */
export interface Unlinked {
  readonly shorter: Witness
  readonly longer: Witness
  /** Whether the shorter is the `b` of runs and alignments. */
  readonly swapped: boolean
  readonly glance: Glance
  /** The row of its numbers, with 0 where links have the word. */
  readonly row: Float64Array
}

/** The numbers of a pair before its sentences are linked. */
export function unlinked(a: Witness, b: Witness, runs: readonly TokenRun[], glance: Glance): Unlinked {
  const [shorter, longer] = shorterFirst(a, b)
  const swapped = shorter !== a
  const row = new Float64Array(signalNames.length)
  put(row, glance)
  put(row, ofRuns(shorter, inRuns(runs, shorter, longer, swapped)))
  put(row, {
    headline: headlines(shorter, longer),
    sentenceLength: shorter.words / Math.max(1, shorter.text.sentences.length),
    numbersKept: kept(shorter.numbers, longer.numbers),
    namesKept: kept(shorter.names, longer.names),
  })
  return { shorter, longer, swapped, glance, row }
}

/** All numbers of a pair, in the order of `signalNames`. The more is linked, the higher is each that links have a word in. */
export function rowOf({ shorter, longer, glance, row: before }: Unlinked, linked: Linkage): Float64Array {
  const row = before.slice()
  put(row, ofLinks(shorter, longer, linked))
  // Chance fills a longer text with more of the other's words: shares are set against a power of its length.
  const telling = linked.telling / Math.max(1, shorter.tellingWeight)
  const shares = telling + glance.onceShare + glance.namedPairs + 2 * glance.namedThreesShare
  row[place.likeness] = shares / Math.max(1, shorter.words, longer.words) ** lengthPower
  return row
}

/** All numbers of a pair that is laid side by side. */
export function signalsOf(a: Witness, b: Witness, alignment: Alignment, runs: readonly TokenRun[]): Float64Array {
  const pair = unlinked(a, b, runs, glanceOf(a, b))
  return rowOf(pair, linkage(alignment, pair.shorter, pair.longer, pair.swapped))
}

function put(row: Float64Array, numbers: Readonly<Partial<Record<SignalName, number>>>): void {
  for (const name in numbers) row[place[name as SignalName]] = numbers[name as SignalName]!
}

/** The share of what the shorter is filled in with that stands in the longer too; −1 where there is nothing. */
function kept(shorter: FeatureSet, longer: FeatureSet): number {
  return shorter.length === 0 ? -1 : sharedFeatures(shorter, longer) / shorter.length
}

function ofRuns(shorter: Witness, shared: SharedInRuns) {
  const [run, secondRun, thirdRun] = [0, 1, 2].map(k => Math.log1p(shared.longest[k] ?? 0)) as [number, number, number]
  return {
    run,
    secondRun,
    thirdRun,
    plainRun: Math.log1p(shared.plainest),
    inLong: Math.log1p(shared.inLong),
    inLongShare: shared.inLong / Math.max(1, shorter.own),
    plainShare: shared.plain / Math.max(1, shared.own),
    figureShare: shared.figures / Math.max(1, shared.own),
    runWeight: Math.log1p(shared.weight),
    quoted: Math.log1p(shared.quoted),
    quotedShare: shared.quoted / Math.max(1, shorter.words - shorter.own),
    other: Math.log1p(shared.other),
    ownOfRuns: shared.own / Math.max(1, shared.own + shared.quoted + shared.other),
    firstRun: shared.first[0],
    firstRunOfLonger: shared.first[1],
  }
}

function ofLinks(shorter: Witness, longer: Witness, linked: Linkage) {
  return {
    linkedTelling: linked.telling / Math.max(1, shorter.tellingWeight),
    linkedTellingOfLonger: linked.telling / Math.max(1, longer.tellingWeight),
    links: linked.links,
    linkedSentences: linked.sentences[0] / Math.max(1, linked.of[0]),
    linkedSentencesOfLonger: linked.sentences[1] / Math.max(1, linked.of[1]),
    streak: linked.streak,
    meanOverlap: linked.meanOverlap,
    topOverlap: linked.topOverlap,
    moved: linked.moved,
    agreement: linked.agreement,
    covered: linked.same / Math.max(1, shorter.words),
    coveredOfLonger: linked.same / Math.max(1, longer.words),
  }
}

function shorterFirst(a: Witness, b: Witness): readonly [shorter: Witness, longer: Witness] {
  return a.own < b.own || (a.own === b.own && a.words <= b.words) ? [a, b] : [b, a]
}

/** The share of the headlines' telling words that are the same; −1 where either has none. */
function headlines(s: Witness, l: Witness): number {
  const [x, y] = [headlineStems(s), headlineStems(l)]
  const same = [...x].filter(stem => y.has(stem)).length
  return x.size === 0 || y.size === 0 ? -1 : same / Math.min(x.size, y.size)
}

const headlineStems: (of: Witness) => ReadonlySet<string> = keptWith(({ text, voices, idf }: Witness) => {
  const telling = (stem: string, kind: string, t: number) =>
    voices[t] === voice.headline && kind !== "mark" && idf[t]! > 1 ? [stem] : []
  return new Set(text.tokens.flatMap(({ stem, kind }, t) => telling(stem, kind, t)))
})
