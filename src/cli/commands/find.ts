// `stemma find TEXT|- PATH…`: which reports carry a passage or quotation, in which readings, from which origin.

import type { Command } from "commander"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput, wants } from "../options.js"
import { answer } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"

interface FindOptions extends OutputOptions, TracingOptions {
  readonly quote?: boolean
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("find")
    .summary("which pages carry a passage, in which readings, from which origin")
    .description(
      "Find a passage or quotation: which pages carry it, in which readings, from which origin. A store alone is asked without tracing it. Ends with 1 where none carries it.",
    )
    .argument("<text>", "the passage; - reads it from standard input; one in quotation marks is a quotation")
  wants(command, 'a passage and a folder: stemma find "some words" FOLDER')
  withExamples(command, [
    ['stemma find "a promise without a date" FOLDER', "who carries these words, or words like them"],
    ['stemma find "a promise without a date" --store desk.stemma', "the same in a store, at once"],
    ['stemma find --quote "a promise" --store desk.stemma', "who is quoted so, and where"],
    ["pbpaste | stemma find - FOLDER", "a passage from standard input"],
    ['stemma find --json "…" FOLDER', "the same as data"],
  ])
  command
    .option("--quote", "only within quotation marks, and by whom")
    .option("--from <date>", "in a store, what was published then or later: 2024, 2024-06, 2024-06-14")
    .option("--to <date>", "in a store, what was published then or earlier")
    .option("--outlet <name>", "in a store, pages of outlets with this in their name")
  withOutput(withTracing(withPaths(command, "files and folders"))).action(
    async (text: string, paths: string[], options: FindOptions) => {
      const given = (text === "-" ? await effects.stdin() : text).trim()
      if (given === "") fail(command, "usage", "no passage to look for", 'Try: stemma find "some words" FOLDER')
      const { store } = options
      if (store !== undefined && paths.length === 0) return ofStore(command, effects, given, { ...options, store })
      if (options.from ?? options.to ?? options.outlet)
        fail(
          command,
          "usage",
          "--from, --to and --outlet are for a store alone",
          "Name a store and no paths, or leave them out.",
        )
      await ofPile(effects, given, paths, options)
    },
  )
}

/** Trace a pile, and look there. */
async function ofPile(effects: Effects, given: string, paths: readonly string[], options: FindOptions): Promise<void> {
  const [{ tracePaths }, { find }, { withoutMarks }, { printFound }] = await Promise.all([
    import("../pile.js"),
    import("../../view/find.js"),
    import("../../view/carried.js"),
    import("../print/found.js"),
  ])
  const { passage, marked } = withoutMarks(given)
  const traced = await tracePaths(effects, paths, options)
  const found = find(traced, passage, marked || options.quote)
  // An input that was left out is the worse trouble: it may have carried it.
  if (found.readings.length === 0 && !traced.problems.some(({ leftOut }) => leftOut)) effects.exit(1)
  await answer(effects, options, { version: 1, ...found }, terminal => printFound(traced, found, terminal))
}

/** Ask a store. */
async function ofStore(
  command: Command,
  effects: Effects,
  given: string,
  options: FindOptions & { readonly store: string },
): Promise<void> {
  const [{ seek, unsought }, { openHoldings }, { withoutMarks }, { printSought }] = await Promise.all([
    import("../../desk/ask.js"),
    import("../../store/holdings.js"),
    import("../../view/carried.js"),
    import("../print/sought.js"),
  ])
  const { passage, marked } = withoutMarks(given)
  const trouble = unsought(passage)
  if (trouble !== null) fail(command, "usage", `the passage ${trouble}`, 'Try: stemma find "some words" --store FILE')
  const { from, to, outlet, quote = false } = options
  const holdings = openHoldings(options.store)
  try {
    const sought = await seek(holdings, passage, { from, to, outlet, quoted: marked || quote })
    if (sought.readings.length === 0 && sought.unread === 0) effects.exit(1)
    await answer(effects, options, { version: 1, ...sought }, terminal => printSought(sought, terminal))
  } finally {
    holdings.close()
  }
}
