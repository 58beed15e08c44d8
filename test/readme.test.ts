import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

/** The commands and the server that README.md shows are all run. */
const patience = 180_000

test(
  "README.md prints what the program prints (npm run readme writes it)",
  () => {
    const root = join(import.meta.dirname, "..")
    const done = spawnSync(process.execPath, [join(root, "scripts/readme.mjs"), "--check"], { encoding: "utf8" })
    // Progress of what takes long on a busy machine is no complaint.
    expect(done.stderr.replace(/^stemma: (?:building …|[a-z]+ \d.*)\n/gm, "")).toBe("")
    expect(done.status, "README.md is out of date: npm run readme").toBe(0)
  },
  patience,
)
