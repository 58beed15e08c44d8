// "the talks": meetings that point back at one told of before, within one report.

import type { Claim } from "./claim.js"

/** "the Alaska talks" lend their place and time to the meeting they point back at. Those that point at none go. */
export function settleReferences(claims: readonly Claim[]): Claim[] {
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
export function headOf(claims: readonly Claim[], reference: Claim, nearest: number): number {
  if (reference.places.length === 0) return nearest
  const named = claims.findIndex(
    c => c.kind === "meeting" && !c.refersBack && c.places.some(place => reference.places.includes(place)),
  )
  return named >= 0 ? named : nearest
}
