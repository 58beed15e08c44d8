// sensitivity: every fitted number of the program a fifth less and a fifth more, and what that does to the measures of `piles`
// and `lineages`. DIR holds both sets. Log odds and costs in log odds are scaled by their value, as all others; counts are
// compared with what they bound, so that 1.6 pages are two. `--only relate.sibling` scales those alone whose names begin so.

import { register } from "node:module"
import { basename, join } from "node:path"
import * as matchNumbers from "../../src/match/fitted.js"
import type { Report } from "../../src/model/report.js"
import * as pipeline from "../../src/pipeline.js"
import * as relateNumbers from "../../src/relate/fitted.js"
import { guarded, type Runner } from "../../src/runner.js"
import type { Benchmark } from "../bench.js"
import { judgedLineages } from "../lineages.js"
import { type Measures, measured, shown } from "../measure.js"
import { judgedPiles } from "../piles.js"
import { pagesOf, reportsOf } from "../texts.js"
import { type FittedNumber, numbersIn } from "./numbers.js"
import { type Kept, keeping, replaying, type Room } from "./replay.js"

type Plan = Pick<typeof pipeline, "tracePile" | "relatePile">

/** By how much every number is scaled. */
const factors = [0.8, 1.2]
/** Measures that are told, by their sets. */
const told = {
  piles: ["kin", "right", "backwards", "decided", "recall", "precision", "origins", "lost"],
  lineages: ["precision", "recall", "direction", "decided", "origins", "lost"],
}
/** Smaller changes of a measure are not told. */
const leastTold = 0.005

/** See the head of this file. */
export const sensitivity: Benchmark = {
  name: "sensitivity",
  about:
    "what a fifth less or more of every fitted number does to piles and lineages: --data CORPORA; takes some minutes",
  set: null,
  published: {},
  rows: {},
  async run(data, { only = "" }) {
    const numbers = [
      ...numbersIn({ ...matchNumbers }).map(number => ({ room: "match" as const, number })),
      ...numbersIn({ ...relateNumbers }).map(number => ({ room: "relate" as const, number })),
    ].filter(({ room, number }) => nameOf(room, number).startsWith(only))
    if (numbers.length === 0) throw new Error(`sensitivity: no fitted number is called ${only}`)
    register("./hook.js", import.meta.url)
    const piles = new Piles(data)
    const base = await piles.measures(pipeline, keeping)
    const rows: { name: string; moved: number; text: string }[] = []
    for (const { room, number } of numbers) {
      for (const factor of factors) {
        const measures = await piles.measures(await planWith(room, number, factor), kept => replaying(kept, room))
        const row = rowOf(nameOf(room, number), number.value, factor, base, measures)
        rows.push(row)
        process.stderr.write(`bench: ${row.text}\n`)
      }
    }
    const most = Math.max(...rows.map(({ moved }) => moved))
    return {
      items: numbers.length,
      measures: {
        ...base,
        mostMoved: most,
        still: rows.filter(({ moved }) => moved < leastTold).length,
        rows: rows.length,
      },
      notes: rows.map(({ text }) => text),
    }
  },
}

function nameOf(room: Room, { path }: FittedNumber): string {
  return [room, ...path].join(".")
}

/** The plan as it runs where one number is another. */
async function planWith(room: Room, { path, value }: FittedNumber, factor: number): Promise<Plan> {
  const changed = `${room}:${path.join(".")}:${value * factor}`
  return (await import(`${new URL("../../src/pipeline.js", import.meta.url)}?fitted=${changed}`)) as Plan
}

/** Both sets, each pile read once. */
class Piles {
  readonly data: string
  readonly reports = new Map<string, Promise<Report[]>>()
  readonly grown = new Map<string, Map<string, Report>>()
  readonly kept = new Map<string, Kept>()

  constructor(data: string) {
    this.data = data
  }

  /** All measures that are told, by set and name. */
  async measures(plan: Plan, runnerFor: (kept: Kept) => Runner): Promise<Record<string, number>> {
    const piles = await judgedPiles(
      join(this.data, "piles"),
      async folder => {
        const given = { problems: [], amendments: [] }
        return plan.tracePile(await this.read(folder), given, runnerFor(this.of(`piles ${basename(folder)}`)))
      },
      false,
    )
    const lineages = await judgedLineages(
      join(this.data, "lineages"),
      (pile, reports) => plan.relatePile(reports, guarded(runnerFor(this.of(`lineages ${pile}`)))),
      (set, pile) => this.pages(set, pile),
    )
    return { ...named("piles", piles.measures), ...named("lineages", lineages.measures) }
  }

  private read(folder: string): Promise<Report[]> {
    const reports = this.reports.get(folder) ?? reportsOf(folder)
    this.reports.set(folder, reports)
    return reports
  }

  private pages(set: string, pile: string): Map<string, Report> {
    const pages = this.grown.get(pile) ?? pagesOf(set, pile)
    this.grown.set(pile, pages)
    return pages
  }

  private of(pile: string): Kept {
    const kept = this.kept.get(pile) ?? new Map()
    this.kept.set(pile, kept)
    return kept
  }
}

function named(set: keyof typeof told, measures: Measures): Record<string, number> {
  return Object.fromEntries(told[set].map(name => [`${set}.${name}`, measured(measures[name] ?? 0).value ?? 0]))
}

function rowOf(
  name: string,
  value: number,
  factor: number,
  base: Readonly<Record<string, number>>,
  measures: Readonly<Record<string, number>>,
): { name: string; moved: number; text: string } {
  const changes = Object.entries(measures).map(([measure, now]) => ({ measure, by: now - base[measure]! }))
  const seen = changes.filter(({ by }) => Math.abs(by) >= leastTold)
  const moved = Math.max(...changes.map(({ by }) => Math.abs(by)))
  const what = seen.map(({ measure, by }) => `${measure} ${by > 0 ? "+" : "−"}${shown(Math.abs(by))}`)
  const head = `  ${name.padEnd(28)} ${String(value).padStart(6)} × ${factor}`
  return { name, moved, text: `${head}  ${what.join(", ") || "nothing"}` }
}
