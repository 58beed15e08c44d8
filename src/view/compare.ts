// Two reports side by side: their sentences in rows, cut into pieces where alterations begin and end.
// Rows follow the exemplar; what only the copy has stands where the copy has it.

import { alterationKinds } from "../model/catalogue.js"
import { printedIn } from "../model/masks.js"
import type { Alignment, SentenceLink } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import type { Stretch } from "../model/ledger.js"
import { overlap } from "../model/span.js"
import type { Sentence, Text } from "../model/token.js"
import { alterationId, derivationId } from "../review/findings.js"
import { labelFor, lostMarksText, marksLost } from "./alterations.js"
import { counted, countsOf, tallies } from "./counts.js"
import { correctedOn } from "./corrections.js"
import { evidenceOf } from "./why.js"
import { sharedWords } from "./ledger.js"
import type { ComparedAlteration, ComparedRow, ComparedSentence, Comparison } from "./shapes.js"
import { addTo, groupBy } from "../kit/groups.js"
import { judgementOf, reportCard, type Survey } from "./survey.js"
import { countOf, verbOf } from "./words.js"

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
  const ordered = alterations.toSorted((x, y) => placeOf(x) - placeOf(y))
  const matched = alignment.links.filter(link => link.a.length > 0 && link.b.length > 0)
  const sentences = (links: readonly SentenceLink[]) => links.reduce((sum, link) => sum + link.b.length, 0)
  return {
    exemplar: reportCard(view, view.reports.get(alignment.a)!),
    copy: reportCard(view, view.reports.get(alignment.b)!),
    ordered: isOrdered,
    derivation: derivationBetween(view, alignment, isOrdered),
    shared: sharedWords(view, alignment.a, alignment.b, found),
    corrected: correctedOn(view, [alignment.a, alignment.b]),
    tallies: tallies(view, ordered),
    counts: countsOf(view, ordered),
    summaries: summaries(view, alignment.a, ordered),
    follows: {
      inOrder: sentences(matched.filter(link => !link.moved)),
      matched: sentences(matched),
      sentences: copy.sentences.length,
    },
    alterations: ordered.map(alteration => compared(view, alteration)),
    rows: rows(exemplar, copy, alignment.links, ordered),
  }
}

function compared(view: Survey, alteration: Alteration): ComparedAlteration {
  const { kind, gravity, note, group, exemplarSpan, copySpan } = alteration
  return {
    id: alterationId(alteration),
    kind,
    family: alterationKinds[kind].family,
    gravity,
    label: labelFor(view, alteration),
    note,
    group,
    exemplarSpan,
    copySpan,
    marksLost: marksLost(view, alteration),
    judgement: judgementOf(view, alterationId(alteration)),
  }
}

/** The line between two, whichever end stands first where nobody knows; null where there is none. */
function derivationBetween(view: Survey, { a, b }: Alignment, isOrdered: boolean): Comparison["derivation"] {
  const line = (from: string, to: string) => view.above.get(to)?.find(one => one.exemplar === from)
  const derivation = line(a, b) ?? (isOrdered ? undefined : line(b, a))
  return derivation ? derivationView(view, derivation) : null
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

/** Groups of alike alterations, said once. */
function summaries(view: Survey, exemplar: string, alterations: readonly Alteration[]): Comparison["summaries"] {
  const indexOf = new Map(alterations.map((alteration, i) => [alteration, i]))
  const told = counted(view, alterations)
  const lost = told.filter(alteration => marksLost(view, alteration))
  const marks = lostMarksText(view, exemplar, alterations)
  const rest = told.filter(alteration => alteration.group && !marksLost(view, alteration))
  const groups = [...groupBy(rest, alteration => alteration.group!).values()].filter(
    group => group.length >= leastAlike,
  )
  return [
    ...(marks ? [{ family: "quotation" as const, text: marks, members: lost }] : []),
    ...groups.map(members => ({
      family: alterationKinds[members[0]!.kind].family,
      text: countOf(alterationKinds[members[0]!.kind].family, members.length, members[0]!.ordered),
      members,
    })),
  ].map(({ family, text, members }) => ({ family, text, alterations: members.map(one => indexOf.get(one)!) }))
}

function placeOf({ exemplarSpan, copySpan }: Alteration): number {
  return exemplarSpan?.[0] ?? copySpan?.[0] ?? 0
}

/** Links as rows, in the exemplar's order; what only the copy has follows the row of the sentence before it there. */
export function rows(
  exemplar: Text,
  copy: Text,
  links: readonly SentenceLink[],
  alterations: readonly Alteration[],
): ComparedRow[] {
  const inExemplar = links.filter(link => link.a.length > 0).toSorted((x, y) => x.a[0]! - y.a[0]!)
  const onlyCopy = links.filter(link => link.a.length === 0).toSorted((x, y) => x.b[0]! - y.b[0]!)
  const after = groupBy(onlyCopy, link => String(rowBefore(inExemplar, link.b[0]!)))
  const ordered = [
    ...(after.get("-1") ?? []),
    ...inExemplar.flatMap((link, i) => [link, ...(after.get(String(i)) ?? [])]),
  ]
  const byExemplar = bySentence(exemplar, alterations, alteration => alteration.exemplarSpan)
  const byCopy = bySentence(copy, alterations, alteration => alteration.copySpan)
  return ordered.map(link => {
    const left = link.a.map(index => cut(exemplar, index, byExemplar.get(index) ?? []))
    const right = link.b.map(index => cut(copy, index, byCopy.get(index) ?? []))
    const marks = [...link.a.flatMap(i => byExemplar.get(i) ?? []), ...link.b.flatMap(i => byCopy.get(i) ?? [])]
    return {
      shape: shapeOf(link),
      moved: link.moved,
      exemplar: left,
      copy: right,
      alterations: [...new Set(marks.map(mark => mark.index))].toSorted((a, b) => a - b),
    }
  })
}

function shapeOf({ a, b }: SentenceLink): ComparedRow["shape"] {
  if (a.length === 0) return "only-copy"
  if (b.length === 0) return "only-exemplar"
  return b.length > a.length ? "split" : a.length > b.length ? "merged" : "pair"
}

/** Index of the unmoved row whose copy sentence last precedes `sentence`; -1 before all. */
function rowBefore(rows: readonly SentenceLink[], sentence: number): number {
  let best = -1
  let nearest = -1
  rows.forEach((link, i) => {
    const last = link.b.filter(index => index < sentence).at(-1) ?? -1
    if (!link.moved && last > nearest) {
      nearest = last
      best = i
    }
  })
  return best
}

interface Marked {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Alterations by the sentences that they touch; an empty span touches the sentence that it stands in. */
function bySentence(
  text: Text,
  alterations: readonly Alteration[],
  spanOf: (alteration: Alteration) => readonly [number, number] | null,
): Map<number, Marked[]> {
  const found = new Map<number, Marked[]>()
  alterations.forEach((alteration, index) => {
    const span = spanOf(alteration)
    if (!span) return
    const marked = { index, start: span[0], end: span[1] }
    for (const sentence of touching(text.sentences, marked)) {
      addTo(found, sentence.index, marked)
    }
  })
  return found
}

function touching(sentences: readonly Sentence[], span: Marked): readonly Sentence[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const touched: Sentence[] = []
  for (let i = low; i < sentences.length && sentences[i]!.start < span.end; i++) {
    if (overlap(sentences[i]!, span) > 0) touched.push(sentences[i]!)
  }
  return touched
}

/** A sentence cut where marks begin and end. */
function cut(text: Text, index: number, marks: readonly Marked[]): ComparedSentence {
  const { start, end } = text.sentences[index]!
  const edges = new Set([start, end])
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) edges.add(mark.start)
    if (mark.end > start && mark.end < end) edges.add(mark.end)
  }
  const places = [...edges].toSorted((a, b) => a - b)
  const pieces = places.slice(0, -1).map((from, i) => ({
    start: from,
    text: printedIn(text, { start: from, end: places[i + 1]! }),
    marks: marks.filter(mark => mark.start <= from && mark.end > from).map(mark => mark.index),
  }))
  return { index, start, end, pieces }
}
