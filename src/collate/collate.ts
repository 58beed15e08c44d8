// An alignment → typed alterations, gravest first.
//
// What reports are made of is compared slot against slot, each sort by a file of its own (`comparers/`): quotations,
// attributions, figures, times, names, certainty, polarity, relations and others. What no slot accounts for is matter
// put in or left out, and what then is left is wording. A place may carry several alterations: a quotation can lose its
// marks and its sense at once.

import { byGravity } from "../kit/gravity.js"
import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import { overlap, type Span } from "../model/span.js"
import { isRead } from "../text/languages.js"
import type { Lexicon } from "../text/lexicon.js"
import { compareAttributions } from "./comparers/attributions.js"
import { findBreaks } from "./comparers/breaks.js"
import { findCauses } from "./comparers/causes.js"
import { compareCertainty } from "./comparers/certainty.js"
import { compareConditionals } from "./comparers/conditionals.js"
import { type Correspondence, correspond } from "./pair/correspondence.js"
import { correctedBy, isOfNote } from "./pair/corrected.js"
import type { Draft } from "./pair/draft.js"
import { scripts } from "./pair/edits.js"
import { once } from "./pair/once.js"
import { beyondSlugs } from "./pair/slugs.js"
import { type Names, neutralNote } from "./pair/neutral.js"
import { wholeWords } from "./pair/whole-words.js"
import { compareFigures } from "./comparers/figures.js"
import { compareMatter } from "./comparers/matter.js"
import { findNameless } from "./comparers/nameless.js"
import { compareNames } from "./comparers/names.js"
import { comparePolarity } from "./comparers/polarity.js"
import { compareQuotations } from "./comparers/quotations/quotations.js"
import { compareRelations } from "./comparers/relations.js"
import { findRecast } from "./comparers/recast.js"
import { compareNumerals } from "./comparers/numerals.js"
import { clausesPutIn } from "./propositions/alone.js"
import { lostDegrees } from "./propositions/degrees.js"
import { otherDoers } from "./propositions/doers.js"
import { otherStatements } from "./propositions/statements.js"
import { turnedPropositions } from "./propositions/turns.js"
import { compareStretches } from "./comparers/stretches.js"
import { compareTimes } from "./comparers/times.js"
import { compareWording } from "./comparers/wording.js"

/**
 * What was altered between an exemplar and its copy, gravest first. `alignment.a` is the exemplar. With `names` nobody
 * knows which of the two came first, and what they have otherwise is told of both by name.
 */
export function collate(
  exemplar: Annotated,
  copy: Annotated,
  alignment: Alignment,
  lexicon: Lexicon,
  names: Names | null = null,
): Alteration[] {
  if (!isRead(exemplar.report) || !isRead(copy.report)) return []
  const pair = correspond(exemplar, copy, alignment, lexicon)
  const found = once(draftsOf(pair).map(draft => whole(pair, draft)))
  const drafts = beyondSlugs(found, pair).filter(draft => !isOfNote(draft, pair))
  const ordered = drafts.sort(
    (x, y) => byGravity(x, y) || y.weight - x.weight || place(x) - place(y) || byCodeUnit(x.note, y.note),
  )
  const counts = new Map<string, number>()
  for (const { alike } of ordered) if (alike) counts.set(alike, (counts.get(alike) ?? 0) + 1)
  return ordered.map(draft => ({
    exemplar: exemplar.report.id,
    copy: copy.report.id,
    ordered: names === null,
    kind: draft.kind,
    gravity: draft.gravity,
    group:
      draft.alike && counts.get(draft.alike)! > 1
        ? `g${digest(exemplar.report.id, copy.report.id, draft.alike)}`
        : null,
    exemplarSpan: ends(draft.exemplar),
    copySpan: ends(draft.copy),
    note: (names === null ? draft.note : neutralNote(draft, pair, names)) + correctedBy(draft, pair, names),
  }))
}

/** All that comparers find. */
function draftsOf(pair: Correspondence): Draft[] {
  const whole = [...compareQuotations(pair), ...compareAttributions(pair), ...compareMatter(pair), ...lostDegrees(pair)]
  // That a sentence stands elsewhere accounts for its place, and for none of its words.
  const placed = whole.filter(({ kind }) => kind !== "transposition")
  const parts = scripts(pair).flatMap(script => {
    const paired = [
      compareFigures,
      compareTimes,
      compareNames,
      findNameless,
      compareCertainty,
      compareConditionals,
      comparePolarity,
      compareRelations,
      findBreaks,
      findCauses,
      otherStatements,
      turnedPropositions,
      otherDoers,
    ].flatMap(compare => compare(pair, script))
    const numerals = compareNumerals(pair, script, [...placed, ...paired])
    const slots = [...paired.filter(draft => !isToldBy(draft, numerals)), ...numerals]
    const clauses = clausesPutIn(pair, script, [...placed, ...slots])
    const found = [...placed, ...slots, ...clauses]
    // Matter put in or left out is more than a phrase; a turn of phrase is told with what stands in its place.
    const matter = compareStretches(pair, script, found).filter(({ gravity }) => gravity !== "slight")
    const recast = findRecast(pair, script, [...found, ...matter])
    const stretches = compareStretches(pair, script, [...found, ...recast])
    const told = [...slots, ...clauses, ...recast, ...stretches]
    return [...told, ...compareWording(pair, script, [...placed, ...told])]
  })
  return [...whole, ...parts]
}

/** Whether a number that is said to stand on one side only is told as changed. */
function isToldBy({ kind, exemplar, copy }: Draft, numerals: readonly Draft[]): boolean {
  if (kind !== "figure" || (exemplar && copy)) return false
  return numerals.some(one => (exemplar ? overlap(one.exemplar!, exemplar) : overlap(one.copy!, copy!)) > 0)
}

function place({ exemplar, copy }: Draft): number {
  return exemplar?.start ?? copy?.start ?? 0
}

function ends(span: Span | null): readonly [number, number] | null {
  return span && [span.start, span.end]
}

/** A draft whose places end where words do. Marks and spelling are told of letter by letter. */
function whole({ a, b }: Correspondence, draft: Draft): Draft {
  if (draft.kind === "accidental") return draft
  const { exemplar, copy } = draft
  return { ...draft, exemplar: exemplar && wholeWords(a.text, exemplar), copy: copy && wholeWords(b.text, copy) }
}
