// "the talks": meetings that point back at one told of before, within one report.

import type { Claim } from "./claim.js"
import { areOfTwoSorts, sortOf } from "./sorts.js"

/**
 * "the Alaska talks" lend their place and time to the meeting they point back at. Of those that point at none, one called
 * off or put off founds an entry where its day or place is told; the others go.
 */
export function settleReferences(claims: readonly Claim[]): Claim[] {
  const settled = claims.flatMap((claim, i): Claim[] => {
    if (!claim.refersBack || headOf(claims, i) >= 0) return [claim]
    const isTold =
      (claim.status === "called off" || claim.status === "planned") && (claim.places.length > 0 || claim.when !== null)
    return isTold ? [{ ...claim, refersBack: false, founds: true }] : []
  })
  for (const [i, claim] of settled.entries()) {
    if (!claim.refersBack) continue
    const at = headOf(settled, i)
    const head = settled[at]
    if (!head || (head.places.length && claim.places.length && !head.places.some(p => claim.places.includes(p))))
      continue
    const places = head.places.length ? head.places : claim.places
    settled[at] = { ...head, where: head.where ?? claim.where, places, when: head.when ?? claim.when }
  }
  return settled
}

/**
 * Which meeting the claim at `i` points back at, of those of its report: the one of the place named; else the nearest
 * before it of its sort, else of any; else the first behind. What was held is not called off. -1 where there is none.
 */
export function headOf(claims: readonly Claim[], i: number): number {
  const reference = claims[i]!
  const heads = claims.flatMap((claim, k) =>
    claim.kind === "meeting" && !claim.refersBack && fits(claim, reference) ? [k] : [],
  )
  const ofPlace = heads.find(k => claims[k]!.places.some(place => reference.places.includes(place)))
  if (ofPlace !== undefined) return ofPlace
  const before = heads.filter(k => k < i)
  const sort = sortOf(reference)
  const ofSort = (k: number) => sort !== null && sortOf(claims[k]!) === sort
  return before.findLast(ofSort) ?? heads.find(ofSort) ?? before.at(-1) ?? heads[0] ?? -1
}

function fits(head: Claim, reference: Claim): boolean {
  if (areOfTwoSorts(head, reference)) return false
  if (reference.status === "held") return head.status === "held" || head.status === null
  if (reference.status === null) return head.status !== "called off"
  return head.status !== "held"
}
