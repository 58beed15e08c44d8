// `stemma serve [PATH…]`: the web app and its API, on this machine, until Ctrl-C.

import type { Command } from "commander"
import { usualPort } from "../../serve/port.js"
import { type Effects, untilStopped } from "../effects.js"
import { fail, withExamples, withHost } from "../options.js"
import { terminalOf } from "../output.js"
import { pileWords } from "../outlets.js"
import { type TracingOptions, withTracing } from "../tracing.js"
import { refusePipes, tellProblem } from "../pile.js"
import { withMarks } from "../../review/marks.js"
import { printTrace } from "../print/trace.js"
import { progressLine } from "../progress.js"

interface ServeOptions extends TracingOptions {
  readonly port?: string
  readonly host?: string
  readonly token?: boolean
  readonly marks?: string
  readonly print?: boolean
  readonly quiet?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("serve")
    .summary("read a traced pile in the browser")
    .description("Trace a pile and serve it as a web app, on this machine only.")
    .argument("[path...]", "files and folders; without any, what the store holds, or a page to drop files on")
    .option("--port <n>", `port to listen on (default: ${usualPort}, or the next that is free)`)
    .option("--marks <file>", "where to keep marks and corrections (default: beside the pile)")
    .option("--print", "print the trace as well, as `stemma trace` does")
  withExamples(command, [
    ["stemma serve FOLDER", "a folder of saved pages, in the browser"],
    ["stemma serve --port 8080 a.html b.html", "on another port"],
    ["stemma serve --store desk.stemma", "all pages that were ever kept there"],
    ["stemma serve", "an empty pile; drop files on the page"],
  ])
  withTracing(withHost(command)).option("-q, --quiet", "no progress")
  command.action(async (paths: string[], options: ServeOptions) => {
    const port = options.port === undefined ? undefined : Number(options.port)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
      fail(command, "usage", `--port ${options.port} is no port`, "Give a number from 1 to 65535.")
    }
    await refusePipes(command, paths)
    await serveUntilStopped(effects, paths, { ...options, port }).catch(error => {
      if (!(error instanceof Error && error.name === "PortTaken")) throw error
      return fail(command, "failed", error.message, "Name another, or leave --port out for one that is free.")
    })
  })
}

/** Serve, say where, and stay until the process is told to stop. */
async function serveUntilStopped(
  effects: Effects,
  paths: readonly string[],
  { print, quiet, ...options }: Omit<ServeOptions, "port"> & { readonly port?: number | undefined },
): Promise<void> {
  const line = progressLine(effects, quiet ?? false)
  const { serve } = await import("../../serve/server.js")
  const serving = await serve({
    ...options,
    paths,
    progress: ({ state, stage, done, of }) => {
      if (state === "tracing" && stage) line.show(stage, done, of)
      else line.clear()
    },
    trouble: problem => {
      line.clear()
      tellProblem(effects, problem)
    },
  })
  if (print) {
    await serving.traced
    if (serving.pile.status().state === "ready") {
      effects.stdout(
        `${printTrace(withMarks(serving.pile.survey().trace, serving.pile.review().marks), pileWords(paths, options), terminalOf(effects, {}))}\n`,
      )
    }
  }
  effects.stdout(`Stemma is at ${serving.address}\n`)
  const { isLoopback, thisMachine } = await import("../../serve/listening.js")
  const whoMayAsk = isLoopback(options.host ?? thisMachine)
    ? "Nothing leaves this machine, but what you ask of an address that you give."
    : "Whoever reaches this machine and has the token may read and mark the pile."
  effects.stderr(`Ctrl-C ends it. ${whoMayAsk}\n`)
  await untilStopped(effects)
  line.clear()
  await serving.close()
}
