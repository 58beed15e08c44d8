// Lost exemplars that the survivors imply (hyparchetypes): the parents of siblings, with the derivations from them.

import type { Derivation, Evidence, LostExemplar } from "../model/derivation.js"
import { greatest } from "../kit/extremes.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Span } from "../model/span.js"
import { reportedBy } from "./descent/own-pages.js"
import { samePassages } from "./fitted.js"
import { coveredOf, widest } from "./kin.js"
import type { Siblings } from "./siblings.js"
import { count, lacking, union } from "../kit/bits.js"
import type { Witness } from "../match/witness.js"

/** A parent that siblings imply. */
export interface LostParent {
  readonly lost: LostExemplar
  readonly derivations: readonly Derivation[]
  /** The lines of siblings that imply it, in their order. */
  readonly lines: readonly Siblings[]
  /** Its copies, and for each, one entry a token: 1 where it has the word from there. */
  readonly copies: ReadonlyMap<string, Uint8Array>
}

/** The lost parents of siblings. Siblings that share passages have one parent. */
export function lostParents(siblings: readonly Siblings[]): LostParent[] {
  let groups: Siblings[][] = []
  for (const line of siblings) {
    const joined = groups.filter(group => group.some(other => sameParent(line, other)))
    const rest = groups.filter(group => !joined.includes(group))
    groups = [...rest, [...joined.flat(), line]]
  }
  return groups.map(parentOf)
}

function parentOf(lines: readonly Siblings[]): LostParent {
  const copies = new Map(lines.flatMap(({ pair }) => [[pair.a.id, pair.a] as const, [pair.b.id, pair.b] as const]))
  const ids = [...copies.keys()].sort(byCodeUnit)
  const id = `l${digest("parent", ids)}`
  const made = ids.map(copy => {
    const witness = copies.get(copy)!
    const own = lines.filter(({ pair }) => pair.a.id === copy || pair.b.id === copy)
    const shared = own.reduce<Uint8Array>(
      (tokens, { pair }) => union(tokens, coveredOf(pair, copy)),
      new Uint8Array(witness.text.tokens.length),
    )
    return { copy, shared, derivation: fromParent(id, witness, own, count(shared)) }
  })
  const reporter = citedByAll([...copies.values()])
  return {
    lost: {
      id,
      kind: "implied",
      agency: null,
      story: null,
      label: reporter === null ? "a report not in this pile" : `${reporter}’s report`,
      newsroom: reporter,
      evidence: lines.map(evidenceOf),
    },
    derivations: made.map(({ derivation }) => derivation),
    lines,
    copies: new Map(made.map(({ copy, shared }) => [copy, shared])),
  }
}

/** The newsroom that all copies say reported it; null where they name none, or several. */
function citedByAll([first, ...others]: readonly Witness[]): string | null {
  const named = [...reportedBy(first!)].filter(newsroom => others.every(other => reportedBy(other).has(newsroom)))
  return named.length === 1 ? named[0]! : null
}

/** For every copy of lost parents, one entry a token: 1 where it has the word from one of them. */
export function givenBy(parents: readonly LostParent[]): Map<string, Uint8Array> {
  const given = new Map<string, Uint8Array>()
  for (const { copies } of parents) {
    for (const [copy, shared] of copies) given.set(copy, union(shared, given.get(copy) ?? shared))
  }
  return given
}

function sameParent(x: Siblings, y: Siblings): boolean {
  const shared = [x.pair.a.id, x.pair.b.id].find(id => id === y.pair.a.id || id === y.pair.b.id)
  if (shared === undefined) return false
  const [ofX, ofY] = [coveredOf(x.pair, shared), coveredOf(y.pair, shared)]
  return count(ofX) - lacking(ofX, ofY) >= samePassages * Math.min(count(ofX), count(ofY))
}

/** The derivation of a copy that shares so many words with its siblings, by the lines to them. */
function fromParent(parent: string, copy: Witness, lines: readonly Siblings[], words: number): Derivation {
  const verbatim = greatest(lines.map(({ pair }) => pair.agreement))
  return {
    exemplar: parent,
    copy: copy.id,
    // Of a parent nobody has, no more can be said than whether its children agree word for word.
    kind: verbatim > nearVerbatim ? "carried" : "rewrite",
    direction: "decided",
    through: null,
    shared: { words, ofCopy: words / Math.max(1, copy.words) },
    evidence: lines.map(evidenceOf),
    ledger: widest(lines.map(({ pair }) => pair)),
  }
}

/** Siblings that agree in this share of what they have in common carry their parent's words. */
const nearVerbatim = 0.95

function evidenceOf({ pair, inA, inB }: Siblings): Evidence {
  const passages = (w: Witness, spans: readonly Span[]) =>
    spans.slice(0, 2).map(({ start, end }) => ({ report: w.id, start, end }))
  const sides = [inA.length, inB.length].filter(n => n > 0)
  const note =
    sides.length === 2
      ? `of the text they share, each has sentences that the other lacks (${inA.length} and ${inB.length})`
      : `the two share ${Math.min(pair.wordsA, pair.wordsB)} words, and neither page says that it has them from the other`
  const run = pair.runs.find(r => !r.quoted)
  const common = run
    ? [
        { report: pair.a.id, ...run.a },
        { report: pair.b.id, ...run.b },
      ]
    : []
  return { kind: "third-witness", note, spans: [...common, ...passages(pair.a, inA), ...passages(pair.b, inB)] }
}
