// Every command of the manual over a pile that would work the terminal, with a store made of it, and with every option
// that takes words given such words: nothing comes out but words, line breaks, tabs and codes of the program's own. A new
// command has to say here how it is tried.

import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Command } from "commander"
import { afterAll, beforeAll, expect, test } from "vitest"
import { behindBorder } from "../src/cli/border.js"
import { processEffects } from "../src/cli/effects.js"
import { allOf, type Manual, manualOf } from "../src/cli/manual.js"
import { stemma } from "./fake-effects.js"
import { attacks, expectHarmless, hostilePile, ownColours, ownProgress } from "./hostile-pile.js"

const words = attacks.join("")
/** As an argument, which the system ends at a zero. */
const given = words.replaceAll("\0", "")
const terminal = { stdout: true, stderr: true, columns: 80 }

let folder = ""
let pile = ""
let store = ""
let manual: readonly Manual[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stemma-commands-"))
  pile = hostilePile(join(folder, "pile"), words)
  store = join(folder, "desk.stemma")
  const program = new Command("stemma")
  const effects = behindBorder(processEffects())
  const commands = join(import.meta.dirname, "../src/cli/commands")
  for (const file of readdirSync(commands).filter(name => !name.endsWith(".test.ts"))) {
    const { register } = await import(join(commands, file))
    register(program, effects)
  }
  manual = allOf(manualOf(program)).filter(one => one.commands.length === 0 && !/\bhelp$/.test(one.name))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** How each command is tried; null: why it is not. */
const tried = (): Readonly<Record<string, readonly (readonly string[])[] | string>> => ({
  trace: [[pile], ["--why", "--all", pile], ["--json", pile], ["--jsonl", pile], ["--store", store, pile]],
  compare: [
    ["A", "B", pile],
    ["--json", "A", "B", pile],
    [given, "B", pile],
  ],
  brief: [[pile], ["--json", pile]],
  record: [[pile], ["--json", pile], ["--person", given, pile]],
  timeline: [[pile], ["--json", pile]],
  follow: [[pile], [given, pile], ["--json", pile]],
  find: [
    [`nothing yet ${given}`, pile],
    ["--json", "nothing yet", pile],
    ["--store", store, "nothing yet"],
  ],
  serve: [
    ["--print", "--port", "0", "--marks", join(folder, "marks.json"), pile],
    ["--port", given, pile],
  ],
  add: [
    ["--store", store, pile],
    ["--store", store, "--json", pile],
    ["--store", store, join(pile, given)],
  ],
  watch: [
    ["--once", "--store", store, "--from-start", pile],
    ["--once", "--store", store, "--json", pile],
  ],
  digest: [
    ["--store", store],
    ["--store", store, "--json"],
  ],
  versions: [
    ["--store", store],
    ["--store", store, "--json"],
    ["--store", store, given],
  ],
  check: [
    ["--in", pile, "--", `“We have agreed on nothing yet ${given},” said the envoy.`],
    ["--json", "--in", pile, "--", `“We have agreed on nothing yet,” said ${given}.`],
  ],
  mcp: "it speaks JSON-RPC with a program",
  export: ["dot", "graphml", "tei", "prov", "webannotation", "schemaorg", "ninjs", "markdown", "csv"].map(format => [
    "-f",
    format,
    pile,
  ]),
  dedupe: [[pile], ["--json", pile]],
  references: [[join(pile, "page.html")], [join(pile, given)]],
  judge: [[pile], ["--cases", pile]],
  stage: [["--list"], ["--list", "--json"], [given]],
  "cluster plan": [[], [given]],
  "cluster pack": "it packs the program itself",
  "cluster submit": [[given, "--out", join(folder, "out")]],
  doctor: [
    ["--store", store],
    ["--store", join(pile, given)],
  ],
  backup: [["--store", store, join(folder, `copy ${given.replaceAll("/", "")}`)]],
  forget: [
    ["--store", store, "--dry-run", pile],
    ["--store", store, given],
  ],
  vacuum: [["--store", store]],
  completion: [["bash"], ["zsh"], ["fish"], [given]],
  man: [[], ["trace"], [given]],
})

async function run(args: readonly string[]) {
  let time = 0
  // A server is told to stop as soon as it stands.
  const signal = args[0] === "serve" ? AbortSignal.abort() : new AbortController().signal
  const stopped = { signal, done: () => {} }
  const left = await stemma(args, { terminal, now: () => ++time * 500, onStop: () => stopped, stdin: words })
  expectHarmless(left.out.replace(ownColours, ""))
  expectHarmless(left.err.replace(ownColours, "").replace(ownProgress, ""))
  return left
}

const nameOf = ({ name }: Manual) => name.replace(/^stemma /, "")

test("each command of the manual is tried", () => {
  expect(manual.map(nameOf).sort()).toEqual(Object.keys(tried()).sort())
})

test("every command prints nothing that works a terminal, in answers, progress and messages", async () => {
  await run(["add", "--store", store, pile])
  for (const [name, lines] of Object.entries(tried())) {
    if (typeof lines === "string") continue
    for (const args of lines) {
      const { out, err } = await run([...name.split(" "), ...args])
      expect(`${out}${err}`, `${name} ${args.join(" ")} says nothing`).not.toBe("")
    }
  }
}, 120_000)

test("so does every option that takes words, and every mistake", async () => {
  for (const one of manual) {
    const name = nameOf(one).split(" ")
    await run([...name, "--help"])
    await run([...name, `--${given}`])
    for (const { long, takes } of one.options) {
      // What serves and what packs is tried elsewhere.
      if (!takes || /\b(?:mcp|serve|pack)$/.test(one.name)) continue
      const value = takes.kind === "text" ? given : join(folder, "nothing", given.replaceAll("/", ""))
      await run([...name, `${long}=${value}`, pile])
    }
  }
}, 120_000)
