// The `stemma` command: which commands there are, and what happens when one is mistyped or fails.
//
// A command is one file, `commands/NAME.ts`, that exports `register(program, effects)` and is listed below. It
//   - adds itself with `program.command(NAME)`, its help opening with examples (`withExamples`);
//   - takes `--json`, `-o`, `-q` and colour through `withOutput`, and prints through `answer`, never through
//     `process` or `console`: all it does to the world goes through `effects`, behind the border (`border.ts`);
//   - reads paths with `tracePaths`, which shows progress, names what could not be read, and sets exit code 3;
//   - says what went wrong with `fail(command, message, what to do)`, and ends with code 1 or 2 that way.

import { table } from "../kit/table.js"
import { Command, CommanderError } from "commander"
import { version } from "../version.js"
import { behindBorder } from "./border.js"
import { refuseEmpty } from "./options.js"
import { programOf } from "./output.js"
import type { Effects, World } from "./effects.js"

/** A command's file. */
interface CommandFile {
  register(program: Command, effects: Effects): void
}

/** All commands, in the order the help lists them; the code of one is loaded when it is called, or when all are listed. */
const commands = table<() => Promise<CommandFile>>({
  trace: () => import("./commands/trace.js"),
  compare: () => import("./commands/compare.js"),
  brief: () => import("./commands/brief.js"),
  record: () => import("./commands/record.js"),
  timeline: () => import("./commands/timeline.js"),
  follow: () => import("./commands/follow.js"),
  find: () => import("./commands/find.js"),
  serve: () => import("./commands/serve.js"),
  add: () => import("./commands/add.js"),
  watch: () => import("./commands/watch.js"),
  digest: () => import("./commands/digest.js"),
  versions: () => import("./commands/versions.js"),
  check: () => import("./commands/check.js"),
  mcp: () => import("./commands/mcp.js"),
  export: () => import("./commands/export.js"),
  dedupe: () => import("./commands/dedupe.js"),
  references: () => import("./commands/references.js"),
  judge: () => import("./commands/judge.js"),
  stage: () => import("./commands/stage.js"),
  cluster: () => import("./commands/cluster.js"),
  doctor: () => import("./commands/doctor.js"),
  backup: () => import("./commands/backup.js"),
  forget: () => import("./commands/forget.js"),
  vacuum: () => import("./commands/vacuum.js"),
  completion: () => import("./commands/completion.js"),
  man: () => import("./commands/man.js"),
})

/** Headings under which the help lists commands. */
const groups: readonly (readonly [heading: string, names: readonly string[]])[] = [
  ["Reading a pile:", ["trace", "compare", "brief", "record", "timeline", "follow", "find", "serve"]],
  ["At a desk:", ["add", "watch", "digest", "versions", "check", "mcp"]],
  ["Data:", ["export", "dedupe", "references", "judge", "stage", "cluster"]],
  ["Upkeep:", ["doctor", "backup", "forget", "vacuum", "completion", "man", "help"]],
]

/** Commands that tell of all commands. */
const whole: ReadonlySet<string> = new Set(["completion", "man"])

/** A shell asks for completion by itself, of the command that is installed. */
const called = Object.keys(commands).filter(name => name !== "completion")

/** The program's name where a command line begins with it. */
const typed = new RegExp(`\\bstemma (?=--|\\[|(?:help|${called.join("|")})\\b)`, "g")

/** Run the command line. Never throws; the exit code is told to `effects.exit`. */
export async function main(args: readonly string[], world: World): Promise<void> {
  const effects = behindBorder(world)
  const program = bareProgram(effects)
  const [first = ""] = args
  const loader = whole.has(first) ? undefined : commands[first]
  const loading = loader ? [loader] : Object.values(commands)
  for (const { register } of await Promise.all(loading.map(load => load()))) register(program, effects)
  for (const command of program.commands) {
    command.helpGroup(groupOf(command.name()))
    command.showHelpAfterError(`Try: stemma ${command.name()} --help`)
    // Of a command below a command it says no more than `--help`.
    if (command.commands.length > 0) command.helpCommand(false)
  }
  try {
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(args, { from: "user" })
  } catch (error) {
    if (error instanceof CommanderError) {
      const isPath = error.code === "commander.unknownCommand" && /[./\\]/.test(first)
      if (isPath) effects.stderr(`To trace it: ${programOf(effects.env)} trace ${args.join(" ")}\n`)
      return effects.exit(exitCodeOf(error))
    }
    effects.stderr(`stemma: ${error instanceof Error ? error.message : String(error)}\n`)
    if (effects.env.STEMMA_DEBUG && error instanceof Error) effects.stderr(`${error.stack}\n`)
    effects.exit(1)
  }
}

function groupOf(name: string): string {
  return groups.find(([, names]) => names.includes(name))?.[0] ?? "Commands:"
}

/** The program without its commands. */
function bareProgram(effects: Effects): Command {
  // Whoever has only `npm start --` is told commands that can be typed.
  const asCalled = (text: string) => text.replace(typed, `${programOf(effects.env)} `)
  return new Command("stemma")
    .description("What a pile of news pages reports, and who really stands behind it.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .commandsGroup(groupOf("help"))
    .helpCommand("help [command]", "show the help of a command")
    .exitOverride()
    .configureOutput({
      writeOut: text => effects.stdout(asCalled(text)),
      writeErr: text => effects.stderr(asCalled(text)),
      getOutHelpWidth: () => effects.terminal.columns ?? 80,
      getErrHelpWidth: () => effects.terminal.columns ?? 80,
      outputError: (text, write) => write(text.replace(/^error: /, "stemma: ")),
    })
    .addHelpText(
      "before",
      "Examples:\n" +
        "  stemma trace FOLDER             who took from whom, what changed, what they report\n" +
        "  stemma trace --json a.html b.txt\n" +
        "  curl -s https://example.org/page | stemma trace - saved/\n",
    )
    .addHelpText(
      "after",
      "\nIt does not say what is true. Nothing is fetched or posted but at addresses that you name.",
    )
    .showHelpAfterError("Try: stemma --help")
    .hook("preAction", (_, called) => refuseEmpty(called))
}

/** Commander ends usage errors with 1 under codes of its own; `fail` sets its code itself. */
function exitCodeOf({ code, exitCode }: CommanderError): 0 | 1 | 2 {
  if (exitCode === 0) return 0
  return code === "stemma.failed" ? 1 : 2
}
