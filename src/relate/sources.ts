// Shared sources: reports that quote the same speech or release and do not copy one another.

import type { SharedSource } from "../model/derivation.js"
import type { Witness } from "./witness.js"
import type { KinMap } from "./between.js"

/** To be done. */
export function sharedSources(_witnesses: readonly Witness[], _kin: KinMap): SharedSource[] {
  return []
}
