// Who is said to have said it: the holder of every reported statement, and the verb that reports it.

import { ruled } from "../gravity.js"
import { tokensIn, type TokenRange, tokensWithin, wordsIn } from "../../text/places.js"
import type { Attribution } from "../../model/annotation.js"
import { overlap, overlapsAny, type Span } from "../../model/span.js"
import {
  answerTo,
  type Correspondence,
  rangeOfSentences,
  type Side,
  sentenceOf,
  spanOf,
} from "../pair/correspondence.js"
import { reportsSpeech } from "../words/cues.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { spanning } from "../pair/spanning.js"
import { isOwner, lostCredits } from "./attributions/credits.js"
import { compareCues } from "./attributions/cues.js"
import { compareHolders, holderStems, isSpeaker } from "./attributions/holders.js"
import { isNamedIn, isWordOfSpeech } from "./attributions/named.js"
import { otherHopes } from "./attributions/hopes.js"
import { isHearsay } from "./hearsay.js"
import { isIntroduced, isOfSpeech, isSpokenBefore, speaksBeside } from "./speakers.js"

/** Content that answers in a smaller share than this is not the statement any more. */
const leastShare = 0.5

/** A statement of fewer words than this is a phrase under a verb of speech, and no loss without it. */
const leastWords = 4

/** Who says so, with the verb, takes no more words than this. */
const longestHolder = 8

/** Alterations of attributions over the whole pair. */
export function compareAttributions(pair: Correspondence): Draft[] {
  return [...lostCredits(pair), ...lostHolders(pair), ...gainedHolders(pair), ...otherHopes(pair)]
}

/** Statements whose holder is gone, or another. */
function lostHolders(pair: Correspondence): Draft[] {
  return answered(pair).flatMap(({ attribution, place, there }) => {
    if (there?.source) return compare(pair, attribution, there)
    return isHeldStill(pair, attribution, place, there) ? [] : dropped(pair, attribution, place)
  })
}

/** What the exemplar says plainly, and the copy in somebody's name. */
function gainedHolders(pair: Correspondence): Draft[] {
  const turned = { ...pair, a: pair.b, b: pair.a }
  return answered(turned).flatMap(({ attribution, place, there }) => {
    if (
      there ||
      !attribution.source ||
      attribution.manner === "direct" ||
      !asserts(pair.b, attribution) ||
      isHeldStill(turned, attribution, place, there) ||
      isSpokenBefore(pair.a, place)
    )
      return []
    // That the words are an agency's is told of as its credit.
    if (isOwner(pair.a, pair.b, attribution)) return []
    return put(turned, attribution, place, speaksIn(pair.a, holderStems(pair.b, attribution)))
  })
}

/** Whether somebody is told to say or think a thing: not to plan it, nor to leave it unsaid. */
function asserts({ report, tokens }: Side, { cue }: Attribution): boolean {
  if (!cue || overlapsAny(report.negations, cue)) return false
  return tokensIn(tokens, cue).some(reportsSpeech)
}

/** A statement that the other side has, where it stands there, and the statement that it is part of there. */
interface Answered {
  readonly attribution: Attribution
  readonly place: TokenRange
  readonly there: Attribution | undefined
}

function answered(pair: Correspondence): Answered[] {
  return pair.a.report.attributions.flatMap(attribution => {
    const content = contentRange(pair.a, attribution)
    if (!content || wordsIn(pair.a, content).length < leastWords) return []
    const answer = answerTo(pair.a, content)
    if (!answer.range || answer.share < leastShare) return []
    const there = bestCovering(pair, attribution, spanOf(pair.b.tokens, answer.range)!)
    return [{ attribution, place: answer.range, there }]
  })
}

/** Whether words without a named source of their own are somebody's all the same. */
function isHeldStill(
  pair: Correspondence,
  attribution: Attribution,
  place: TokenRange,
  there: Attribution | undefined,
): boolean {
  if (isIntroduced(pair.b, place) || isNamedNear(pair, attribution, place)) return true
  return there !== undefined && attribution.source === null
}

function contentRange(side: Side, { content }: Attribution): TokenRange | null {
  const first = content[0]
  if (!first) return null
  let longest = first
  for (const piece of content) if (piece.end - piece.start > longest.end - longest.start) longest = piece
  return tokensWithin(side.tokens, longest)
}

/** The statement that stands at a place; of several, were one within another, the one that the same holder makes. */
function bestCovering({ a, b }: Correspondence, was: Attribution, place: Span): Attribution | undefined {
  const size = place.end - place.start
  const covers = (attribution: Attribution) => {
    let sum = 0
    for (const piece of attribution.content) sum += overlap(piece, place)
    return sum
  }
  const covering = b.report.attributions.filter(one => covers(one) * 2 >= size)
  if (covering.length < 2) return covering[0]
  covering.sort((x, y) => covers(y) - covers(x))
  const own = was.source ? holderStems(a, was) : new Set<string>()
  return covering.find(one => one.source && [...holderStems(b, one)].some(stem => own.has(stem))) ?? covering[0]
}

function holderSpan({ source, cue }: Attribution): Span | null {
  if (!source || !cue) return source ?? cue
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }
}

/** Whether the holder's words answer beside the statement, or any verb of speech or "according to" stands there. */
function isNamedNear(pair: Correspondence, attribution: Attribution, place: TokenRange): boolean {
  const { report } = pair.b
  const there = rangeOfSentences(pair.b, [sentenceOf(report, place.from), sentenceOf(report, place.to - 1)])
  if (isNamedIn(pair, attribution, there)) return true
  for (let at = there.from; at < there.to; at++) {
    // Within the words themselves, a verb of speech that was put in: "where he claimed to be held".
    const isOwn = at >= place.from && at < place.to && pair.b.answer[at]! >= 0
    if (!isOwn && isWordOfSpeech(pair.b, at)) return true
  }
  return false
}

/** "The two sides agreed to cut it": a deed, of which nothing is said that could lose its speaker. */
function isDeed({ tokens }: Side, { cue }: Attribution): boolean {
  if (!cue) return false
  const { from, to } = tokensWithin(tokens, cue)
  return (
    tokens.slice(from, to).some(word => deeds.has(word.stem)) &&
    [tokens[to - 1], tokens[to]].some(next => next?.norm === "to")
  )
}

/** Stems of verbs that, with an infinitive, tell what was settled and not what was said. */
const deeds: ReadonlySet<string> = new Set(["agre", "decid", "vote", "resolv", "opt"])

function dropped(pair: Correspondence, attribution: Attribution, place: TokenRange): Draft[] {
  const holder = holderSpan(attribution)
  // A sentence that names nobody ("is expected to") has no holder to lose.
  if (!holder || isDeed(pair.a, attribution) || !attribution.source || !isSpeaker(pair.a, attribution.source)) return []
  if (attribution.cue && !tellsOfSpeech(pair.a, attribution.cue)) return []
  if (isOfSpeech(pair.b, place)) return []
  const beside = speaksBeside(pair, attribution, place) || isSpokenBefore(pair.b, place) || isHearsay(pair.b, place)
  const row = beside
    ? "attribution.beside"
    : isAnybody(pair.a, attribution.source)
      ? "attribution.dropped-anybody"
      : "attribution.dropped"
  return [
    {
      ...ruled(row, attribution.manner === "indirect" ? 0 : 1),
      exemplar: holder,
      copy: spanOf(pair.b.tokens, place),
      note: `“${excerpt(pair.a.text, holder)}” is left out: ${beside ? "who said it stands only beside" : "what was said stands as fact"}`,
      only: { side: "exemplar", of: spanning([holder, ...attribution.content]) },
      alike: "attribution dropped",
    },
  ]
}

/** Whether a cue tells that somebody speaks or thinks, not how he appears or what he likes. */
function tellsOfSpeech({ tokens }: Side, cue: Span): boolean {
  return !tokensIn(tokens, cue).some(({ stem }) => ofConduct.has(stem))
}

/** Verbs, by stem, that are told of people and report nothing of theirs. */
const ofConduct: ReadonlySet<string> = new Set("appear seem like love hate want tri symbol symbolis come".split(" "))

/** Media that are named in general: "according to local media", "reports said". */
function isAnybody({ tokens }: Side, source: Span): boolean {
  return tokensIn(tokens, source).some(({ norm }) => norm === "media" || norm === "reports")
}

/** Whether somebody whom one of these words names says anything on a page. */
function speaksIn(side: Side, holder: ReadonlySet<string>): boolean {
  return side.report.attributions.some(
    attribution => attribution.source !== null && [...holderStems(side, attribution)].some(word => holder.has(word)),
  )
}

/** `turned.a` is the copy. */
function put(turned: Correspondence, attribution: Attribution, place: TokenRange, speaks: boolean): Draft[] {
  if (!attribution.source || !isSpeaker(turned.a, attribution.source)) return []
  const whole = holderSpan(attribution)!
  const { from, to } = tokensWithin(turned.a.tokens, whole)
  // Of one who did something else first ("asked for trucks, saying"), the verb of speech and what is said.
  const holder =
    to - from > longestHolder && attribution.cue
      ? spanning([attribution.cue, ...attribution.content.slice(0, 1)])
      : whole
  return [
    {
      // One who speaks of other things in the exemplar is given words of the page; one whom it has not is a source named.
      ...ruled(speaks ? "attribution.gained" : "attribution.gained-source"),
      exemplar: spanOf(turned.b.tokens, place),
      copy: holder,
      note: `“${excerpt(turned.a.text, holder)}” is put in: what was said plainly is somebody’s word`,
      only: { side: "copy", of: spanning([holder, ...attribution.content]) },
    },
  ]
}

function compare(pair: Correspondence, was: Attribution, is: Attribution): Draft[] {
  return [...compareHolders(pair, was, is), ...compareCues(pair, was, is)]
}
