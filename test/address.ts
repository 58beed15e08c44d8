// Where a started `stemma serve` is, as it says itself.

import type { ChildProcess } from "node:child_process"

/** The address that a server prints on standard output; rejects where it ends before. */
export function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout!.on("data", (chunk: Buffer) => {
      const address = /http:\S+/.exec(chunk.toString())?.[0]
      if (address) resolve(address)
    })
    server.on("exit", code => reject(new Error(`the server ended with ${code}`)))
  })
}
