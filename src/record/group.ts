// Claims of a pile → groups, each the readings of one thing: first within a report, then along the alignments of families,
// then across independent reports by slots. A union–find over claims (Tarjan 1975), in canonical order.

import { apart, type Families, familyOf, join } from "../kit/families.js"
import { groupBy } from "../kit/groups.js"
import { remembering } from "../kit/remembering.js"
import type { Weighed } from "../model/rarity.js"
import { within } from "../model/span.js"
import { type Compared, alike, compared, isOfWords } from "./alike.js"
import { areTwo, isOpen } from "./alike/meetings.js"
import type { Answering, Shown } from "./answering.js"
import type { Claim } from "./claim.js"
import { bucketsOf, eachMeeting, type Meeting, meetingAll } from "./meet.js"
import type { Claims } from "./record.js"
import { headsIn } from "./references.js"

/** So many claims are held ready for comparison: those of one story stand near one another. */
const mostReady = 20_000

/** Group the claims of a pile. Groups and their claims stand in the order of the reports, then of place. */
export function groupClaims(
  texts: readonly Weighed[],
  claims: readonly Claims[],
  answering: readonly Answering[],
): Claim[][] {
  const all = claims.flatMap(one => one.claims)
  const first = offsetsOf(claims)
  const families = apart(all.length)
  for (const { report, claims: own } of claims) uniteReferences(families, first.get(report)!, own)
  const shown = uniteAnswering(families, claims, first, answering)
  uniteAlike(families, meetingOf(texts, claims, all))
  const groups = groupBy(all.keys(), i => familyOf(families, i))
  const members = new Map([...groups].map(([root, of]) => [root, of.map(i => all[i]!)]))
  addShown(members, families, shown)
  const quoted = groupBy(
    shown.flatMap(({ reading }) => (reading.kind === "quotation" ? [reading] : [])),
    ({ report }) => report,
  )
  return [...members.values()]
    .map(group => group.filter(claim => !isInQuotation(claim, quoted)))
    .filter(group => group.length)
}

/** Where each report's claims begin among all. */
function offsetsOf(claims: readonly Claims[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  let offset = 0
  for (const { report, claims: own } of claims) {
    first.set(report, offset)
    offset += own.length
  }
  return first
}

/** Within a report, what points back at a meeting joins it. */
function uniteReferences(families: Families, offset: number, claims: readonly Claim[]): void {
  const heads = headsIn(claims)
  for (const [i, claim] of claims.entries()) {
    const head = claim.refersBack ? heads.of(i) : -1
    if (head >= 0) join(families, offset + i, offset + head)
  }
}

/** What was joined within families, and the readings that only their alignments show: by the claims' places among all. */
function uniteAnswering(
  families: Families,
  claims: readonly Claims[],
  first: ReadonlyMap<string, number>,
  answering: readonly Answering[],
): Shown[] {
  const counts = new Map(claims.map(({ report, claims: own }) => [report, own.length]))
  return answering.flatMap(({ reports, joined, shown }) => {
    const places = reports.flatMap(id => Array.from({ length: counts.get(id)! }, (_, n) => first.get(id)! + n))
    for (const [a, b] of joined) join(families, places[a]!, places[b]!)
    return shown.map(({ to, reading }) => ({ to: places[to]!, reading }))
  })
}

/** The claims of a pile as they meet. */
function meetingOf(texts: readonly Weighed[], claims: readonly Claims[], all: readonly Claim[]): Meeting {
  const keys = claims.flatMap(one => one.keys)
  const byId = new Map(texts.map(one => [one.text.report.id, one]))
  return {
    claims: all,
    keys: i => keys[i]!,
    compared: remembering<Compared, number>(i => compared(byId.get(all[i]!.report)!, all[i]!), mostReady),
  }
}

/** A claim within words that another witness marks as somebody's is part of what was said, not told by the report. */
function isInQuotation(claim: Claim, quoted: ReadonlyMap<string, readonly Claim[]>): boolean {
  if (isOfWords(claim.kind)) return false
  return (quoted.get(claim.report) ?? []).some(reading => within(claim, reading))
}

/** A reading that only an alignment shows is added where the report has none in the group yet. */
function addShown(groups: ReadonlyMap<number, Claim[]>, families: Families, shown: readonly Shown[]): void {
  const reports = new Map<number, Set<string>>()
  for (const { to, reading } of shown) {
    const family = familyOf(families, to)
    const group = groups.get(family)!
    const has = reports.get(family) ?? new Set(group.map(({ report }) => report))
    reports.set(family, has)
    if (has.has(reading.report)) continue
    has.add(reading.report)
    group.push(reading)
  }
}

/**
 * Joins what is alike. A meeting without a day is like two of the same parties and may not make them one: meetings are
 * joined where none of one family speaks against any of the other.
 */
function joiner(families: Families, all: readonly Claim[]): (a: number, b: number) => void {
  const meetings = [...all.keys()].filter(i => all[i]!.kind === "meeting")
  const byFamily = groupBy(meetings, i => familyOf(families, i))
  const members = new Map(
    [...byFamily].map(([family, of]) => [family, new Map(of.map(i => [toldOf(all[i]!), all[i]!]))]),
  )
  const none: ReadonlyMap<string, Claim> = new Map()
  return (a, b) => {
    const [own, others] = [a, b].map(i => members.get(familyOf(families, i)) ?? none)
    for (const x of own!.values()) for (const y of others!.values()) if (areTwo(x, y)) return
    join(families, a, b)
    members.set(familyOf(families, a), new Map([...own!, ...others!]))
  }
}

/** All that may speak against a meeting's being another: one that a page tells of a thousand times is asked once. */
function toldOf({ report, kind, who, whom, places, when, what, status, refersBack }: Claim): string {
  return JSON.stringify([report, kind, who, whom, places, when?.value, what, status, refersBack])
}

/** Across reports: claims that met under a key and are alike. */
function uniteAlike(families: Families, pile: Meeting): void {
  const { claims } = pile
  const open = claims.map(isOpen)
  const unite = joiner(families, claims)
  const areAlike = (x: number, y: number) => alike(pile.compared(x), pile.compared(y))
  const buckets = bucketsOf(claims.length, pile.keys)
  for (const bucket of buckets) {
    // What one text says on many pages is joined along its alignments already.
    const family = familyOf(families, bucket[1][0]!)
    if (bucket[1].every(i => familyOf(families, i) === family)) continue
    eachMeeting(bucket, pile, (x, y) => {
      if (open[x] || open[y] || familyOf(families, x) === familyOf(families, y)) return
      if (areAlike(x, y)) unite(x, y)
    })
  }
  const met = meetingAll(buckets, pile)
  for (const i of claims.keys()) {
    if (!open[i]) continue
    const fitting = met(i).filter(other => !open[other] && areAlike(i, other))
    // A claim with an unnamed party joins the one group that it fits; where two fit, it says of neither.
    const roots = new Set(fitting.map(other => familyOf(families, other)))
    const [root, ...more] = roots
    if (root !== undefined && more.length === 0) unite(i, root)
  }
}
