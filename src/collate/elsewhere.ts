// What a page has from elsewhere, where nobody knows the order: sentences that a third page has as well, which stands
// beside it on an undecided line or below the same lost exemplar. Held against one page of those it draws on, a whole
// compilation would look put in; only what none of them has is that.

import { closeness } from "./pair/closeness.js"
import { groupBy } from "../kit/groups.js"
import { type Alignment, turned } from "../model/alignment.js"
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
  const laid = groupBy(
    alignments.flatMap(one => [one, turned(one)]),
    ({ a }) => a,
  )
  const shared = (id: string, others: readonly string[]) => {
    const beside = (laid.get(id) ?? []).filter(({ b }) => !others.includes(b) && companions.get(id)?.has(b))
    const links = beside.flatMap(alignment => alignment.links)
    const kept = links.filter(link => link.b.length > 0 && closeness(link) !== "recast")
    return [...new Set(kept.flatMap(link => link.a))].sort((x, y) => x - y)
  }
  return (exemplars, copy) => ({
    exemplar: exemplars.length === 1 ? shared(exemplars[0]!, [copy]) : [],
    copy: shared(copy, exemplars),
  })
}

/** Those that stand beside each report: at the other end of an undecided line, or below the same lost exemplar. */
function companionsOf(
  derivations: Stemma["derivations"],
  isLost: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const companions = new Map<string, Set<string>>()
  const join = (x: string, y: string) => companions.set(x, (companions.get(x) ?? new Set()).add(y))
  for (const { exemplar, copy, direction } of derivations) {
    if (direction === "decided" || isLost.has(exemplar)) continue
    join(exemplar, copy)
    join(copy, exemplar)
  }
  const below = groupBy(
    derivations.filter(({ exemplar }) => isLost.has(exemplar)),
    ({ exemplar }) => exemplar,
  )
  for (const carriers of below.values())
    for (const x of carriers) for (const y of carriers) if (x.copy !== y.copy) join(x.copy, y.copy)
  return companions
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
