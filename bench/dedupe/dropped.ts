// What a way of dropping pages drops of a pile whose descent is known.

import { familiesOf } from "../../src/kit/families.js"
import { groupBy } from "../../src/kit/groups.js"
import { trueDescent } from "../piles/descent.js"
import type { PileTruth, TrueEdge } from "../piles/truth.js"

/** Pages by name, each with the one that it is dropped for; null where it is kept. */
export type Dropped = ReadonlyMap<string, string | null>

/** What is counted of a pile. */
export interface Counts {
  readonly pages: number
  /** Pages that are one too many: of pages that carry one text nearly whole all but one. */
  readonly copies: number
  readonly copiesDropped: number
  readonly dropped: number
  /** Dropped for a page that they have nothing to do with; dropped for one of which the truth speaks. */
  readonly unrelated: number
  readonly judged: number
  /** Pages with no copy of theirs in the pile, and no text from another page there; those of them that are dropped. */
  readonly alone: number
  readonly aloneDropped: number
}

/** Kinds of edges along which a text goes nearly whole. */
const whole: ReadonlySet<string | undefined> = new Set(["carried", "identical"])

/** Hold what was dropped of a pile against its truth. */
export function countsOf(truth: PileTruth, dropped: Dropped): Counts {
  const pages = [...dropped.keys()]
  const descent = trueDescent(truth, pages)
  const isSure = ({ sure }: TrueEdge) => sure !== false
  const edges = truth.edges.filter(edge => whole.has(edge.kind) && isSure(edge))
  const heads = familiesOf(edges.map(({ from, to }) => [descent.node(from), descent.node(to)] as const))
  const groups = [...groupBy(pages, page => heads.get(page) ?? page).values()]
  const surplus = groups.map(group => ({
    copies: group.length - 1,
    gone: Math.min(group.length - 1, group.filter(page => dropped.get(page) !== null).length),
  }))
  const gone = pages.flatMap(page => {
    const of = dropped.get(page)
    return of ? [descent.standing(of, page)] : []
  })
  const isAlone = (page: string) => pages.every(other => other === page || descent.standing(page, other) === "apart")
  const alone = pages.filter(isAlone)
  const sum = (of: (one: (typeof surplus)[number]) => number) => surplus.reduce((all, one) => all + of(one), 0)
  return {
    pages: pages.length,
    copies: sum(({ copies }) => copies),
    copiesDropped: sum(({ gone }) => gone),
    dropped: gone.length,
    unrelated: gone.filter(how => how === "apart").length,
    judged: gone.filter(how => how !== "open").length,
    alone: alone.length,
    aloneDropped: alone.filter(page => dropped.get(page) !== null).length,
  }
}
