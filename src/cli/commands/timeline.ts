// `stemma timeline PATH…`: what happened, what was said, what was published, in order of time.

import { greatest } from "../../kit/extremes.js"
import type { Command } from "commander"
import type { Trace } from "../../model/trace.js"
import { type Moment, timeline } from "../../view/timeline.js"
import type { Effects } from "../effects.js"
import { type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"
import { namer } from "../../view/names.js"
import { dateLabel } from "../print/labels.js"
import { columns, hang, padEnd } from "../print/wrap.js"

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("timeline")
    .summary("what happened, was said and was published, in order of time")
    .description("What happened, what was said and what was published, in order of time; the undated at the end.")
  withExamples(command, [
    ["stemma timeline FOLDER", "all that is dated, then the undated"],
    ["stemma timeline --json FOLDER", "the same as data"],
  ])
  withOutput(withTracing(withPaths(command))).action(
    async (paths: string[], options: OutputOptions & TracingOptions) => {
      const traced = await tracePaths(effects, paths, options)
      const moments = timeline(traced)
      await answer(effects, options, { version: 1, moments }, terminal => print(traced, moments, terminal))
    },
  )
}

/** Width of the lane's name and two spaces. */
const laneWidth = 11
/** Undated words would bury the dated; `stemma record` lists them. */
const undatedShown = 10

function print(trace: Trace, moments: readonly Moment[], { width, paint }: Terminal): string {
  if (moments.length === 0) return "Nothing to tell.\n"
  const name = namer(trace)
  const dated = moments.filter(({ when }) => when !== null)
  const undated = moments.filter(({ when }) => when === null)
  const dateWidth = greatest([0, ...dated.map(moment => columns(label(moment)))]) + 2
  let before = ""
  const lines = dated.flatMap(moment => {
    const date = label(moment)
    const shown = date === before ? "" : date
    before = date
    return hang(`${padEnd(shown, dateWidth)}${padEnd(moment.lane, laneWidth)}`, told(moment, name), width)
  })
  const rest = undated.length - undatedShown
  return `${[
    ...lines,
    ...(undated.length ? ["", paint.heading("UNDATED")] : []),
    ...undated.slice(0, undatedShown).flatMap(m => hang(padEnd(m.lane, laneWidth), told(m, name), width)),
    ...(rest > 0 ? [paint.faint(`… and ${rest} more undated: stemma record`)] : []),
  ].join("\n")}\n`
}

/** A date that was inferred is shown as inferred. */
function label({ when, lane }: Moment): string {
  return `${dateLabel(when)}${lane !== "published" && when && when.basis !== "printed" ? "*" : ""}`
}

function told({ what, status, corrected, reports }: Moment, name: (id: string) => string): string {
  const plan = status !== null && status !== "held" ? ` [${status}]` : ""
  return `${what}${plan} (${reports.map(name).join(" ")})${corrected ? `; ${corrected}` : ""}`
}
