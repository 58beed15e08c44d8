// Lost exemplars that the survivors imply (hyparchetypes): kin of which neither can have from the other what they share.
//
// Two signs, both of whole sentences that only one of the two has (`own`). Either both have such sentences; or the one
// that is worn, and so looks like the copy, has them: it cannot have them from the other, and the other, unworn, cannot
// come from it. A third report that explains what the two share is their parent, and then nothing is lost.

import type { Derivation, Evidence, LostExemplar } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Span } from "../model/span.js"
import { coveredOf, type KinMap, lacking } from "./between.js"
import { amount, explainedElsewhere, type Leaning, leanOfWear } from "./direction.js"
import { agreement, type Kinship } from "./kinship.js"
import { ownMatter } from "./own.js"
import { count, type Witness } from "./witness.js"

/** Words of own matter, and their share of the report, by which the worn one of two is no copy of the other. */
const leastOwnOfWorn = { words: 40, share: 0.08 }
/** Words of own matter by which the other is no copy of the worn one. */
const leastOwn = 18
/** Wear (log odds) that makes one of two the worn one. */
const leastWorn = 1.5
/** And odd words (see `decay`) there must be: single marks and hedges are put in as well as lost. */
const leastOdd = 2.5
/** The other is unworn when it has at most this share of the odd words: a copy of a worn copy has fewer, but many. */
const mostUnworn = 0.25
/** Siblings agree in this share of the words of the sentences they share; rewriters who change the facts do not. */
const leastAgreement = 0.65
/** And they share this many words: less is a quotation or a stock paragraph. */
const leastShared = 60
/** A third report explains two kin when it has this share of what they have in common. */
const explains = 0.6
/** Siblings of one parent share the same passages, by this share of the smaller part. */
const samePassages = 0.3

/** Two kin that are siblings, with the sentences that show it. */
export interface Siblings {
  readonly pair: Kinship
  readonly inA: readonly Span[]
  readonly inB: readonly Span[]
}

/** The lines of a family that join siblings of a lost parent, not exemplar and copy. */
export function siblingLines(leanings: readonly Leaning[], kin: KinMap): Siblings[] {
  return leanings.flatMap(leaning => {
    const { pair, worn } = leaning

    if (Math.min(pair.wordsA, pair.wordsB) < leastShared || agreement(pair) < leastAgreement) return []
    if (hasParent(pair, kin)) return []
    const own = ownMatter(pair, explainedElsewhere(pair, kin, true), explainedElsewhere(pair, kin, false))
    const [ownA, ownB] = [wordsIn(pair.a, own.inA), wordsIn(pair.b, own.inB)]
    const [oddA, oddB] = [amount(worn.inA, "odd-word"), amount(worn.inB, "odd-word")]
    const byWear = leanOfWear(worn)
    const [ownOfWorn, wornOne, ownOfOther] = byWear < 0 ? [ownA, pair.a, ownB] : [ownB, pair.b, ownA]
    const clearlyWorn = Math.abs(byWear) >= leastWorn && Math.max(oddA, oddB) >= leastOdd
    const otherUnworn = clearlyWorn && Math.min(oddA, oddB) <= mostUnworn * Math.max(oddA, oddB)
    const noCopy = ownOfWorn >= Math.max(leastOwnOfWorn.words, leastOwnOfWorn.share * wornOne.words)
    return noCopy && (ownOfOther >= leastOwn || otherUnworn) ? [{ pair, ...own }] : []
  })
}

function hasParent({ a, b, coveredA, coveredB, wordsA, wordsB }: Kinship, kin: KinMap): boolean {
  for (const [id, toA] of kin.get(a.id)!) {
    const toB = kin.get(b.id)!.get(id)
    if (!toB) continue
    const missing = lacking(coveredA, coveredOf(toA, a.id)) + lacking(coveredB, coveredOf(toB, b.id))
    // A parent shares more with each than they share with one another; a third sibling does not.
    const nearer = Math.min(count(coveredOf(toA, a.id)), count(coveredOf(toB, b.id))) > (wordsA + wordsB) / 2
    if (nearer && missing < (1 - explains) * (wordsA + wordsB)) return true
  }
  return false
}

function wordsIn(w: Witness, spans: readonly Span[]): number {
  return w.text.tokens.filter(
    token => token.kind !== "mark" && spans.some(span => token.start >= span.start && token.end <= span.end),
  ).length
}

/** The lost parents of siblings, and the derivations from them. Siblings that share passages have one parent. */
export function lostParents(siblings: readonly Siblings[]): { lost: LostExemplar[]; derivations: Derivation[] } {
  const groups: Siblings[][] = []
  for (const line of siblings) {
    const joined = groups.filter(group => group.some(other => sameParent(line, other)))
    const rest = groups.filter(group => !joined.includes(group))
    groups.splice(0, groups.length, ...rest, [...joined.flat(), line])
  }
  const lost: LostExemplar[] = []
  const derivations: Derivation[] = []
  for (const group of groups) {
    const copies = new Map(group.flatMap(({ pair }) => [[pair.a.id, pair.a] as const, [pair.b.id, pair.b] as const]))
    const ids = [...copies.keys()].sort(byCodeUnit)
    const id = `l${digest("parent", ...ids)}`
    lost.push({ id, label: "a report not in this pile", newsroom: null, evidence: group.map(evidenceOf) })
    for (const copy of ids) derivations.push(fromParent(id, copies.get(copy)!, group))
  }
  return { lost, derivations }
}

function sameParent(x: Siblings, y: Siblings): boolean {
  const shared = [x.pair.a.id, x.pair.b.id].find(id => id === y.pair.a.id || id === y.pair.b.id)
  if (shared === undefined) return false
  const [ofX, ofY] = [coveredOf(x.pair, shared), coveredOf(y.pair, shared)]
  return count(ofX) - lacking(ofX, ofY) >= samePassages * Math.min(count(ofX), count(ofY))
}

function fromParent(parent: string, copy: Witness, group: readonly Siblings[]): Derivation {
  const lines = group.filter(({ pair }) => pair.a === copy || pair.b === copy)
  const shared = new Uint8Array(copy.text.tokens.length)
  for (const { pair } of lines) for (const [t, value] of coveredOf(pair, copy.id).entries()) if (value) shared[t] = 1
  const words = count(shared)
  const verbatim = Math.max(...lines.map(({ pair }) => agreement(pair)))
  return {
    exemplar: parent,
    copy: copy.id,
    // Of a parent nobody has, no more can be said than whether its children agree word for word.
    kind: verbatim > nearVerbatim ? "carried" : "rewrite",
    direction: "decided",
    through: null,
    shared: { words, ofCopy: words / Math.max(1, copy.words) },
    evidence: lines.map(evidenceOf),
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
      : "the one whose words are worn has sentences that the other lacks"
  const run = pair.runs.find(r => !r.quoted)
  const common = run
    ? [
        { report: pair.a.id, ...run.a },
        { report: pair.b.id, ...run.b },
      ]
    : []
  return { kind: "third-witness", note, spans: [...common, ...passages(pair.a, inA), ...passages(pair.b, inB)] }
}
