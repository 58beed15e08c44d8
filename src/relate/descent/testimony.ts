// What pages themselves say of where they have it from. Of real pages that share prose, those of which one comes from the
// other nearly all say so: they number the versions of one dispatch, they are one outlet's, of which the earlier is the
// exemplar (in all of eight pairs of real piles): the one whose words the other corrects, else by its clock, one credits the other's outlet, or one is the agency's own page. Of those
// that credit nobody the words have to show it (`words.ts`).

import type { Reading } from "../reading.js"
import { amount } from "../decay.js"
import type { Witness } from "../../match/witness.js"
import { haveOneOutlet, namedSource, type OwnPages } from "./own-pages.js"
import { hasWithdrawn } from "./withdrawn.js"

/**
 * What two pages say of their descent: that one is above the other, that they are one outlet's, or that each has it from the
 * other; null where nothing.
 */
export type Testimony = "above" | "below" | "one-outlet" | "circle" | null

/** How A stands to B by what the two say. */
export function testimonyOf({ pair: { a, b }, worn, clocks }: Reading, own: OwnPages): Testimony {
  const [versionA, versionB] = [own.versions.get(a.id), own.versions.get(b.id)]
  if (versionA !== undefined && versionB !== undefined && versionA !== versionB)
    return versionA < versionB ? "above" : "below"
  if (haveOneOutlet(a, b, own)) return ofOneOutlet(corrected(a, b, own) || clocks.earlier || clocks.lastStood)
  const source = namedSource(a, b, own)
  const [creditsA, creditsB] = [amount(worn.inB, "credits-outlet") > 0, amount(worn.inA, "credits-outlet") > 0]
  const [ofAgencyA, ofAgencyB] = [own.agencys.has(a.id), own.agencys.has(b.id)]
  const above = creditsA || source.ofA || (ofAgencyA && !ofAgencyB)
  const below = creditsB || source.ofB || (ofAgencyB && !ofAgencyA)
  if (above === below) return above ? "circle" : null
  return above ? "above" : "below"
}

/** Of two pages of an outlet, 1 where A is the earlier and −1 where B is. */
function ofOneOutlet(earlier: number): Testimony {
  return earlier === 0 ? "one-outlet" : earlier > 0 ? "above" : "below"
}

/** 1 where B bears a note that withdraws what A has, and A none that withdraws what B has; −1 the other way round. */
function corrected(a: Witness, b: Witness, { withdrawn }: OwnPages): number {
  return Number(hasWithdrawn(a.id, b.id, withdrawn)) - Number(hasWithdrawn(b.id, a.id, withdrawn))
}
