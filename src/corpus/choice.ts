// Which reports of a corpus are kept, and for which of the kept ones each of the rest is dropped.
//
// The reports of a family stand in an order that the rule makes, and each is dropped where enough of its words stand in
// those that were kept before it. So nothing is dropped for a report that is dropped itself, at least one of a family is
// kept, and a chain of small changes does not make one of what has little in common at its ends, as the closure over pairs
// of alike documents does in the usual pipelines of hashes.

import { byCodeUnit } from "../model/identity.js"
import type { Report } from "../model/report.js"
import { inUtc } from "../model/time.js"
import type { Lineage } from "../relate/stemma.js"
import { type Covered, type Covering, coveringOf } from "./covering.js"
import { type CorpusFamily, depths, familiesIn } from "./families.js"

/** Which of a family stands before the others. */
export const keepingRules = ["origin", "fullest", "earliest"] as const
export type KeepingRule = (typeof keepingRules)[number]

/** What is one: the same text, a text that mostly stands in another, or all that goes back to one text. */
export const samenesses = ["texts", "copies", "families"] as const
export type Sameness = (typeof samenesses)[number]

/** What a builder of a corpus asks for. */
export interface Choosing {
  readonly keep: KeepingRule
  readonly as: Sameness
  /** Of a report's words those that must stand in others for it to be dropped, with `copies`. */
  readonly share: number
}

/** What becomes of a report. */
export interface Choice {
  readonly report: string
  readonly family: CorpusFamily
  /** The kept report that it is dropped for, the nearest first where it is dropped for several; empty: it is kept. */
  readonly droppedFor: readonly string[]
  /** What of it stands in those, or in all that was kept before it; null where it was laid beside none of them. */
  readonly covered: Covered | null
  /** The dropped report by way of which that is told, where the two were not laid side by side. */
  readonly through: string | null
}

/** The choice for every report, in canonical order. `place` is where a report stands in the input. */
export function choose(lineage: Lineage, choosing: Choosing, place: ReadonlyMap<string, number>): Choice[] {
  const covering = coveringOf(lineage)
  const inOrder = orderOf(lineage, choosing.keep, covering, place)
  const choices = new Map<string, Choice>()
  for (const family of familiesIn(lineage)) {
    const kept: string[] = []
    for (const report of [...family.reports].sort(inOrder)) {
      const choice = choiceFor({ report, family, kept }, choosing, covering, choices)
      if (choice.droppedFor.length === 0) kept.push(report)
      choices.set(report, choice)
    }
  }
  return lineage.witnesses.map(({ id }) => choices.get(id)!)
}

/** A report of a family, and those of it that were kept before. */
interface Asked {
  readonly report: string
  readonly family: CorpusFamily
  readonly kept: readonly string[]
}

function choiceFor(asked: Asked, choosing: Choosing, covering: Covering, before: ReadonlyMap<string, Choice>): Choice {
  const { report, family, kept } = asked
  const made = (droppedFor: readonly string[], covered: Covered | null, through: string | null = null): Choice => ({
    report,
    family,
    droppedFor,
    covered,
    through,
  })
  if (kept.length === 0) return made([], null)
  const same = kept.find(one => covering.isSame(report, one))
  if (same !== undefined) return made([same], covering.in(report, [same]))
  const [nearest, ...others] = byNearness(report, kept, covering)
  if (choosing.as === "families") return made([nearest?.id ?? kept[0]!], nearest?.covered ?? null)
  if (nearest === undefined) {
    const far = throughDropped(report, covering, before)
    const dropped = choosing.as === "copies" && far !== null && far.covered.share >= choosing.share
    return dropped ? made(far.droppedFor, far.covered, far.through) : made([], null)
  }
  if (choosing.as === "texts") return made([], nearest.covered)
  if (nearest.covered.share >= choosing.share) return made([nearest.id], nearest.covered)
  const ids = [nearest, ...others].map(({ id }) => id)
  const all = covering.in(report, ids)!
  return all.share >= choosing.share ? made(ids, all) : made([], nearest.covered)
}

/** Those of the kept that a report was laid beside, the one that has most of it first. */
function byNearness(report: string, kept: readonly string[], covering: Covering) {
  return kept
    .flatMap(id => {
      const covered = covering.in(report, [id])
      return covered === null ? [] : [{ id, covered }]
    })
    .sort((x, y) => y.covered.words - x.covered.words)
}

/** What of a report stands in one that was dropped, and of that in what it was dropped for: of large families not all pairs are laid side by side. */
function throughDropped(report: string, covering: Covering, before: ReadonlyMap<string, Choice>) {
  const ways = covering.kinOf(report).flatMap(through => {
    const choice = before.get(through)
    if (choice === undefined || choice.droppedFor.length === 0) return []
    const { share } = covering.in(report, [through])!
    const least = share * (choice.covered?.share ?? 0)
    const covered = { words: Math.round(least * covering.words(report)), share: least }
    return [{ droppedFor: choice.droppedFor, through, covered }]
  })
  return ways.reduce<(typeof ways)[number] | null>(
    (best, way) => (best !== null && best.covered.share >= way.covered.share ? best : way),
    null,
  )
}

/** In what order reports of a family are taken; what nothing else tells apart is told by where it stands in the input. */
function orderOf(
  lineage: Lineage,
  rule: KeepingRule,
  covering: Covering,
  place: ReadonlyMap<string, number>,
): (a: string, b: string) => number {
  const depth = depths(lineage)
  const reports = new Map(lineage.witnesses.map(({ id, text }): [string, Report] => [id, text.report]))
  const origin = (a: string, b: string) => depth.get(a)! - depth.get(b)!
  const fullest = (a: string, b: string) => covering.words(b) - covering.words(a)
  const earliest = (a: string, b: string) => byCodeUnit(when(reports.get(a)!), when(reports.get(b)!))
  const content = (a: string, b: string) => byCodeUnit(contentOf(reports.get(a)!), contentOf(reports.get(b)!))
  const input = (a: string, b: string) => place.get(a)! - place.get(b)!
  const ways = {
    origin: [origin, fullest, earliest],
    fullest: [fullest, origin, earliest],
    earliest: [earliest, origin, fullest],
  }
  const all = [...ways[rule], content, input]
  return (a, b) => all.reduce((so, way) => so || way(a, b), 0)
}

/** What has no date comes last. */
function when({ published }: Report): string {
  return inUtc(published?.value ?? "9")
}

function contentOf({ text, address }: Report): string {
  return `${text}\u0000${address ?? ""}`
}
