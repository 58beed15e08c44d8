// "the talks": meetings that point back at one told of before, within one report. The meetings pointed at stand in lists by
// sort and status, so that a page that tells of thousands is not read through for each that points back.

import { countBefore } from "../kit/ascending.js"
import { greatest, least } from "../kit/extremes.js"
import { addTo, groupBy } from "../kit/groups.js"
import type { Claim } from "./claim.js"
import { areOfTwoSorts, sortOf } from "./sorts.js"

/**
 * "the Alaska talks" lend their place and time to the meeting they point back at. Of those that point at none, one called
 * off or put off founds an entry where its day or place is told; the others go.
 */
export function settleReferences(claims: readonly Claim[]): Claim[] {
  const heads = headsIn(claims)
  const settled = claims.flatMap((claim, i): Claim[] => {
    if (!claim.refersBack || heads.of(i) >= 0) return [claim]
    const isTold =
      (claim.status === "called off" || claim.status === "planned") && (claim.places.length > 0 || claim.when !== null)
    return isTold ? [{ ...claim, refersBack: false, founds: true }] : []
  })
  const found = headsIn(settled)
  for (const [i, claim] of settled.entries()) {
    if (!claim.refersBack) continue
    const at = found.of(i)
    const head = settled[at]
    if (!head || (head.places.length && claim.places.length && !head.places.some(p => claim.places.includes(p))))
      continue
    const places = head.places.length ? head.places : claim.places
    settled[at] = { ...head, where: head.where ?? claim.where, places, when: head.when ?? claim.when }
    if (head.places.length === 0) found.placed(at, places)
  }
  return settled
}

/** Meetings of one report that claims may point back at. */
export interface Heads {
  /**
   * Which meeting the claim at `i` points back at: the one of the place named; else the nearest before it of its sort, else
   * of any; else the first behind. What was held is not called off. -1 where there is none.
   */
  of(i: number): number
  /** A meeting is now known to be of these places. */
  placed(at: number, places: readonly string[]): void
}

/** Meetings of one sort and status, in order: what fits one of them as a head fits all. */
interface Alike {
  readonly first: Claim
  readonly all: readonly number[]
  /** The first of each place. */
  readonly places: Map<string, number>
}

/** The meetings among the claims of a report, each a head. */
export function headsIn(claims: readonly Claim[]): Heads {
  const heads = [...claims.keys()].filter(i => claims[i]!.kind === "meeting" && !claims[i]!.refersBack)
  const groups = groupBy(heads, i => groupOf(claims[i]!))
  const alike = new Map([...groups].map(([key, all]) => [key, alikeOf(claims, all)]))
  return {
    of(i) {
      const reference = claims[i]!
      const fitting = [...alike.values()].filter(({ first }) => fits(first, reference))
      const atPlace = least(fitting.flatMap(({ places }) => reference.places.flatMap(place => places.get(place) ?? [])))
      if (Number.isFinite(atPlace)) return atPlace
      const sort = sortOf(reference)
      const ofSort = sort === null ? [] : fitting.filter(({ first }) => sortOf(first) === sort)
      return nearest(ofSort, i) ?? nearest(fitting, i) ?? -1
    },
    placed(at, places) {
      const known = alike.get(groupOf(claims[at]!))!.places
      for (const place of places) known.set(place, Math.min(at, known.get(place) ?? at))
    },
  }
}

function groupOf({ what, status }: Claim): string {
  return `${sortOf({ what })} ${status}`
}

function alikeOf(claims: readonly Claim[], all: readonly number[]): Alike {
  const byPlace = new Map<string, number[]>()
  for (const i of all) for (const place of claims[i]!.places) addTo(byPlace, place, i)
  return { first: claims[all[0]!]!, all, places: new Map([...byPlace].map(([place, [first]]) => [place, first!])) }
}

/** The last before a place, else the first of all. */
function nearest(alike: readonly Alike[], i: number): number | null {
  if (alike.length === 0) return null
  const before = greatest(alike.map(({ all }) => all[countBefore(all, k => k < i) - 1] ?? -1))
  return before >= 0 ? before : least(alike.map(({ all }) => all[0]!))
}

function fits(head: Claim, reference: Claim): boolean {
  if (areOfTwoSorts(head, reference)) return false
  if (reference.status === "held") return head.status === "held" || head.status === null
  if (reference.status === null) return head.status !== "called off"
  return head.status !== "held"
}
