// Claims of a scope's reports → groups, each the readings of one thing: first within a report, then along the
// derivations by alignment, then across independent reports by slots. A union–find over claims (Tarjan 1975), in
// canonical order.

import type { Alignment } from "../model/alignment.js"
import type { PrintedText } from "../model/derivation.js"
import { apart, type Families, familyOf, join } from "../kit/families.js"
import { addTo, groupBy } from "../kit/groups.js"
import type { Weighed } from "../model/rarity.js"
import { within } from "../model/span.js"
import { joinAligned } from "./aligned.js"
import { type Side, sideOf } from "./aligned/sides.js"
import { alike, compared, isOfWords } from "./alike.js"
import { areTwo, isOpen } from "./alike/meetings.js"
import type { Claim, Page } from "./claim.js"
import { headOf } from "./references.js"

/** One report's claims, with the report as the finders saw it. */
export interface Claimed {
  readonly page: Page
  readonly text: Weighed
  readonly claims: readonly Claim[]
  /** For each claim the keys under which alike ones meet. */
  readonly keys: readonly (readonly string[])[]
}

/** A bucket with more claims than this is of common words; comparing all pairs would cost more than it finds. */
const largestBucket = 400

/** Group the claims of a scope. Groups and their claims stand in the order of `reports`, then of place. */
export function groupClaims(
  reports: readonly Claimed[],
  alignments: readonly Alignment[],
  printed: readonly PrintedText[] = [],
): Claim[][] {
  const all = reports.flatMap(({ claims }) => claims)
  const first = new Map<string, number>()
  let offset = 0
  for (const { page, claims } of reports) {
    first.set(page.annotated.report.id, offset)
    offset += claims.length
  }
  const byId = new Map(reports.map(one => [one.page.annotated.report.id, one]))
  const families = apart(all.length)
  for (const [id, { claims }] of byId) uniteReferences(families, first.get(id)!, claims)
  const shown = uniteAligned(families, alignments, byId, first, printed)
  uniteAlike(families, all, reports)
  const groups = groupBy(all.keys(), i => familyOf(families, i))
  const claims = new Map([...groups].map(([root, members]) => [root, members.map(i => all[i]!)]))
  addShown(claims, families, shown)
  const quoted = groupBy(
    shown.flatMap(({ reading }) => (reading.kind === "quotation" ? [reading] : [])),
    ({ report }) => report,
  )
  return [...claims.values()]
    .map(group => group.filter(claim => !isInQuotation(claim, quoted)))
    .filter(group => group.length)
}

/** Within a report, what points back at a meeting joins it. */
function uniteReferences(families: Families, offset: number, claims: readonly Claim[]): void {
  for (const [i, claim] of claims.entries()) {
    const head = claim.refersBack ? headOf(claims, i) : -1
    if (head >= 0) join(families, offset + i, offset + head)
  }
}

/** A reading that only an alignment shows, and the claim that it belongs to. */
interface Shown {
  readonly to: number
  readonly reading: Claim
}

/**
 * Along the alignments of a family: claims in answering places are one. Of the printings of a text one is laid beside the
 * others of the family; what these show in it, it shows in the rest.
 */
function uniteAligned(
  families: Families,
  alignments: readonly Alignment[],
  byId: ReadonlyMap<string, Claimed>,
  first: ReadonlyMap<string, number>,
  printed: readonly PrintedText[],
): Shown[] {
  const textOf = new Map(printed.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)))
  const ofOneText = ({ a, b }: Alignment) => textOf.has(a) && textOf.get(a) === textOf.get(b)
  const sides = new Map<string, Side>()
  const bare = (id: string) => {
    const claimed = byId.get(id)
    const side = sides.get(id) ?? (claimed && sideOf(claimed.page, claimed.claims))
    if (side) sides.set(id, side)
    return side
  }
  const unite = (of: readonly Alignment[], known: ReadonlyMap<string, readonly Shown[]>): Shown[] =>
    of.flatMap(alignment => {
      const [a, b] = [alignment.a, alignment.b].map(id => placed(bare(id), first.get(id)!, known.get(id) ?? []))
      if (!a || !b) return []
      const found = joinAligned(alignment, a.side, b.side)
      for (const pair of found.joined) join(families, a.places[pair.a]!, b.places[pair.b]!)
      return found.shown.map(({ of: end, claim, reading }) => ({ to: (end === "a" ? a : b).places[claim]!, reading }))
    })
  const between = unite(
    alignments.filter(alignment => !ofOneText(alignment)),
    new Map(),
  )
  const known = groupBy(between, ({ reading }) => reading.report)
  return [...between, ...unite(alignments.filter(ofOneText), known)]
}

/** A report's claims with the readings that are known to be in it besides, and for each the claim that it belongs to. */
function placed(side: Side | undefined, offset: number, shown: readonly Shown[]) {
  if (!side) return null
  const places = [...side.claims.map((_, i) => offset + i), ...shown.map(({ to }) => to)]
  if (shown.length === 0) return { side, places }
  return { side: sideOf(side.page, [...side.claims, ...shown.map(({ reading }) => reading)]), places }
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
  const members = groupBy(meetings, i => familyOf(families, i))
  return (a, b) => {
    const [own, others] = [a, b].map(i => members.get(familyOf(families, i)) ?? [])
    if (own!.some(x => others!.some(y => areTwo(all[x]!, all[y]!)))) return
    join(families, a, b)
    members.set(familyOf(families, a), [...own!, ...others!])
  }
}

/** Across reports: claims that met under a key and are alike. */
function uniteAlike(families: Families, all: readonly Claim[], reports: readonly Claimed[]): void {
  const ready = reports.flatMap(({ text, claims }) => {
    const about = new Set(text.text.names.map(({ name }) => name))
    return claims.map(claim => compared(text, claim, about))
  })
  const keys = reports.flatMap(one => one.keys)
  const open = all.map(isOpen)
  const unite = joiner(families, all)
  const buckets = new Map<string, number[]>()
  for (const i of all.keys()) {
    for (const key of keys[i]!) addTo(buckets, key, i)
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > largestBucket) continue
    for (let x = 0; x < bucket.length; x++) {
      for (let y = x + 1; y < bucket.length; y++) {
        const [a, b] = [bucket[x]!, bucket[y]!]
        if (open[a] || open[b]) continue
        if (familyOf(families, a) === familyOf(families, b) || !alike(ready[a]!, ready[b]!)) continue
        unite(a, b)
      }
    }
  }
  for (const i of all.keys()) {
    if (!open[i]) continue
    const met = keys[i]!.flatMap(key => buckets.get(key) ?? [])
    const fitting = met.filter(other => !open[other] && alike(ready[i]!, ready[other]!))
    // A claim with an unnamed party joins the one group that it fits; where two fit, it says of neither.
    const roots = new Set(fitting.map(other => familyOf(families, other)))
    const [root, ...more] = roots
    if (root !== undefined && more.length === 0) unite(i, root)
  }
}
