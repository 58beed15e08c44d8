// `stemma vacuum --store FILE`: what nobody asks for any more goes, and its room is given back.

import type { Command } from "commander"
import type { Vacuumed } from "../../store/upkeep.js"
import type { Effects } from "../effects.js"
import { type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { count } from "../print/labels.js"
import { sizeText } from "../print/sizes.js"

interface VacuumOptions extends OutputOptions {
  readonly store: string
  readonly results?: boolean
  readonly rebuild?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("vacuum")
    .summary("make a store smaller")
    .description(
      "Take away results that this version of the program does not ask for, write the file anew without what is free in it, " +
        "and say how much smaller it is. Pages, reports, versions and marks stay. Needs as much room again while it works.",
    )
    .requiredOption("--store <file>", "the store")
    .option("--results", "take all results away; the next trace makes them anew")
    .option("--rebuild", "make full text and index anew too, where stemma doctor says that they are broken")
  withExamples(command, [
    ["stemma vacuum --store desk.stemma", "give back what is free"],
    ["stemma vacuum --results --store desk.stemma", "as small as it gets: pages and what was read of them"],
  ])
  withOutput(command).action(async (options: VacuumOptions) => {
    const [{ vacuum }, { resultsVersion }] = await Promise.all([
      import("../../store/upkeep.js"),
      import("../../trace.js"),
    ])
    const { store, results, rebuild } = options
    const done = await vacuum(store, resultsVersion(), { results: results ?? false, rebuild: rebuild ?? false })
    await answer(effects, options, { version: 1, store, ...done }, () => print(store, done))
  })
}

function print(store: string, { before, after, results, settled }: Vacuumed): string {
  const less = before > after ? `${sizeText(before - after)} less` : "no smaller"
  const lines = [
    `${store}: ${sizeText(after)}, ${less}; ${count(results, "result")} taken away`,
    ...(settled ? [] : [unsettled(store)]),
  ]
  return `${lines.join("\n")}\n`
}

/** What is said where another process reads a store that was written anew. */
export function unsettled(store: string): string {
  return `Another process has it open: what it reads stays on the disk until it is done. Then: stemma vacuum --store ${store}`
}
