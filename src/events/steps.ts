// That a matter goes on by a page: a step that nobody had told before.

import type { StepKind } from "../model/catalogue.js"
import type { DeskEvent, EventPassage } from "../model/event.js"
import type { Survey } from "../view/survey.js"
import { leadingReading, stepText, whenText } from "../view/threads.js"
import { stoodBefore } from "./again.js"
import type { Arrival, Placed } from "./ground.js"
import { isPast } from "./news.js"
import { isMereCopy, mostPassages, namedPage, namedPages, storyTitle, toldWords } from "./told.js"

/** Steps that words tell by themselves: a copy has them from nobody whose text has them not. */
const turns: ReadonlySet<StepKind> = new Set(["called-off", "moved", "broken-off", "resumed"])
/** Steps that are news, the weightiest first. That a thing is possible, or is said again, moves nothing. */
const weights: readonly StepKind[] = [
  ...(["called-off", "broken-off", "missed", "moved", "denied", "not-planned"] as const),
  ...(["resumed", "held", "met", "corrected", "planned", "pledged"] as const),
]

/** The steps that a page is the first to tell of matters that were known. */
export function stepEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, wasThere, steps } = arrival
  const isCopy = isMereCopy(arrival)
  const before = (report: string) => report !== id && wasThere(report)
  const fresh = (steps.get(id) ?? []).filter(
    ({ thread, step }) =>
      (!isCopy || turns.has(step.step)) &&
      weights.includes(step.step) &&
      !step.inferences.includes("step") &&
      !isPast(view, view.entries.get(step.entry)!, id) &&
      (step.origins.includes(id) || step.origins.some(origin => view.lost.has(origin))) &&
      !step.reports.some(before) &&
      !isToldElsewhere(arrival, step) &&
      thread.steps.some(other => other !== step && other.reports.some(before)),
  )
  const all = weightiestFirst(fresh)
  const [chief] = all
  if (chief === undefined) return []
  return [
    {
      key: `step:${id}`,
      kind: "step",
      text: textOf(chief),
      page: namedPage(view, id)!,
      beside: namedPages(
        view,
        fresh.flatMap(({ thread, step }) => earlier(thread.steps, step, before)),
      ),
      carriers: [],
      story: storyTitle(view, id),
      passages: all.slice(0, mostPassages).map(placed => passageOf(view, placed)),
      more: Math.max(0, all.length - mostPassages),
    },
  ]
}

function passageOf(view: Survey, placed: Placed): EventPassage {
  const { step } = placed
  const reading = leadingReading(view.trace, step, view.entries.get(step.entry)!)
  const after = reading ? toldWords(view, reading.report, reading) : null
  return { label: stepText(step), gravity: null, note: textOf(placed), before: null, after }
}

/** Of steps that one line tells alike, one. */
function weightiestFirst(steps: readonly Placed[]): readonly Placed[] {
  const sorted = steps.toSorted((a, b) => weights.indexOf(a.step.step) - weights.indexOf(b.step.step))
  return [...new Map(sorted.toReversed().map(one => [textOf(one), one])).values()].toReversed()
}

/** Whether a step is told as a correction or a denial, or was told of what stood at the page's place. */
function isToldElsewhere(arrival: Arrival, { step, entry, readings }: Placed["step"]): boolean {
  if (step === "corrected") return true
  const { view, id } = arrival
  const told = view.entries.get(entry)!
  if (step === "denied" && told.reply === "denial") return true
  return readings.every(index => told.readings[index]!.report !== id || stoodBefore(arrival, told.readings[index]!))
}

/** `Ardania, Sorvia: climate talks: called off, 13 Jun 2024`. */
function textOf({ thread, step }: Placed): string {
  return `${thread.title}: ${stepText(step)}, ${whenText(step)}`
}

/** A report of the step before, that was there. */
function earlier(all: Placed["thread"]["steps"], step: Placed["step"], before: (id: string) => boolean): string[] {
  const told = all.filter(other => other !== step && other.reports.some(before))
  const last = told.findLast(other => all.indexOf(other) < all.indexOf(step)) ?? told[0]
  return last === undefined ? [] : [last.reports.find(before)!]
}
