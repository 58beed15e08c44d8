// The kin of one family → its derivations and lost exemplars: its part of the stemma, a directed acyclic graph.
//
// The common-error method (Lachmann; Maas 1927) as far as news allows: kin are joined where no third report stands
// between them (`between`), every line leans by signs of wear (`decay`, `matter`, `direction`), all lines of a family
// are held to what all its pairs say (`whole`) and directed together (`orient`), and what the survivors cannot have from
// one another implies an absent parent (`siblings`, `lost`).

import { common, count, lacking } from "../kit/bits.js"
import { familiesOf } from "../kit/families.js"
import { groupBy } from "../kit/groups.js"
import type { Kinship, PairKnowledge } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"
import { alignmentKey } from "../model/alignment.js"
import type { Derivation, LostExemplar } from "../model/derivation.js"
import { direct } from "./between.js"
import { creditedExemplars } from "./credits.js"
import { type OtherPrinting, type OwnPages, ownPagesOf } from "./descent/own-pages.js"
import { withdrawnAmong } from "./descent/withdrawn.js"
import { type Leaning, leaningOf } from "./direction.js"
import { evidenceFor } from "./evidence.js"
import { leastDecided, several } from "./fitted.js"
import { coveredOf, type Ends, type Kin, kinAmong, type KinMap, kinMap } from "./kin.js"
import { kindOf } from "./kinds.js"
import { givenBy, lostParents } from "./lost.js"
import { orient } from "./orient.js"
import { asRelease, fromReleases } from "./releases.js"
import { sortLines } from "./siblings.js"
import { heldTogether } from "./whole.js"

const { leastNeeded, sameWords } = several

/** Reports that kinship holds together, in canonical order, all pairs of kin among them, and who else prints their texts. */
export interface Family {
  readonly witnesses: readonly Witness[]
  readonly pairs: readonly Kinship[]
  readonly printings: readonly OtherPrinting[]
}

/** One family's part of the stemma, each piece with the line of kinship by which it has its place in the pile's order. */
export interface FamilyStemma {
  /** Derivations from reports of the pile; those of lines that hang together in one piece, by the first of them. */
  readonly drawn: readonly { readonly line: Ends; readonly derivations: readonly Derivation[] }[]
  /** Parents that siblings imply, by the last line that implies them. */
  readonly implied: readonly {
    readonly line: Ends
    /** Null where it is the same as another: one dispatch, or the agency's own page. */
    readonly lost: LostExemplar | null
    readonly derivations: readonly Derivation[]
  }[]
  /** Copies of dispatches that credits name. */
  readonly credited: readonly Derivation[]
  readonly dispatches: readonly LostExemplar[]
}

/** A family's part of the stemma; its witnesses in canonical order (time where known, then content). */
export function relate({ witnesses, pairs, printings }: Family, knowledge: PairKnowledge): FamilyStemma {
  const ordered = kinAmong(witnesses, pairs)
  const kin = kinMap(ordered)
  const withdrawn = withdrawnAmong(ordered)
  const judge = judging(kin, ownPagesOf(witnesses, kin, { printings, withdrawn }), knowledge)
  const lines = direct(ordered, kin, withdrawn).map(judge)
  const { copies, siblings } = fromReleases(heldTogether(sortLines(lines, kin, judge), kin))
  const parents = lostParents(siblings).map(asRelease)
  const given = givenBy(parents)
  const ofOneParent = ({ a, b }: Leaning) => parents.some(({ copies }) => copies.has(a) && copies.has(b))
  const drawn = joinedLines(copies.filter(line => !ofOneParent(line))).map(lines => ({
    line: endsOf(lines[0]!.pair),
    derivations: derive(lines, kin, given),
  }))
  const implied = parents.map(({ lines, lost, derivations }) => ({
    line: endsOf(lines.at(-1)!.pair),
    lost,
    derivations,
  }))
  const credits = creditedExemplars(
    witnesses,
    [...drawn, ...implied].flatMap(({ derivations }) => derivations),
    parents.map(({ lost, copies }) => ({ id: lost.id, copies: [...copies.keys()] })),
    kin,
    withdrawn,
  )
  const seen = (derivations: readonly Derivation[]) => derivations.flatMap(derivation => credits.seen(derivation) ?? [])
  return {
    drawn: drawn.map(piece => ({ ...piece, derivations: seen(piece.derivations) })),
    implied: implied.map(piece => ({
      ...piece,
      lost: credits.named(piece.lost),
      derivations: seen(piece.derivations),
    })),
    credited: credits.derivations,
    dispatches: credits.lost,
  }
}

/** Judges pairs of kin, each once. */
function judging(kin: KinMap, own: OwnPages, knowledge: PairKnowledge): (pair: Kin) => Leaning {
  const judged = new Map<string, Leaning>()
  return pair => {
    const key = alignmentKey(pair.a.id, pair.b.id)
    const leaning = judged.get(key) ?? leaningOf(pair, kin, own, knowledge)
    judged.set(key, leaning)
    return leaning
  }
}

function endsOf({ a, b }: Kin): Ends {
  return [a.id, b.id]
}

/** Lines that hang together, in the order of the first of each. */
function joinedLines(leanings: readonly Leaning[]): Leaning[][] {
  const families = familiesOf(leanings.map(({ a, b }) => [a, b] as const))
  return [...groupBy(leanings, ({ a }) => families.get(a)!).values()]
}

/** The derivations of one family; `given` marks what copies have from lost parents. */
function derive(family: readonly Leaning[], kin: KinMap, given: ReadonlyMap<string, Uint8Array>): Derivation[] {
  const covered = (copy: string, exemplar: string) => coveredOf(kin.get(copy)!.get(exemplar)!, copy)
  const alike = (x: Uint8Array, y: Uint8Array) => common(x, y) > sameWords * Math.min(count(x), count(y))
  const joined = new Map(
    family.flatMap(line => [[`${line.a} ${line.b}`, line] as const, [`${line.b} ${line.a}`, line]]),
  )
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
        evidence: evidenceFor(pair, upper, joined.get(`${exemplar} ${copy}`)!, decided),
        ledger: pair.ledger,
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
      const gain = lacking(covered(exemplar), explained)
      if (!best || gain > best.gain) best = { exemplar, gain }
    }
    if (!best || (needed.length > 0 && best.gain < leastNeeded)) break
    for (const [t, value] of covered(best.exemplar).entries()) if (value) explained[t] = 1
    needed.push(best.exemplar)
    left.delete(best.exemplar)
  }
  return needed
}
