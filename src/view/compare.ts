// Two reports side by side: how they stand to one another, their sentences in rows, what was altered and what it comes to.
// Where no copying was found nothing is called altered: there is what both say, and what only one of them does.

import { alterationKinds, families, kindsOf } from "../model/catalogue.js"
import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import type { Stretch } from "../model/ledger.js"
import { groupBy } from "../kit/groups.js"
import { gravityRank } from "../kit/gravity.js"
import { alterationId, derivationId } from "../review/findings.js"
import { labelFor, lostMarksText, marksLost } from "./alterations.js"
import { apartLinks } from "./compare/apart.js"
import { consequences } from "./compare/consequence.js"
import { dateDoubt, followsText, spokenText, verdictText } from "./compare/phrases.js"
import { rows } from "./compare/rows.js"
import { correctedOn } from "./corrections.js"
import { counted, countsOf, countsText, graveNumbers, hiddenText, isCounted, tallies } from "./counts.js"
import { evidenceOf } from "./why.js"
import { bothUnder, sharedWords } from "./ledger.js"
import { wayBetween } from "./pairs.js"
import type { ComparedAlteration, ComparedMode, Comparison } from "./shapes.js"
import { judgementOf, reportCard, siglumOf, type Survey } from "./survey.js"
import { verbOf } from "./words.js"

/** Alike alterations are said once when there are at least this many. */
const leastAlike = 3

/**
 * Two reports side by side. `alterations` run from `alignment.a` to `alignment.b`, in the trace's order; `found` is what
 * they share where the trace does not say. `isOrdered`: which of the two came first is known, or was said.
 */
export function comparison(
  view: Survey,
  alignment: Alignment,
  alterations: readonly Alteration[],
  found: readonly Stretch[],
  isOrdered: boolean,
): Comparison {
  const [exemplar, copy] = [view.text(alignment.a), view.text(alignment.b)]
  const derivation = derivationBetween(view, alignment, isOrdered)
  const mode = modeOf(view, alignment, derivation !== null, isOrdered)
  const ordered = mode === "apart" ? [] : alterations.toSorted((x, y) => placeOf(x) - placeOf(y))
  const links = mode === "apart" ? apartLinks(view, exemplar, copy, alignment.links, found) : alignment.links
  const said = summaries(view, alignment.a, ordered)
  const counts = countsOf(view, ordered)
  const cards = [alignment.a, alignment.b].map(id => reportCard(view, view.reports.get(id)!))
  const [one, other] = [cards[0]!, cards[1]!]
  return {
    exemplar: one,
    copy: other,
    mode,
    ordered: isOrdered,
    verdict: verdictText(one, other, mode, derivation?.kind ?? null, wayOf(view, alignment)),
    follows: followsText(links, one, other, mode, copy.sentences.length),
    dateDoubt: dateDoubt(one, other, mode),
    derivation: derivation && derivationView(view, derivation),
    shared: sharedWords(view, alignment.a, alignment.b, found),
    corrected: correctedOn(view, [alignment.a, alignment.b]),
    tallies: tallies(view, ordered),
    counts,
    summary: mode === "apart" ? "" : countsText(counts, isOrdered),
    hidden: hiddenText(counts),
    summaries: said,
    alterations: compared(view, alignment, ordered, said),
    rows: rows(exemplar, copy, links, ordered, mode === "apart"),
  }
}

/** Letters of the reports between two, where one is a copy of a copy. */
function wayOf(view: Survey, { a, b }: Alignment): readonly string[] {
  return (wayBetween(view, a, b) ?? []).map(id => siglumOf(view, id))
}

function modeOf(view: Survey, { a, b }: Alignment, isJoined: boolean, isOrdered: boolean): ComparedMode {
  if (isOrdered) return "ordered"
  return isJoined || bothUnder(view, a, b) !== null ? "unordered" : "apart"
}

function compared(
  view: Survey,
  { a, b }: Alignment,
  alterations: readonly Alteration[],
  said: Comparison["summaries"],
): ComparedAlteration[] {
  const ranks = ranksOf(alterations, new Set(said.flatMap(one => one.alterations)))
  const numbers = graveNumbers(view, alterations)
  const consequence = consequences(view, a, b)
  return alterations.map((alteration, i) => {
    const { kind, gravity, note, group, exemplarSpan, copySpan } = alteration
    const isShown = isCounted(view, alteration)
    const label = labelFor(view, alteration)
    return {
      id: alterationId(alteration),
      kind,
      family: alterationKinds[kind].family,
      gravity,
      counted: isShown,
      rank: ranks[i]!,
      graveNumber: numbers.get(alteration) ?? null,
      label,
      note,
      consequence: isShown ? consequence(alteration) : null,
      spoken: spokenText(view, alteration, label),
      group,
      exemplarSpan,
      copySpan,
      marksLost: marksLost(view, alteration),
      judgement: judgementOf(view, alterationId(alteration)),
    }
  })
}

/** Places by weight: gravity, then what no summary says, then the families' order, then the tighter one. */
function ranksOf(alterations: readonly Alteration[], said: ReadonlySet<number>): number[] {
  const order = kindsOf(families)
  const width = ({ exemplarSpan, copySpan }: Alteration) =>
    Math.max(...[exemplarSpan, copySpan].map(span => (span ? span[1] - span[0] : 0)))
  const weight = (i: number): number[] => {
    const one = alterations[i]!
    return [gravityRank[one.gravity], Number(said.has(i)), order.indexOf(alterationKinds[one.kind].family), width(one)]
  }
  const sorted = [...alterations.keys()].toSorted((x, y) => {
    const [of, than] = [weight(x), weight(y)]
    const at = of.findIndex((n, k) => n !== than[k])
    return at < 0 ? x - y : of[at]! - than[at]!
  })
  const ranks = new Array<number>(alterations.length)
  sorted.forEach((index, rank) => {
    ranks[index] = rank
  })
  return ranks
}

/** The line between two, whichever end stands first where nobody knows; null where there is none. */
function derivationBetween(view: Survey, { a, b }: Alignment, isOrdered: boolean): Derivation | null {
  const line = (from: string, to: string) => view.above.get(to)?.find(one => one.exemplar === from)
  return line(a, b) ?? (isOrdered ? null : (line(b, a) ?? null))
}

function derivationView(view: Survey, derivation: Derivation): NonNullable<Comparison["derivation"]> {
  return {
    id: derivationId(derivation),
    verb: verbOf[derivation.kind],
    decided: derivation.direction === "decided",
    through: derivation.through,
    words: derivation.shared.words,
    share: derivation.shared.ofCopy,
    evidence: evidenceOf(view, derivation),
    judgement: judgementOf(view, derivationId(derivation)),
  }
}

/** Of what is counted, groups of alike alterations, said once. What was put in or left out is another matter each time. */
function summaries(view: Survey, exemplar: string, alterations: readonly Alteration[]): Comparison["summaries"] {
  const indexOf = new Map(alterations.map((alteration, i) => [alteration, i]))
  const told = counted(view, alterations)
  const lost = told.filter(alteration => marksLost(view, alteration))
  const marks = lostMarksText(view, exemplar, alterations)
  const rest = told.filter(one => one.group && one.exemplarSpan && one.copySpan && !marksLost(view, one))
  const groups = [...groupBy(rest, alteration => alteration.group!).values()].filter(
    group => group.length >= leastAlike,
  )
  return [
    ...(marks ? [{ family: "quotation" as const, text: marks, members: lost }] : []),
    ...groups.map(members => ({
      family: alterationKinds[members[0]!.kind].family,
      text: `${members[0]!.note}, and ${members.length - 1} more like it`,
      members,
    })),
  ].map(({ family, text, members }) => ({ family, text, alterations: members.map(one => indexOf.get(one)!) }))
}

function placeOf({ exemplarSpan, copySpan }: Alteration): number {
  return exemplarSpan?.[0] ?? copySpan?.[0] ?? 0
}
