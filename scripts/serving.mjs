// A server on the sample pile for scripts that show what it serves.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root } from "./setup.mjs"

/** Tries, one every quarter of a second, until the pile is traced. */
const patience = 480

/** What a server says on standard output: its address, with the token. */
function printedBy(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on("data", text => resolve(/http:\S+/.exec(text)[0]))
    server.on("exit", code => reject(new Error(`the server ended with ${code}`)))
  })
}

/** Serve the sample pile, run `task` with the address that the server printed once the pile is traced, stop the server. */
export async function whileServing(task) {
  // Marks go to a folder of their own, so that nothing appears beside the sample.
  const marks = mkdtempSync(join(tmpdir(), "stemma-marks-"))
  const args = ["serve", "--quiet", "--port", "0", "--marks", join(marks, "marks.json"), "sample/pile"]
  const server = spawn(process.execPath, [join(root, "dist", "src", "cli", "bin.js"), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  })
  try {
    const address = await printedBy(server)
    const { origin, searchParams } = new URL(address)
    const headers = { authorization: `Bearer ${searchParams.get("token")}` }
    for (let i = 0; i < patience; i++) {
      const status = await fetch(`${origin}/api/status`, { headers }).then(
        answer => answer.json(),
        () => null,
      )
      if (status?.state === "ready") return await task(address)
      await new Promise(resolve => setTimeout(resolve, 250))
    }
    throw new Error(`no traced pile at ${address}`)
  } finally {
    server.kill()
    rmSync(marks, { recursive: true, force: true })
  }
}
