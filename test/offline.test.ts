// Nothing is fetched, posted or downloaded unless a person asked for it: every command is run as a process in which whatever
// would ask another machine, in any of its threads, throws (`offline.mjs`). What addresses do is test/fetch-*.test.ts's.

import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, describe, expect, test } from "vitest"
import { stemma } from "./fake-effects.js"

const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "stemma-offline-"))
afterAll(() => rmSync(folder, { recursive: true }))

const store = join(folder, "desk.stemma")
const pages = "sample/later"
/** A way to run each command that names no address; `add` first, for others ask what it keeps. */
const runs: readonly (readonly [command: string, ...args: string[]])[] = [
  ["add", pages, "--store", store],
  ["trace", "--store", store],
  ["watch", pages, "--once", "--store", store],
  ["digest", "--store", store],
  ["versions", "--store", store],
  ["find", "coal", "--store", store],
  ["follow", "coal", "--store", store],
  ["check", "sample/answers/brief.md", "--in", store],
  ["compare", "A", "B", "--store", store],
  ["brief", "--store", store],
  ["record", "--store", store],
  ["timeline", "--store", store],
  ["export", "-f", "dot", "--store", store],
  ["dedupe", pages],
  ["references", "sample/references/talks.wiki", pages],
  ["judge", pages],
  ["stage", "--list"],
  ["cluster", "plan"],
  ["doctor", "--store", store],
  ["backup", join(folder, "copy.stemma"), "--store", store],
  ["forget", pages, "--dry-run", "--store", store],
  ["vacuum", "--store", store],
  ["completion", "bash"],
  ["man"],
]
/** What listens: `serve` and `mcp --http` open a port because they are asked to; test/mcp.test.ts runs `mcp` in the same way. */
const listening = ["serve", "mcp"]

const offline = pathToFileURL(join(import.meta.dirname, "offline.mjs")).href
function run(...args: readonly string[]) {
  const cli = ["--import", offline, "dist/src/cli/bin.js", ...args]
  return spawnSync(process.execPath, cli, { cwd: root, encoding: "utf8", input: "" })
}

describe("without an address no connection is opened", () => {
  test.each(runs)("stemma %s", (...args) => {
    const { stderr, status } = run(...args)
    expect(stderr).not.toContain("OPENED")
    // 3: an input was left out; 4: something grave was found. All else is a command that did not come to its work.
    expect({ status, stderr }).toEqual({ status: expect.toBeOneOf([0, 3, 4]), stderr })
  })

  test("and no command is left out here", async () => {
    const { out } = await stemma(["--help"])
    const named = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<| {2})/gm)].map(([, name]) => name)
    expect(named).toContain("trace")
    expect(named.filter(name => name !== "help").sort()).toEqual([...runs.map(([name]) => name), ...listening].sort())
  })
})

test("whoever names an address asks for it", () => {
  expect(run("add", "https://desk.example/a", "--store", store).stderr).toContain("OPENED: a name")
})
