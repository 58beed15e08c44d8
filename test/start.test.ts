// `npm start` as the caller sees it: paths are the caller's, standard output holds nothing but what was asked for.

import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"

/** Where sources changed since the last build, the first run builds. */
const patience = 180_000
const script = join(import.meta.dirname, "../scripts/start.mjs")

test(
  "npm start -- trace --json: relative paths are the caller's, JSON alone on standard output, its exit code",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "stemma-start-"))
    writeFileSync(join(folder, "ferry.txt"), "The ferry to the islands stays in harbour, the board said on Monday.\n")
    const run = (...paths: string[]) =>
      spawnSync(process.execPath, [script, "trace", "--json", ...paths], {
        encoding: "utf8",
        env: { ...process.env, INIT_CWD: folder },
      })
    const fine = run("ferry.txt")
    expect(JSON.parse(fine.stdout).reports[0].path).toBe("ferry.txt")
    expect(fine.status).toBe(0)
    expect(run("ferry.txt", "missing.txt").status).toBe(3)
    expect(run().status).toBe(2)
    rmSync(folder, { recursive: true })
  },
  patience,
)
