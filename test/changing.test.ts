// Files that vanish and change between being found and being read, and while they are read: each is named or read as it
// was in one moment, the rest goes on, nothing hangs. A real process, in which the change happens at that very moment.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ended } from "./ended.js"

const root = join(import.meta.dirname, "..")
const bin = join(root, "dist/src/cli/bin.js")
const changing = pathToFileURL(join(import.meta.dirname, "changing.mjs")).href
const sample = join(root, "sample/pile")

let place = ""
let tries = 0
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "stemma-changing-"))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Run a command over two steady pages and one that changes, or a folder that does, with what else is to be said. */
async function run(how: string, command: (pile: string) => readonly string[], what = "page.txt") {
  const pile = join(place, String(tries++))
  mkdirSync(join(pile, "folder"), { recursive: true })
  for (const name of ["metro-glance.txt", "kestrel-wire.txt"])
    cpSync(join(sample, "metro-glance.txt"), join(pile, name))
  writeFileSync(
    join(pile, "page.txt"),
    `${"The ferry stays in harbour until Friday, the board said.\n\n".repeat(2000)}`,
  )
  writeFileSync(
    join(pile, "folder/inner.txt"),
    "The board met on Monday and said that no ferry would sail this week.\n",
  )
  const env = { ...process.env, CHANGING: join(pile, what), HOW: how }
  const args = ["--import", changing, bin, ...command(pile)]
  return { ...(await ended(process.execPath, args, { env })), pile }
}

const trace = (pile: string) => ["trace", "--json", "-q", pile]
const paths = (out: string) => (JSON.parse(out) as { reports: { path: string }[] }).reports.map(({ path }) => path)

test.each([
  ["gone", "page.txt", /page\.txt: went away before it was read/],
  ["folder", "page.txt", /page\.txt: is a folder/],
  ["pipe", "page.txt", /page\.txt: is a pipe/],
  ["link", "page.txt", /page\.txt: is a device/],
  ["gone", "folder", /folder: does not exist/],
])("what is %s before it is opened (%s) is named, and the rest is read", async (how, what, told) => {
  const { code, out, err, pile } = await run(how, trace, what)
  expect(err).toMatch(told)
  expect(code).toBe(3)
  expect(paths(out)).toContain(join(pile, "metro-glance.txt"))
  expect(paths(out)).toContain(join(pile, "kestrel-wire.txt"))
})

test.each(["short", "long", "new"])("what becomes %s while it is read is one page, whole or as it was", async how => {
  const { code, out, pile } = await run(how, trace)
  expect(code).toBeOneOf([0, 3])
  expect(paths(out)).toContain(join(pile, "metro-glance.txt"))
})

test.each([
  ["add", (pile: string) => ["add", pile, "-q", "--store", `${pile}.stemma`]],
  ["watch", (pile: string) => ["watch", pile, "--once", "-q", "--store", `${pile}.stemma`]],
  ["dedupe", (pile: string) => ["dedupe", pile, "-q"]],
  ["find", (pile: string) => ["find", "the ferry stays", pile, "-q"]],
] as const)("%s goes on without a page that went", async (_, command) => {
  const { code, err } = await run("gone", command)
  expect(err).toMatch(/page\.txt: went away/)
  expect(err).not.toMatch(/\n\s+at /)
  expect(code).toBeOneOf([1, 3])
})
