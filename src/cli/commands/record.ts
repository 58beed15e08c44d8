// `stemma record PATH…`: everything the pages report, entry by entry, with all readings and who stands behind them.

import type { Command } from "commander"
import type { Entry } from "../../model/record.js"
import { isDay } from "../../kit/day.js"
import { filtered, type RecordFilter } from "../../view/filtered.js"
import { entryKinds, entryName, kindsOf } from "../../model/catalogue.js"
import type { Trace } from "../../model/trace.js"
import { sidesOf, sidesText } from "../../view/disputed.js"
import { withdrawalText, withdrawingFrom, withdrawnText } from "../../view/corrections.js"
import { titleOf, toldBy } from "../../view/title.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"
import { disputing } from "../print/doubts.js"
import { recordOf } from "../../view/marked.js"
import { namer } from "../../view/names.js"
import { count, dateLabel } from "../print/labels.js"
import { standing } from "../print/standing.js"
import { hang, paragraph } from "../print/wrap.js"

const kinds = kindsOf(entryKinds)

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("record")
    .summary("everything the pages report, with who stands behind each")
    .description(
      "List what the pages report, entry by entry: all readings, and the origins and newsrooms behind them. Ends with 1 where no entry answers to what is asked.",
    )
    .option("--kind <kinds>", `only these, separated by commas: ${kinds.join(", ")}`)
    .option("--person <name>", "only what names this person or body")
    .option("--date <date>", "only what is dated so: 2021, 2021-03 or 2021-03-18")
    .option("--disputed", "only where readings differ in substance or another entry disputes it")
  withExamples(command, [
    ["stemma record FOLDER", "all entries"],
    ["stemma record --kind meeting,pledge FOLDER", "meetings and pledges"],
    ["stemma record --person Lind --date 2024-06 FOLDER", "what names Lind, in June 2024"],
    ["stemma record --disputed --json FOLDER", "what is disputed, as data"],
  ])
  withOutput(withTracing(withPaths(command))).action(
    async (paths: string[], options: OutputOptions & TracingOptions & RecordFilter) => {
      const unknown = options.kind?.split(",").find(kind => !kinds.some(known => known === kind.trim()))
      if (unknown !== undefined) fail(command, "usage", `no kind "${unknown}"`, `Kinds: ${kinds.join(", ")}`)
      const { date } = options
      if (date !== undefined && !isDay(date))
        fail(command, "usage", `no date "${date}"`, "Give a year, month or day: 2021, 2021-03 or 2021-03-18.")
      const traced = await tracePaths(effects, paths, options)
      const record = filtered(recordOf(traced), options)
      // An input that was left out is the worse trouble: it may have held one.
      const isAsked = [options.kind, options.person, options.date, options.disputed].some(one => one !== undefined)
      if (isAsked && record.length === 0 && !traced.problems.some(({ leftOut }) => leftOut)) effects.exit(1)
      await answer(effects, options, { version: 1, record, corrections: withdrawingFrom(traced, record) }, terminal =>
        print(traced, record, terminal),
      )
    },
  )
}

function print(trace: Trace, record: readonly Entry[], { width, paint }: Terminal): string {
  if (record.length === 0) return "Nothing in the record answers to this.\n"
  const name = namer(trace)
  const byId = new Map(trace.record.map(entry => [entry.id, entry]))
  const entries = record.map(entry => {
    const when = entry.when
      ? `, ${dateLabel(entry.when)}${entry.when.basis === "printed" ? "" : ` (from ${entry.when.basis})`}`
      : ""
    const differs = sidesText(sidesOf(entry), name)
    const corrected = withdrawalText(trace, entry, name)
    return [
      ...paragraph(`${titleOf(entry)}`, width).map(paint.strong),
      ...hang("  ", `${entryName(entry)}${when} · ${standing(entry)}`, width).map(paint.faint),
      ...(differs ? hang("  differs: ", differs, width) : []),
      ...(corrected ? hang("  ", corrected, width) : []),
      ...disputing(entry, byId, name).flatMap(other => hang("  beside it: ", other, width)),
      ...entry.readings.flatMap(reading => {
        const { report, text, status, speaker, cue, condition } = reading
        const withdrawn = withdrawnText(trace, reading, name)
        const told = [status, toldBy(speaker, cue), condition?.text, withdrawn].filter(Boolean).join(", ")
        return hang(`  ${name(report)}  `, `${text.replace(/\s+/g, " ")}${told ? ` [${told}]` : ""}`, width)
      }),
    ].join("\n")
  })
  const last = `${count(record.length, "entry")}. Shows that it was said, not that it is so.`
  return `${[...entries, paint.faint(last)].join("\n\n")}\n`
}
