// `stemma digest --store FILE`: the day on one page.

import { type Command, Option } from "commander"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, emit } from "../output.js"
import { printDigest } from "../print/digest.js"
import { isPath } from "../pile.js"
import { sinceOf } from "../since.js"

interface DigestOptions extends OutputOptions {
  readonly store: string
  readonly since?: string
  readonly format?: "markdown" | "html"
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("digest")
    .summary("the day on one page: stories, corrections, grave changes, matters that moved")
    .description(
      "What came to a store since a time, on one page: stories with who stands behind them, corrections and who still carries the old reading, the gravest changes, denials, matters that moved, new origins. Nothing is traced for it: it tells what add, watch and trace told.",
    )
  withExamples(command, [
    ["stemma digest --store desk.stemma", "the last 24 hours"],
    ["stemma digest --since yesterday --store desk.stemma", "since midnight before last"],
    ["stemma digest -f html --store desk.stemma -o day.html", "a page to send round"],
    ["stemma digest -f markdown --store desk.stemma", "for a mail, a ticket or a wiki"],
  ])
  command
    .requiredOption("--store <file>", "the store of the desk")
    .option(
      "--since <time>",
      "what came since: yesterday, today, 12h, 3d, 2031-06-01, 2031-06-01T08:00 (default: 24h)",
      given => sinceOf(given),
    )
    .addOption(new Option("-f, --format <name>", "instead of words for the terminal").choices(["markdown", "html"]))
  withOutput(command).action(async (options: DigestOptions) => {
    const { store, since = sinceOf("24h"), format } = options
    if (options.json && format) fail(command, "usage", "--json does not go with --format", "Leave one of them out.")
    if (!(await isPath(store)))
      return fail(command, "usage", `${store} is not there`, `To make it: stemma add PATH --store ${store}`)
    const { digest } = await import("../../desk/digest.js")
    const day = await digest(store, since)
    if (format === "markdown") {
      const { digestMarkdown } = await import("../../export/digest/markdown.js")
      return emit(effects, options, [digestMarkdown(day)])
    }
    if (format === "html") {
      const { digestHtml } = await import("../../export/digest/html.js")
      return emit(effects, options, [digestHtml(day)])
    }
    await answer(effects, options, { version: 1, ...day }, terminal => printDigest(day, terminal))
  })
}
