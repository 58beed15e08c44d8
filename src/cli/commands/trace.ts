// `stemma trace PATH…`: who took from whom, what changed on the way, what the pages report.

import { basename, resolve } from "node:path"
import type { Command } from "commander"
import type { Effects } from "../effects.js"
import { type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, stream } from "../output.js"
import { pileWords } from "../outlets.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"
import { printTrace } from "../print/trace.js"

interface TraceOptions extends OutputOptions, TracingOptions {
  readonly html?: string
  readonly jsonl?: boolean
  readonly fullText?: boolean
  readonly why?: boolean
  readonly all?: boolean
}

const examples: readonly (readonly [string, string])[] = [
  ["stemma trace FOLDER", "a folder of saved pages, for people"],
  ["stemma trace a.html b.txt more/", "several files and folders are one pile"],
  ["stemma trace --json FOLDER -o out.json", "everything as data"],
  ["stemma trace --jsonl FOLDER | grep …", "a record a line, each with its type"],
  ["stemma trace FOLDER --html story.html", "one page to read, print or send"],
  ["stemma trace FOLDER --outlets outlets.csv", "count owners beside newsrooms, by your own list"],
  ["cat page.html | stemma trace - FOLDER", "a page from standard input beside a folder"],
  ["stemma trace FOLDER --store desk.stemma", "keep pages and results, so that the next time is quick"],
  ["stemma trace --store desk.stemma", "all pages that were ever kept there"],
]

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("trace")
    .summary("who took from whom, what changed, what they report")
    .description("Trace a pile of pages: who took from whom, what changed on the way, what they report.")
  withExamples(command, examples)
  command
    .option("--why", "why each arrow is drawn")
    .option("--all", "a tree of every story, however many there are")
    .option("--jsonl", "print data as JSON, a record a line")
    .option("--html <file>", "write a dossier: one self-contained page, short extracts")
    .option("--full-text", "whole texts in the dossier; mind the rights of the outlets")
  withOutput(withTracing(withPaths(command))).action(async (paths: string[], options: TraceOptions) => {
    const traced = await tracePaths(effects, paths, options)
    if (options.html !== undefined) {
      const { dossierOf } = await import("../../serve/filed/written.js")
      // The same whatever order they were named in.
      const name = basename(resolve(paths.toSorted()[0] ?? options.store!))
      const page = await dossierOf(traced, {
        name,
        command: commandFor(paths, options),
        fullText: options.fullText ?? false,
      })
      await effects.writeFile(options.html, page)
      if (!options.quiet) effects.stderr(`stemma: wrote ${options.html}\n`)
      if (!options.json && !options.jsonl) return
    }
    if (options.jsonl) {
      const { jsonLines } = await import("../../export/jsonl.js")
      return stream(effects, options, jsonLines(traced))
    }
    await answer(effects, options, traced, terminal => printTrace(traced, pileWords(paths, options), terminal, options))
  })
}

/** The command that makes the dossier again, without the folders that the pile stands in. */
function commandFor(paths: readonly string[], { html, fullText, store, outlets }: TraceOptions): string {
  const named = paths.map(path => (path === "-" ? path : basename(resolve(path))))
  const flags = [
    store !== undefined && `--store ${basename(store)}`,
    outlets !== undefined && `--outlets ${basename(outlets.path)}`,
    `--html ${basename(html!)}`,
    fullText && "--full-text",
  ]
  return ["stemma trace", ...named, ...flags.filter(Boolean)].join(" ")
}
