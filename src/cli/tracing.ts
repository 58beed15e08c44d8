// Options of every command that traces a pile.

import { availableParallelism } from "node:os"
import { type Command, InvalidArgumentError } from "commander"
import { type OutletOptions, withOutlets } from "./outlets.js"

/** Options that `withTracing` adds. */
export interface TracingOptions extends OutletOptions {
  /** Threads to trace on. */
  readonly threads: number
}

/** More threads than this wait for one another. */
const mostThreads = 64

/** Add `--outlets FILE` and `--threads N`. */
export function withTracing(command: Command): Command {
  return withOutlets(command).option(
    "--threads <n>",
    "threads for a large pile; the answer is the same with any number",
    threadsOf,
    availableParallelism(),
  )
}

function threadsOf(given: string): number {
  const threads = Number(given)
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads
  throw new InvalidArgumentError(`Say a whole number from 1 to ${mostThreads}.`)
}
