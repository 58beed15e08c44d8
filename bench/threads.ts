// Threads against a pile whose matters are known: which are found, step by step, with the right kinds and dates, in
// order, and which steps are wrong. `threads/truth.ts` has the layout.

import { basename } from "node:path"
import { trace } from "../src/index.js"
import type { Step, Thread } from "../src/model/record.js"
import type { Trace } from "../src/model/trace.js"
import type { Benchmark } from "./bench.js"
import { count, share } from "./measure.js"
import { missing, wrongOnes } from "./rows.js"
import { type TrueStep, type TrueThread, truthOf } from "./threads/truth.js"

/** The benchmark `threads`. */
export const threadsBench: Benchmark = {
  name: "threads",
  about: "how matters went on over stories and dates: found, exact, steps, wrong ones",
  set: { at: "sample", own: true, part: "own", note: "the program is tested against it" },
  published: {},
  rows: {
    story: [
      missing("exact", "of 100 matters that go on in a pile of fiction, # are not told step by step as they went"),
      missing("steps", "of 100 steps of such matters, # are not told"),
      wrongOnes("wrong", "of 100 steps told, # are none"),
    ],
  },
  async run(data) {
    const { threads, pages, whole } = await truthOf(data)
    const traced = await trace(pages)
    const answers = threads.map(thread => answerTo(traced, thread))
    const steps = threads.flatMap(thread => thread.steps)
    const met = answers.flatMap(({ pairs }) => pairs)
    const claimed = new Set(met.map(({ ours }) => ours))
    const judged = whole
      ? traced.threads
      : traced.threads.filter(({ steps: own }) => own.some(step => claimed.has(step)))
    const told = judged.flatMap(thread => thread.steps)
    const wrong = told.filter(step => !claimed.has(step))
    return {
      items: threads.length,
      measures: {
        exact: share(answers.filter(({ note }) => note === null).length, threads.length),
        steps: share(met.length, steps.length),
        dated: share(met.filter(({ step, ours }) => sameDay(step, ours)).length, met.length),
        inferred: share(met.filter(({ step, ours }) => sameInferences(step, ours)).length, met.length),
        wrong: count(wrong.length, told.length),
        threads: traced.threads.length,
      },
      notes: [
        ...answers.flatMap(({ note }) => note ?? []),
        ...wrong.map(step => `wrong: ${step.step} ${textOf(traced, step)}`),
      ],
    }
  },
}

/** A step of the truth and the one of ours that is it. */
interface Pair {
  readonly step: TrueStep
  readonly ours: Step
}

/** The thread of ours that has most steps of one of the truth, and what is wrong with it; no note where nothing is. */
function answerTo(traced: Trace, truth: TrueThread): { pairs: readonly Pair[]; note: string | null } {
  const pairsIn = ({ steps }: Thread): Pair[] =>
    truth.steps.flatMap(step => {
      const ours = steps.find(one => one.step === step.step && tells(traced, one, step))
      return ours ? [{ step, ours }] : []
    })
  const [best] = traced.threads
    .map(thread => ({ thread, pairs: pairsIn(thread) }))
    .sort((a, b) => b.pairs.length - a.pairs.length)
  if (!best || best.pairs.length === 0) return { pairs: [], note: `not found: ${truth.about}` }
  const { thread, pairs } = best
  const places = pairs.map(({ ours }) => thread.steps.indexOf(ours))
  const absent = truth.steps.filter(step => !pairs.some(pair => pair.step === step))
  const unnamed = truth.parties.filter(party => !thread.parties.includes(party))
  const faults = [
    ...absent.map(step => `without ${step.step} ${Object.values(step.words)[0]}`),
    ...(places.every((place, i) => i === 0 || place > places[i - 1]!) ? [] : ["in another order"]),
    ...(thread.steps.length > pairs.length ? [`${thread.steps.length - pairs.length} steps more`] : []),
    ...(unnamed.length > 0 ? [`parties without ${unnamed.join(", ")}`] : []),
    ...pairs
      .filter(({ step, ours }) => !sameDay(step, ours))
      .map(({ step, ours }) => `${step.step} at ${ours.when?.value ?? "no date"} for ${step.when}`),
    ...pairs
      .filter(({ step, ours }) => !sameInferences(step, ours))
      .map(({ step, ours }) => `${step.step} infers ${ours.inferences.join(", ") || "nothing"}`),
  ]
  return { pairs, note: faults.length > 0 ? `${truth.about}: ${faults.join("; ")}` : null }
}

/** Whether a step has on each page of the truth a reading with the words there. */
function tells(traced: Trace, ours: Step, { words }: TrueStep): boolean {
  const entry = traced.record.find(({ id }) => id === ours.entry)!
  const readings = ours.readings.map(i => entry.readings[i]!)
  return Object.entries(words).every(([file, text]) =>
    readings.some(({ report, text: own }) => fileOf(traced, report) === file && own.includes(text)),
  )
}

function fileOf({ reports }: Trace, report: string): string {
  return basename(reports.find(({ id }) => id === report)?.path ?? "")
}

function sameDay({ when }: TrueStep, ours: Step): boolean {
  return when === null ? ours.when === null : (ours.when?.value.startsWith(when) ?? false)
}

function sameInferences({ inferred }: TrueStep, { inferences }: Step): boolean {
  return [...inferred].sort().join() === [...inferences].sort().join()
}

function textOf({ record }: Trace, { entry, readings }: Step): string {
  return record.find(({ id }) => id === entry)?.readings[readings[0]!]?.text.slice(0, 90) ?? ""
}
