// `stemma check TEXT|PAGE|- --in PATH…`: where each sentence of a page, a text or a chatbot's answer comes from.

import type { Command } from "commander"
import type { Against } from "../../check/check.js"
import type { Report } from "../../model/report.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput, wants } from "../options.js"
import { answer } from "../output.js"
import { tellProblems, tracePaths } from "../pile.js"
import { printChecked } from "../print/check.js"
import { progressLine } from "../progress.js"
import { type TracingOptions, withTracing } from "../tracing.js"

interface CheckOptions extends OutputOptions, TracingOptions {
  readonly in?: readonly string[]
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("check")
    .summary("where each sentence of a page or a chatbot's answer comes from")
    .description(
      "Check a page, a pasted text or a chatbot’s answer with its citations: sentence by sentence where it comes from, in which reading, what was altered on the way, what stands on one origin or on none, whether the pages that it cites carry it. Exit code 4 where something grave was found. It does not say what is true, keeps nothing of the text, and fetches nothing.",
    )
    .argument("<text>", "a file, the text itself, or - for standard input")
  wants(command, "a text and what to check it by: stemma check answer.md FOLDER")
  withExamples(command, [
    ["stemma check answer.md --in FOLDER", "where each sentence of an answer comes from"],
    ["pbpaste | stemma check - --store desk.stemma", "a pasted text, against all that a store holds"],
    ["stemma check page.html --in desk.stemma", "the same for a page"],
    ['stemma check "Some words." --in a.html b.html', "a sentence, against two pages"],
  ])
  command.option("--in <path...>", "a store, or files and folders, to check against")
  withOutput(withTracing(command, "the store to check against; with --in, keep pages and results there")).action(
    async (given: string, options: CheckOptions) => {
      const asked = await askedFor(command, effects, given, options)
      const against = await againstOf(command, effects, options)
      const { check } = await import("../../check/check.js")
      const line = progressLine(effects, options.quiet ?? false)
      const { outlets = null, memory } = options
      const amendments =
        "store" in against ? (await import("../../store/store.js")).reviewIn(against.store).amendments : []
      const how = { name: asked.name, outlets, memory, amendments, progress: line.show }
      const card = await check(asked.what, against, how)
      line.clear()
      // Something grave outweighs that an input was left out, which is told above.
      if (card.totals.grave > 0) effects.exit(4)
      await answer(effects, options, { version: 1, ...card }, terminal => printChecked(card, terminal))
    },
  )
}

/** The text or page that is asked about. */
async function askedFor(
  command: Command,
  effects: Effects,
  given: string,
  { quiet = false }: CheckOptions,
): Promise<{ readonly what: string | Report; readonly name: string }> {
  const [{ givenAt, onlyReport }, { shipped }] = await Promise.all([
    import("../../check/asked/given.js"),
    import("../../knowledge.js"),
  ])
  const found = await givenAt(given, () => effects.stdin(), shipped)
  if ("text" in found) {
    if (found.text === given && /^\S*(?:[/\\]\S*|\.[a-z]{1,8}|\.{1,2})$/iu.test(given))
      fail(command, "usage", `${given} is no file`, "Check the path; a text to check has more than one word.")
    if (found.text.trim() === "") fail(command, "usage", "there is no text to check", "Name a file, or give the text.")
    return { what: found.text, name: found.name === "-" ? "standard input" : found.name }
  }
  const report = onlyReport(found.read)
  const problems = found.read.flatMap(one => ("problem" in one ? [one.problem] : []))
  if (report !== undefined) {
    tellProblems(effects, report.problems, quiet)
    return { what: report, name: report.path }
  }
  if (problems.length > 0) fail(command, "failed", `${given} ${problems[0]!.what}`, "Nothing was checked.")
  return fail(command, "usage", `${given} holds several pages`, "Check one page at a time.")
}

/** A store by its file, or a trace. */
type Named = { readonly store: string } | Extract<Against, { readonly trace: unknown }>

/** What it is checked against: a store, or a pile that is traced for it. */
async function againstOf(command: Command, effects: Effects, options: CheckOptions): Promise<Named> {
  const { in: paths = [], store } = options
  const [only] = paths
  const asStore = paths.length === 0 ? store : paths.length === 1 && (await isStore(only!)) ? only : undefined
  if (asStore !== undefined) return { store: asStore }
  if (paths.length === 0)
    return fail(command, "usage", "nothing is named to check against", "Say where: --in FOLDER, or --store FILE.")
  return { trace: await tracePaths(effects, paths, options) }
}

/** Whether a path is a SQLite database, by how all of them begin (https://www.sqlite.org/fileformat.html). */
async function isStore(path: string): Promise<boolean> {
  const { openFile } = await import("../../ingest/inputs/opening.js")
  const file = await openFile(path).catch(() => null)
  if (file === null) return false
  try {
    const { buffer, bytesRead } = await file
      .read(Buffer.alloc(16), 0, 16, 0)
      .catch(() => ({ buffer: Buffer.alloc(0), bytesRead: 0 }))
    return bytesRead === 16 && buffer.toString("latin1").startsWith("SQLite format 3")
  } finally {
    await file.close()
  }
}
