// `stemma trace PATH…`: who took from whom, what changed on the way, what the pages report.

import type { Command } from "commander"
import type { Effects } from "../effects.js"
import { type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { tracePaths } from "../pile.js"
import { printTrace } from "../print/trace.js"

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("trace")
    .summary("who took from whom, what changed, what they report")
    .description("Trace a pile of pages: who took from whom, what changed on the way, what they report.")
    .argument("<path...>", "files and folders; - is standard input")
  withExamples(command, [
    ["stemma trace FOLDER", "a folder of saved pages, for people"],
    ["stemma trace a.html b.txt more/", "several files and folders are one pile"],
    ["stemma trace --json FOLDER -o out.json", "everything as data"],
    ["cat page.html | stemma trace - FOLDER", "a page from standard input beside a folder"],
  ])
  withOutput(command).action(async (paths: string[], options: OutputOptions) => {
    const traced = await tracePaths(effects, paths, options)
    await answer(effects, options, traced, terminal => printTrace(traced, paths, terminal))
  })
}
