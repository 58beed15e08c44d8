// Threads for readers: each step with what it tells, when, who stands behind it and what of it is inferred.

import { addTo } from "../kit/groups.js"
import { keptWith } from "../kit/kept.js"
import { statuses, stepKinds } from "../model/catalogue.js"
import type { Entry, EntryReading, Step, Thread } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { withdrawing } from "../record/withdrawn.js"
import { withdrawalText } from "./corrections.js"
import { sidesOf, sidesText } from "./disputed.js"
import { standingText } from "./newsrooms.js"
import { wordsAsked } from "./faceted.js"
import { parties } from "./persons/parties.js"
import type { ThreadCard, ThreadStep } from "./shapes.js"
import { siglumOf, type Survey } from "./survey.js"
import { wordingMoved } from "./wording.js"
import { dayText, plural, shownDate } from "./words.js"

/** The threads in which a text occurs: title, parties, or words of a step's readings, in any case; all for an empty one. */
export function threadsWith(trace: Trace, query: string): readonly Thread[] {
  const words = wordsAsked(query)
  const entries = new Map(trace.record.map(entry => [entry.id, entry]))
  const persons = new Map(trace.persons.map(({ name, variants }) => [name, variants]))
  return trace.threads.filter(({ title, parties, kind, steps }) => {
    const names = parties.flatMap(name => [name, ...(persons.get(name) ?? [])])
    const told = steps.flatMap(step => readingsOf(step, entries.get(step.entry)!).map(({ text }) => text))
    const all = [title, kind, ...names, ...told].join("\n").toLowerCase()
    return words.every(word => all.includes(word))
  })
}

function readingsOf({ readings }: Step, entry: Entry): EntryReading[] {
  return readings.map(i => entry.readings[i]!)
}

/** The reading that a step is told by: that of the first origin to carry it, else its first; of such as stand, where any does. */
export function leadingReading({ corrections }: Trace, step: Step, entry: Entry): EntryReading | undefined {
  const all = readingsOf(step, entry)
  const standing = all.filter(reading => !withdrawing(corrections, reading))
  const told = standing.length > 0 ? standing : all
  return told.find(({ report }) => step.origins.includes(report)) ?? told[0]
}

/** What a step is called: `planned`, `restated (inferred)`. */
export function stepText({ step, inferences }: Step): string {
  return `${stepKinds[step].label}${inferences.includes("step") ? " (inferred)" : ""}`
}

/** When: `Aug 2022`; `told 18 Jul 2023` where no page dates it; `undated`. */
export function whenText({ when, inferences }: Step): string {
  if (when === null) return "undated"
  return `${inferences.includes("date") ? "told " : ""}${dayText(when.value)}`
}

/**
 * What its readings say where those of the entry differ: `before 2060 D · by 2060 A`, so that a step's words can be set
 * beside another's. How far it had come, the step itself says.
 */
export function differsIn({ readings }: Step, { differs, readings: all }: Entry, name: (id: string) => string): string {
  const own = differs
    .map(({ what, readings: of }) => ({ what, readings: of.filter(i => readings.includes(i)) }))
    .filter(({ what, readings: of }) => of.length > 0 && !Object.hasOwn(statuses, what))
  return sidesText(sidesOf({ differs: own, readings: all }), name)
}

/** What withdrew a reading of a step, in words; null where nothing did. */
export function correctedIn(trace: Trace, step: Step, entry: Entry, name: (id: string) => string): string | null {
  const withdrawn = readingsOf(step, entry).some(reading => withdrawing(trace.corrections, reading))
  return withdrawn ? withdrawalText(trace, entry, name) : null
}

/** Who stands behind a step, in words. */
export function stepStanding({ newsrooms, origins, reports }: Step): string {
  return [standingText(newsrooms, undefined), plural(origins.length, "origin"), plural(reports.length, "page")].join(
    ", ",
  )
}

/** A thread with its steps, each set beside the one before it. */
export function threadCard(view: Survey, { id, title, parties, matter, kind, steps }: Thread): ThreadCard {
  const texts = steps.map(step => {
    const lead = leadingReading(view.trace, step, view.entries.get(step.entry)!)
    return (lead?.text ?? "").replace(/\s+/g, " ")
  })
  const reports = new Set(steps.flatMap(step => step.reports))
  const stories = new Map([...reports].flatMap(id => view.storyOf.get(id) ?? []).map(one => [one.id, one.title]))
  return {
    id,
    title,
    parties,
    matter,
    kind,
    span: spanText(steps),
    stories: [...stories].map(([id, name]) => ({ id, name })),
    steps: steps.map((step, n) => stepCard(view, step, texts[n]!, texts[n - 1])),
  }
}

/** `Aug 2022 – 18 Jul 2023`; one date where all stand on it. */
function spanText(steps: readonly Step[]): string {
  const dates = steps.flatMap(({ when }) => (when ? dayText(when.value) : []))
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined) return "undated"
  return first === last ? first : `${first} – ${last}`
}

/** The threads of which an entry is a step. */
export function threadsOf(view: Survey, entry: string): readonly Thread[] {
  return threadsByEntry(view).get(entry) ?? []
}

const threadsByEntry = keptWith((view: Survey) => {
  const found = new Map<string, Thread[]>()
  for (const thread of view.trace.threads)
    for (const id of new Set(thread.steps.map(step => step.entry))) addTo(found, id, thread)
  return found
})

/** The threads that run through a story, or of which a person or body is a party. */
export function threadsAmong(
  view: Survey,
  threads: readonly Thread[],
  { story, person }: { readonly story?: string | undefined; readonly person?: string | undefined },
): readonly Thread[] {
  const { of } = parties(view)
  const isIn = (reports: readonly string[]) => reports.some(id => view.storyOf.get(id)?.id === story)
  return threads.filter(
    ({ steps }) =>
      (!story || steps.some(step => isIn(step.reports))) &&
      (!person || steps.some(step => of.get(step.entry)?.some(({ id }) => id === person))),
  )
}

function stepCard(view: Survey, step: Step, text: string, before: string | undefined): ThreadStep {
  const entry = view.entries.get(step.entry)!
  const lead = leadingReading(view.trace, step, entry)
  const moved = before === undefined ? null : wordingMoved(before, text)
  return {
    entry: step.entry,
    step: step.step,
    label: stepText(step),
    when: shownDate(step.when),
    whenText: whenText(step),
    inferred: step.inferences,
    text,
    pieces: moved?.pieces ?? [{ text, changed: false }],
    wording: moved?.wording ?? null,
    report: lead?.report ?? null,
    differs: differsIn(step, entry, id => siglumOf(view, id)),
    corrected: correctedIn(view.trace, step, entry, id => siglumOf(view, id)),
    reports: step.reports.map(id => siglumOf(view, id)),
    origins: step.origins.length,
    newsrooms: step.newsrooms,
    standing: stepStanding(step),
  }
}
