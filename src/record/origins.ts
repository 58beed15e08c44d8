// Who stands behind what reports carry: origins by the stemma, newsrooms by the origins.
//
// The origin of a reading is the earliest witness, on each line of descent, that carries it. A copy that puts matter
// in is that matter's origin. Behind a witness whose credit names a lost exemplar stands that exemplar; a lost
// exemplar that only its copies imply stands behind what two of them share.

import type { LostExemplar, Stemma } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"
import type { Report } from "../model/report.js"

/** Origins (ids of reports or lost exemplars) and the newsrooms they belong to, sorted. */
export interface Standing {
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
}

/** Who stands behind what `carriers` (report ids) carry. */
export function originsOf(
  carriers: readonly string[],
  stemma: Pick<Stemma, "derivations" | "lost">,
  reports: readonly Pick<Report, "id" | "newsroom">[],
): Standing {
  const carrying = new Set(carriers)
  const exemplars = new Map<string, string[]>()
  for (const { exemplar, copy } of stemma.derivations) exemplars.set(copy, [...(exemplars.get(copy) ?? []), exemplar])
  const lost = new Map(stemma.lost.map(exemplar => [exemplar.id, exemplar]))
  const origins = new Set<string>()
  for (const id of carrying) {
    const above = ancestors(id, exemplars)
    if (above.some(ancestor => carrying.has(ancestor))) continue
    const credited = above.filter(ancestor => standsBehind(lost.get(ancestor), carrying, stemma))
    if (credited.length) for (const exemplar of topmost(credited, exemplars)) origins.add(exemplar)
    else origins.add(id)
  }
  const newsroom = new Map(reports.map(report => [report.id, report.newsroom]))
  const newsrooms = [...origins].map(id => (lost.has(id) ? lost.get(id)!.newsroom : newsroom.get(id)) ?? null)
  return {
    origins: [...origins].sort(byCodeUnit),
    newsrooms: [...new Set(newsrooms.filter(name => name !== null))].sort(byCodeUnit),
  }
}

function standsBehind(
  exemplar: LostExemplar | undefined,
  carrying: ReadonlySet<string>,
  { derivations }: Pick<Stemma, "derivations">,
): boolean {
  if (!exemplar) return false
  if (exemplar.evidence.some(evidence => evidence.kind === "credit")) return true
  return derivations.filter(d => d.exemplar === exemplar.id && carrying.has(d.copy)).length > 1
}

/** All that stand above a witness, nearest first. The stemma has no cycles; a visited set keeps it cheap. */
function ancestors(id: string, exemplars: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>()
  const queue = [...(exemplars.get(id) ?? [])]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.has(next)) continue
    found.add(next)
    queue.push(...(exemplars.get(next) ?? []))
  }
  return [...found]
}

/** Those that have none of the others above them. */
function topmost(ids: readonly string[], exemplars: ReadonlyMap<string, readonly string[]>): string[] {
  return ids.filter(id => !ancestors(id, exemplars).some(above => ids.includes(above)))
}
