// Claims joined along an alignment: what stands in the place of a claim in the other witness is its reading there,
// however it is worded. Words that were marked as a quotation in one and stand bare in the other are found too.

import { greatest, least } from "../kit/extremes.js"
import type { Alignment } from "../model/alignment.js"
import type { Annotated, Figure } from "../model/annotation.js"
import { overlapsAny, type Span } from "../model/span.js"
import { dimensionOf } from "../text/conversion.js"
import { isSameMeasure } from "../text/measures.js"
import { firstTokenAt } from "../text/places.js"
import { isOfWords } from "./alike.js"
import { sameMeeting } from "./alike/meetings.js"
import { blank, type Claim, contentTokens, type Page } from "./claim.js"
import { trim } from "./clause.js"
import { sameParty } from "./parties.js"

/** Share of the smaller claim's words of meaning that must answer to words of the other. */
const leastAnswered = 0.5
/** The same of the words outside names: two sayings of one sea have little in common. */
const leastTold = 0.4
/** The same where the figure itself is another: all else must agree. */
const leastAnsweredOfChanged = 0.7
/** The same for a reading that only the alignment shows. */
const leastShown = 0.5
/** Such a reading must rest on so many words of meaning. */
const leastWords = 2
/** The same for words that no witness marks: without marks the bounds of what was said are open. */
const leastWordsUnmarked = 4
/** It may spread over so many times the words of the claim, or the alignment is too loose to quote. */
const widest = 2.2

/** Two claims (by index into each report's list) that are readings of one thing. */
export interface Joined {
  readonly a: number
  readonly b: number
}

/** What an alignment says of the claims of its two reports: pairs, and readings that only it shows. */
export interface AlignedClaims {
  readonly joined: readonly Joined[]
  /** Readings to add to B for claims of A, and to A for claims of B. */
  readonly shown: readonly { readonly of: "a" | "b"; readonly claim: number; readonly reading: Claim }[]
}

/** Join the claims of two aligned reports. */
export function joinAligned(
  alignment: Alignment,
  a: { readonly page: Page; readonly claims: readonly Claim[] },
  b: { readonly page: Page; readonly claims: readonly Claim[] },
): AlignedClaims {
  const forward = new Map<number, number>()
  const backward = new Map<number, number>()
  for (const link of alignment.links) {
    for (const { a: i, b: j } of link.tokens) {
      forward.set(i, j)
      backward.set(j, i)
    }
  }
  const rangesA = a.claims.map(claim => contentTokens(a.page.annotated, claim))
  const rangesB = b.claims.map(claim => contentTokens(b.page.annotated, claim))
  const [deedsA, deedsB] = [outsideNames(a.page, rangesA), outsideNames(b.page, rangesB)]
  const pairs = a.claims.flatMap((x, i) =>
    b.claims.flatMap((y, j) => {
      const isSame = !changedValue(x, y) || isConverted(a.page, x, b.page, y)
      const isTold = () => !isOfWords(x.kind) || answeredShare(deedsA[i]!, deedsB[j]!, forward) >= leastTold
      const share = couldJoin(x, y, isSame) && isTold() ? answeredShare(rangesA[i]!, rangesB[j]!, forward) : -1
      return share >= (isSame ? leastAnswered : leastAnsweredOfChanged)
        ? [{ a: i, b: j, share: share + sameSlots(x, y, isSame) }]
        : []
    }),
  )
  const joined = bestPairs(pairs)
  const [takenA, takenB] = [new Set(joined.map(one => one.a)), new Set(joined.map(one => one.b))]
  const shown = [
    ...unanswered(a, rangesA, takenA, forward, b.page).map(found => ({ of: "a" as const, ...found })),
    ...unanswered(b, rangesB, takenB, backward, a.page).map(found => ({ of: "b" as const, ...found })),
  ]
  return { joined, shown }
}

/** Of ranges of tokens those in no name; where a range holds nothing else, it stands as it is. */
function outsideNames(
  { annotated: { names, tokens } }: Page,
  ranges: readonly (readonly number[])[],
): (readonly number[])[] {
  return ranges.map(range => {
    const told = range.filter(t => !overlapsAny(names, tokens[t]!))
    return told.length ? told : range
  })
}

/** Share of the shorter range's tokens that answer to one of the other. */
function answeredShare(a: readonly number[], b: readonly number[], links: ReadonlyMap<number, number>): number {
  const inB = new Set(b)
  const answered = a.filter(token => inB.has(links.get(token) ?? -1)).length
  return answered / Math.max(1, Math.min(a.length, inB.size))
}

/** Of pairs, the best first, each claim in one at the most. */
function bestPairs(pairs: readonly (Joined & { readonly share: number })[]): Joined[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const joined: Joined[] = []
  for (const { a, b } of [...pairs].sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)) {
    if (takenA.has(a) || takenB.has(b)) continue
    takenA.add(a)
    takenB.add(b)
    joined.push({ a, b })
  }
  return joined
}

/** Whether two claims may be readings of one thing where the alignment says so. */
function couldJoin(a: Claim, b: Claim, isSameFigure: boolean): boolean {
  if (isOfWords(a.kind) && isOfWords(b.kind)) return true
  if (a.kind !== b.kind) return false
  if (a.kind === "meeting")
    return a.refersBack || b.refersBack
      ? a.refersBack === b.refersBack
      : shareParty(a, b) && sameMeeting({ ...a, when: null }, { ...b, when: null })
  if (a.kind === "figure") return isSameFigure || haveOneUnit(a.figure, b.figure)
  return true
}

function shareParty(a: Claim, b: Claim): boolean {
  return [...a.who, ...a.whom].some(x => [...b.who, ...b.whom].some(y => sameParty(x, y)))
}

function changedValue(a: Claim, b: Claim): boolean {
  return a.figure !== null && b.figure !== null && (a.figure.low !== b.figure.low || a.figure.high !== b.figure.high)
}

/** One unit, or two of which each measures what the other does: pounds and dollars, miles and kilometres. */
function haveOneUnit(a: Figure | null, b: Figure | null): boolean {
  if (a?.unit === b?.unit) return true
  const dimension = a?.unit && dimensionOf(a.unit)
  return Boolean(dimension && b?.unit && dimension === dimensionOf(b.unit))
}

/** Whether the figure of one claim is the other's in another unit. */
function isConverted({ text: textOfA }: Page, a: Claim, { text: textOfB }: Page, b: Claim): boolean {
  return a.figure !== null && b.figure !== null && isSameMeasure(textOfA, a.figure, textOfB, b.figure)
}

/** Of several candidates in one sentence, equal slots decide. */
function sameSlots(a: Claim, b: Claim, isSameFigure: boolean): number {
  if (a.figure && b.figure) return isSameFigure ? 2 : 0
  if (a.deadline && b.deadline) return a.deadline.value === b.deadline.value ? 2 : 0
  return a.marked === b.marked ? 0.1 : 0
}

/** Take along words at both ends that the claim has too, where the alignment of sentences stopped short of them. */
function widened(
  { tokens }: Annotated,
  sentence: { readonly firstToken: number; readonly lastToken: number },
  asked: ReadonlySet<string>,
  from: number,
  to: number,
): [number, number] {
  let [first, last] = [from, to]
  for (let i = from - 1, missed = 0; i >= sentence.firstToken && missed <= 2; i--) {
    if (asked.has(tokens[i]!.stem)) [first, missed] = [i, 0]
    else if (tokens[i]!.kind !== "mark") missed++
  }
  for (let i = to + 1, missed = 0; i < sentence.lastToken && missed <= 2; i++) {
    if (asked.has(tokens[i]!.stem)) [last, missed] = [i, 0]
    else if (tokens[i]!.kind !== "mark") missed++
  }
  return [first, last]
}

function allTokens({ tokens }: Annotated, span: Span): number[] {
  const found: number[] = []
  for (let i = firstTokenAt(tokens, span.start); i < tokens.length && tokens[i]!.end <= span.end; i++) {
    if (tokens[i]!.kind !== "mark") found.push(i)
  }
  return found
}

/** Claims of words with no claim in their place in the other report: the place itself is the reading. */
function unanswered(
  from: { readonly page: Page; readonly claims: readonly Claim[] },
  ranges: readonly (readonly number[])[],
  taken: ReadonlySet<number>,
  links: ReadonlyMap<number, number>,
  to: Page,
): { readonly claim: number; readonly reading: Claim }[] {
  return from.claims.flatMap((claim, i) => {
    if (taken.has(i) || !isOfWords(claim.kind)) return []
    const answers = ranges[i]!.flatMap(token => links.get(token) ?? []).sort((x, y) => x - y)
    const all = allTokens(from.page.annotated, claim).flatMap(token => links.get(token) ?? [])
    const reading = placeOf(from.page, to, claim, answers, all, ranges[i]!.length)
    return reading ? [{ claim: i, reading }] : []
  })
}

/** The words of the sentence that answer the most of the claim, function words included, as a reading of it. */
function placeOf(
  from: Page,
  to: Page,
  claim: Claim,
  answers: readonly number[],
  all: readonly number[],
  words: number,
): Claim | null {
  const { tokens } = to.annotated
  const bySentence = to.sentences
    .map(sentence => ({
      sentence,
      inside: answers.filter(token => token >= sentence.firstToken && token < sentence.lastToken),
    }))
    .sort((x, y) => y.inside.length - x.inside.length)[0]
  if (!bySentence) return null
  const { sentence, inside } = bySentence
  const [low, high] = [inside[0] ?? 0, inside.at(-1) ?? 0]
  if (
    inside.length < (claim.marked ? leastWords : leastWordsUnmarked) ||
    inside.length < leastShown * words ||
    !to.founds(sentence)
  )
    return null
  const beside = all.filter(
    t => t >= Math.max(sentence.firstToken, low - edge) && t < Math.min(sentence.lastToken, high + 1 + edge),
  )
  const asked = new Set(allTokens(from.annotated, claim).map(token => from.annotated.tokens[token]!.stem))
  const [first, last] = widened(to.annotated, sentence, asked, least([low, ...beside]), greatest([high, ...beside]))
  const span = trim(to.text, { start: Math.max(sentence.start, tokens[first]!.start), end: tokens[last]!.end })
  const width = high - low + 1
  if (width > widest * Math.max(words, (claim.end - claim.start) / lettersOfWord) || to.barred(span)) return null
  return { ...blank(claim.kind, to, sentence, span), marked: to.quoted(span) }
}

/** Function words are taken along where they stand within so many tokens of the words of meaning. */
const edge = 4
/** Letters of an English word with its space, to reckon a claim's width in words. */
const lettersOfWord = 6
