// What a page has from elsewhere, where nobody knows the order: sentences that a third page has as well, which stands
// beside it on an undecided line or below the same lost exemplar. Held against one page of those it draws on, a whole
// compilation would look put in; only what none of them has is that.

import { closeness } from "./pair/closeness.js"
import { addTo } from "../kit/groups.js"
import { type Alignment, alignmentKey } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import { sentencesAt } from "./several.js"

/** Sentences of both of a pair, by index, that stand in a third page too. */
export interface Elsewhere {
  readonly exemplar: readonly number[]
  readonly copy: readonly number[]
}

/** Looks up which sentences of two reports stand in pages that may be theirs to draw on, the two apart. */
export function elsewhereIn(
  { derivations, lost }: Pick<Stemma, "derivations" | "lost">,
  alignments: readonly Alignment[],
): (exemplars: readonly string[], copy: string) => Elsewhere {
  const companions = companionsOf(derivations, new Set(lost.map(({ id }) => id)))
  const laid = new Map<string, Laid[]>()
  for (const alignment of alignments) {
    const { a, b } = alignment
    if (!companions(a, b)) continue
    addTo(laid, a, { own: "a", other: b, alignment })
    addTo(laid, b, { own: "b", other: a, alignment })
  }
  const known = new Map<string, ReadonlyMap<number, readonly string[]>>()
  const holding = (id: string) => {
    const found = known.get(id) ?? holdersOf(laid.get(id) ?? [])
    known.set(id, found)
    return found
  }
  // Of as many as carry a text the first that is none of the two tells.
  const shared = (id: string, others: readonly string[]) =>
    [...holding(id)]
      .flatMap(([sentence, holders]) => (holders.some(other => !others.includes(other)) ? [sentence] : []))
      .sort((x, y) => x - y)
  return (exemplars, copy) => ({
    exemplar: exemplars.length === 1 ? shared(exemplars[0]!, [copy]) : [],
    copy: shared(copy, exemplars),
  })
}

/** An alignment seen from one of its reports. */
interface Laid {
  readonly own: "a" | "b"
  readonly other: string
  readonly alignment: Alignment
}

/** For each sentence of a report the others that have it too. */
function holdersOf(laid: readonly Laid[]): ReadonlyMap<number, readonly string[]> {
  const holders = new Map<number, string[]>()
  for (const { own, other, alignment } of laid) {
    for (const link of alignment.links) {
      const theirs = own === "a" ? link.b : link.a
      if (theirs.length > 0 && closeness(link) !== "recast") for (const index of link[own]) addTo(holders, index, other)
    }
  }
  return holders
}

/** Whether two stand beside one another: at both ends of an undecided line, or below the same lost exemplar. */
function companionsOf(
  derivations: Stemma["derivations"],
  isLost: ReadonlySet<string>,
): (x: string, y: string) => boolean {
  const joined = new Set<string>()
  const below = new Map<string, Set<string>>()
  for (const { exemplar, copy, direction } of derivations) {
    if (isLost.has(exemplar)) below.set(copy, (below.get(copy) ?? new Set()).add(exemplar))
    else if (direction !== "decided") joined.add(alignmentKey(exemplar, copy)).add(alignmentKey(copy, exemplar))
  }
  return (x, y) => {
    if (joined.has(alignmentKey(x, y))) return true
    const [own, theirs] = [below.get(x), below.get(y)]
    return own !== undefined && theirs !== undefined && [...own].some(exemplar => theirs.has(exemplar))
  }
}

/** Whether an alteration tells of whole sentences of one side that stand in a third page: neither put in nor left out. */
export function isElsewhere(
  { exemplarSpan, copySpan }: Alteration,
  exemplar: Annotated,
  copy: Annotated,
  elsewhere: Elsewhere,
): boolean {
  if (exemplarSpan && copySpan) return false
  const [text, span, known] = copySpan
    ? [copy, copySpan, elsewhere.copy]
    : [exemplar, exemplarSpan!, elsewhere.exemplar]
  const touched = sentencesAt(text, span)
  return touched.length > 0 && touched.every(index => known.includes(index))
}
