// All that is read off a pair of kin and tells which is the exemplar, before anything is weighed: wear, checkable
// matter, density, clocks. `direction.ts` weighs it, `signs/vector.ts` makes numbers of it.

import { count } from "../kit/bits.js"
import type { Lexicon } from "../text/lexicon.js"
import { type Clocks, clocksOf } from "./clocks.js"
import { type Decay, decay } from "./decay.js"
import { type Apart, apartOf } from "./descent/apart.js"
import { type Cited, citedBy } from "./descent/cited.js"
import { type Density, density } from "./density.js"
import { mostElsewhere } from "./fitted.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"
import { type Fuller, fuller } from "./matter.js"

/** What a pair shows. */
export interface Reading {
  readonly pair: Kin
  readonly worn: Decay
  readonly more: Fuller
  /** The same of the two by themselves, whatever else is in the pile. */
  readonly alone: Fuller
  readonly dense: Density
  /** Whether third reports explain much of either, so that its matter is not its own. */
  readonly mixed: boolean
  readonly clocks: Clocks
  /** What the two say of where they have it from. */
  readonly cited: Cited
  /** How far each is from being the other's copy. */
  readonly apart: Apart
}

/**
 * Read a pair. Reports foreign to it enter in one way: what they explain of either is no matter of the pair, so `more`,
 * `mixed` and `apart` may differ for one pair in two piles, and nothing else.
 */
export function readingOf(pair: Kin, kin: KinMap, lexicon: Lexicon): Reading {
  const elsewhereA = explainedElsewhere(pair, kin, true)
  const elsewhereB = explainedElsewhere(pair, kin, false)
  const mixed = count(elsewhereA) > mostElsewhere * pair.a.words || count(elsewhereB) > mostElsewhere * pair.b.words
  const worn = decay(pair, lexicon)
  return {
    pair,
    worn,
    more: fuller(pair, elsewhereA, elsewhereB),
    alone: fuller(pair, null, null),
    dense: density(pair),
    mixed,
    clocks: clocksOf(pair),
    cited: citedBy(pair),
    apart: apartOf(pair, worn, elsewhereA, elsewhereB),
  }
}

/** Tokens of one side that kin foreign to the other side explain: another story's matter. */
function explainedElsewhere({ a, b }: Kin, kin: KinMap, ofA: boolean): Uint8Array {
  const [own, other] = ofA ? [a, b] : [b, a]
  const explained = new Uint8Array(own.text.tokens.length)
  for (const [id, pair] of kin.get(own.id) ?? []) {
    if (id === other.id || kin.get(other.id)?.has(id)) continue
    for (const [t, value] of coveredOf(pair, own.id).entries()) if (value) explained[t] = 1
  }
  return explained
}
