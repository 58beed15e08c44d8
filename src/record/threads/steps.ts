// An entry → the steps that it tells of its matter: its readings by what they tell, each kind once, a pledge once for
// every story that tells it. What no page says by itself is marked as inferred.

import { groupBy } from "../../kit/groups.js"
import { entryKinds, type Status, type StepKind } from "../../model/catalogue.js"
import { byCodeUnit } from "../../model/identity.js"
import type { Entry, Inference, Step } from "../../model/record.js"
import { type Dated, inUtc } from "../../model/time.js"
import { takesBack } from "../../text/cues.js"
import { originsOf } from "../origins.js"
import { withdraws } from "../withdrawn.js"
import { type Ground, toldBy, whenTold } from "./ground.js"
import type { Matter } from "./matter.js"

/** How an entry stands to the others of its matter. */
export interface Standing {
  /** It says no to one of them. */
  readonly denies: boolean
  /** It pledges what another pledged for another date before. */
  readonly moves: boolean
}

/** The steps of an entry; empty where it tells none. */
export function stepsOf(matter: Matter, standing: Standing, ground: Ground): Step[] {
  const { entry } = matter
  const kinds = inStories(
    entry,
    entry.readings.map((_, i) => kindOf(matter, i, standing)),
    ground,
  )
  const told = groupBy(
    [...entry.readings.keys()].filter(i => kinds[i] !== null),
    i => keyOf(entry, kinds[i]!, entry.readings[i]!.report, ground),
  )
  const steps = [...told.values()]
    .map(readings => stepOf(matter, kinds[readings[0]!]!, readings, ground))
    .filter(step => !isOfItsDay(entry, step))
  return [
    ...(entry.kind === "pledge" ? pledged(steps, matter, standing) : withoutLatePlans(entry, steps, ground)),
    ...correctedIn(entry, ground),
  ]
}

/** An event that is told as a plan on its very day, or behind it, was read wrongly: "veered off its scheduled route". */
function isOfItsDay({ kind, when }: Entry, step: Step): boolean {
  if (kind !== "event" || step.step !== "planned" || !when || !step.when) return false
  return step.when.value.slice(0, 10) >= when.value.slice(0, 10)
}

/** What a reading tells: the turn in its words, else what its kind and status say; null where it only points back. */
function kindOf({ entry, turns }: Matter, i: number, { denies }: Standing): StepKind | null {
  const { status, cue } = entry.readings[i]!
  const turn = turns[i]
  if (turn && (entry.kind !== "meeting" || turn.step !== "restated")) return turn.step
  if (entry.kind === "pledge") return "pledged"
  // What could happen besides is often told in the sentence of what did.
  if (entry.kind === "event") return status === "possible" ? null : stepOfStatus(status)
  if (!entryKinds[entry.kind].said) return entry.kind === "figure" ? "said" : stepOfStatus(status)
  return denies || (cue !== null && takesBack(cue)) ? "denied" : "said"
}

function stepOfStatus(status: Status | null): StepKind | null {
  return status === "called off" ? "called-off" : status
}

/**
 * A story tells a thing in one way: a speech that one page tells as a promise and another as a promise repeated is one
 * promise, and where one printing has a denial and another not, it is one denial.
 */
function inStories({ readings }: Entry, kinds: readonly (StepKind | null)[], { storyOf }: Ground): (StepKind | null)[] {
  const storiesWith = (wanted: StepKind) =>
    new Set(readings.flatMap(({ report }, i) => (kinds[i] === wanted ? [storyOf.get(report)] : [])))
  const [promised, denied] = [storiesWith("pledged"), storiesWith("denied")]
  return kinds.map((step, i) => {
    const story = storyOf.get(readings[i]!.report)
    if (step === "restated" && promised.has(story)) return "pledged"
    return step === "said" && denied.has(story) ? "denied" : step
  })
}

/** Readings under one key are one step. */
function keyOf({ kind }: Entry, step: StepKind, report: string, { storyOf }: Ground): string {
  return kind === "pledge" ? `${step} ${storyOf.get(report)}` : step
}

function stepOf({ entry, turns }: Matter, step: StepKind, readings: readonly number[], ground: Ground): Step {
  const reports = [...new Set(readings.map(i => entry.readings[i]!.report))]
  const when = whenOf(entry, step, reports, ground)
  // That it says no is told by the words of saying; a no in what is said is read as one.
  const isRead = step === "denied" && !readings.some(i => takesBack(entry.readings[i]!.cue ?? ""))
  const says = readings.some(i => turns[i])
  return made(entry, step, when, readings, reports, isRead && !says, ground)
}

function made(
  entry: Entry,
  step: StepKind,
  when: Dated | null,
  readings: readonly number[],
  reports: readonly string[],
  isRead: boolean,
  ground: Ground,
): Step {
  const { origins, newsrooms } = originsOf(reports, ground.descent)
  return inferring(
    { entry: entry.id, step, when, inferred: false, inferences: [], readings, reports, origins, newsrooms },
    isRead ? ["step"] : [],
  )
}

/** A step with what is inferred of it; its date too, where that is when it was told. */
function inferring(step: Step, inferences: readonly Inference[]): Step {
  const all = [...inferences, ...(step.when === null || step.when.basis === whenTold ? ["date" as const] : [])]
  return { ...step, inferred: all.length > 0, inferences: all }
}

/**
 * Plans and promises stand at the day they were told, and so does what became of a plan: the date in its words is mostly
 * the one that was planned. What happened or was said, at its own where a page dates it.
 */
function whenOf({ when, kind }: Entry, step: StepKind, reports: readonly string[], ground: Ground): Dated | null {
  const told = toldBy(reports, ground)
  if (when === null || kind === "pledge" || toldAsPlans.has(step)) return told
  // A speech is reported within days: a date far off is that of another telling.
  if (entryKinds[kind].said && told !== null && daysBetween(when.value, told.value) > newsLasts) return told
  return when
}

const toldAsPlans: ReadonlySet<StepKind> = new Set(["planned", "possible", "not-planned", "moved", "called-off"])
/** Days within which what was said is news. */
const newsLasts = 14

/** 0 where either is no day. */
function daysBetween(a: string, b: string): number {
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
  return Number.isNaN(days) ? 0 : days
}

/** A pledge is made where it is told first; where a later story tells it, it stands still, whether or not a page says so. */
function pledged(steps: readonly Step[], { turns }: Matter, { moves }: Standing): Step[] {
  const inOrder = [...steps].sort((a, b) => byCodeUnit(at(a), at(b)))
  const first = inOrder.find(({ step }) => step === "pledged")
  return inOrder.map(step => {
    if (step.step !== "pledged" || (step === first && !moves)) return step
    const became = step === first ? "moved" : "restated"
    const says = step.readings.some(i => turns[i]?.step === became)
    return inferring({ ...step, step: became }, says ? [] : ["step"])
  })
}

function at({ when }: Step): string {
  return when === null ? "~" : inUtc(when.value)
}

/**
 * A plan is told before what came of it: a page that tells as a plan what others tell as held by then repeats an old
 * one, or was read wrongly. Of events, days must lie between.
 */
function withoutLatePlans({ kind }: Entry, steps: readonly Step[], ground: Ground): Step[] {
  const held = steps.find(({ step }) => step === "held")
  const then = held && toldBy(held.reports, ground)
  if (!then) return [...steps]
  const cut = (value: string) => (kind === "event" ? value.slice(0, 10) : inUtc(value))
  return steps.filter(one => !isPlan(one) || !one.when || cut(one.when.value) < cut(then.value))
}

function isPlan({ step }: Step): boolean {
  return step === "planned" || step === "possible"
}

/** An outlet withdrew a reading of the entry. */
function correctedIn(entry: Entry, ground: Ground): Step[] {
  if (entry.withdrawn === null) return []
  const correction = ground.corrections.find(({ id }) => id === entry.withdrawn)
  if (!correction) return []
  const readings = entry.readings.flatMap((reading, i) => (withdraws(correction, reading) ? [i] : []))
  return [made(entry, "corrected", toldBy([correction.report], ground), readings, [correction.report], false, ground)]
}
