// Why a report of a corpus is kept or dropped, in words that stand in its row.

import { leadsTo } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import type { Lineage } from "../relate/stemma.js"
import type { Choice, KeepingRule } from "./choice.js"
import { type Covered, type Covering, coveringOf } from "./covering.js"
import { depths } from "./families.js"

/** Rows named at most where one is made of several. */
const mostNamed = 3

/** The reason for each choice, by the id of its report. `name` is what a report's row is called. */
export function reasonsFor(
  choices: readonly Choice[],
  lineage: Lineage,
  rule: KeepingRule,
  name: (id: string) => string,
): ReadonlyMap<string, string> {
  const covering = coveringOf(lineage)
  const descends = descentIn(lineage)
  const kept = keptReason(choices, lineage, rule)
  return new Map(
    choices.map(choice => {
      const why = choice.droppedFor.length === 0 ? kept(choice) : droppedReason(choice, covering, descends, name)
      return [choice.report, why]
    }),
  )
}

/** Whether decided lines lead from one report down to another. */
type Descends = (copy: string, exemplar: string) => boolean

function descentIn({ stemma }: Lineage): Descends {
  const decided = stemma.derivations.filter(({ direction }) => direction === "decided")
  const above = groupBy(decided, ({ copy }) => copy)
  return (copy, exemplar) => leadsTo(copy, exemplar, at => (above.get(at) ?? []).map(line => line.exemplar))
}

function droppedReason(
  { report, droppedFor, covered, through }: Choice,
  covering: Covering,
  descends: Descends,
  name: (id: string) => string,
): string {
  const of = droppedFor[0]!
  if (covering.isSame(report, of)) return `the same text as ${name(of)}`
  if (covered === null) return `goes back to one text with ${name(of)}; the two were not laid side by side`
  if (through !== null) return `by way of ${name(through)}, about ${percent(covered)} of it stands in ${name(of)}`
  if (droppedFor.length > 1) {
    const more = droppedFor.length > mostNamed ? ` and ${droppedFor.length - mostNamed} more` : ""
    return `made of ${droppedFor.slice(0, mostNamed).map(name).join(", ")}${more}: ${percent(covered)} of it, ${covered.words} words`
  }
  const run = covering.run(report, of)
  const much = run === covered.words ? `${run} words in one run` : `${covered.words} words, ${run} of them in one run`
  const told = `${much}, ${percent(covered)} of it`
  if (descends(report, of)) return `copies ${name(of)}: ${told}`
  if (descends(of, report)) return `stands in ${name(of)}, which took it from here: ${told}`
  return `shares its text with ${name(of)}, who had it first is unknown: ${told}`
}

function percent({ share }: Covered): string {
  return `${Math.floor(100 * share)} %`
}

/** Why reports are kept: for what they stand in their family, and how many were dropped for each. */
function keptReason(choices: readonly Choice[], lineage: Lineage, rule: KeepingRule): (choice: Choice) => string {
  const dropped = groupBy(
    choices.filter(({ droppedFor }) => droppedFor.length > 0),
    ({ droppedFor }) => droppedFor[0]!,
  )
  const depth = depths(lineage)
  const origins = new Set(lineage.stemma.origins)
  const unsure = new Set(Object.entries(lineage.stemma.oneOf).flatMap(([id, all]) => [id, ...all]))
  const standing = ({ report, family }: Choice): string => {
    const of = ` of ${(dropped.get(report)?.length ?? 0) + 1}`
    if (rule !== "origin") return `${rule}${of}`
    const first = family.reports.every(id => depth.get(id)! >= depth.get(report)!)
    if (unsure.has(report)) return `kept for${of.replace(" of", "")}: who had the text first is unknown`
    if (origins.has(report)) return `origin${of}`
    return first ? `nearest to an origin that is not here,${of.replace(" of", " for")}` : `first${of}`
  }
  return choice => {
    const { report, covered, family } = choice
    if (family.reports.length === 1) return "no other row has its text"
    if (dropped.has(report)) return standing(choice)
    return covered === null ? "of a family, and not a copy" : `adds to what is kept: ${percent(covered)} of it is there`
  }
}
