// What speaks for and against two pages having words from one another, as numbers: the row that the judgement of pairs
// reads. A function of one pair.

import { covers, type Alignment } from "../model/alignment.js"
import { containment, sharedFeatures } from "./features.js"
import { sharedRuns, type TokenRun } from "./runs.js"
import type { Witness } from "./witness.js"
import { voice } from "./voices.js"

/** Names of the numbers, in order. */
export const signalNames = [
  "shorterWords", "longerWords", "ownShorter", "ownShare",
  "plainThrees", "plainThreesCount", "ownFives", "ownFivesCount", "ownFivesLonger",
  "linked", "linkedLonger", "plainOnce", "plainOnceCount", "plainPairs", "plainPairsCount", "pairs",
  "run1", "run2", "run3", "plainRun1", "inRuns8", "words8", "plainShare", "plainWeight",
  "links", "linkedSentences", "linkedSentencesLonger", "streak", "overlapMean", "overlapTop", "moved",
  "quotedRuns", "quotedShare", "otherRuns", "ownOfRuns",
  "headline", "sameOutlet", "days", "agreement", "covered", "coveredLonger",
  "sameAgency", "otherAgency", "agencies", "firstOwnA", "firstOwnB", "figureShare", "sentenceWords",
] as const

/** The numbers of one pair; alike whichever of the two comes first. */
export function signalsOf(a: Witness, b: Witness, alignment: Alignment, runs: readonly TokenRun[]): Float32Array {
  const [s, l] = a.own <= b.own ? [a, b] : [b, a]
  const swapped = s !== a
  const own = runsOf(runs, s, l, swapped)
  const linkage = linkageOf(alignment, s, l, swapped)
  const threes = sharedFeatures(s.plainThrees, l.plainThrees)
  const fives = sharedFeatures(s.ownFives, l.ownFives)
  const once = sharedFeatures(s.plainOnce, l.plainOnce)
  const pairs = sharedFeatures(s.plainPairs, l.plainPairs)
  const ratio = (x: number, y: number) => x / Math.max(1, y)
  const few = (x: number, y: number, floor = 8) => x / Math.max(floor, y)
  return Float32Array.from([
    Math.log1p(Math.min(a.words, b.words)), Math.log1p(Math.max(a.words, b.words)), Math.log1p(s.own), ratio(s.own, s.words),
    few(threes, s.plainThrees.length), Math.log1p(threes), few(fives, s.ownFives.length), Math.log1p(fives), few(fives, l.ownFives.length),
    linkage.telling / Math.max(1, s.tellingWeight), linkage.telling / Math.max(1, l.tellingWeight),
    few(once, Math.min(s.plainOnce.length, l.plainOnce.length)), Math.log1p(once), few(pairs, Math.min(s.plainPairs.length, l.plainPairs.length)), Math.log1p(pairs), containment(s.skipPairs, l.skipPairs),
    own.longest[0]!, own.longest[1]!, own.longest[2]!, own.plainLongest, ratio(own.in8, s.own), Math.log1p(own.in8), ratio(own.plain, own.words), Math.log1p(own.weight),
    linkage.links, ratio(linkage.sentences[0]!, linkage.of[0]!), ratio(linkage.sentences[1]!, linkage.of[1]!), linkage.streak, ratio(linkage.overlap, linkage.links), linkage.top, ratio(linkage.moved, linkage.links),
    Math.log1p(own.quoted), ratio(own.quoted, s.words - s.own), Math.log1p(own.other), ratio(own.words, own.words + own.quoted + own.other),
    headlineOf(s, l), outletOf(s, l), daysOf(s, l), linkage.agreement, linkage.covered[0]!, linkage.covered[1]!,
    ...agenciesOf(s, l), own.first[0]!, own.first[1]!, ratio(own.figures, own.words), ratio(s.words, s.text.sentences.length),
  ])
}

function runsOf(runs: readonly TokenRun[], s: Witness, l: Witness, swapped: boolean) {
  const lengths: number[] = []
  const r = { words: 0, plain: 0, plainLongest: 0, weight: 0, in8: 0, quoted: 0, other: 0, figures: 0, first: [1, 1], longest: [0, 0, 0] }
  for (const run of runs) {
    const [x, y] = swapped ? [run.tokensB, run.tokensA] : [run.tokensA, run.tokensB]
    let [own, quoted, other, plain, weight, figures] = [0, 0, 0, 0, 0, 0]
    // Words in a run answer to one another in order; marks between them may differ.
    const [tx, ty] = [wordsIn(s, x), wordsIn(l, y)]
    for (let k = 0; k < Math.min(tx.length, ty.length); k++) {
      const [v, w] = [s.voices[tx[k]!]!, l.voices[ty[k]!]!]
      if (v === voice.own && w === voice.own) {
        own++
        if (s.plain[tx[k]!]) plain++
        if (s.text.tokens[tx[k]!]!.kind === "number") figures++
        weight += s.telling[tx[k]!]!
      } else if (v === voice.quotation || w === voice.quotation) quoted++
      else other++
    }
    r.quoted += quoted
    r.other += other
    if (own < 4) continue
    r.words += own
    r.plain += plain
    r.weight += weight
    r.figures += figures
    if (own >= 8) r.in8 += own
    lengths.push(own)
    r.plainLongest = Math.max(r.plainLongest, plain)
    r.first[0] = Math.min(r.first[0]!, x[0] / Math.max(1, s.text.tokens.length))
    r.first[1] = Math.min(r.first[1]!, y[0] / Math.max(1, l.text.tokens.length))
  }
  lengths.sort((p, q) => q - p)
  r.longest = [0, 1, 2].map(k => Math.log1p(lengths[k] ?? 0))
  return r
}

function wordsIn({ text }: Witness, [from, to]: readonly [number, number]): number[] {
  const words: number[] = []
  for (let t = from; t < to; t++) if (text.tokens[t]!.kind !== "mark") words.push(t)
  return words
}

function linkageOf(alignment: Alignment, s: Witness, l: Witness, swapped: boolean) {
  const r = { telling: 0, links: 0, sentences: [0, 0], of: [0, 0], streak: 0, overlap: 0, top: 0, moved: 0, agreement: 0, covered: [0, 0] }
  const isOwn = (w: Witness, i: number) => {
    const { firstToken, lastToken } = w.text.sentences[i]!
    let n = 0
    for (let t = firstToken; t < lastToken; t++) if (w.voices[t] === voice.own) n++
    return n * 2 > lastToken - firstToken
  }
  r.of = [s, l].map(w => w.text.sentences.filter((_, i) => isOwn(w, i)).length)
  const [seenS, seenL] = [new Set<number>(), new Set<number>()]
  let [same, all, run, lastS, lastL] = [0, 0, 0, -9, -9]
  let [coveredS, coveredL] = [0, 0]
  for (const link of alignment.links) {
    if (link.tokens.length === 0) continue
    const [ss, ls] = swapped ? [link.b, link.a] : [link.a, link.b]
    if (!ss.some(i => isOwn(s, i)) || !ls.some(i => isOwn(l, i))) continue
    for (const { a, b, how } of link.tokens) {
      const [x, y] = swapped ? [b, a] : [a, b]
      if (s.voices[x] !== voice.own || l.voices[y] !== voice.own) continue
      if (s.telling[x]! > 0 && l.telling[y]! > 0) r.telling += s.telling[x]!
      if (how === "same" && s.text.tokens[x]!.kind !== "mark") same++
    }
    if (!covers(link)) continue
    for (const { how } of link.tokens) if (how === "same") [coveredS, coveredL] = [coveredS + 1, coveredL + 1]
    for (const i of ss) all += s.text.sentences[i]!.lastToken - s.text.sentences[i]!.firstToken
    r.links++
    r.overlap += link.overlap
    r.top = Math.max(r.top, link.overlap)
    if (link.moved) r.moved++
    for (const i of ss) seenS.add(i)
    for (const i of ls) seenL.add(i)
    const next = !link.moved && ss[0]! - lastS <= 1 && ls[0]! - lastL <= 1 && ls[0]! > lastL
    run = next ? run + 1 : 1
    r.streak = Math.max(r.streak, run)
    ;[lastS, lastL] = [ss.at(-1)!, ls.at(-1)!]
  }
  r.sentences = [seenS.size, seenL.size]
  r.agreement = same / Math.max(1, all)
  r.covered = [coveredS / Math.max(1, s.words), coveredL / Math.max(1, l.words)]
  return r
}

function headlineOf(s: Witness, l: Witness): number {
  const stems = (w: Witness) => new Set(w.text.tokens.flatMap((t, i) => (w.voices[i] === voice.headline && t.kind !== "mark" && w.idf[i]! > 1 ? [t.stem] : [])))
  const [x, y] = [stems(s), stems(l)]
  if (x.size === 0 || y.size === 0) return -1
  let n = 0
  for (const stem of x) if (y.has(stem)) n++
  return n / Math.min(x.size, y.size)
}

function outletOf(s: Witness, l: Witness): number {
  const [x, y] = [s.text.report.outlet, l.text.report.outlet]
  return x === null || y === null ? -1 : Number(x === y)
}

function daysOf(s: Witness, l: Witness): number {
  const [x, y] = [s.text.report.published, l.text.report.published].map(p => (p && !p.doubt ? Date.parse(p.value.slice(0, 10)) : Number.NaN))
  const days = Math.abs(x! - y!) / 86_400_000
  return Number.isNaN(days) ? -1 : Math.log1p(days)
}

const ofTheWords = new Set(["dateline", "byline", "tail", "metadata", "canonical"])

function agenciesOf(s: Witness, l: Witness): [number, number, number] {
  const of = (w: Witness) => new Set(w.text.report.credits.filter(c => ofTheWords.has(c.kind)).map(c => c.agency).concat(w.text.report.newsroom ?? []))
  const credits = (w: Witness) => w.text.report.credits.some(c => ofTheWords.has(c.kind))
  const [x, y] = [of(s), of(l)]
  const both = [...x].some(agency => y.has(agency))
  const n = Number(credits(s)) + Number(credits(l))
  return [Number(both && n > 0), Number(!both && n === 2), n]
}
