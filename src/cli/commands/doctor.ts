// `stemma doctor [--store FILE]`: what is installed, and whether a store is whole; with what to do for each fault.

import type { Command } from "commander"
import type { Health } from "../../store/health.js"
import type { Effects } from "../effects.js"
import { installed, type Installed } from "../installed.js"
import { type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { count } from "../print/labels.js"
import { sizeText } from "../print/sizes.js"
import { hang } from "../print/wrap.js"

interface DoctorOptions extends OutputOptions {
  readonly store?: string
  readonly fast?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("doctor")
    .summary("what is installed, and whether a store is whole")
    .description(
      "Say what is installed, and of a store how large it is and whether it is whole: the file, every page by its digest, " +
        "full text and index against the reports, work that was left, who has it open. With what to do for each fault. " +
        "Nothing is changed. Ends with 1 where something is broken.",
    )
    .option("--store <file>", "the store to look through")
    .option("--fast", "not every page, posting and index of a large store")
  withExamples(command, [
    ["stemma doctor", "the installation"],
    ["stemma doctor --store desk.stemma", "and a store"],
    ["stemma doctor --json --store desk.stemma", "the same as data"],
  ])
  withOutput(command).action(async (options: DoctorOptions) => {
    const program = installed(effects.env.PATH)
    const store = options.store === undefined ? null : await looked(options.store, options.fast ?? false)
    if (program.faults.length + (store?.faults.length ?? 0) > 0) effects.exit(1)
    await answer(effects, options, { version: 1, program, store }, terminal => print(program, store, terminal))
  })
}

async function looked(file: string, fast: boolean): Promise<Health> {
  // Loaded when there is a store to look at.
  const [{ healthOf }, { resultsVersion }] = await Promise.all([
    import("../../store/health.js"),
    import("../../trace.js"),
  ])
  return healthOf(file, { results: resultsVersion(), fast })
}

function print(program: Installed, store: Health | null, terminal: Terminal): string {
  const { width, paint } = terminal
  const missing = Object.values(program.packages).filter(one => one === null).length
  const found = Object.entries(program.cluster).filter(([, place]) => place !== null)
  const lacking = Object.entries(program.cluster).filter(([, place]) => place === null)
  const spark = lacking.length === 0 ? "all there" : `${lacking.map(([name]) => name).join(", ")} not found`
  const lines = [
    `Stemma ${program.stemma}, Node ${program.node}, ${program.platform}`,
    `${count(Object.keys(program.packages).length - missing, "package")} came along`,
    `for stemma cluster alone: ${spark}${found.length > 0 && lacking.length > 0 ? `, ${found.map(([name]) => name).join(", ")} found` : ""}`,
  ]
  return [
    paint.heading("INSTALLED"),
    ...lines.flatMap(line => hang("  ", line, width)),
    ...program.faults.flatMap(fault => printFault("broken", fault, terminal)),
    ...(program.faults.length === 0 ? hang("  ", "all is as it came", width) : []),
    ...(store === null ? [] : ["", ...printStore(store, terminal)]),
    "",
  ].join("\n")
}

function printStore(store: Health, terminal: Terminal): string[] {
  const { width, paint } = terminal
  const { bytes, wal, free, schema, rows, current, holders } = store
  const beside = [wal > 0 && `${sizeText(wal)} beside it`, free > 0 && `${sizeText(free)} of it free`].filter(Boolean)
  const { reports = 0, left_out: leftOut = 0, pages = 0, results = 0, marks = 0, amendments = 0 } = rows
  const lines = [
    [sizeText(bytes), ...beside, `step ${schema.had} of ${schema.newest}`].join(", "),
    `${count(pages, "page")}, ${count(current, "report")} that stand${current === 1 ? "s" : ""} now, ${count(reports - current, "earlier version")}, ${leftOut} left out`,
    `${count(results, "result")} kept, ${count(marks, "mark")}, ${count(amendments, "correction")}`,
    ...holders.map(({ pid, does }) => `process ${pid} ${does === "writes" ? "writes it" : "has it open"}`),
  ]
  return [
    paint.heading(store.file),
    ...(Object.keys(rows).length > 0 ? lines : [...lines.slice(0, 1), ...lines.slice(3)]).flatMap(line =>
      hang("  ", line, width),
    ),
    ...store.faults.flatMap(fault => printFault("broken", fault, terminal)),
    ...store.notes.flatMap(note => printFault("note", note, terminal)),
    ...(store.faults.length === 0 ? hang("  ", store.fast ? "whole, as far as was looked" : "whole", width) : []),
  ]
}

function printFault(
  word: string,
  fault: { readonly what: string; readonly remedy: string },
  terminal: Terminal,
): string[] {
  const { width, paint } = terminal
  const painted = word === "broken" ? paint.warning : paint.strong
  return [...hang(`  ${painted(word)}: `, fault.what, width), ...hang("    do: ", fault.remedy, width)]
}
