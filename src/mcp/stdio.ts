// The server over standard input and output, for clients that start it. Standard output carries the protocol and nothing
// else: whatever else would be printed there, by this program or by what it uses, goes to standard error.

import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio"
import type { Desk } from "./desk.js"
import { largestMessage } from "./limits.js"
import { type ServerSetting, serverOf } from "./server.js"

/** Serve a desk until the client ends it; resolves then. */
export async function serveStandard(desk: Desk, setting: ServerSetting): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: largestMessage })
  for (const name of ["log", "info", "debug"] as const) console[name] = console.error
  const ended = new Promise<void>(resolve => {
    process.stdin.once("end", resolve)
    process.stdin.once("close", resolve)
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
  })
  const serving = serveStdio(() => serverOf(desk, setting), {
    transport,
    onerror: error => setting.log(error.message),
  })
  await ended
  await serving.close()
}
