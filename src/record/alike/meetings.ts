// When two tellings of a meeting are of one: by the parties, the place and the day, and by what speaks against it.

import type { Claim, Party } from "../claim.js"
import { sameParty } from "../parties.js"
import { areOfTwoSorts, sortOf } from "../sorts.js"
import { isDay, sameTime } from "./days.js"

/** Days by which a plan and its outcome may differ. */
const slip = 7

/** Two parties in common, or one and the place or the day where nobody else is named on one side; and nothing against it. */
export function sameMeeting(a: Claim, b: Claim): boolean {
  if (areTwo(a, b)) return false
  const [own, other] = [namedIn(a), namedIn(b)]
  const shared = own.filter(x => other.some(y => sameParty(x, y) || isNameOf(x, y) || isNameOf(y, x)))
  if (shared.length > 1) return true
  const samePlace = a.places.some(place => b.places.includes(place))
  const sameDay = isDay(a.when) && a.when?.value === b.when?.value
  const isOne = sameDay || (sortOf(a) === "summit" && sortOf(b) === "summit")
  const standing = own.filter(x => other.some(y => mayBe(x, y) || mayBe(y, x)))
  if (standing.length > 1 && isOne) return true
  // "walked out of the talks": one party, one act.
  const isAct = a.status === "called off" && b.status === "called off" && sortOf(a) === sortOf(b)
  if (shared.length === 1 && own.length + other.length === 2 && isAct) return a.when?.value === b.when?.value
  if (shared.length === 1 && (own.length === 1 || other.length === 1))
    return samePlace || (sameDay && !isOpen(a) && !isOpen(b))
  if (hosts(own, other, b) || hosts(other, own, a)) return sortOf(a) !== null && sortOf(a) === sortOf(b)
  return (own.length === 0 || other.length === 0) && samePlace && sameDay
}

/** Whether place, day, sort or status say that two meetings of the same parties are two. */
export function areTwo(a: Claim, b: Claim): boolean {
  if (a.kind !== "meeting" || b.kind !== "meeting" || a.refersBack || b.refersBack) return false
  if (a.places.length && b.places.length && !a.places.some(place => b.places.includes(place))) return true
  if (!sameTime(a.when, b.when, slip)) return true
  if ((sortOf(a) === "visit") !== (sortOf(b) === "visit")) return true
  const [own, other] = [namedIn(a), namedIn(b)]
  const inCommon = own.filter(x => other.some(y => mayBe(x, y) || mayBe(y, x)))
  if (Math.min(own.length, other.length) > 1 && inCommon.length < 2) return true
  const sameDay = isDay(a.when) && a.when?.value === b.when?.value
  if (sameDay) return false
  if (areOfTwoSorts(a, b)) return true
  // One page tells of one held and one to come: they are two, unless it dates both alike.
  return (
    a.report === b.report && (a.status === "held") !== (b.status === "held") && a.status !== null && b.status !== null
  )
}

function mayBe(a: Party, b: Party): boolean {
  return sameParty(a, b) || isNameOf(a, b) || standsFor(a, b)
}

function namedIn({ who, whom }: Claim): Party[] {
  return [...who, ...whom].filter(({ key }) => key !== "")
}

/** "Norland is organising a conference" tells of the one that is held there. */
function hosts([host, ...more]: readonly Party[], others: readonly Party[], at: Claim): boolean {
  return (
    host?.kind === "place" &&
    more.length === 0 &&
    others.every(({ kind }) => kind === "other") &&
    at.places.includes(host.key)
  )
}

/** A name on a page that tells nothing else of its bearer may be taken for no person's. */
function isNameOf(bare: Party, full: Party): boolean {
  if (bare.kind !== "other" || full.kind !== "person") return false
  return bare.label === full.label || full.label.split(/\s/).at(-1) === bare.label
}

/** Whether a person is told to speak for a state: "U.S. President". */
function standsFor(person: Party, state: Party): boolean {
  return person.state !== undefined && state.kind === "place" && sameParty({ ...state, key: person.state }, state)
}

/** Whether a party is not named ("his counterpart", "his country"): such a claim joins others only where one alone fits. */
export function isOpen({ who, whom }: Claim): boolean {
  return [...who, ...whom].some(party => party.key === "")
}
