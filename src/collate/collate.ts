// An alignment → typed alterations, gravest first.
//
// What reports are made of is compared slot against slot, each sort by a file of its own (`comparers/`): quotations,
// attributions, figures, times, names, certainty, polarity, relations and others. What no slot accounts for is matter
// put in or left out, and what then is left is wording. A place may carry several alterations: a quotation can lose its
// marks and its sense at once.

import { byGravity } from "../kit/gravity.js"
import { remembering } from "../kit/remembering.js"
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
import { cellOf } from "./pair/cells.js"
import { type Correspondence, correspond, spanOfSentences } from "./pair/correspondence.js"
import { correctedBy, isOfNote } from "./pair/corrected.js"
import type { Draft } from "./pair/draft.js"
import { type Script, scripts } from "./pair/edits.js"
import { once } from "./pair/once.js"
import { orderless } from "./pair/orderless.js"
import { beyondSlugs } from "./pair/slugs.js"
import { type Names, neutralNote } from "./pair/neutral.js"
import { wholeWords } from "./pair/whole-words.js"
import { lostDegrees } from "./comparers/degrees.js"
import { compareFigures } from "./comparers/figures.js"
import { compareFiguresApart } from "./comparers/figures/apart.js"
import { compareHeadlines } from "./comparers/headlines.js"
import { compareMatter } from "./comparers/matter.js"
import { findNameless } from "./comparers/nameless.js"
import { compareNames } from "./comparers/names.js"
import { comparePolarity } from "./comparers/polarity.js"
import { compareQuotations } from "./comparers/quotations/quotations.js"
import { compareRelations } from "./comparers/relations.js"
import { findRecast } from "./comparers/recast.js"
import { compareNumerals } from "./comparers/numerals.js"
import { clausesPutIn } from "./propositions/alone.js"
import { otherDoers } from "./propositions/doers.js"
import { otherStatements } from "./propositions/statements.js"
import { turnedPropositions } from "./propositions/turns.js"
import { compareStretches } from "./comparers/stretches.js"
import { compareRows } from "./comparers/rows.js"
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
  const told = beyondSlugs(found, pair).filter(draft => !isOfNote(draft, pair))
  const drafts = names === null ? told : told.map(draft => orderless(pair, draft))
  const ordered = drafts.sort(
    (x, y) => byGravity(x, y) || y.weight - x.weight || place(x) - place(y) || byCodeUnit(x.note, y.note),
  )
  const counts = new Map<string, number>()
  for (const { alike } of ordered) if (alike) counts.set(alike, (counts.get(alike) ?? 0) + 1)
  const groupOf = remembering(alike => `g${digest(exemplar.report.id, copy.report.id, alike)}`)
  return ordered.map(draft => ({
    exemplar: exemplar.report.id,
    copy: copy.report.id,
    ordered: names === null,
    kind: draft.kind,
    gravity: draft.gravity,
    group: draft.alike && counts.get(draft.alike)! > 1 ? groupOf(draft.alike) : null,
    exemplarSpan: ends(draft.exemplar),
    copySpan: ends(draft.copy),
    note: noteOf(draft, pair, names),
  }))
}

/** What a reader is told of a draft: where it stands, where that is a table; what is otherwise; whether the outlet says so itself. */
function noteOf(draft: Draft, pair: Correspondence, names: Names | null): string {
  const cell = (draft.exemplar && cellOf(pair.a, draft.exemplar)) ?? (draft.copy && cellOf(pair.b, draft.copy))
  const told = names === null ? draft.note : neutralNote(draft, pair, names)
  return `${cell ? `${cell}: ` : ""}${told}${correctedBy(draft, pair, names)}`
}

/** All that comparers find. */
function draftsOf(pair: Correspondence): Draft[] {
  const apart = compareFiguresApart(pair)
  const quotations = compareQuotations(pair)
  const whole = [
    ...quotations,
    ...compareMatter(pair, quotations),
    ...[compareAttributions, compareHeadlines, compareRows, lostDegrees].flatMap(compare => compare(pair)),
  ]
  // That a sentence stands elsewhere accounts for its place, and for none of its words.
  const placed = whole.filter(({ kind }) => kind !== "transposition")
  const parts = scripts(pair).flatMap(script => draftsOfScript(pair, script, placedIn(pair, script, placed), apart))
  // What answers in its own sentence needs no other.
  return [...whole, ...parts, ...apart.filter(one => !parts.some(other => isToldAlready(one, other)))]
}

/** What is held against its like, one slot or clause after another. */
const pairwise = [
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
]

/** Those of some drafts that tell of anything in the sentences of a script: of others nothing there can be told again. */
function placedIn({ a, b }: Correspondence, { link }: Script, drafts: readonly Draft[]): Draft[] {
  const [own, there] = [spanOfSentences(a, link.a), spanOfSentences(b, link.b)]
  return drafts.filter(
    ({ exemplar, copy }) =>
      (exemplar !== null && overlap(exemplar, own) > 0) || (copy !== null && overlap(copy, there) > 0),
  )
}

/** What is found in the sentences of one script. `placed` is known to lie there, `apart` of figures of the whole pair. */
function draftsOfScript(
  pair: Correspondence,
  script: Script,
  placed: readonly Draft[],
  apart: readonly Draft[],
): Draft[] {
  const paired = pairwise.flatMap(compare => compare(pair, script))
  const numerals = compareNumerals(pair, script, [...placed, ...paired])
  const slots = [...paired.filter(draft => !isToldBy(draft, [...numerals, ...apart])), ...numerals]
  const clauses = clausesPutIn(pair, script, [...placed, ...slots])
  const found = [...placed, ...slots, ...clauses]
  // Matter put in or left out is more than a phrase; a turn of phrase is told with what stands in its place.
  const unclaimed = compareStretches(pair, script, found)
  const matter = unclaimed.filter(({ gravity }) => gravity !== "slight")
  const recast = findRecast(pair, script, [...found, ...matter])
  const stretches = recast.length ? compareStretches(pair, script, [...found, ...recast]) : unclaimed
  const told = [...slots, ...clauses, ...recast, ...stretches]
  return [...told, ...compareWording(pair, script, [...placed, ...told])]
}

/** Whether one side of a figure is told of with another than the one it was found to answer to. */
function isToldAlready(one: Draft, { kind, exemplar, copy }: Draft): boolean {
  if (kind !== "figure" || !exemplar || !copy) return false
  return overlap(exemplar, one.exemplar!) > 0 || overlap(copy, one.copy!) > 0
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
