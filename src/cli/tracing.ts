// Options of every command that traces a pile.

import { type Command, InvalidArgumentError } from "commander"
import { type OutletOptions, withOutlets } from "./outlets.js"

/** Options that `withTracing` adds. */
export interface TracingOptions extends OutletOptions {
  /** Threads to trace on. */
  readonly threads: number
  /** The file in which pages and results are kept. */
  readonly store?: string
  /** Bytes of memory to take with a store. */
  readonly memory?: number
  /** Follow links that lead out of what was given. */
  readonly followLinks?: boolean
}

/**
 * No others until they are asked for: on two cores that share their cache and memory a second one brings no more than it
 * costs (77 s against 64 on 2,038 reports), and takes as much memory again.
 */
const usualThreads = 1
/** More threads than this wait for one another. */
const mostThreads = 64

/** What a store is to a command that reads a pile. */
const usualStore = "keep pages and results there, to go on from; without paths, all that it holds"

/** With less, a trace would fetch more than it works. */
const leastMemory = 256 * 2 ** 20
const units: Readonly<Record<string, number>> = { M: 2 ** 20, G: 2 ** 30 }

/** Add `--outlets FILE`, `--threads N`, `--store FILE`, `--memory SIZE` and `--follow-links`. */
export function withTracing(command: Command, store: string = usualStore): Command {
  return withOutlets(command)
    .option(
      "--threads <n>",
      "threads for a large pile; the answer is the same with any number",
      threadsOf,
      usualThreads,
    )
    .option("--store <file>", store)
    .option(
      "--memory <size>",
      "with a store, memory to take, about: 800M, 4G (default: half of the machine's)",
      memoryOf,
    )
    .option("-L, --follow-links", "follow links that lead out of what is given, and links to folders")
    .hook("preAction", async (_, called) => {
      if (called.opts<Partial<TracingOptions>>().memory === undefined) return
      const { sweepOften } = await import("../run/memory.js")
      sweepOften()
    })
}

/** Add the paths of a pile, which may be left out where a store is named. */
export function withPaths(
  command: Command,
  what = "files and folders; - is standard input",
  name = "[path...]",
): Command {
  return command.argument(name, what).hook("preAction", (_, called) => {
    const { store } = called.opts<Partial<TracingOptions>>()
    if ((called.processedArgs.at(-1) as readonly string[]).length > 0 || store !== undefined) return
    called.error("error: missing required argument 'path'", { code: "commander.missingArgument" })
  })
}

function memoryOf(given: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([MG])B?$/i.exec(given) ?? []
  const bytes = Number(number) * units[(unit ?? "").toUpperCase()]!
  if (bytes >= leastMemory) return bytes
  throw new InvalidArgumentError("Say a size from 256M: 800M, 4G.")
}

function threadsOf(given: string): number {
  const threads = Number(given)
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads
  throw new InvalidArgumentError(`Say a whole number from 1 to ${mostThreads}.`)
}
