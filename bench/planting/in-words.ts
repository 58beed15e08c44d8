// Alterations planted by patterns on the words as printed: yes and no, who and whom, hedges, figures, times.

import type { Random } from "../random.js"
import { type Ground, one, outside, type Planters } from "./ground.js"

/** Kinds that are planted by a pattern on the words. */
export const inWords: Planters = {
  negation: (ground, random) =>
    random.next() < 0.5 ? denied(ground, random) : (affirmed(ground, random) ?? denied(ground, random)),
  actors: swappedActors,
  preposition: turnedPreposition,
  hedge: droppedHedge,
  modal: raisedModal,
  number: changedNumber,
  unit: changedUnit,
  qualifier: changedQualifier,
  deadline: movedDeadline,
}

function denied(ground: Ground, random: Random) {
  const plain = /\b(is|are|was|were|will|would|has|have|can|could|should)(?= (?!not\b|no\b|n't|never\b)\p{Ll})/gu
  return outside(
    ground,
    one(ground.text, plain, random, match => `${match[0]} not`),
  )
}

function affirmed(ground: Ground, random: Random) {
  return outside(
    ground,
    one(ground.text, /\b(is|are|was|were|will|would|has|have|had|should|could) not(?= )/gu, random, match => match[1]!),
  )
}

const actions =
  "told|met|asked|urged|accused|praised|criticized|blamed|warned|supported|backed|attacked|sued|thanked|invited|beat|hired|fired|joined|replaced|defeated|called|helped|endorsed"

function swappedActors(ground: Ground, random: Random) {
  const name = "(?:(?!(?:He|She|It|They|We|You|The|This|That|Who|But|And)\\b)[A-Z][\\p{L}’']+(?: [A-Z][\\p{L}]+){0,2})"
  const pattern = new RegExp(`(?<![\\p{L}.] ?)(${name}) ((?:has |have |had )?(?:${actions})) (${name})(?=[ ,.])`, "gu")
  return one(ground.text, pattern, random, ([, who, verb, whom]) => (who === whom ? null : `${whom} ${verb} ${who}`))
}

const turned: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\b(?:attacks?|threats?|charges|fight|case|evidence|vote[ds]?|protests?|campaign|argued) )against(?= )/gu,
    "for",
  ],
  [/(?<=\b(?:support|vote[ds]?|called|calls|argued|campaign) )for(?= )/gu, "against"],
  [/(?<=\p{Ll} )from(?= (?:the |its |his |their )?\p{L})/gu, "to"],
  [/(?<=\b(?:criticism|support|fear|pressure|victims?|threats?) )of(?= )/gu, "from"],
  [/(?<=\p{Ll} )after(?= (?:the|a|his|her|its|their) )/gu, "before"],
  [/(?<=\p{Ll} )before(?= (?:the|a|his|her|its|their) )/gu, "after"],
  [/(?<=\p{Ll} )without(?= )/gu, "with"],
]

function turnedPreposition(ground: Ground, random: Random) {
  const offers = turned.flatMap(
    ([pattern, put]) =>
      outside(
        ground,
        one(ground.text, pattern, random, () => put),
      ) ?? [],
  )
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

function droppedHedge(ground: Ground, random: Random) {
  const hedge =
    /\b(?:probably|perhaps|possibly|reportedly|allegedly|apparently|likely|potentially|presumably|maybe|seemingly) /gu
  return outside(
    ground,
    one(ground.text, hedge, random, () => ""),
  )
}

const raised: Readonly<Record<string, string>> = {
  may: "will",
  might: "will",
  could: "will",
  "may be": "is",
  "might be": "is",
  "could be": "is",
}

function raisedModal(ground: Ground, random: Random) {
  return outside(
    ground,
    one(
      ground.text,
      /\b(?:may|might|could)(?: be)?(?= (?!have\b|not\b)\p{Ll})/gu,
      random,
      ([modal]) => raised[modal!] ?? null,
    ),
  )
}

function changedNumber(ground: Ground, random: Random) {
  // Not in codes, names, dates and scores: a number with a counted noun, a unit or a sign after it.
  const number =
    /(?<![\p{L}\d.,$£€:/-])([2-9]\d{0,2}|1\d{1,2})(?:\.\d)?(?= (?:percent|per cent|million|billion|\p{Ll}+s)\b|%)/gu
  return one(ground.text, number, random, ([value]) =>
    String(Math.round(Number(value) * (random.next() < 0.5 ? 2 : 3)) + 1),
  )
}

const units: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d )million\b/gu, "billion"],
  [/(?<=\d )billion\b/gu, "million"],
  [/(?<=\d )percent\b/gu, "percentage points"],
  [/(?<=\d )miles\b/gu, "kilometers"],
  [/(?<=\d )years\b/gu, "months"],
  [/(?<=\d )months\b/gu, "weeks"],
  [/(?<=\d )days\b/gu, "weeks"],
  [/(?<=\d )hours\b/gu, "minutes"],
  [/(?<=\d )minutes\b/gu, "hours"],
  [/\$(?=\d)/gu, "£"],
]

function changedUnit(ground: Ground, random: Random) {
  const offers = units.flatMap(([pattern, put]) => one(ground.text, pattern, random, () => put) ?? [])
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

const bounds: readonly (readonly [RegExp, string])[] = [
  [/\b[Mm]ore than(?= [$£€]?\d)/gu, "fewer than"],
  [/\b[Aa]t least(?= [$£€]?\d)/gu, "at most"],
  [/\b[Ll]ess than(?= [$£€]?\d)/gu, "more than"],
  [/\b[Ff]ewer than(?= [$£€]?\d)/gu, "more than"],
  [/\b(?:[Aa]bout|[Aa]lmost|[Nn]early|[Aa]round|[Aa]pproximately) (?=[$£€]?\d+ )/gu, ""],
  [/\b[Oo]ver(?= [$£€]?\d+ (?:million|billion|percent|people))/gu, "under"],
]

function changedQualifier(ground: Ground, random: Random) {
  const offers = bounds.flatMap(([pattern, put]) => one(ground.text, pattern, random, () => put) ?? [])
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

const when =
  "(?=(?: (?:the )?(?:end of |early |late |mid-)?)(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.|(?:19|20)\\d\\d\\b))"

function movedDeadline(ground: Ground, random: Random) {
  const turns: Readonly<Record<string, string>> = {
    by: "after",
    before: "after",
    after: "before",
    until: "from",
    since: "before",
  }
  const offer = one(
    ground.text,
    new RegExp(`\\b(?:by|before|after|until|since)${when}`, "gu"),
    random,
    ([word]) => turns[word!]!,
  )
  return (
    offer ??
    one(ground.text, /(?<=\bon )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu, random, ([day]) =>
      day === "Friday" ? "Monday" : "Friday",
    )
  )
}
