import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

test("README.md prints what the program prints (npm run readme writes it)", () => {
  const root = join(import.meta.dirname, "..")
  const done = spawnSync(process.execPath, [join(root, "scripts/readme.mjs"), "--check"], { encoding: "utf8" })
  expect(done.stderr.replace(/^stemma: building …\n/, "")).toBe("")
  expect(done.status, "README.md is out of date: npm run readme").toBe(0)
})
