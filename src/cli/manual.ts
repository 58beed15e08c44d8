// The program as its help describes it, as data: one source for `--help`, the man page and completion, so that none of them can
// fall behind the commands.

import type { Argument, Command, Option } from "commander"

/** What a word on the command line is. */
export type Kind = "file" | "folder" | "text"

/** What an option or a place takes. */
export interface Taken {
  readonly name: string
  readonly kind: Kind
  /** All that may stand there, where they are few. */
  readonly values: readonly string[]
}

/** An option. */
export interface ManualOption {
  /** As help shows it: `-o, --output <file>`. */
  readonly flags: string
  readonly short: string | null
  readonly long: string
  /** As help says it, with what may stand there and what is meant without it. */
  readonly what: string
  /** The same in short. */
  readonly about: string
  readonly takes: Taken | null
}

/** A place behind a command. */
export interface ManualPlace extends Taken {
  /** As help shows it: `[path...]`. */
  readonly shown: string
  readonly what: string
  readonly many: boolean
}

/** A command, or the whole program. */
export interface Manual {
  /** With all before it: `stemma cluster plan`. */
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly usage: string
  readonly options: readonly ManualOption[]
  readonly places: readonly ManualPlace[]
  /** Command lines and what they do. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** What help says at its end. */
  readonly after: string
  readonly commands: readonly Manual[]
}

/** Names of what stands for pages and files; any other name is text. */
const files = /(?:^|\s)(?:file|path|page|source|a|b)s?$/

/** A command as its help describes it. */
export function manualOf(command: Command, above: readonly string[] = [], commands?: readonly string[]): Manual {
  const help = command.createHelp()
  const shown = help.visibleCommands(command)
  const names = shown.map(one => one.name()).filter(name => name !== "help")
  const path = [...above, command.name()]
  const { before, after } = around(command)
  return {
    name: path.join(" "),
    summary: help.subcommandDescription(command),
    description: help.commandDescription(command),
    usage: help.commandUsage(command),
    options: help.visibleOptions(command).map(one => optionOf(one, help.optionDescription(one))),
    places: command.registeredArguments.map(one => placeOf(one, help.argumentDescription(one), commands)),
    examples: [...before.matchAll(/^ {2}(\S.*?)(?: {3,}(.*))?$/gm)].map(([, line, what]) => [line!, what ?? ""]),
    after,
    commands: shown.map(one => manualOf(one, path, names)),
  }
}

/** All commands below one, and itself. */
export function allOf(manual: Manual): readonly Manual[] {
  return [manual, ...manual.commands.flatMap(allOf)]
}

/** What help says before and behind what it knows of options and places. */
function around(command: Command): { readonly before: string; readonly after: string } {
  const written: string[] = []
  // A copy of the settings that others share, put back afterwards.
  const settings = command.configureOutput()
  command.configureOutput({ ...settings, writeOut: text => void written.push(text) })
  const inner = command.helpInformation()
  command.outputHelp()
  command.configureOutput(settings)
  const [before = "", after = ""] = written.join("").split(inner)
  return { before, after: after.trim() }
}

function optionOf(option: Option, what: string): ManualOption {
  const { flags, short, long, argChoices, description } = option
  const [, name] = /[<[]([\w-]+)(?:\.{3})?[>\]]/.exec(flags) ?? []
  const takes = name === undefined ? null : { name, kind: kindOf(name), values: argChoices ?? [] }
  return { flags, short: short ?? null, long: long ?? short!, what, about: description, takes }
}

function placeOf(one: Argument, what: string, commands: readonly string[] | undefined): ManualPlace {
  const name = one.name()
  const inner = one.variadic ? `${name}...` : name
  const values = one.argChoices ?? (name === "command" ? (commands ?? []) : [])
  return {
    name,
    shown: one.required ? `<${inner}>` : `[${inner}]`,
    what,
    kind: kindOf(name),
    values,
    many: one.variadic,
  }
}

function kindOf(name: string): Kind {
  return name === "folder" ? "folder" : files.test(name) ? "file" : "text"
}
