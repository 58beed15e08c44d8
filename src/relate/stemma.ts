// Kin → families, and families' parts → the stemma of the pile. What kinship does not hold together has no bearing on
// one another: each family is related by itself, wherever that may run, and the parts are put together here.

import type { SideBySide } from "../match/candidates.js"
import type { Kinship } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"
import { alignmentKey } from "../model/alignment.js"
import type { Stemma } from "../model/derivation.js"
import { apart, familyHeads, familyOf, join } from "../kit/families.js"
import { groupBy } from "../kit/groups.js"
import type { Line } from "../kit/undecided.js"
import { byCodeUnit } from "../model/identity.js"
import type { Report } from "../model/report.js"
import { type Ends, inOrderOfLines } from "./kin.js"
import type { OtherPrinting } from "./descent/own-pages.js"
import type { Family, FamilyStemma } from "./relate.js"

/** Who took from whom in a pile, and what it rests on. */
export interface Lineage {
  /** In canonical order: time where known, then content. */
  readonly witnesses: readonly Witness[]
  readonly kin: readonly Kinship[]
  /** Printings of a text, each with the one that went through kinship for them. */
  readonly followers: ReadonlyMap<string, string>
  readonly stemma: Stemma
}

/** The families of a pile, in the order of their first reports; who has no kin is a family of one. */
export function familiesOf(
  witnesses: readonly Witness[],
  kin: readonly Kinship[],
  printings: readonly OtherPrinting[],
): Family[] {
  const place = new Map(witnesses.map(({ id }, i) => [id, i]))
  const families = apart(witnesses.length)
  for (const { a, b } of kin) join(families, place.get(a)!, place.get(b)!)
  const of = (id: string) => familyOf(families, place.get(id)!)
  const pairs = groupBy(kin, ({ a }) => of(a))
  const members = groupBy(witnesses, ({ id }) => of(id))
  const others = groupBy(printings, ({ of: id }) => of(id))
  return [...members].map(([family, own]) => ({
    witnesses: own,
    pairs: pairs.get(family) ?? [],
    printings: others.get(family) ?? [],
  }))
}

/** What is drawn of a pile from its families' parts. `reports` in canonical order. */
export function united(
  reports: readonly Report[],
  parts: readonly FamilyStemma[],
): Pick<Stemma, "derivations" | "lost" | "ledgers"> {
  const place = new Map(reports.map(({ id }, i) => [id, i]))
  const byLine = inOrderOfLines(place, ({ line }: { readonly line: Ends }) => line)
  const drawn = parts.flatMap(part => part.drawn).sort(byLine)
  const implied = parts.flatMap(part => part.implied).sort(byLine)
  const credited = parts.flatMap(part => part.credited).sort((x, y) => place.get(x.copy)! - place.get(y.copy)!)
  const dispatches = new Map(parts.flatMap(part => part.dispatches).map(lost => [lost.id, lost]))
  const derivations = [...[...drawn, ...implied].flatMap(piece => piece.derivations), ...credited]
  const lost = [
    ...implied.flatMap(piece => piece.lost ?? []),
    ...[...new Set(credited.map(({ exemplar }) => exemplar))].flatMap(id => dispatches.get(id) ?? []),
  ]
  return { derivations, lost, ledgers: [] }
}

/**
 * Pairs that kinship has not laid side by side and that are asked for: two of one family of the stemma, by id, whose
 * readings the record compares; and exemplar and copy, in this order, whose alterations are sought. Of the printings of
 * a text one is laid beside the others of its family, and the `followers` beside that one.
 */
export function pairsToAlign<T extends { readonly id: string }>(
  { derivations }: { readonly derivations: readonly Line[] },
  witnesses: readonly T[],
  kin: readonly Pick<Kinship, "a" | "b">[],
  followers: ReadonlyMap<string, string>,
): SideBySide<T>[] {
  const byId = new Map(witnesses.map(witness => [witness.id, witness]))
  const done = new Set(kin.map(({ a, b }) => alignmentKey(a, b)))
  const wanted = derivations.filter(({ direction }) => direction === "decided").map(d => [d.exemplar, d.copy] as const)
  for (const family of membersOf(derivations, byId)) {
    const standing = family.filter(id => !followers.has(id))
    for (const [i, a] of standing.entries()) for (const b of standing.slice(i + 1)) wanted.push([a, b])
  }
  for (const [x, y] of followers) wanted.push(x < y ? [x, y] : [y, x])
  return wanted.flatMap(([a, b]) => {
    const key = alignmentKey(a, b)
    if (done.has(key) || !byId.has(a) || !byId.has(b)) return []
    done.add(key)
    return [{ a: byId.get(a)!, b: byId.get(b)! }]
  })
}

/** The reports of each family of the stemma, by id: joined by derivations, lost exemplars between them or not. */
function membersOf(derivations: readonly Line[], reports: ReadonlyMap<string, unknown>): string[][] {
  const heads = familyHeads(derivations)
  const members = [...heads.keys()].filter(id => reports.has(id)).sort(byCodeUnit)
  return [...groupBy(members, id => heads.get(id)!).values()]
}
