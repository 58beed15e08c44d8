// What becomes of each row of a corpus: the choice for its report, told of the place where the row stands.

import { groupBy } from "../kit/groups.js"
import { byCodeUnit } from "../model/identity.js"
import type { Report } from "../model/report.js"
import { inUtc } from "../model/time.js"
import type { Lineage } from "../relate/stemma.js"
import { type Choice, choose, type Choosing } from "./choice.js"
import { reasonsFor } from "./reasons.js"

/** What becomes of a row or page of the input. */
export interface Verdict {
  /** Where it stands: `corpus.jsonl#3`. */
  readonly row: string
  /** What it is called: by its own identifier where one was named, else by its place. */
  readonly name: string
  readonly keep: boolean
  /** The family that it is of; null where it could not be judged. */
  readonly family: string | null
  /** The kept row that it is dropped for, by its name. */
  readonly of: string | null
  /** Of its words those that stand in that one, or in all that it is dropped for. */
  readonly share: number | null
  readonly reason: string
}

/** The verdicts on a corpus, in the order of the input, in which `reports` stand. `called` are the names of rows that have one, by place. */
export function verdictsOn(
  reports: readonly Report[],
  lineage: Lineage,
  choosing: Choosing,
  called: ReadonlyMap<string, string> = new Map(),
): Verdict[] {
  const places = new Map(reports.map(({ path }, i) => [path, i]))
  const standing = standingFor(reports, places)
  const choices = choose(lineage, choosing, new Map([...standing].map(([id, path]) => [id, places.get(path)!])))
  const nameOf = (row: string) => called.get(row) ?? row
  const name = (id: string) => nameOf(standing.get(id)!)
  const times = groupBy(reports, ({ id }) => id)
  const rowsOf = (id: string) => times.get(id)!.length
  const reasons = reasonsFor(choices, lineage, choosing.keep, { name, rowsOf })
  const byReport = new Map(choices.map(choice => [choice.report, choice]))
  const verdicts = reports.map(({ id, path }): Verdict => {
    const choice = byReport.get(id)
    if (choice === undefined) return unjudged(path, nameOf(path), "left out by a reader’s correction")
    if (path !== standing.get(id)) return again({ row: path, name: nameOf(path) }, name(id), choice)
    const [of] = choice.droppedFor
    const told = { row: path, name: nameOf(path), family: choice.family.id, reason: reasons.get(id)! }
    if (of === undefined) return { ...told, keep: true, of: null, share: null }
    return { ...told, keep: false, of: name(of), share: choice.covered?.share ?? null }
  })
  return settled(verdicts)
}

/** A row that could not be judged is kept: nobody knows what would be lost with it. */
export function unjudged(row: string, name: string, why: string): Verdict {
  return { row, name, keep: true, family: null, of: null, share: null, reason: `not judged: ${why}` }
}

/** A page that stands in the input once more. */
function again(row: Pick<Verdict, "row" | "name">, first: string, { family }: Choice): Verdict {
  const reason = `the same page as ${first}, text and address`
  return { ...row, keep: false, family: family.id, of: first, share: 1, reason }
}

/** Of all rows that hold one page, the one that stands for them, by the report's id: the earliest, then the first. */
function standingFor(reports: readonly Report[], places: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const when = ({ published }: Report) => inUtc(published?.value ?? "9")
  return new Map(
    [...groupBy(reports, ({ id }) => id)].map(([id, all]) => {
      const inOrder = all.sort((a, b) => byCodeUnit(when(a), when(b)) || places.get(a.path)! - places.get(b.path)!)
      return [id, inOrder[0]!.path]
    }),
  )
}

/** What stands once more, of a row that is dropped, is dropped for what that is dropped for. */
function settled(verdicts: readonly Verdict[]): Verdict[] {
  const byRow = new Map(verdicts.map(one => [one.name, one]))
  return verdicts.map(one => {
    const next = one.of === null ? undefined : byRow.get(one.of)
    return next === undefined || next.keep ? one : { ...one, of: next.of }
  })
}
