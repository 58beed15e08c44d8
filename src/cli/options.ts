// Options, help and errors that every command shares.

import { type Command, Option } from "commander"
import { whyUnwritable } from "../store/file.js"

/** Options that `withOutput` adds. */
export interface OutputOptions {
  readonly json?: boolean
  readonly output?: string
  readonly quiet?: boolean
  /** `true` with `--color`, `false` with `--no-color`, else undefined: decided by the terminal. */
  readonly color?: boolean
}

/** Add `--json`, `-o FILE`, `-q` and `--[no-]color`. */
export function withOutput(command: Command): Command {
  command
    .option("--json", "print data as JSON")
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("-q, --quiet", "no progress and no messages but errors")
  return withColour(command).hook("preAction", async (_, called) => {
    const { output, html } = called.opts<{ readonly output?: string; readonly html?: string }>()
    if (output !== undefined && output !== "-") await checkWritable(called, "-o", output)
    if (html !== undefined) await checkWritable(called, "--html", html)
  })
}

/** Add `--[no-]color`. */
export function withColour(command: Command): Command {
  return command
    .addOption(new Option("--color", "colour even where standard output is no terminal"))
    .addOption(new Option("--no-color", "no colour (NO_COLOR does the same)"))
}

/** Add `--host` and `--no-token`: where a server listens, and whom it lets in. */
export function withHost(command: Command): Command {
  return command
    .option("--host <address>", "address to bind to (default: 127.0.0.1, where this machine alone can ask)")
    .option("--no-token", "at 127.0.0.1, do without the token that is printed: every user of this machine may ask")
    .hook("preAction", async (_, called) => {
      const { host, token } = called.opts<{ readonly host?: string; readonly token: boolean }>()
      if (token || host === undefined || (await import("../serve/listening.js")).isLoopback(host)) return
      fail(called, "usage", `--no-token is for this machine alone, and --host ${host} is not`, "Leave one of them out.")
    })
}

/**
 * Nothing where a value belongs (an unset variable of a shell) is told of, for every option of every command: to a
 * database "" is a file that is gone with the process, and to a socket it is every network of the machine.
 */
export function refuseEmpty(called: Command): void {
  const given = called.opts<Readonly<Record<string, unknown>>>()
  const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.some(isEmpty) : value === "")
  const empty = called.options.find(option => isEmpty(given[option.attributeName()]))
  if (empty) fail(called, "usage", `nothing stands behind ${empty.long}`, "Give a value, or leave it out.")
}

/** A file that cannot be written is told of before the work begins. */
export async function checkWritable(command: Command, option: string, path: string): Promise<void> {
  const why = await whyUnwritable(path)
  if (why === null) return
  const [what, ...remedy] = `${option} ${path} ${why}`.split("; ")
  const next = remedy.join("; ") || "name another file"
  fail(command, "usage", what!, `${next[0]!.toUpperCase()}${next.slice(1)}.`)
}

/** Open a command's help with examples: pairs of command line and what it does. */
export function withExamples(command: Command, examples: readonly (readonly [string, string])[]): Command {
  const width = Math.max(...examples.map(([line]) => line.length))
  const lines = examples.map(([line, what]) => `  ${line.padEnd(width)}   ${what}`.trimEnd())
  return command.addHelpText("before", `Examples:\n${lines.join("\n")}\n`)
}

/** End the command: what went wrong, and what to do next. `failed` ends with 1, `usage` with 2. */
export function fail(command: Command, cause: "failed" | "usage", what: string, next: string): never {
  command.showHelpAfterError(false)
  return command.error(`stemma: ${what}\n${next}`, { code: `stemma.${cause}` })
}

/** What a command wants, told where an argument is missing: `two reports and a folder: stemma compare A B FOLDER`. */
export function wants(command: Command, what: string): Command {
  // Commander asks the command itself to tell of it, under a name that its types leave out.
  return Object.assign(command, {
    missingArgument: () =>
      fail(command, "usage", `${command.name()} wants ${what}`, `Try: stemma ${command.name()} --help`),
  })
}
