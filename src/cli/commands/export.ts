// `stemma export --format NAME PATH…`: a trace in the formats that other programs read.

import { type Command, Option } from "commander"
import { type TableName, tableNames } from "../../export/tables.js"
import { binaryFormats, formats } from "../../export/formats.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { emit, isToFile } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"

interface ExportOptions extends OutputOptions, TracingOptions {
  readonly format?: string
  readonly table: TableName
  readonly fullText?: boolean
}

const all = [...formats, ...binaryFormats]
const listed = all.map(({ name, about }) => `  ${name.padEnd(20)} ${about}`).join("\n")

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("export")
    .summary("in the formats that other programs read")
    .description("Trace a pile and write it in a format that other programs read. Machine-made, unreviewed.")
    .addOption(new Option("-f, --format <name>", "the format").choices(all.map(({ name }) => name)))
    .addOption(
      new Option("-t, --table <name>", "the table, for csv and parquet").choices([...tableNames]).default("entries"),
    )
    .option("--full-text", "whole texts instead of short extracts, where the format has room for them")
    .addHelpText("after", `\nFormats:\n${listed}`)
  withExamples(command, [
    ["stemma export -f dot FOLDER | dot -Tsvg > tree.svg", "the family tree as a picture"],
    ["stemma export -f csv --table alterations FOLDER", "every alteration, for a spreadsheet"],
    ["stemma export -f parquet --table readings FOLDER -o readings.parquet", "every reading, for a notebook"],
    ["stemma export -f tei --full-text FOLDER -o pile.xml", "the collation with its texts"],
  ])
  withOutput(withTracing(withPaths(command))).action(async (paths: string[], options: ExportOptions) => {
    const format = all.find(({ name }) => name === options.format)
    if (format === undefined) return fail(command, "usage", "export wants a format: -f NAME", listed)
    if (options.json && !format.mediaType.endsWith("json")) {
      const next = "For data as JSON: stemma trace --json FOLDER, or leave --json out."
      fail(command, "usage", `--json does not go with -f ${options.format}, which is written as it is`, next)
    }
    if (!("pieces" in format) && !isToFile(options))
      fail(command, "usage", `-f ${options.format} is no text and goes into a file`, "Say which with -o FILE.")
    const trace = await tracePaths(effects, paths, options)
    const asked = { fullText: options.fullText ?? false, table: options.table }
    await emit(effects, options, "pieces" in format ? format.pieces(trace, asked) : format.write(trace, asked))
  })
}
