// The agency's own page behind those who carry its dispatch: the one that shares most with them. Where one of its pages
// corrects another, each carrier stands below the version whose words it has.

import { groupBy } from "../../kit/groups.js"
import { hasWithdrawn, type Withdrawn } from "../descent/withdrawn.js"
import type { Kin, KinMap } from "../kin.js"

/** A page by its id, and the agency whose own it is by the reading of outlets, where it is one's. */
interface Page {
  readonly id: string
  readonly own: string | null
}

/** Carriers of one dispatch, by the agency's own page that each has it from; null where no such page is in the pile. */
export function byOwnPage<Carrier extends { readonly id: string }>(
  own: readonly Page[],
  group: readonly Carrier[],
  kin: KinMap,
  withdrawn: Withdrawn,
): { readonly own: string | null; readonly group: Carrier[] }[] {
  const shared = ({ id }: Page) => Math.max(0, ...group.map(carrier => wordsShared(kin.get(id)?.get(carrier.id))))
  const ranked = own
    .map(page => ({ id: page.id, words: shared(page) }))
    .filter(({ words }) => words > 0)
    .sort((x, y) => y.words - x.words)
    .map(({ id }) => id)
  const best = ranked[0] ?? null
  const isVersion = (id: string) =>
    id === best || (best !== null && (hasWithdrawn(id, best, withdrawn) || hasWithdrawn(best, id, withdrawn)))
  const versions = ranked.filter(isVersion)
  if (versions.length < 2) return [{ own: best, group: [...group] }]
  const from = groupBy(group, ({ id }) => nearest(id, versions, kin, withdrawn) ?? best)
  return [...from].map(([page, carriers]) => ({ own: page, group: carriers }))
}

/** Of an agency's versions the one that shares most with a carrier, but for those that withdraw what it has. */
function nearest(id: string, versions: readonly string[], kin: KinMap, withdrawn: Withdrawn): string | undefined {
  const words = (version: string) => wordsShared(kin.get(id)?.get(version))
  const may = versions.filter(version => words(version) > 0 && !hasWithdrawn(id, version, withdrawn))
  return may.sort((x, y) => words(y) - words(x))[0]
}

/** Words that two pages share, on the side that has fewer of them. */
export function wordsShared(pair: Kin | undefined): number {
  return pair ? Math.min(pair.wordsA, pair.wordsB) : 0
}
