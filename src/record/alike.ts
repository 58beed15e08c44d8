// When two claims, from any two reports, are of the same thing: by their slots, never by a shared topic alone.

import { keptWith } from "../kit/kept.js"
import { entryKinds } from "../model/catalogue.js"
import type { Annotated, Time } from "../model/annotation.js"
import { overlap, overlapping, overlapsAny } from "../model/span.js"
import type { Weighed } from "../model/rarity.js"
import type { Token } from "../model/token.js"
import { takesBack } from "../text/cues.js"
import { isOfMeaning } from "../text/function-words.js"
import { tokensIn } from "../text/places.js"
import { type Claim, contentTokens } from "./claim.js"
import { areOnOne, type Count, countOf, sameCount } from "./alike/counts.js"
import { sameTime } from "./alike/days.js"
import { isOpen, sameMeeting } from "./alike/meetings.js"
import { inCommon } from "./alike/weights.js"
import { sameParty } from "./parties.js"

/** A claim with the words that its slots are compared by. */
export interface Compared {
  readonly claim: Claim
  /** What its stems of meaning weigh (IDF). */
  readonly stems: ReadonlyMap<string, number>
  /** Norms of its words in order, marks left out. */
  readonly norms: readonly string[]
  /** For each of these whether it says something and is in no name: what is told of somewhere, not where. */
  readonly tells: readonly boolean[]
  /** Of its stems those outside names and times, with their weight. */
  readonly deeds: ReadonlyMap<string, number>
  readonly count: Count | null
  /** The names that its page tells of. */
  readonly about: ReadonlySet<string>
}

/** Share of the lighter claim's weight (IDF) that two pledges or events have in common. */
const sameMatter = 0.5
/** The same for statements, which have fewer slots to vouch for them. */
const sameStatement = 0.6
/** Share of the weight outside names and times that two events of a day have in common: its places say little. */
const sameDeed = 0.3
/** Words in a run from which on two quotations are of the same words. */
const run = 5
/** Share of the shorter quotation that the run must hold. */
const runShare = 0.6
/** The same where the two are told to be of different speakers, unless the run is nearly all. */
const runOfOthers = 8
/** A run that holds so much of the shorter one is of the same words, whatever they are. */
const nearlyAll = 0.9
/** Letters by which a place and the word for what belongs to it agree. */
const stemOfName = 4

/** The names that a page tells of. */
const namesOf: (text: Annotated) => ReadonlySet<string> = keptWith(
  ({ names }) => new Set(names.map(({ name }) => name)),
)

/** Prepare a claim for comparison. */
export function compared({ text, idf }: Weighed, claim: Claim): Compared {
  const of = contentTokens(text, claim)
  const held = [...overlapping(text.names, claim), ...overlapping(text.times, claim)]
  const isDeed = (token: Token) => isOfMeaning(token) && !overlapsAny(held, token)
  const words = wordsOf(text, claim)
  return {
    claim,
    stems: new Map(of.map(t => [text.tokens[t]!.stem, idf[t]!])),
    norms: words.map(({ norm }) => norm),
    tells: words.map(isDeed),
    deeds: new Map(of.flatMap(t => (isDeed(text.tokens[t]!) ? [[text.tokens[t]!.stem, idf[t]!]] : []))),
    count: countOf(text, claim),
    about: namesOf(text),
  }
}

function wordsOf({ tokens }: Annotated, claim: Claim): Token[] {
  return tokensIn(tokens, claim).filter(({ kind }) => kind !== "mark")
}

/** Share of the lighter one's weight that claims which met under a key must have in common; null where that is not asked. */
export function leastUnder(key: string): number | null {
  return leastByKey[key.slice(0, key.indexOf(" "))] ?? null
}

/** Two figures of one count meet under that, and the same words of two speakers under these. */
const leastByKey: Readonly<Record<string, number>> = {
  pledge: sameMatter,
  figure: sameMatter / 2,
  event: sameMatter,
  said: sameStatement,
}

/** Keys under which claims that could be alike meet; alike claims share at least one. */
export function keysOf(text: Annotated, claim: Claim): string[] {
  const { kind, who, whom, figure, deadline, when, places, speakerKey } = claim
  switch (kind) {
    case "pledge":
      return deadline ? [`pledge ${deadline.value}`] : who.map(party => `pledge of ${party.key.slice(0, stemOfName)}`)
    case "figure":
      return figure ? [`figure ${figure.low} ${figure.high} ${figure.unit}`, ...keyOfCount(text, claim)] : []
    case "meeting":
      // Persons are keyed by the last four letters as well: a bare surname ends as the full name does.
      return [...who, ...whom]
        .filter(p => p.key)
        .flatMap(p => [`meeting ${p.key}`, `meeting …${p.key.slice(-4)}`, ...(p.state ? [`meeting ${p.state}`] : [])])
        .concat(places.map(place => `meeting in ${place}`))
        .concat(who.flatMap(p => (p.kind === "place" ? [`meeting in ${p.key}`] : [])))
    case "event":
      return when?.value ? [`event ${when.value.slice(0, 7)}`] : []
    default: {
      const norms = wordsOf(text, claim).map(({ norm }) => norm)
      const shingles =
        norms.length < run
          ? []
          : norms.slice(0, norms.length - run + 1).map((_, i) => `words ${norms.slice(i, i + run).join(" ")}`)
      return kind === "quotation" || !speakerKey ? shingles : [...shingles, `said ${speakerKey}`]
    }
  }
}

function keyOfCount(text: Annotated, claim: Claim): string[] {
  const count = countOf(text, claim)
  return count ? [`count ${count.value} ${count.fate}`] : []
}

/** Whether two claims that met in a bucket are of the same thing. */
export function alike(a: Compared, b: Compared): boolean {
  if (a.claim.report === b.claim.report) {
    // A quotation within a statement is told there already; two quotations in one body are two: only a headline repeats.
    if (overlap(a.claim, b.claim) > 0) return false
    if (a.claim.marked && b.claim.marked && a.claim.founds && b.claim.founds) return false
  }
  if (a.claim.kind !== b.claim.kind)
    return isOfWords(a.claim.kind) && isOfWords(b.claim.kind) && !deniesOther(a.claim, b.claim) && sameWords(a, b)
  switch (a.claim.kind) {
    case "pledge":
      return (
        (shareParty(a, b) || isOpen(a.claim) || isOpen(b.claim)) &&
        sameDeadline(a.claim.deadline, b.claim.deadline) &&
        inCommon(a.stems, b.stems) >= sameMatter
      )
    case "figure":
      if (a.count && b.count && a.count.fate !== b.count.fate) return false
      if (sameCount(a.count, b.count) && areOnOne(a.about, b.about)) return true
      return (
        sameUnit(a.claim, b.claim) && inCommon(a.stems, b.stems) >= (shareParty(a, b) ? sameMatter / 2 : sameStatement)
      )
    case "meeting":
      return sameMeeting(a.claim, b.claim)
    case "event":
      return (
        sameTime(a.claim.when, b.claim.when, 0) &&
        inCommon(a.stems, b.stems) >= sameMatter &&
        inCommon(a.deeds, b.deeds) >= sameDeed
      )
    case "quotation":
      return sameWords(a, b)
    default:
      if (deniesOther(a.claim, b.claim)) return false
      return (
        sameWords(a, b) ||
        (a.claim.speakerKey === b.claim.speakerKey && inCommon(a.stems, b.stems) >= sameStatement && sameNumbers(a, b))
      )
  }
}

/** What one said and another denied is two things, whatever the words. */
function deniesOther(a: Claim, b: Claim): boolean {
  const isDenial = ({ cue }: Claim) => cue !== null && takesBack(cue)
  return isDenial(a) !== isDenial(b) && a.speakerKey !== b.speakerKey
}

/** Kinds whose matter is what somebody said. */
export function isOfWords(kind: Claim["kind"]): boolean {
  return entryKinds[kind].ofWords
}

function shareParty(a: Compared, b: Compared): boolean {
  return a.claim.who.some(x => b.claim.who.some(y => sameParty(x, y)))
}

function sameDeadline(a: Time | null, b: Time | null): boolean {
  return a === null || b === null ? a === b : a.value === b.value
}

/** A run of words in common that is most of the shorter one, and more than a name with the words that hold it. */
function sameWords(a: Compared, b: Compared): boolean {
  if (a.norms.length < run || b.norms.length < run) return false
  const { length, end } = longestRun(a.norms, b.norms)
  const shorter = Math.min(a.norms.length, b.norms.length)
  if (length < run || length < runShare * shorter) return false
  const areTwoSpeakers =
    a.claim.speakerKey !== null && b.claim.speakerKey !== null && a.claim.speakerKey !== b.claim.speakerKey
  if (areTwoSpeakers && length < runOfOthers && length < nearlyAll * shorter) return false
  return length >= nearlyAll * shorter || a.tells.slice(end - length, end).some(Boolean)
}

/** The longest run of words in common, and where it ends in the first. */
function longestRun(a: readonly string[], b: readonly string[]): { readonly length: number; readonly end: number } {
  // Of each place in B the run that ends there; from behind, so that the row before is read until it is written over.
  const row = new Uint16Array(b.length + 1)
  let [length, end] = [0, 0]
  for (let i = 0; i < a.length; i++) {
    const word = a[i]
    for (let j = b.length; j > 0; j--) {
      row[j] = word === b[j - 1] ? row[j - 1]! + 1 : 0
      if (row[j]! > length) [length, end] = [row[j]!, i + 1]
    }
  }
  return { length, end }
}

/** A figure met under its count alone may have another unit. */
function sameUnit({ figure: x }: Claim, { figure: y }: Claim): boolean {
  return x?.unit === y?.unit && x?.low === y?.low && x?.high === y?.high
}

function sameNumbers(a: Compared, b: Compared): boolean {
  const numbers = (c: Compared) =>
    c.norms
      .filter(norm => /^\d/.test(norm))
      .sort()
      .join(" ")
  return numbers(a) === numbers(b)
}
