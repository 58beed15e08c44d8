// Families of a corpus: reports that go back to one text, whatever each added and whoever copied whom. Siblings of a
// dispatch, a release or another report that is not there are of one family; a page that only credits an agency, and shares
// no words with another page, is of none.

import type { Derivation } from "../model/derivation.js"
import { depthsOf } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import { familiesOf } from "../kit/families.js"
import { digest } from "../model/identity.js"
import type { Lineage } from "../relate/stemma.js"

/** A family: what it is known by, and its reports in canonical order. */
export interface CorpusFamily {
  readonly id: string
  readonly reports: readonly string[]
}

/** The families of a corpus, in canonical order; who has no relative is a family of one. */
export function familiesIn({ witnesses, stemma }: Pick<Lineage, "witnesses" | "stemma">): CorpusFamily[] {
  const heads = familiesOf(stemma.derivations.filter(isOfWords).map(({ exemplar, copy }) => [exemplar, copy] as const))
  const families = groupBy(witnesses, ({ id }) => heads.get(id) ?? id)
  return [...families.values()].map(members => {
    const reports = members.map(({ id }) => id)
    return { id: `f${digest([...reports].sort())}`, reports }
  })
}

/** Whether a line rests on words that were found on both sides, or on what a person said. */
function isOfWords({ shared, evidence }: Derivation): boolean {
  return shared.words > 0 || evidence.some(({ kind }) => kind === "reader")
}

/** How many decided lines lead down to each report from where its descent begins; what is lost is no step. */
export function depths({ witnesses, stemma }: Pick<Lineage, "witnesses" | "stemma">): ReadonlyMap<string, number> {
  const here = new Set(witnesses.map(({ id }) => id))
  const decided = stemma.derivations.filter(({ exemplar, direction }) => direction === "decided" && here.has(exemplar))
  const above = groupBy(decided, ({ copy }) => copy)
  return depthsOf(here, id => (above.get(id) ?? []).map(({ exemplar }) => exemplar))
}
