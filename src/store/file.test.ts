import { execFileSync } from "node:child_process"
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { writeWhole } from "./file.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-file-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(process.platform === "win32")("what stands in the place of a file", () => {
  test("where a link leads is written, and the link stays", async () => {
    const [real, link] = [join(folder, "real"), join(folder, "link")]
    writeFileSync(real, "old")
    symlinkSync(real, link)
    await writeWhole(link, "new")
    expect(readFileSync(real, "utf8")).toBe("new")
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  test("who may read it stays", async () => {
    const own = join(folder, "own")
    writeFileSync(own, "old")
    chmodSync(own, 0o600)
    await writeWhole(own, "new")
    expect(statSync(own).mode & 0o777).toBe(0o600)
  })

  test("a device is written into and not replaced", async () => {
    await writeWhole("/dev/null", "gone")
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true)
  })

  test("so is a pipe, and no draft is left", async () => {
    const pipe = join(folder, "pipe")
    execFileSync("mkfifo", [pipe])
    const [told] = await Promise.all([readFile(pipe, "utf8"), writeWhole(pipe, ["one ", "two"])])
    expect(told).toBe("one two")
    expect(readdirSync(folder).filter(name => name.endsWith(".part"))).toEqual([])
  })
})
