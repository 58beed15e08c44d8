// `stemma follow [QUERY] PATH…`: how a matter went on over stories and dates, step by step, with who stands behind each.

import type { Command } from "commander"
import { greatest } from "../../kit/extremes.js"
import type { Step, Thread } from "../../model/record.js"
import type { Trace } from "../../model/trace.js"
import { withdrawingFrom } from "../../view/corrections.js"
import {
  correctedIn,
  differsIn,
  leadingReading,
  stepStanding,
  stepText,
  threadsWith,
  whenText,
} from "../../view/threads.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import type { TracedPart } from "../../desk/part.js"
import { isPath, tracePartOf, tracePaths } from "../pile.js"
import { namer } from "../../view/names.js"
import { count, fileName, reportLabel } from "../print/labels.js"
import { columns, hang, padEnd, paragraph } from "../print/wrap.js"

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("follow")
    .summary("how a matter went on: planned, held, called off, pledged, moved, denied")
    .description(
      "Follow a matter over stories and dates, step by step. A first word that is no file here asks for the matters in which it occurs: a person, a body, words of a pledge, a meeting or a statement.",
    )
  withExamples(command, [
    ["stemma follow FOLDER", "every matter that goes on"],
    ["stemma follow Lind FOLDER", "those of a person or body"],
    ['stemma follow "carbon neutral" FOLDER', "those with these words"],
    ["stemma follow Lind --store desk.stemma", "the same in a store, read in part"],
    ["stemma follow --json FOLDER", "the same as data"],
  ])
  withPaths(command, "what to follow, then files and folders; - is standard input", "[[query] path...]")
  withOutput(withTracing(command)).action(async (given: string[], options: OutputOptions & TracingOptions) => {
    const { store } = options
    const { query, paths } = await asked(given, store !== undefined)
    const ofPart = query !== "" && store !== undefined && paths.length === 0
    const trouble =
      given[0]?.trim() === "" ? "is empty" : ofPart ? (await import("../../desk/ask.js")).unsought(query) : null
    if (trouble !== null)
      fail(
        command,
        "usage",
        `what to follow ${trouble}`,
        "Name a person, a body, or words; leave it out for every matter.",
      )
    const { traced, part } = ofPart
      ? await tracePartOf(effects, query, store, options)
      : { traced: await tracePaths(effects, paths, options), part: null }
    const threads = threadsWith(traced, query)
    const ids = new Set(threads.flatMap(({ steps }) => steps.map(({ entry }) => entry)))
    const record = traced.record.filter(({ id }) => ids.has(id))
    const corrections = withdrawingFrom(traced, record)
    await answer(effects, options, { version: 1, threads, record, corrections, part }, terminal =>
      print(traced, threads, part, terminal),
    )
  })
}

/** The first of several words is what to follow where no file or folder goes by it. */
async function asked(given: readonly string[], stored: boolean): Promise<{ query: string; paths: readonly string[] }> {
  const [first = "", ...rest] = given
  if (first === "") return { query: "", paths: given }
  return (rest.length === 0 && !stored) || (await isPath(first))
    ? { query: "", paths: given }
    : { query: first, paths: rest }
}

function print(
  trace: Trace,
  threads: readonly Thread[],
  part: TracedPart["part"] | null,
  { width, paint }: Terminal,
): string {
  const read = part === null ? "" : partText(part)
  if (threads.length === 0) return `No matter here goes on from one step to another.${read && ` ${read}`}\n`
  const name = namer(trace)
  const entries = new Map(trace.record.map(entry => [entry.id, entry]))
  const told = threads.map(({ title, parties, steps }) => {
    const indent = greatest(steps.map(step => columns(head(step)))) + 4
    return [
      ...paragraph(title, width).map(paint.strong),
      ...(parties.some(party => !title.includes(party))
        ? hang("  parties: ", parties.join(", "), width).map(paint.faint)
        : []),
      ...steps.flatMap(step => {
        const entry = entries.get(step.entry)!
        const lead = leadingReading(trace, step, entry)
        const differs = differsIn(step, entry, name)
        const corrected = correctedIn(trace, step, entry, name)
        const behind = `${stepStanding(step)} (${step.reports.map(name).join(" ")})`
        return [
          ...hang(padEnd(`  ${head(step)}`, indent), (lead?.text ?? "").replace(/\s+/g, " "), width),
          ...(differs ? hang(" ".repeat(indent), `readings: ${differs}`, width) : []),
          ...(corrected ? hang(" ".repeat(indent), corrected, width) : []),
          ...hang(" ".repeat(indent), behind, width).map(paint.faint),
        ]
      }),
    ].join("\n")
  })
  const last = `${count(threads.length, "matter")}. Told: no page dates it, and it was told then. Inferred: no page says that it is this step.${read && ` ${read}`}`
  const pages = part === null ? [] : [printPages(trace, threads, width).map(paint.faint).join("\n")]
  return `${[...told, ...pages, hang("", last, width).map(paint.faint).join("\n")].join("\n\n")}\n`
}

/** The pages that stand behind steps: letters of a part of a store stand nowhere else. */
function printPages({ reports }: Trace, threads: readonly Thread[], width: number): string[] {
  const used = new Set(threads.flatMap(({ steps }) => steps.flatMap(step => step.reports)))
  return reports
    .filter(({ id }) => used.has(id))
    .flatMap(report =>
      hang(padEnd(report.siglum, 4), `${reportLabel(report)}, ${report.address ?? fileName(report.path)}`, width),
    )
}

/** `Read: 24 of 5,044 pages, of which 12 hold the words.` */
function partText({ read, held, holding, more }: TracedPart["part"]): string {
  const words = `${more ? "more than " : ""}${holding.toLocaleString("en-GB")} ${holding === 1 ? "holds" : "hold"} the words`
  return `Read: ${read.toLocaleString("en-GB")} of ${count(held, "page")} in the store; ${words}.`
}

/** `Aug 2022  broken off`. */
function head(step: Step): string {
  return `${padEnd(whenText(step), longestDate)}  ${stepText(step)}`
}

/** `told 13 Jun 2024`. */
const longestDate = 16
