// Families of a corpus: reports that go back to one text, whatever each added and whoever copied whom; and reports of the
// same text, letter for letter, too short for anybody to say where it comes from. Siblings of a dispatch, a release or another report that is not there are of one family; a page that only credits an agency, and shares
// no words with another page, is of none.

import type { Derivation } from "../model/derivation.js"
import { depthsOf } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import { familiesOf } from "../kit/families.js"
import type { Witness } from "../match/witness.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Lineage } from "../relate/stemma.js"

/** A family: what it is known by, and its reports in canonical order. */
export interface CorpusFamily {
  readonly id: string
  readonly reports: readonly string[]
}

/** The families of a corpus, in canonical order; who has no relative is a family of one. */
export function familiesIn({ witnesses, stemma }: Pick<Lineage, "witnesses" | "stemma">): CorpusFamily[] {
  const lines = stemma.derivations.filter(isOfWords).map(({ exemplar, copy }) => [exemplar, copy] as const)
  const alike = [...groupBy(witnesses, ({ text }) => text.report.text).values()].flatMap(([first, ...others]) =>
    others.map(({ id }) => [first!.id, id] as const),
  )
  const heads = familiesOf([...lines, ...alike])
  const families = groupBy(witnesses, ({ id }) => heads.get(id) ?? id)
  return [...families.values()].map(members => ({ id: familyId(members), reports: members.map(({ id }) => id) }))
}

/** By content, wherever in the input it stands. */
function familyId(members: readonly Witness[]): string {
  return `f${digest(members.map(({ text: { report } }) => digest(report.address ?? "", report.text)).sort(byCodeUnit))}`
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
