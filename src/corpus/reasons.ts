// Why a report of a corpus is kept or dropped, in words that stand in its row.

import { leadsTo } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import type { Lineage } from "../relate/stemma.js"
import type { Choice, KeepingRule } from "./choice.js"
import { type Covered, type Covering, coveringOf } from "./covering.js"
import { depths } from "./families.js"

/** Rows named at most where one is made of several. */
const mostNamed = 3

/** The reason for each choice, by the id of its report. `name` is what a report's row is called, `rowsOf` how many rows hold it. */
export function reasonsFor(
  choices: readonly Choice[],
  lineage: Lineage,
  rule: KeepingRule,
  { name, rowsOf }: { readonly name: (id: string) => string; readonly rowsOf: (id: string) => number },
): ReadonlyMap<string, string> {
  const covering = coveringOf(lineage)
  const descends = descentIn(lineage)
  const kept = keptReason(choices, lineage, rule, rowsOf)
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

/** Why reports are kept: for what they stand in their family, and for how many rows each stands. */
function keptReason(
  choices: readonly Choice[],
  lineage: Lineage,
  rule: KeepingRule,
  rowsOf: (id: string) => number,
): (choice: Choice) => string {
  const dropped = groupBy(
    choices.filter(({ droppedFor }) => droppedFor.length > 0),
    ({ droppedFor }) => droppedFor[0]!,
  )
  const depth = depths(lineage)
  const origins = new Set(lineage.stemma.origins)
  const unsure = new Set(Object.entries(lineage.stemma.oneOf).flatMap(([id, all]) => [id, ...all]))
  const standing = ({ report, family }: Choice, rows: number): string => {
    if (rule !== "origin") return `${rule} of ${rows}`
    if (unsure.has(report)) return `stands for ${rows}, of which nobody knows who had the text first`
    if (origins.has(report)) return `origin of ${rows}`
    const isFirst = family.reports.every(id => depth.get(id)! >= depth.get(report)!)
    return isFirst ? `stands for ${rows}; their origin is not here` : `first of ${rows}`
  }
  return choice => {
    const { report, covered, family } = choice
    const others = dropped.get(report) ?? []
    const rows = [report, ...others.map(one => one.report)].reduce((sum, id) => sum + rowsOf(id), 0)
    if (others.length > 0) return standing(choice, rows)
    if (rows > 1) return `the first of ${rows} rows of one page`
    if (family.reports.length === 1) return "no other row has its text"
    return covered === null ? "of a family, and not a copy" : `adds to what is kept: ${percent(covered)} of it is there`
  }
}
