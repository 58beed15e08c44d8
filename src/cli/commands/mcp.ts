// `stemma mcp`: a server of the Model Context Protocol, so that an assistant can count origins.

import type { Command } from "commander"
import { StoreTrouble } from "../../store/trouble.js"
import { type Effects, untilStopped } from "../effects.js"
import { fail, withExamples, withHost } from "../options.js"
import { isPath } from "../pile.js"
import { oneLine } from "../print/wrap.js"
import { type TracingOptions, withTracing } from "../tracing.js"

interface McpOptions extends TracingOptions {
  readonly in?: readonly string[]
  readonly http?: string | true
  readonly host?: string
  readonly token?: boolean
  readonly fetch?: boolean
  readonly allowPrivate?: boolean
}

/** The port tried first: that of `stemma serve`, and ten. */
const usualPort = 4690

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("mcp")
    .summary("a server for assistants: count origins, check, compare, find")
    .description(
      "Serve the Model Context Protocol over standard input and output, or over HTTP, to an assistant on this machine. It reads what stands below --in and in --store, writes nothing, and fetches nothing unless --fetch is given.",
    )
    .option("--in <path...>", "files and folders that may be read")
    .option("--http [port]", `over HTTP instead, on this port or the next free one (default: ${usualPort})`)
    .option("--fetch", "fetch pages by the addresses that the assistant gives; nothing is fetched without")
    .option("--allow-private", "with --fetch, addresses in private networks and at other ports too")
  withExamples(command, [
    ["stemma mcp --in FOLDER", "over a folder of saved pages"],
    ["stemma mcp --store desk.stemma", "over all pages that were ever kept there"],
    ["stemma mcp", "over texts alone that the assistant gives"],
    ["stemma mcp --http --in FOLDER", "over HTTP, at the address that is printed"],
  ])
  withTracing(withHost(command), "all that this store holds may be read").action(async (options: McpOptions) => {
    const port = portOf(command, options.http)
    if (options.allowPrivate && !options.fetch)
      fail(command, "usage", "--allow-private says what may be fetched", "Give --fetch as well.")
    for (const path of options.in ?? []) await checkPath(command, path)
    await serve(effects, command, options, port)
  })
}

/** The port; null where standard input and output are meant. */
function portOf(command: Command, http: string | true | undefined): number | null {
  if (http === undefined) return null
  const port = http === true ? usualPort : Number(http)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  return fail(command, "usage", `--http ${http} is no port`, "Give a number from 1 to 65535.")
}

async function checkPath(command: Command, path: string): Promise<void> {
  if (path === "-")
    fail(command, "usage", "--in - cannot be read", "Standard input carries the protocol; name a file or folder.")
  if (/[*?[]/.test(path) || !(await isPath(path)))
    fail(command, "usage", `--in ${path} is no file or folder here`, "Name one that is.")
}

async function serve(effects: Effects, command: Command, options: McpOptions, port: number | null): Promise<void> {
  const [{ openDesk }, { workInThread }] = await Promise.all([import("../../mcp/desk.js"), import("../../mcp/work.js")])
  const { in: roots = [], store = null, host = "127.0.0.1", token, outlets, threads, memory, followLinks } = options
  const fetching = options.fetch ? { allowPrivate: options.allowPrivate ?? false } : null
  const work = workInThread()
  const desk = openDesk(work, { roots, store, fetching, outlets, threads, memory, followLinks })
  try {
    // A store that is not there is told of now, and not when the assistant asks.
    desk.inStore(held => held.count())
  } catch (error) {
    if (error instanceof StoreTrouble) fail(command, "failed", ...inTwo(error.message))
    throw error
  }
  const setting = { log: (line: string) => effects.stderr(`stemma: ${oneLine(line)}\n`) }
  try {
    if (port === null && effects.terminal.stdout)
      effects.stderr("stemma: an assistant is to start this, and speaks to it on standard input; Ctrl-C ends it\n")
    if (port === null) return await (await import("../../mcp/stdio.js")).serveStandard(desk, setting)
    const { serveHttp } = await import("../../mcp/http.js")
    const serving = await serveHttp(desk, setting, { port, host, token })
    effects.stdout(`Stemma speaks MCP at ${serving.address}\n`)
    if (serving.token) effects.stdout(`Authorization: Bearer ${serving.token}\n`)
    await untilStopped(effects)
    await serving.close()
  } finally {
    work.close()
  }
}

/** What went wrong, and what to do about it. */
function inTwo(message: string): [string, string] {
  const [what = message, next = "name another file"] = message.split("; ")
  return [what, `${next[0]!.toUpperCase()}${next.slice(1)}.`]
}
