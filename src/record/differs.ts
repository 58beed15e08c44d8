// Where the readings of one entry differ in what they say: deadline, who is bound, figure, status, speaker, words, marks,
// deeds told besides, who did it to whom, and whether it says yes or no.

import { keptWith } from "../kit/kept.js"
import { addTo } from "../kit/groups.js"
import { lettersOf } from "../kit/spelling.js"
import type { Annotated, Name } from "../model/annotation.js"
import type { Difference } from "../model/record.js"
import { takesBack } from "../text/cues.js"
import { agencyNamed } from "../text/newsrooms/agencies.js"
import type { Claim } from "./claim.js"
import { figuresApart } from "./differs/figures.js"
import { deedsAdded } from "./differs/deeds.js"
import { turnedRoles } from "./differs/roles.js"
import { deadlineText } from "./figure-text.js"
import { sameParty } from "./parties.js"
import { contradictions } from "./polarity.js"

/** A quotation's readings that are not word for word an origin's. */
export const reworded = "in other words"
/** A quotation's readings without marks. */
export const unmarked = "without quotation marks"
/** Readings that put into marks what no origin has in marks. */
export const withMarks = "with quotation marks"

/** What a claim has in a slot that can differ, in words; null where it has nothing to say. */
type Slot = (claim: Claim) => string | null

const deadline: Slot = claim => claim.deadline && deadlineText(claim.deadline)
const status: Slot = claim => (claim.refersBack ? null : claim.status)

/**
 * Differences of a group's claims; `readings` index into `claims`. Each value that some readings have is one item.
 * `origins` are the reports whose words the others took; `open` are surnames that two persons of one report bear.
 */
export function differencesOf(
  claims: readonly Claim[],
  origins: readonly string[],
  wordsOf: (claim: Claim) => string,
  texts: ReadonlyMap<string, Annotated>,
  open: ReadonlySet<string>,
): Difference[] {
  if (claims.length < 2) return []
  const kind = claims.find(claim => claim.marked) ? "quotation" : claims[0]!.kind
  const differences = slotsOf(kind, claims, texts, open).flatMap(slot => difference(slot, claims))
  if (kind === "meeting") return differences
  const opposed = [...contradictions(claims, texts), ...turnedRoles(claims, texts)]
  if (kind === "quotation") return [...inWords(claims, origins, wordsOf), ...opposed, ...differences]
  return [...opposed, ...differences, ...figuresApart(claims, texts), ...deedsAdded(claims, origins, texts)]
}

/** The slots in which claims of a kind can differ. */
function slotsOf(
  kind: Claim["kind"],
  claims: readonly Claim[],
  texts: ReadonlyMap<string, Annotated>,
  open: ReadonlySet<string>,
): readonly Slot[] {
  switch (kind) {
    case "quotation": {
      const quotations = claims.filter(claim => claim.kind === "quotation")
      return [utteredBy(quotations, texts)]
    }
    case "pledge":
      return [deadline, boundIn(claims, open)]
    case "figure":
      return []
    case "meeting":
      return [status]
    case "event":
      return [apart(claims)]
    case "statement":
    case "position":
      return [toldBy(claims, texts)]
  }
}

/**
 * Readings in other words than an origin's first, and marks lost or gained: where no origin has marks, those that have them
 * gained them. A report that has the words within marks need not have them without as well.
 */
function inWords(
  claims: readonly Claim[],
  origins: readonly string[],
  wordsOf: (claim: Claim) => string,
): Difference[] {
  const marking = new Set(claims.flatMap(({ marked, report }) => (marked ? [report] : [])))
  const telling = [...claims.keys()].filter(i => claims[i]!.marked || !marking.has(claims[i]!.report))
  const [marked, bare] = [true, false].map(has => telling.filter(i => claims[i]!.marked === has))
  const isOrigin = new Set(origins)
  const ofOrigin = (at: readonly number[]) => at.find(i => isOrigin.has(claims[i]!.report))
  const gained = ofOrigin(marked!) === undefined ? ofOrigin(bare!) : undefined
  const first = wordsOf(claims[gained ?? ofOrigin(marked!) ?? marked![0]!]!)
  const other = telling.filter(i => wordsOf(claims[i]!) !== first)
  const marks = gained === undefined ? { what: unmarked, readings: bare! } : { what: withMarks, readings: marked! }
  return [{ what: reworded, readings: other }, marks].filter(({ readings }) => readings.length > 0)
}

function difference(slot: Slot, claims: readonly Claim[]): Difference[] {
  const values = new Map<string, number[]>()
  for (const [i, claim] of claims.entries()) {
    const value = slot(claim)
    if (value !== null) addTo(values, value, i)
  }
  if (values.size < 2) return []
  return [...values].map(([value, readings]) => ({ what: value, readings }))
}

/** Times differ only where neither is the coarser form of the other. */
function apart(claims: readonly Claim[]): Slot {
  const printed = ({ when }: Claim) => (when?.value?.startsWith("XXXX") ? null : (when?.value ?? null))
  const values = [...new Set(claims.flatMap(claim => printed(claim) ?? []))]
  const differ = values.some(a => values.some(b => !a.startsWith(b) && !b.startsWith(a)))
  return claim => (differ ? printed(claim) : null)
}

/** Speakers differ only where two are named and neither's name is part of the other's. */
function spokenBy(claims: readonly Claim[]): Slot {
  const named = claims.filter(({ speaker }) => speaker !== null)
  const keys = [...new Set(named.map(({ speaker }) => speaker!))].map(lettersOf)
  const telling = new Set(claims)
  // One person under two spellings has one key.
  const apart =
    new Set(named.map(({ speakerKey }) => speakerKey)).size > 1 &&
    keys.some(a => keys.some(b => !a.includes(b) && !b.includes(a)))
  return claim =>
    apart && telling.has(claim) && claim.speaker && !takesBack(claim.cue ?? "")
      ? `said by ${claim.speaker.replace(/^(?:An?|The)\s/, article => article.toLowerCase())}`
      : null
}

/** The names of a page, each behind its kind. */
const namesOf: (text: Annotated) => ReadonlySet<string> = keptWith(
  ({ names }: Annotated) => new Set(names.map(({ kind, name }) => `${kind} ${name}`)),
)

/**
 * A quotation's speakers differ only where like are named apart: two persons, or two bodies. Who is only described ("the
 * spokesman"), a body and its head, and the newsroom that a page has the words from stand beside each other.
 */
function utteredBy(claims: readonly Claim[], texts: ReadonlyMap<string, Annotated>): Slot {
  const named = (kinds: readonly Name["kind"][]) =>
    claims.filter(({ report, speaker }) => {
      if (speaker === null || agencyNamed(speaker)) return false
      const text = texts.get(report)
      return text !== undefined && kinds.some(kind => namesOf(text).has(`${kind} ${speaker}`))
    })
  const persons = spokenBy(named(["person"]))
  return claims.some(claim => persons(claim) !== null) ? persons : spokenBy(named(["body", "place"]))
}

/** A statement's speakers differ only where two persons are named in full: an office and who holds it are one. */
function toldBy(claims: readonly Claim[], texts: ReadonlyMap<string, Annotated>): Slot {
  const isPerson = ({ report, speaker }: Claim) =>
    speaker?.includes(" ") && texts.has(report) && namesOf(texts.get(report)!).has(`person ${speaker}`)
  const told = claims.filter(isPerson)
  // One page that names both tells of two sayings.
  const named = new Map(told.map(({ report, speakerKey }) => [report, speakerKey]))
  const isOne = told.every(({ report, speakerKey }) => named.get(report) === speakerKey)
  return spokenBy(isOne ? told : [])
}

/** Whom a pledge binds: two persons, or one and a surname that two of one report bear. */
function boundIn(claims: readonly Claim[], open: ReadonlySet<string>): Slot {
  const isOpen = (name: string) => open.has(name)
  const bound = ({ who: [party, ...others] }: Claim) =>
    party && others.length === 0 && (party.kind === "person" || isOpen(party.label)) ? party : null
  const parties = [
    ...new Map(
      claims.flatMap(claim => bound(claim) ?? []).map(party => [`${party.kind} ${party.key} ${party.label}`, party]),
    ).values(),
  ]
  const differ = parties.some(a => parties.some(b => a.key !== b.key && (isOpen(a.label) || !sameParty(a, b))))
  return claim => {
    const party = differ ? bound(claim) : null
    return party && `by ${party.label}${isOpen(party.label) ? ", one of two of the name" : ""}`
  }
}

/** Surnames that two persons of one report bear; of several words every ending that is one: "van Rijn", "Rijn". */
export function openSurnames(texts: Iterable<Annotated>): ReadonlySet<string> {
  const open = new Set<string>()
  for (const { names } of texts) {
    const bearers = new Map<string, number>()
    for (const { kind, name, bearer } of names) {
      if (kind !== "person") continue
      for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) {
        const surname = name.slice(at + 1)
        const other = bearers.get(surname)
        if (other === undefined) bearers.set(surname, bearer)
        else if (other !== bearer) open.add(surname)
      }
    }
  }
  return open
}
