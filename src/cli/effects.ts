// Everything a command does to the world outside, as a value that is handed in: tests hand in another and read
// what it collected, so that no test needs a mock or a child process.

import { setTimeout as sleep } from "node:timers/promises"
import { type Network, thisNetwork } from "../fetch/network.js"
import { type Content, whyUnwritten, writeNamed } from "../store/file.js"

/** 0 fine · 1 failed · 2 used wrongly · 3 some inputs could not be read (and the rest were done) · 4 something grave was found. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

/** The world outside, its streams as they are. */
export interface World {
  /** What was asked for, and nothing else. */
  stdout(text: string): void
  /** Messages and progress. */
  stderr(text: string): void
  /** All of standard input, decoded as UTF-8. */
  stdin(): Promise<string>
  /** Standard input as it comes; no more is read than is asked for. */
  chunks(): AsyncIterable<Uint8Array>
  /** Data on standard output; resolves when more may come: what is large waits for it, or it would all be held here. */
  pipe(text: string): Promise<void>
  /** Write a file whole; pieces one after the other. */
  writeFile(path: string, content: Content): Promise<void>
  /** Whether each stream goes to a person's terminal, and how many columns that has. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean; readonly columns: number | undefined }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Other machines: asked for nothing but what a person named. */
  readonly network: Network
  /** Milliseconds, for the throttling of progress. */
  now(): number
  /** Do something before the process ends by Ctrl-C, as it does all the same; what comes back takes that off again. */
  onInterrupt(work: () => void): () => void
  /** Hear that the process is to end, by Ctrl-C or by who started it, and end in order; asked a second time it ends at once. */
  onStop(): Stopping
  /** Wait so many milliseconds, or until `stop`. */
  wait(milliseconds: number, stop: AbortSignal): Promise<void>
  /** Record the code the process is to end with; the command goes on and returns as usual. */
  exit(code: ExitCode): void
}

/** That a process is to end, once it is; `done` when nobody asks any more. */
export interface Stopping {
  readonly signal: AbortSignal
  done(): void
}

/** What a command may do: all that goes to a person passes the border (`border.ts`). */
export interface Effects extends World {
  /** Data for programs, on standard output as it is; at a terminal, what would work it is escaped. */
  data(text: string): void
}

/** The real world. Its streams may break off; what then becomes of the process is said in `brokenOff`. */
export function processEffects(): World {
  process.stdout.on("error", brokenOff)
  // Messages that nobody can hear are no reason to stop; the exit code tells the same.
  process.stderr.on("error", () => {})
  return {
    stdout: text => void process.stdout.write(text),
    stderr: text => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks).toString("utf8")
    },
    chunks: () => process.stdin,
    // Where it fails, `brokenOff` ends the process: nobody goes on as if it had been taken.
    pipe: text => new Promise(resolve => process.stdout.write(text, error => void (error || resolve()))),
    writeFile: writeNamed,
    terminal: {
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
      columns: process.stdout.columns,
    },
    env: process.env,
    network: thisNetwork,
    now: () => performance.now(),
    onInterrupt,
    onStop,
    wait: (milliseconds, stop) =>
      sleep(milliseconds, undefined, { signal: stop }).catch((error: Error) => {
        if (error.name !== "AbortError") throw error
      }),
    exit: code => {
      process.exitCode = code
    },
  }
}

/**
 * Standard output that takes no more. A reader that has enough (`stemma … | head`) ends the process quietly, with the code
 * it had come to; anything else has lost what was asked for, which is a failure and is told.
 */
function brokenOff(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit()
  process.stderr.write(`stemma: standard output ${whyUnwritten(error)}\n`)
  process.exit(1)
}

/** When the process is to end: whoever stays until then. */
export async function untilStopped(effects: Pick<World, "onStop">): Promise<void> {
  const { signal, done } = effects.onStop()
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener("abort", resolve, { once: true }))
  done()
}

function onStop(): Stopping {
  const controller = new AbortController()
  const signals = ["SIGINT", "SIGTERM"] as const
  const done = () => signals.forEach(signal => void process.off(signal, stop))
  const stop = () => {
    done()
    controller.abort()
  }
  for (const signal of signals) process.on(signal, stop)
  return { signal: controller.signal, done }
}

function onInterrupt(work: () => void): () => void {
  const stop = () => void process.off("SIGINT", once)
  const once = () => {
    stop()
    work()
    process.kill(process.pid, "SIGINT")
  }
  process.on("SIGINT", once)
  return stop
}
