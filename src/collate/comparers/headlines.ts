// The headline of pages that are one text otherwise: versions of a page are told apart by it alone, and many readers read
// nothing else. A headline may be put in any words that its text bears out; told is one that takes the other side
// ("rejects", "backs"), and one of an outlet's own versions that has a deed of which nothing below it speaks.

import { ruled } from "../gravity.js"
import type { Span } from "../../model/span.js"
import { baseStem } from "../../text/lexicon.js"
import { areAkin } from "../words/akin.js"
import { cueClass } from "../words/cues.js"
import { goApart, wayOf } from "../words/ways.js"
import { type Correspondence, isContent, type Side } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"

/** Pages are one text where so much of either body answers in the other. */
const oneText = 0.95

/** What a headline tells otherwise than that of another printing of its text. */
export function compareHeadlines(pair: Correspondence): Draft[] {
  const [exemplar, copy] = [headlineOf(pair.a), headlineOf(pair.b)]
  if (!exemplar || !copy || plain(pair.a, exemplar) === plain(pair.b, copy) || !isOneText(pair)) return []
  const [was, is] = [excerpt(pair.a.text, exemplar), excerpt(pair.b.text, copy)]
  const told = (row: "meaning.headline-turned" | "meaning.headline-unfounded", why: string): Draft[] => [
    { ...ruled(row), exemplar, copy, note: `the headline “${was}” became “${is}”${why}` },
  ]
  if (takesOtherSide(pair, exemplar, copy))
    return told("meaning.headline-turned", ", over the same text: it takes the other side")
  if (!isOfOneOutlet(pair)) return []
  const put = unfounded(pair.b, copy, pair)
  if (put !== null)
    return told("meaning.headline-unfounded", `, over the same text, in which nothing bears out “${put}”`)
  const lost = unfounded(pair.a, exemplar, pair)
  return lost === null
    ? []
    : told("meaning.headline-unfounded", `, over the same text, in which nothing bears out “${lost}”`)
}

function headlineOf({ report: { blocks } }: Side): Span | null {
  return blocks.find(({ kind }) => kind === "headline") ?? null
}

function plain({ text }: Side, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

function isOfOneOutlet({ a, b }: Correspondence): boolean {
  return a.report.report.outlet !== null && a.report.report.outlet === b.report.report.outlet
}

/** Whether the words of content of either body have their answers in the other. */
function isOneText({ a, b }: Correspondence): boolean {
  return [a, b].every(side => {
    const words = wordsOf(side, "body")
    const answered = words.filter(at => side.answer[at]! >= 0 && side.how[at] !== "like")
    return words.length > 0 && answered.length >= oneText * words.length
  })
}

/** Words of content of all blocks of a kind. */
function wordsOf({ report }: Side, kind: "body" | "headline"): number[] {
  return report.sentences
    .filter(({ block }) => report.blocks[block]!.kind === kind)
    .flatMap(({ firstToken, lastToken }) => Array.from({ length: lastToken - firstToken }, (_, n) => firstToken + n))
    .filter(at => isContent(report.tokens[at]!))
}

function takesOtherSide({ a, b }: Correspondence, exemplar: Span, copy: Span): boolean {
  const ways = (side: Side, place: Span) =>
    new Set(wordsIn(side, place).flatMap(at => (isVerb(side, at) ? (wayOf(side.tokens[at]!) ?? []) : [])))
  const [was, is] = [ways(a, exemplar), ways(b, copy)]
  return was.size === 1 && is.size === 1 && goApart([...was][0]!, [...is][0]!)
}

function wordsIn(side: Side, place: Span): number[] {
  return wordsOf(side, "headline").filter(
    at => side.tokens[at]!.start < place.end && side.tokens[at]!.end > place.start,
  )
}

/** A verb by its tag, or a word that a headline has as one between two nouns: "Minister backs dam". */
function isVerb({ report: { partsOfSpeech }, tokens }: Side, at: number): boolean {
  if (partsOfSpeech[at] === "VERB") return true
  const isNominal = (n: number) => /^(?:NOUN|PROPN|PRON|ADJ|DET)$/u.test(partsOfSpeech[n] ?? "")
  return partsOfSpeech[at] === "NOUN" && tokens[at]!.norm.endsWith("s") && isNominal(at - 1) && isNominal(at + 1)
}

/** The first deed of a headline for which neither the other headline nor the text has a word; null where there is none. */
function unfounded(side: Side, headline: Span, { a, b, lexicon }: Correspondence): string | null {
  const other = side === a ? b : a
  const stemsOf = (of: Side, kind: "body" | "headline") =>
    wordsOf(of, kind).map(at => baseStem(of.tokens[at]!.norm, of.tokens[at]!.stem))
  const stems = new Set([...stemsOf(side, "body"), ...stemsOf(other, "headline")])
  const isBorneOut = (stem: string) => [...stems].some(one => areAkin(lexicon, stem, one))
  const at = wordsIn(side, headline).find(n => {
    const token = side.tokens[n]!
    const isDeed = isVerb(side, n) && side.named[n] === 0 && (cueClass(token) === null || wayOf(token) !== null)
    return isDeed && !isBorneOut(baseStem(token.norm, token.stem))
  })
  return at === undefined ? null : excerpt(side.text, side.tokens[at]!)
}
