// Rows of two reports side by side: sentences that answer to one another, cut into pieces where alterations begin and end.
// Rows follow the exemplar; what only the copy has stands where the copy has it.

import { groupBy, addTo } from "../../kit/groups.js"
import type { SentenceLink } from "../../model/alignment.js"
import type { Alteration } from "../../model/alteration.js"
import { printedIn } from "../../model/masks.js"
import { overlap, overlapping } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import type { ComparedRow, ComparedSentence } from "../shapes.js"

/** Links as rows: in the order given where `isLaid`, else in the exemplar's. */
export function rows(
  exemplar: Text,
  copy: Text,
  links: readonly SentenceLink[],
  alterations: readonly Alteration[],
  isLaid = false,
): ComparedRow[] {
  const byExemplar = bySentence(exemplar, alterations, alteration => alteration.exemplarSpan)
  const byCopy = bySentence(copy, alterations, alteration => alteration.copySpan)
  return (isLaid ? links : inOrderOfExemplar(links)).map(link => {
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

/** What only the copy has follows the row of the sentence before it there. */
function inOrderOfExemplar(links: readonly SentenceLink[]): SentenceLink[] {
  const inExemplar = links.filter(link => link.a.length > 0).toSorted((x, y) => x.a[0]! - y.a[0]!)
  const onlyCopy = links.filter(link => link.a.length === 0).toSorted((x, y) => x.b[0]! - y.b[0]!)
  const after = groupBy(onlyCopy, link => String(rowBefore(inExemplar, link.b[0]!)))
  return [...(after.get("-1") ?? []), ...inExemplar.flatMap((link, i) => [link, ...(after.get(String(i)) ?? [])])]
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

/** Alterations by the sentences that they touch. */
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
    for (const sentence of overlapping(text.sentences, marked))
      if (overlap(sentence, marked) > 0) addTo(found, sentence.index, marked)
  })
  return found
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
