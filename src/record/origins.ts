// Who stands behind what reports carry: origins by the stemma, newsrooms by the origins.
//
// The origin of a reading is the earliest witness, on each line of descent, that carries it. A copy that puts matter
// in is that matter's origin. Behind a witness whose credit names a lost exemplar stands that exemplar; a lost
// exemplar that only its copies imply stands behind what two of them share. Printings of one text are one witness, and
// of an undecided two nobody knows which is the origin: one of them stands for it, and `oneOf` says among which it is.

import { reached } from "../kit/descent.js"
import { addTo, groupBy } from "../kit/groups.js"
import { type Line, type Lines, linesOf, mayBe } from "../kit/undecided.js"
import type { LostExemplar, OneOf, Stemma } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry, Story } from "../model/record.js"
import type { Report } from "../model/report.js"

/** Origins (ids of reports or lost exemplars) and the newsrooms they belong to, sorted. */
export interface Standing {
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  /** Of origins whose place is not known, those of the carriers that may be it. */
  readonly oneOf: OneOf
}

/** The lines of descent of a pile, laid out for asking often. */
export interface Descent {
  readonly exemplars: ReadonlyMap<string, readonly string[]>
  readonly lost: ReadonlyMap<string, LostExemplar>
  /** Copies of each exemplar. */
  readonly copies: ReadonlyMap<string, readonly string[]>
  /** Newsroom of each report and lost exemplar; null where the page does not say. */
  readonly newsrooms: ReadonlyMap<string, string | null>
  readonly lines: Lines
  /** Place of each of these: reports in canonical order, then lost exemplars. */
  readonly places: ReadonlyMap<string, number>
  /** Of each printing of a text all its printings, in canonical order. */
  readonly printings: ReadonlyMap<string, readonly string[]>
}

/** Lay out the descent of a pile. */
export function descentOf(
  { derivations, lost, texts }: Pick<Stemma, "lost" | "texts"> & { readonly derivations: readonly Line[] },
  reports: readonly Pick<Report, "id" | "newsroom">[],
): Descent {
  const exemplars = new Map<string, string[]>()
  const copies = new Map<string, string[]>()
  for (const { exemplar, copy } of derivations) {
    addTo(exemplars, copy, exemplar)
    addTo(copies, exemplar, copy)
  }
  const newsrooms = new Map([...reports, ...lost].map(({ id, newsroom }) => [id, newsroom]))
  return {
    exemplars,
    copies,
    lost: new Map(lost.map(exemplar => [exemplar.id, exemplar])),
    newsrooms,
    places: new Map([...newsrooms.keys()].map((id, place) => [id, place])),
    lines: linesOf(derivations),
    printings: new Map(texts.flatMap(({ reports: all }) => all.map(id => [id, all] as const))),
  }
}

/** Who stands behind what `carriers` (report ids) carry. */
export function originsOf(carriers: readonly string[], descent: Descent): Standing {
  const carrying = new Set(carriers)
  const origins = new Set<string>()
  for (const id of carrying) {
    if (hasAbove(id, carrying, descent)) continue
    const behind = ancestors(id, descent.exemplars).filter(ancestor => standsBehind(ancestor, carrying, descent))
    if (behind.length) for (const exemplar of topmost(behind, descent.exemplars)) origins.add(exemplar)
    else origins.add(id)
  }
  const { heads, oneOf } = united(origins, carrying, descent)
  const newsrooms = heads.flatMap(id => newsroomOf(oneOf[id] ?? [id], descent.newsrooms) ?? [])
  return { origins: heads.sort(byCodeUnit), newsrooms: [...new Set(newsrooms)].sort(byCodeUnit), oneOf }
}

/** Origins with the printings of a text as one, and all that each may be. */
function united(
  origins: ReadonlySet<string>,
  carrying: ReadonlySet<string>,
  { lines, printings, places }: Descent,
): { heads: string[]; readonly oneOf: OneOf } {
  const headOf = (id: string) => printings.get(id)?.find(one => origins.has(one)) ?? id
  const oneOf: Record<string, readonly string[]> = {}
  const members = groupBy(origins, headOf)
  for (const [head, ids] of members) {
    const all = new Set(ids.flatMap(id => mayBe(id, lines, one => carrying.has(one))))
    if (all.size > 1) oneOf[head] = [...all].sort((x, y) => places.get(x)! - places.get(y)!)
  }
  return { heads: [...members.keys()], oneOf }
}

/** Newsrooms named where any of several may be the one; more are counted. */
const mostNamed = 4

/** The newsroom of an origin, of which nobody knows which of these it is; null where none of them says. */
export function newsroomOf(
  ids: readonly string[],
  newsrooms: { get(id: string): string | null | undefined },
): string | null {
  const names = [...new Set(ids.map(id => newsrooms.get(id) ?? unnamed))]
  const [only] = names
  if (names.length === 1) return only === unnamed ? null : only!
  return `one of ${listed(names, mostNamed)}`
}

const unnamed = "one not named"

/** `A, B, C`; of more than `most`, `A, B and 7 more`. */
export function listed(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(", ")
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`
}

/** Names of the newsrooms behind origins of a pile; an origin without a name adds none, one whose place is not known `one of X, Y`. */
export function newsroomsBehind(
  origins: readonly string[],
  oneOf: OneOf,
  newsrooms: ReadonlyMap<string, string | null>,
): string[] {
  const among = (id: string) => ((oneOf[id]?.length ?? 0) > 1 ? oneOf[id]! : [id])
  return [...new Set(origins.flatMap(id => newsroomOf(among(id), newsrooms) ?? []))]
}

/** Origins of a story: its own reports, and lost exemplars with a copy in it. */
export function originsOfStory(
  { derivations, origins }: Pick<Stemma, "derivations" | "origins">,
  story: Pick<Story, "reports">,
): string[] {
  const inside = new Set(story.reports)
  const above = new Set(derivations.filter(({ copy }) => inside.has(copy)).map(({ exemplar }) => exemplar))
  return origins.filter(id => inside.has(id) || above.has(id))
}

/** The origins whose place is not known, those of entries and steps besides those of the pile: `oneOf` are these. */
export function withEntries(
  oneOf: OneOf,
  told: readonly Pick<Entry, "reports" | "origins">[],
  descent: Descent,
): OneOf {
  const all: Record<string, readonly string[]> = { ...oneOf }
  for (const { reports, origins } of told) {
    if (reports.length < 2 || origins.every(id => all[id])) continue
    for (const [id, among] of Object.entries(originsOf(reports, descent).oneOf)) all[id] ??= among
  }
  return all
}

/** A lost exemplar that a credit names, or that two of the carriers copy. */
function standsBehind(id: string, carrying: ReadonlySet<string>, { lost, copies }: Descent): boolean {
  const exemplar = lost.get(id)
  if (!exemplar) return false
  if (exemplar.evidence.some(evidence => evidence.kind === "credit")) return true
  return (copies.get(id) ?? []).filter(copy => carrying.has(copy)).length > 1
}

/** Whether any of `carrying` stands above a witness: of a long line the nearest tells. */
function hasAbove(id: string, carrying: ReadonlySet<string>, { exemplars }: Descent): boolean {
  for (const above of reached(id, at => exemplars.get(at) ?? [])) if (carrying.has(above)) return true
  return false
}

/** All that stand above a witness, nearest first. */
function ancestors(id: string, exemplars: ReadonlyMap<string, readonly string[]>): string[] {
  return [...reached(id, at => exemplars.get(at) ?? [])]
}

/** Those that have none of the others above them. */
function topmost(ids: readonly string[], exemplars: ReadonlyMap<string, readonly string[]>): string[] {
  return ids.filter(id => !ancestors(id, exemplars).some(above => ids.includes(above)))
}
