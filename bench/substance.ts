// Whether a sentence was altered in substance, judged by what was altered: the question of `summedits`.

import type { Alteration } from "../src/model/alteration.js"
import type { AlterationKind } from "../src/model/catalogue.js"
import { collated } from "./collation.js"
import { annotatedReport } from "./planting/texts.js"

/** Kinds by which a reader is told something else. What was left out or moved tells nothing else. */
const ofSubstance: ReadonlySet<AlterationKind> = new Set<AlterationKind>([
  "meaning",
  "certainty",
  "figure",
  "time",
  "name",
  "quotation",
  "insertion",
])

/** Alterations from one text to another, each of one paragraph or several. */
export function alterationsBetween(exemplar: readonly string[], copy: readonly string[]): readonly Alteration[] {
  return collated(annotatedReport("exemplar", exemplar), annotatedReport("copy", copy)).alterations
}

/** Those that alter the substance. */
export function substantial(alterations: readonly Alteration[]): Alteration[] {
  return alterations.filter(({ kind, gravity }) => gravity !== "slight" && ofSubstance.has(kind))
}

/**
 * Those that say another thing than a text that tells far more: what is gravely altered, and names, figures and times that
 * stand nowhere in it. Against a whole text, anything else may be a summary's way of putting it.
 */
export function contradicting(alterations: readonly Alteration[]): Alteration[] {
  return alterations.filter(({ kind, gravity, exemplarSpan, copySpan }) => {
    if (!copySpan || !ofSubstance.has(kind)) return false
    const unfounded = exemplarSpan === null && (kind === "name" || kind === "figure" || kind === "time")
    return gravity === "grave" || (unfounded && gravity !== "slight")
  })
}
