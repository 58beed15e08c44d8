// Steps in order of time, and whether they are a process at all. A step without a date stands beside the others of its
// entry: a plan before what came of it, the rest behind.

import { kindsOf, stepKinds, type StepKind } from "../../model/catalogue.js"
import { byCodeUnit } from "../../model/identity.js"
import type { Step } from "../../model/record.js"
import { inUtc } from "../../model/time.js"
import { whenTold } from "./ground.js"
import type { Matter } from "./matter.js"

const ranks: readonly StepKind[] = kindsOf(stepKinds)
/** Kinds that begin something: on a day without a clock they come first. */
const beginnings: ReadonlySet<StepKind> = new Set(["possible", "planned", "pledged", "said"])

/** Steps by day, then by clock, then by kind. */
export function inOrder(steps: readonly Step[]): Step[] {
  const keys = new Map(steps.map(step => [step, keyOf(step, steps)]))
  return [...steps].sort((a, b) => byCodeUnit(keys.get(a)!, keys.get(b)!) || byCodeUnit(a.entry, b.entry))
}

function keyOf(step: Step, steps: readonly Step[]): string {
  const rank = String(ranks.indexOf(step.step)).padStart(2, "0")
  const begins = beginnings.has(step.step)
  if (step.when) {
    const [day, clock] = inUtc(step.when.value).split("T")
    return `${day} ${clock ?? (begins ? "" : "~")} ${rank}`
  }
  const days = steps.flatMap(({ entry, when }) => (entry === step.entry && when ? [inUtc(when.value)] : [])).sort()
  const day = begins ? days[0] : days.at(-1)
  return day === undefined ? `~ ${rank}` : `${day.slice(0, 10)} ${begins ? "" : "~"} ${rank}`
}

/** Whether steps tell how something went on: two kinds of them, a pledge told again, or two dates that pages give. */
export function goesOn(steps: readonly Step[]): boolean {
  const kinds = new Set(steps.map(({ step }) => (step === "possible" ? "planned" : step)))
  if (kinds.size > 1 || kinds.has("restated") || kinds.has("moved")) return steps.length > 1
  return new Set(steps.flatMap(({ when }) => (when && when.basis !== whenTold ? [when.value] : []))).size > 1
}

/** The deadline that was pledged first, where several were; null where not. */
export function firstDeadline(matters: readonly Matter[], toldOn: (matter: Matter) => string): string | null {
  const dated = matters.filter(({ entry }) => entry.kind === "pledge" && entry.deadline !== null)
  if (new Set(dated.map(({ entry }) => entry.deadline)).size < 2) return null
  return dated.reduce((a, b) => (toldOn(b) < toldOn(a) ? b : a)).entry.deadline
}
