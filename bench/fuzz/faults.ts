// What may not happen, whatever a pile holds: a step that throws, an end without words, a trace that is not of its schema,
// an export that cannot be written or is not of its format, a place that is not where it says, and a control character
// in what is printed at a terminal.

import { existsSync, readFileSync } from "node:fs"
import { harmless } from "../../src/cli/border.js"
import { paint } from "../../src/cli/print/paint.js"
import { printTrace } from "../../src/cli/print/trace.js"
import { traceSchema } from "../../src/export/schema.js"
import { trace } from "../../src/index.js"
import type { Trace } from "../../src/model/trace.js"
import { type Left, stemma } from "../../test/fake-effects.js"
import { badDossier, badExports, formatFaults } from "./exports.js"
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

/** Commands that print a pile at a terminal, of a pile of so many reports; what one keeps stands beside the pile. */
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
    of("watch", "--once", "--from-start", "--store", `${pile}.stemma`, "--atom", `${pile}.atom`),
    ...(reports > 1 ? [of("compare", "--all", "A", "B")] : []),
  ]
}

/** Formats that piles begin with, one after the other: all of them meet every command, and both forms of every export. */
const inTurn = 24

/** Everything that goes wrong with a pile; `turn` says what is tried beside the trace: of the commands and the dossier so many. */
export async function faultsOfPile(pile: string, turn: number, commands: number): Promise<readonly Fault[]> {
  const traced = await trace([pile])
  const tries = [
    ...printed(pile, traced.reports.length).map(args => () => faultsOfCommand(pile, args)),
    async () => exported(await badDossier(traced)),
  ]
  const round = Math.floor(turn / inTurn)
  const faults: Fault[] = [...failedSteps(traced), ...faultsOfData(traced, round % 2 === 1)]
  const shown = strangeIn(harmless(printTrace(traced, [pile], { width: 80, paint: paint(true), program: "stemma" })))
  if (shown) faults.push({ what: "control", how: `trace: ${shown}` })
  for (let n = 0; n < Math.min(commands, tries.length); n++)
    faults.push(...(await tries[(turn * commands + n + round) % tries.length]!()))
  return faults
}

/** A command at a terminal, and the feed that it may have written. */
async function faultsOfCommand(pile: string, args: readonly string[]): Promise<readonly Fault[]> {
  // Progress shows where time goes by.
  let time = 0
  const faults = faultsOfPrint(args, await stemma(args, { terminal, now: () => ++time * 500 }))
  if (!existsSync(`${pile}.atom`)) return faults
  return [...faults, ...exported(formatFaults("feed.atom", readFileSync(`${pile}.atom`, "utf8")))]
}

const exported = (bad: readonly string[]) => bad.map((how): Fault => ({ what: "export", how }))

/** A step that threw was guarded, and is a fault all the same. */
function failedSteps({ problems }: Trace): readonly Fault[] {
  return problems.flatMap(({ path, what }) => (thrown.test(what) ? [{ what: "trace", how: `${path} ${what}` }] : []))
}

/** Schema, places, exports with short extracts or whole texts. */
export function faultsOfData(trace: Trace, fullText: boolean): readonly Fault[] {
  const read = traceSchema.safeParse(trace)
  const schema = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  return [
    ...schema.map((how): Fault => ({ what: "schema", how })),
    ...misplaced(trace).map((how): Fault => ({ what: "span", how })),
    ...exported(badExports(trace, fullText)),
  ]
}
