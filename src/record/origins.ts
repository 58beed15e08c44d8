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

/** The lines of descent of a pile, laid out for asking often. */
export interface Descent {
  readonly exemplars: ReadonlyMap<string, readonly string[]>
  readonly lost: ReadonlyMap<string, LostExemplar>
  /** Copies of each exemplar. */
  readonly copies: ReadonlyMap<string, readonly string[]>
  /** Newsroom of each report and lost exemplar; null where the page does not say. */
  readonly newsrooms: ReadonlyMap<string, string | null>
}

/** Lay out the descent of a pile. */
export function descentOf(
  { derivations, lost }: Pick<Stemma, "derivations" | "lost">,
  reports: readonly Pick<Report, "id" | "newsroom">[],
): Descent {
  const exemplars = new Map<string, string[]>()
  const copies = new Map<string, string[]>()
  for (const { exemplar, copy } of derivations) {
    exemplars.set(copy, [...(exemplars.get(copy) ?? []), exemplar])
    const known = copies.get(exemplar)
    if (known) known.push(copy)
    else copies.set(exemplar, [copy])
  }
  const newsrooms = new Map([...reports, ...lost].map(({ id, newsroom }) => [id, newsroom]))
  return { exemplars, copies, lost: new Map(lost.map(exemplar => [exemplar.id, exemplar])), newsrooms }
}

/** Who stands behind what `carriers` (report ids) carry. */
export function originsOf(carriers: readonly string[], descent: Descent): Standing {
  const carrying = new Set(carriers)
  const origins = new Set<string>()
  for (const id of carrying) {
    const above = ancestors(id, descent.exemplars)
    if (above.some(ancestor => carrying.has(ancestor))) continue
    const behind = above.filter(ancestor => standsBehind(ancestor, carrying, descent))
    if (behind.length) for (const exemplar of topmost(behind, descent.exemplars)) origins.add(exemplar)
    else origins.add(id)
  }
  const newsrooms = [...origins].flatMap(id => descent.newsrooms.get(id) ?? [])
  return { origins: [...origins].sort(byCodeUnit), newsrooms: [...new Set(newsrooms)].sort(byCodeUnit) }
}

/** A lost exemplar that a credit names, or that two of the carriers copy. */
function standsBehind(id: string, carrying: ReadonlySet<string>, { lost, copies }: Descent): boolean {
  const exemplar = lost.get(id)
  if (!exemplar) return false
  if (exemplar.evidence.some(evidence => evidence.kind === "credit")) return true
  return (copies.get(id) ?? []).filter(copy => carrying.has(copy)).length > 1
}

/** All that stand above a witness, nearest first. The stemma has no cycles; a visited set keeps it cheap. */
function ancestors(id: string, exemplars: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>()
  const queue = [...(exemplars.get(id) ?? [])]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.has(next)) continue
    found.add(next)
    for (const above of exemplars.get(next) ?? []) queue.push(above)
  }
  return [...found]
}

/** Those that have none of the others above them. */
function topmost(ids: readonly string[], exemplars: ReadonlyMap<string, readonly string[]>): string[] {
  return ids.filter(id => !ancestors(id, exemplars).some(above => ids.includes(above)))
}
