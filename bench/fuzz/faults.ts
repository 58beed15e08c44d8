// What may not happen, whatever a pile holds: a step that throws, an end without words, a trace that is not of its schema,
// an export that cannot be written or is not of its format, a place that is not where it says, and a control character
// in what is printed at a terminal.

import { harmless } from "../../src/cli/border.js"
import { paint } from "../../src/cli/print/paint.js"
import { printTrace } from "../../src/cli/print/trace.js"
import { binaryFormats, formats } from "../../src/export/formats.js"
import { jsonLines } from "../../src/export/jsonl.js"
import { traceSchema } from "../../src/export/schema.js"
import { tableNames } from "../../src/export/tables.js"
import { trace } from "../../src/index.js"
import type { Trace } from "../../src/model/trace.js"
import { type Left, stemma } from "../../test/fake-effects.js"
import { misplaced } from "./spans.js"

/** What went wrong with a pile: what of it, and how. */
export interface Fault {
  readonly what: "trace" | "schema" | "export" | "print" | "span" | "control"
  readonly how: string
}

/** Control characters but line feed and tab, and what turns the direction of a line. */
const strange = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
/** The colours, weights and the line of progress that the program sets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: codes begin with the escape character
const own = /\u001b\[(?:1|2|22|3[1-59])m|\r\u001b\[K/g

/** A line of progress, up to where it begins anew. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
const progress = /\r\u001b\[K[^\r\n]*(?=\r)|\r\u001b\[K/g

/** The first control character in what is printed for people, with the words around it; null where there is none. */
export function strangeIn(printed: string): string | null {
  const words = printed.replace(own, "")
  const at = strange.exec(words)
  return at && JSON.stringify(words.slice(Math.max(0, at.index - 30), at.index + 30))
}

const terminal = { stdout: true, stderr: true, columns: 80 }

/** Faults of a printed command: how it ended, and what it showed. */
export function faultsOfPrint(args: readonly string[], { out, err, code }: Left): readonly Fault[] {
  const command = args[0]!
  const said = err.replace(progress, "")
  const shown = [out, err].flatMap(text => strangeIn(text) ?? [])
  return [
    ...shown.map((how): Fault => ({ what: "control", how: `${command}: ${how}` })),
    ...(endedBadly(command, out, said, code)
      ? [{ what: "print", how: `${command} ended with ${code}: ${said}` } as const]
      : []),
  ]
}

/** Commands that end with 1 where a pile does not hold what was asked for, and say so. */
const seeking: ReadonlySet<string> = new Set(["find", "judge"])
/** What a step says that did not reckon with what it got. */
const thrown =
  /the step “|is not a function|Cannot read prop|is not iterable|call stack|Invalid (?:array|string) length|Invalid regular/

function endedBadly(command: string, out: string, said: string, code: number): boolean {
  if (code === 0) return false
  const silent = `${out}${said}`.trim() === ""
  return silent || thrown.test(said) || (code < 3 && !seeking.has(command))
}

/** Commands that print a pile at a terminal, of a pile of so many reports. */
function printed(pile: string, reports: number): readonly (readonly string[])[] {
  const of = (...args: readonly string[]) => [...args, pile]
  return [
    of("trace"),
    of("brief"),
    of("record"),
    of("timeline"),
    of("follow"),
    of("judge"),
    of("find", "We have agreed on nothing yet"),
    of("trace", "--why", "--all"),
    of("trace", "--json"),
    of("export", "-f", "markdown"),
    ...(reports > 1 ? [of("compare", "--all", "A", "B")] : []),
  ]
}

/** Everything that goes wrong with a pile; `turn` says which of the commands print it, and `commands` how many. */
export async function faultsOfPile(pile: string, turn: number, commands: number): Promise<readonly Fault[]> {
  const traced = await trace([pile])
  const all = printed(pile, traced.reports.length)
  const faults: Fault[] = [...failedSteps(traced), ...faultsOfData(traced)]
  const shown = strangeIn(harmless(printTrace(traced, [pile], { width: 80, paint: paint(true), program: "stemma" })))
  if (shown) faults.push({ what: "control", how: `trace: ${shown}` })
  for (let n = 0; n < Math.min(commands, all.length); n++) {
    const args = all[(turn * commands + n) % all.length]!
    // Progress shows where time goes by.
    let time = 0
    faults.push(...faultsOfPrint(args, await stemma(args, { terminal, now: () => ++time * 500 })))
  }
  return faults
}

/** A step that threw was guarded, and is a fault all the same. */
function failedSteps({ problems }: Trace): readonly Fault[] {
  const thrown =
    /the step “|is not a function|Cannot read prop|is not iterable|call stack|Invalid (?:array|string) length/
  return problems.flatMap(({ path, what }) => (thrown.test(what) ? [{ what: "trace", how: `${path} ${what}` }] : []))
}

/** Schema, places, exports. */
export function faultsOfData(trace: Trace): readonly Fault[] {
  const read = traceSchema.safeParse(trace)
  const schema = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  return [
    ...schema.map((how): Fault => ({ what: "schema", how })),
    ...misplaced(trace).map((how): Fault => ({ what: "span", how })),
    ...faultsOfExports(trace),
  ]
}

function faultsOfExports(trace: Trace): readonly Fault[] {
  const faults: Fault[] = []
  const tried = (name: string, write: () => void) => {
    try {
      write()
    } catch (error) {
      faults.push({ what: "export", how: `${name}: ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  for (const { name, ending, write } of formats)
    for (const fullText of [false, true])
      for (const table of name === "csv" ? tableNames : tableNames.slice(0, 1))
        tried(name, () => checked(ending, write(trace, { fullText, table })))
  for (const { name, write } of binaryFormats)
    for (const table of tableNames) tried(name, () => void write(trace, { fullText: true, table }))
  tried("jsonl", () => {
    for (const line of [...jsonLines(trace)].join("").trim().split("\n")) JSON.parse(line)
  })
  return faults
}

/** What XML 1.0 cannot hold. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Throws where a text is not of its format. */
function checked(ending: string, text: string): void {
  if (/json(?:ld)?$/.test(ending)) JSON.parse(text)
  const at = /xml$|graphml$/.test(ending) ? noXml.exec(text) : null
  if (at) throw new Error(`no XML: ${JSON.stringify(text.slice(Math.max(0, at.index - 30), at.index + 30))}`)
}
