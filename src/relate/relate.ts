// Kinships and other evidence → derivations → the stemma: a directed acyclic graph with lost exemplars.
//
// The common-error method (Lachmann; Maas 1927) as far as news allows: kin are joined where no third report stands
// between them (`between`), every line leans by signs of wear (`decay`, `matter`, `direction`), all lines of a family
// are directed together (`orient`), and what the survivors cannot have from one another implies an absent parent
// (`siblings`, `lost`).

import { familiesOf } from "../kit/families.js"
import { groupBy } from "../kit/groups.js"
import type { Derivation, Stemma } from "../model/derivation.js"
import type { WordStatistics } from "../model/statistics.js"
import { coveredOf, direct, type KinMap, kinMap } from "./between.js"
import { creditedExemplars } from "./credits.js"
import { evidenceFor } from "./evidence.js"
import { kindOf } from "./kinds.js"
import type { Kinship } from "../match/kinship.js"
import { type Leaning, leaningOf, leastDecided } from "./direction.js"
import { lostParents } from "./lost.js"
import { orient } from "./orient.js"
import { siblingLines } from "./siblings.js"
import { sharedSources } from "./sources.js"
import { count, type Witness } from "../match/witness.js"

/** A second exemplar must explain this many words of the copy that no other does, or it is not needed. */
const leastNeeded = 20
/** Exemplars that explain the same words of a copy, by this share of the smaller part, compete for it. */
const sameWords = 0.5

/** The stemma of a pile. `witnesses` in canonical order (time where known, then content); `pairs` are all kin. */
export function relate(witnesses: readonly Witness[], pairs: readonly Kinship[], statistics: WordStatistics): Stemma {
  const place = new Map(witnesses.map((w, i) => [w.id, i]))
  const at = (pair: Kinship) => [place.get(pair.a.id)!, place.get(pair.b.id)!].sort((i, j) => i - j) as [number, number]
  const ordered = [...pairs].sort((p, q) => at(p)[0] - at(q)[0] || at(p)[1] - at(q)[1])
  const kin = kinMap(ordered)
  const leanings = direct(ordered, kin).map(pair => leaningOf(pair, kin, statistics))
  const siblings = siblingLines(leanings, kin, statistics)
  const implied = lostParents(siblings)
  const parents = new Map(implied.lost.map(({ id }) => [id, copiesOf(id, implied.derivations)]))
  const lines = leanings.filter(({ a, b }) => ![...parents.values()].some(copies => copies.has(a) && copies.has(b)))
  const drawn = [...linesByFamily(lines).flatMap(family => derive(family, kin, implied.given)), ...implied.derivations]
  const credited = creditedExemplars(witnesses, drawn)
  const lost = [...implied.lost, ...credited.lost]
  return {
    derivations: credited.derivations,
    lost,
    origins: originsOf(witnesses, credited.derivations, lost),
    sharedSources: sharedSources(witnesses, credited.derivations),
  }
}

function copiesOf(exemplar: string, derivations: readonly Derivation[]): Set<string> {
  return new Set(derivations.filter(d => d.exemplar === exemplar).map(d => d.copy))
}

/** Lines that hang together. */
function linesByFamily(leanings: readonly Leaning[]): Leaning[][] {
  const families = familiesOf(leanings.map(({ a, b }) => [a, b] as const))
  return [...groupBy(leanings, ({ a }) => families.get(a)!).values()]
}

/** The derivations of one family; `given` marks what copies have from lost parents. */
function derive(family: readonly Leaning[], kin: KinMap, given: ReadonlyMap<string, Uint8Array>): Derivation[] {
  const covered = (copy: string, exemplar: string) => coveredOf(kin.get(copy)!.get(exemplar)!, copy)
  const alike = (x: Uint8Array, y: Uint8Array) => common(x, y) > sameWords * Math.min(count(x), count(y))
  const joined = new Set(family.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const overlapping = (x: string, y: string, copy: string) => {
    if (!alike(covered(copy, x), covered(copy, y))) return "none"
    return kin.get(x)!.has(y) && !joined.has(`${x} ${y}`) ? "through-copy" : "same"
  }
  const hasAlready = (exemplar: string, copy: string) =>
    given.has(copy) && alike(covered(copy, exemplar), given.get(copy)!)
  const oriented = orient(family, overlapping, hasAlready)
  const derivations: Derivation[] = []
  for (const copy of new Set(oriented.map(line => line.copy))) {
    const from = oriented.filter(line => line.copy === copy)
    const needed = exemplarsNeeded(
      from.map(line => line.exemplar),
      exemplar => covered(copy, exemplar),
    )
    for (const { exemplar, margin } of from) {
      if (!needed.includes(exemplar)) continue
      const pair = kin.get(copy)!.get(exemplar)!
      const [upper, lower] = pair.a.id === exemplar ? [pair.a, pair.b] : [pair.b, pair.a]
      const words = pair.a.id === exemplar ? pair.wordsB : pair.wordsA
      const decided = margin >= leastDecided
      derivations.push({
        exemplar,
        copy,
        kind: needed.length > 1 ? "compilation" : kindOf(pair, upper, lower),
        direction: decided ? "decided" : "undecided",
        through: null,
        shared: { words, ofCopy: words / Math.max(1, lower.words) },
        evidence: evidenceFor(pair, upper, family.find(line => line.pair === pair)!, decided),
      })
    }
  }
  return derivations
}

/** The exemplars that together explain the copy, the one that explains most first. */
function exemplarsNeeded(exemplars: readonly string[], covered: (exemplar: string) => Uint8Array): string[] {
  const needed: string[] = []
  const explained = new Uint8Array(exemplars[0] === undefined ? 0 : covered(exemplars[0]).length)
  const left = new Set(exemplars)
  while (left.size > 0) {
    let best: { exemplar: string; gain: number } | null = null
    for (const exemplar of left) {
      const gain = gained(covered(exemplar), explained)
      if (!best || gain > best.gain) best = { exemplar, gain }
    }
    if (!best || (needed.length > 0 && best.gain < leastNeeded)) break
    for (const [t, value] of covered(best.exemplar).entries()) if (value) explained[t] = 1
    needed.push(best.exemplar)
    left.delete(best.exemplar)
  }
  return needed
}

function gained(covered: Uint8Array, explained: Uint8Array): number {
  let n = 0
  for (let t = 0; t < covered.length; t++) if (covered[t] && !explained[t]) n++
  return n
}

function common(x: Uint8Array, y: Uint8Array): number {
  let n = 0
  for (let t = 0; t < x.length; t++) if (x[t] && y[t]) n++
  return n
}

/** Reports and lost exemplars that nothing in the stemma stands above; of an undecided two, one. */
function originsOf(
  witnesses: readonly Witness[],
  derivations: readonly Derivation[],
  lost: readonly { readonly id: string }[],
): string[] {
  const copies = new Set(derivations.map(derivation => derivation.copy))
  return [...witnesses.map(w => w.id), ...lost.map(l => l.id)].filter(id => !copies.has(id))
}
