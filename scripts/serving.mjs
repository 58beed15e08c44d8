// A server on the sample pile for scripts that show what it serves.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root } from "./setup.mjs"

/** Tries, one every quarter of a second, until the pile is traced. */
const patience = 480

/** A port that nothing listens on. */
function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Serve the sample pile, run `task` with the server's address once the pile is traced, stop the server. */
export async function whileServing(task) {
  const port = await freePort()
  // Marks go to a folder of their own, so that nothing appears beside the sample.
  const marks = mkdtempSync(join(tmpdir(), "stemma-marks-"))
  const args = [
    "serve",
    "--quiet",
    "--no-token",
    "--port",
    String(port),
    "--marks",
    join(marks, "marks.json"),
    "sample/pile",
  ]
  const server = spawn(process.execPath, [join(root, "dist", "src", "cli", "bin.js"), ...args], {
    cwd: root,
    stdio: "ignore",
  })
  try {
    const address = `http://127.0.0.1:${port}`
    for (let i = 0; i < patience; i++) {
      const status = await fetch(`${address}/api/status`).then(
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
