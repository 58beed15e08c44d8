// Which report stands first where nobody knows the order? All that undecided lines hold together below it may.

import type { Derivation, LostExemplar, Stemma } from "../model/derivation.js"
import type { Report } from "../model/report.js"
import { groupBy } from "./groups.js"
import { reached } from "./descent.js"

/** What is asked of a derivation here. */
export type Line = Pick<Derivation, "exemplar" | "copy" | "direction">

/** Lines of descent, looked up from either end. */
export interface Lines {
  readonly above: ReadonlyMap<string, readonly Line[]>
  readonly below: ReadonlyMap<string, readonly Line[]>
}

/** Look derivations up from either end. */
export function linesOf(derivations: readonly Line[]): Lines {
  return { above: groupBy(derivations, ({ copy }) => copy), below: groupBy(derivations, ({ exemplar }) => exemplar) }
}

/**
 * All that may stand where `id` stands first among those that `carries` lets through: itself, and what undecided lines
 * lead down to, but for what has one of them above it that is decided.
 */
export function mayBe(id: string, { above, below }: Lines, carries: (id: string) => boolean): string[] {
  const isCopy = (copy: string) =>
    (above.get(copy) ?? []).some(({ exemplar, direction }) => direction === "decided" && carries(exemplar))
  const beside = (at: string) =>
    (below.get(at) ?? [])
      .filter(({ copy, direction }) => direction === "undecided" && carries(copy) && !isCopy(copy))
      .map(({ copy }) => copy)
  return [id, ...reached(id, beside)]
}

/**
 * Reports and lost exemplars that nothing in a stemma stands above, and for those whose place is not known all that may
 * be it. `reports` in canonical order.
 */
export function standingFirst(
  reports: readonly Pick<Report, "id">[],
  derivations: readonly Derivation[],
  lost: readonly LostExemplar[],
): Pick<Stemma, "origins" | "oneOf"> {
  const lines = linesOf(derivations)
  const place = new Map(reports.map(({ id }, i) => [id, i]))
  const origins = [...reports, ...lost].map(({ id }) => id).filter(id => !lines.above.has(id))
  const oneOf = origins.flatMap(id => {
    const all = mayBe(id, lines, () => true).sort((x, y) => place.get(x)! - place.get(y)!)
    return all.length > 1 ? [[id, all] as const] : []
  })
  return { origins, oneOf: Object.fromEntries(oneOf) }
}
