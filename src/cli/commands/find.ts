// `stemma find TEXT|- PATH…`: which reports carry a passage or quotation, in which readings, from which origin.

import type { Command } from "commander"
import type { Trace } from "../../model/trace.js"
import { type Found, find } from "../../view/find.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { originOfIt, originText } from "../../view/origins.js"
import { standingText } from "../../view/newsrooms.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"
import { withdrawnText } from "../../view/corrections.js"
import { toldBy } from "../../view/title.js"
import { namer } from "../../view/names.js"
import { count, reportLabel } from "../print/labels.js"
import { hang, paragraph } from "../print/wrap.js"

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("find")
    .summary("which pages carry a passage, in which readings, from which origin")
    .description("Find a passage or quotation: which pages carry it, in which readings, from which origin.")
    .argument("<text>", "the passage; - reads it from standard input")
  withExamples(command, [
    ['stemma find "a promise without a date" FOLDER', "who carries these words, or words like them"],
    ["pbpaste | stemma find - FOLDER", "a passage from standard input"],
    ['stemma find --json "…" FOLDER', "the same as data"],
  ])
  withOutput(withTracing(withPaths(command, "files and folders"))).action(
    async (text: string, paths: string[], options: OutputOptions & TracingOptions) => {
      const passage = (text === "-" ? await effects.stdin() : text).trim()
      if (passage === "") fail(command, "usage", "no passage to look for", 'Try: stemma find "some words" FOLDER')
      const traced = await tracePaths(effects, paths, options)
      const found = find(traced, passage)
      await answer(effects, options, { version: 1, ...found }, terminal => print(traced, found, terminal))
    },
  )
}

function print(
  trace: Trace,
  { readings, origins, newsrooms, owners, oneOf }: Found,
  { width, paint }: Terminal,
): string {
  if (readings.length === 0) return "No page here carries it.\n"
  const name = namer(trace)
  const carriers = readings.map(({ report }) => report)
  const behind = standingText(newsrooms, owners)
  const first = `${count(readings.length, "page")} · ${count(origins.length, "origin")} (${origins.map(id => originText({ oneOf }, id, name)).join(", ")}) · ${behind}`
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  return `${[
    ...paragraph(first, width).map(paint.strong),
    ...readings.flatMap(found => {
      const { report, text, reading, marked, speaker } = found
      const how = [
        reading === "same" ? "word for word" : "in other words",
        marked ? "in quotation marks" : "without quotation marks",
        toldBy(speaker, null),
        originOfIt({ oneOf }, origins, report, carriers, name),
        withdrawnText(trace, found, name),
      ].filter(Boolean)
      return [
        "",
        ...hang(`${name(report)}  `, `${reportLabel(reports.get(report)!)} · ${how.join(", ")}`, width).map(
          paint.faint,
        ),
        ...hang("   ", text.replace(/\s+/g, " "), width),
      ]
    }),
  ].join("\n")}\n`
}
