// A world for commands to run in: it collects what they print and write.

import type { Effects, ExitCode } from "../src/cli/effects.js"
import type { Network } from "../src/fetch/network.js"
import { main } from "../src/cli/main.js"

/** What a run left behind. */
export interface Left {
  readonly out: string
  readonly err: string
  readonly code: ExitCode
  readonly files: ReadonlyMap<string, string>
}

/** A network that nobody was to ask. */
export const noNetwork: Network = {
  resolve: async name => {
    throw new Error(`nobody asked for ${name}`)
  },
  connect: async ({ name }) => {
    throw new Error(`nobody asked for ${name}`)
  },
  now: () => Date.UTC(2031, 2, 14, 8, 30),
  wait: async () => {},
}

/** Run a command line. `stdin` is what stands on standard input; the rest changes the world. */
export async function stemma(
  args: readonly string[],
  world: Partial<Pick<Effects, "terminal" | "env" | "now" | "network" | "onInterrupt">> & {
    readonly stdin?: string
  } = {},
): Promise<Left> {
  const out: string[] = []
  const err: string[] = []
  let code: ExitCode = 0
  const files = new Map<string, string>()
  await main(args, {
    stdout: text => void out.push(text),
    stderr: text => void err.push(text),
    stdin: async () => world.stdin ?? "",
    chunks: async function* () {
      yield Buffer.from(world.stdin ?? "")
    },
    pipe: async text => void out.push(text),
    writeFile: async (path, content) =>
      void files.set(
        path,
        content instanceof Uint8Array ? Buffer.from(content).toString("latin1") : [...content].join(""),
      ),
    terminal: world.terminal ?? { stdout: false, stderr: false, columns: undefined },
    env: world.env ?? {},
    network: world.network ?? noNetwork,
    now: world.now ?? (() => 0),
    onInterrupt: world.onInterrupt ?? (() => () => {}),
    exit: value => {
      code = value
    },
  })
  return { out: out.join(""), err: err.join(""), code, files }
}
