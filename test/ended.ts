// A program run to its end, and what it left: its code and all that it wrote.

import { execFile } from "node:child_process"

/** How a program ended. */
export interface Ended {
  /** Null where a signal ended it, such as that of the time being over. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run a program with nothing to read on standard input; a minute at most. */
export function ended(
  file: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise(resolve => {
    const options = { timeout: 60_000, maxBuffer: 1 << 28, ...(cwd !== undefined && { cwd }), ...(env && { env }) }
    const child = execFile(file, args, options, (error, out, err) =>
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : null, out, err }),
    )
    child.stdin?.end()
  })
}
