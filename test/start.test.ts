// `npm start` as the caller sees it: paths are the caller's, standard output holds nothing but what was asked for.

import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
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

test("nothing is installed through a link, for that would empty the folder that it leads to", () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-linked-"))
  const root = join(import.meta.dirname, "..")
  const [copy, theirs] = [join(folder, "copy"), join(folder, "theirs")]
  for (const name of ["package.json", "package-lock.json", "scripts/setup.mjs"])
    cpSync(join(root, name), join(copy, name))
  mkdirSync(join(theirs, "left-pad"), { recursive: true })
  symlinkSync(theirs, join(copy, "node_modules"), "junction")
  const setUp = "const { setUp } = await import(process.argv[1]); setUp()"
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", setUp, join(copy, "scripts/setup.mjs")],
    { encoding: "utf8" },
  )
  expect(stderr).toMatch(/node_modules is a link to .*theirs.*; install there, or remove the link\n$/)
  expect(status).toBe(1)
  expect(existsSync(join(theirs, "left-pad"))).toBe(true)
  rmSync(folder, { recursive: true })
})
