// Which of a group's claims speaks for its entry, whom most of them name, and the parties by their fullest names.

import type { EntryKind } from "../../model/catalogue.js"
import type { Claim } from "../claim.js"
import { sameParty } from "../parties.js"

/** The claim whose slots speak for the entry: of an origin, in its body, with the most slots filled. */
export function leadOf(claims: readonly Claim[], origins: readonly string[], kind: EntryKind): Claim {
  const filled = (c: Claim) => named(c.who) + named(c.whom) + Number(c.where !== null) + Number(c.when !== null)
  const seconded = tally(claims.flatMap(({ speakerKey }) => speakerKey ?? []))
  const isOrigin = new Set(origins)
  const rank = (c: Claim) =>
    (c.kind === kind ? 1000 : 0) +
    (c.refersBack ? 0 : 500) +
    (c.founds ? 200 : 0) +
    (kind === "meeting" ? 50 * Math.min(named(c.who), 1) + 50 * Math.min(named(c.whom), 1) : 0) +
    (isOrigin.has(c.report) ? 40 : 0) +
    (c.speaker === null ? 0 : 30) +
    Math.min(seconded.get(c.speakerKey) ?? 0, 9) +
    filled(c)
  return highest(claims, rank)
}

/** Whom most readings name; of as many, an origin's, and the first. */
export function speakerOf(claims: readonly Claim[], origins: readonly string[]): string | null {
  const known = claims.filter(claim => claim.speaker !== null)
  const naming = tally(known.map(({ speakerKey }) => speakerKey))
  const isOrigin = new Set(origins)
  const rank = ({ speakerKey, report }: Claim) => 2 * naming.get(speakerKey)! + Number(isOrigin.has(report))
  return known.length ? highest(known, rank).speaker : null
}

/** How often each key stands in a list. */
function tally(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The first of those that rank highest. */
function highest(claims: readonly Claim[], rank: (claim: Claim) => number): Claim {
  let [best, most] = [claims[0]!, Number.NEGATIVE_INFINITY]
  for (const claim of claims) {
    const own = rank(claim)
    if (own > most) [best, most] = [claim, own]
  }
  return best
}

function named(parties: Claim["who"]): number {
  return parties.filter(party => party.key !== "").length
}

/** The parties by the fullest name that any reading has for each. */
export function partiesText(parties: Claim["who"], claims: readonly Claim[]): string | null {
  const all = claims.flatMap(claim => [...claim.who, ...claim.whom])
  const labels = parties.map(party =>
    party.kind === "person"
      ? all.filter(other => sameParty(other, party)).reduce((a, b) => (b.label.length > a.label.length ? b : a), party)
          .label
      : party.label,
  )
  return labels.length ? [...new Set(labels)].join(", ") : null
}
