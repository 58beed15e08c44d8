// Claims of all reports → groups, each the readings of one thing: first within a report, then along the derivations
// by alignment, then across independent reports by slots. A union–find over claims (Tarjan 1975), in canonical order.

import type { Alignment } from "../model/alignment.js"
import type { Stemma } from "../model/derivation.js"
import type { WordStatistics } from "../model/statistics.js"
import { joinAligned } from "./aligned.js"
import { within } from "../model/span.js"
import { alike, bucketsOf, type Compared, compared, isOfWords, isOpen } from "./alike.js"
import type { Claim, Page } from "./claim.js"

/** One report's claims, with the report as the finders saw it. */
export interface Claimed {
  readonly page: Page
  readonly claims: readonly Claim[]
}

/** A bucket with more claims than this is of common words; comparing all pairs would cost more than it finds. */
const largestBucket = 400

/** Group the claims of a pile. Groups and their claims stand in the order of `reports`, then of place. */
export function groupClaims(
  reports: readonly Claimed[],
  stemma: Stemma,
  alignments: readonly Alignment[],
  statistics: WordStatistics,
): Claim[][] {
  const all: Claim[] = []
  const first = new Map<string, number>()
  const byId = new Map<string, Claimed>()
  for (const { page, claims } of reports) {
    const { id } = page.annotated.report
    const settled = settleReferences(claims)
    first.set(id, all.length)
    byId.set(id, { page, claims: settled })
    for (const claim of settled) all.push(claim)
  }
  const parents = all.map((_, i) => i)
  for (const { claims, page } of byId.values()) {
    const offset = first.get(page.annotated.report.id)!
    let head = -1
    for (const [i, claim] of claims.entries()) {
      if (claim.kind !== "meeting") continue
      if (claim.refersBack && head >= 0) unite(parents, offset + i, offset + headOf(claims, claim, head))
      if (!claim.refersBack) head = i
    }
  }
  const shown: { readonly to: number; readonly reading: Claim }[] = []
  const kin = families(stemma)
  for (const alignment of alignments) {
    if (kin.get(alignment.a) === undefined || kin.get(alignment.a) !== kin.get(alignment.b)) continue
    const [a, b] = [byId.get(alignment.a), byId.get(alignment.b)]
    if (!a || !b) continue
    const found = joinAligned(alignment, a, b)
    const [offsetA, offsetB] = [first.get(alignment.a)!, first.get(alignment.b)!]
    for (const pair of found.joined) unite(parents, offsetA + pair.a, offsetB + pair.b)
    for (const { of, claim, reading } of found.shown) {
      shown.push({ to: (of === "a" ? offsetA : offsetB) + claim, reading })
    }
  }
  uniteAlike(parents, all, byId, statistics)
  const groups = new Map<number, Claim[]>()
  for (const [i, claim] of all.entries()) {
    const root = find(parents, i)
    const group = groups.get(root)
    if (group) group.push(claim)
    else groups.set(root, [claim])
  }
  for (const { to, reading } of shown) addShown(groups.get(find(parents, to))!, reading)
  return [...groups.values()]
    .map(group => group.filter(claim => !isInQuotation(claim, shown)))
    .filter(group => group.length)
}

/** A claim within words that another witness marks as somebody's is part of what was said, not told by the report. */
function isInQuotation(claim: Claim, shown: readonly { readonly reading: Claim }[]): boolean {
  return shown.some(
    ({ reading }) =>
      reading !== claim &&
      !isOfWords(claim.kind) &&
      reading.kind === "quotation" &&
      reading.report === claim.report &&
      within(claim, reading),
  )
}

/** A reading that only an alignment shows is added where the report has none in the group yet. */
function addShown(group: Claim[], reading: Claim): void {
  if (!group.some(claim => claim.report === reading.report)) group.push(reading)
}

/** "the Alaska talks" lend their place and time to the meeting they point back at. Those that point at none go. */
function settleReferences(claims: readonly Claim[]): Claim[] {
  const settled = claims.filter(
    claim => !claim.refersBack || claims.some(other => !other.refersBack && other.kind === "meeting"),
  )
  for (const [i, claim] of settled.entries()) {
    if (!claim.refersBack) continue
    const before = settled.findLastIndex((other, k) => k < i && other.kind === "meeting" && !other.refersBack)
    const at = headOf(
      settled,
      claim,
      before >= 0 ? before : settled.findIndex(c => c.kind === "meeting" && !c.refersBack),
    )
    const head = settled[at]!
    if (head.places.length && claim.places.length && !head.places.some(p => claim.places.includes(p))) continue
    const places = head.places.length ? head.places : claim.places
    settled[at] = { ...head, where: head.where ?? claim.where, places, when: head.when ?? claim.when }
  }
  return settled
}

/** The meeting pointed back at: the one of the place named, else the nearest before. */
function headOf(claims: readonly Claim[], reference: Claim, nearest: number): number {
  if (reference.places.length === 0) return nearest
  const named = claims.findIndex(
    c => c.kind === "meeting" && !c.refersBack && c.places.some(place => reference.places.includes(place)),
  )
  return named >= 0 ? named : nearest
}

/** Report → number of its connected part of the stemma; alone where it has no kin. */
function families({ derivations }: Stemma): Map<string, string> {
  const family = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let up = family.get(at); up !== undefined && up !== at; up = family.get(at)) at = up
    return at
  }
  for (const { exemplar, copy } of derivations) {
    const [a, b] = [root(exemplar), root(copy)]
    const [low, high] = a < b ? [a, b] : [b, a]
    family.set(high, low)
    family.set(low, low)
  }
  return new Map([...family.keys()].map(id => [id, root(id)]))
}

function uniteAlike(
  parents: number[],
  all: readonly Claim[],
  byId: ReadonlyMap<string, Claimed>,
  statistics: WordStatistics,
): void {
  const buckets = new Map<string, number[]>()
  const ready: Compared[] = all.map(claim => compared(byId.get(claim.report)!.page.annotated, claim))
  for (const [i, claim] of all.entries()) {
    if (claim.refersBack) continue
    for (const key of bucketsOf(ready[i]!)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > largestBucket) continue
    for (let x = 0; x < bucket.length; x++) {
      for (let y = x + 1; y < bucket.length; y++) {
        const [a, b] = [bucket[x]!, bucket[y]!]
        if (isOpen(all[a]!) || isOpen(all[b]!)) continue
        if (find(parents, a) !== find(parents, b) && alike(ready[a]!, ready[b]!, statistics)) unite(parents, a, b)
      }
    }
  }
  uniteOpen(parents, all, ready, buckets, statistics)
}

/** A claim with an unnamed party joins the one group that it fits; where two fit, it says of neither. */
function uniteOpen(
  parents: number[],
  all: readonly Claim[],
  ready: readonly Compared[],
  buckets: ReadonlyMap<string, readonly number[]>,
  statistics: WordStatistics,
): void {
  for (const [i, claim] of all.entries()) {
    if (claim.refersBack || !isOpen(claim)) continue
    const fitting = bucketsOf(ready[i]!)
      .flatMap(key => buckets.get(key) ?? [])
      .filter(other => !isOpen(all[other]!) && alike(ready[i]!, ready[other]!, statistics))
    const roots = new Set(fitting.map(other => find(parents, other)))
    if (roots.size === 1) unite(parents, i, [...roots][0]!)
  }
}

function find(parents: number[], i: number): number {
  let root = i
  while (parents[root] !== root) root = parents[root]!
  parents[i] = root
  return root
}

function unite(parents: number[], a: number, b: number): void {
  const [x, y] = [find(parents, a), find(parents, b)]
  parents[Math.max(x, y)] = Math.min(x, y)
}
