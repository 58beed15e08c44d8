// Which kin are siblings, copies of a parent that is not there? Those of which neither can be the other's copy.
//
// Two things speak against a descent, and both are weighed as log odds (Good 1950) measured on piles grown for the
// purpose: matter of its own, which a copy cannot have from its exemplar (`own`); and odd words in the supposed exemplar
// where the supposed copy has the plain one (`decay`): a separative error (Maas 1927), which a copyist seldom mends. One
// in five odd words does go back to plain when a machine rewords a reworded page, so the share counts, not one place. A
// third report that explains what the two share, and from which both may descend, is their ancestor: nothing is lost.

import type { Span } from "../model/span.js"
import type { Lexicon } from "../text/lexicon.js"
import { decay } from "./decay.js"
import { apartOf } from "./descent/apart.js"
import type { Leaning } from "./direction.js"
import { type Kin, coveredOf, type KinMap } from "./kin.js"
import { count, lacking } from "../kit/bits.js"
import type { Witness } from "../match/witness.js"

/** Log odds, for either of two to be no copy of the other, that make them siblings. */
const leastApart = 1.2
/** Siblings agree in this share of the words of the sentences they share; rewriters who change the facts do not. */
const leastAgreement = 0.65
/** And they share this many words: less is a quotation or a stock paragraph. */
const leastShared = 60
/** A third report explains two kin when it has this share of what they have in common. */
const explains = 0.6
/** Up to these log odds a report may be a copy of another. */
const mayDescend = 0

/** Two kin that are siblings, with the sentences that each has alone. */
export interface Siblings {
  readonly pair: Kin
  readonly inA: readonly Span[]
  readonly inB: readonly Span[]
}

/** The lines of a family that join siblings of a lost parent, not exemplar and copy. */
export function siblingLines(leanings: readonly Leaning[], kin: KinMap, lexicon: Lexicon): Siblings[] {
  return leanings.flatMap(({ pair, worn }) => {
    if (Math.min(pair.wordsA, pair.wordsB) < leastShared || pair.agreement < leastAgreement) return []
    const thirds = explaining(pair, kin)
    if (thirds.some(third => isNearer(pair, third))) return []
    const { ofA, ofB, inA, inB } = apartOf(pair, worn, kin)
    if (Math.min(ofA, ofB) < leastApart) return []
    const descends = (copy: Witness, line: Kin) => {
      const { ofA, ofB } = apartOf(line, decay(line, lexicon), kin)
      return (line.a.id === copy.id ? ofA : ofB) < mayDescend
    }
    if (thirds.some(({ toA, toB }) => descends(pair.a, toA) && descends(pair.b, toB))) return []
    return [{ pair, inA, inB }]
  })
}

/** A third report that explains what two kin share, by its lines to both. */
interface Third {
  readonly toA: Kin
  readonly toB: Kin
}

function explaining({ a, b, coveredA, coveredB, wordsA, wordsB }: Kin, kin: KinMap): Third[] {
  return [...kin.get(a.id)!].flatMap(([id, toA]) => {
    const toB = kin.get(b.id)!.get(id)
    if (!toB) return []
    const missing = lacking(coveredA, coveredOf(toA, a.id)) + lacking(coveredB, coveredOf(toB, b.id))
    return missing < (1 - explains) * (wordsA + wordsB) ? [{ toA, toB }] : []
  })
}

/** What shares more with each than they share with one another is their parent; a third sibling does not. */
function isNearer({ a, b, wordsA, wordsB }: Kin, { toA, toB }: Third): boolean {
  return Math.min(count(coveredOf(toA, a.id)), count(coveredOf(toB, b.id))) > (wordsA + wordsB) / 2
}
