// Stages as filters, under the smallest engine there is: GNU sort and split. The sample is read, annotated and counted
// in shards, and gives the same bytes as in one; a closed pipe ends a filter, and memory does not grow with the lines.

import { execFileSync, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { listed } from "../src/shards/filters.js"
import * as stages from "../src/stages.js"
import { stemma } from "./fake-effects.js"

const root = join(import.meta.dirname, "..")
const bin = join(root, "dist/src/cli/bin.js")
const folder = mkdtempSync(join(tmpdir(), "stemma-filters-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Whether the engine is here: GNU's, for others have no `-n l/2`. */
const gnu = ["sort", "split"].every(tool => spawnSync(tool, ["--version"]).stdout?.includes("GNU"))
if (!gnu) console.log("skipped: GNU sort and split are not here, so no engine pipes lines through stages")

const filter = (args: readonly string[], input: string): string =>
  execFileSync(process.execPath, [bin, "stage", "-q", ...args], { input, cwd: root, maxBuffer: 2 ** 28 }).toString()

describe("the list", () => {
  test("has every stage with its version, and says what goes in and out", async () => {
    const { out } = await stemma(["stage", "--list", "--json"])
    const all = JSON.parse(out) as ReturnType<typeof listed>
    for (const { name, version } of Object.values(stages))
      expect(all).toContainEqual(expect.objectContaining({ name, version }))
    expect(all.filter(({ takes, gives }) => takes === "" || gives === "")).toEqual([])
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  test("is pointed to where a name is none", async () => {
    const { code, err } = await stemma(["stage", "annotat"])
    expect([code, err]).toEqual([2, "stemma: there is no stage annotat\nTo see them: stemma stage --list\n"])
  })
})

describe("a cluster", () => {
  test("is told its plan in stages that there are, and a command that a shell takes as it is meant", async () => {
    const { out } = await stemma(["cluster", "plan"])
    const names = new Set(listed().map(({ name }) => name))
    const told = out.split("\n").flatMap(line => line.slice(0, 25).match(/\b(?!the\b|join\b|add\b)[a-z]+/g) ?? [])
    expect(told.filter(name => !names.has(name))).toEqual([])
    const { out: packed } = await stemma(["cluster", "submit", "--archive", "stemma.tgz", "--out", "out", "pile"])
    expect(packed).toContain(" --archives 'stemma.tgz#stemma' ")
    expect(packed).toContain(" --program 'node node_modules/stemma/dist/src/cli/bin.js' ")
    const { out: line } = await stemma(["cluster", "submit", "--out", "an out", "it's"])
    expect(line).toMatch(/^spark-submit --master 'local\[\*\]' --py-files \S+ \S+cluster\/job\.py --out 'an out' /)
    expect(line.endsWith(` 'it'\\''s'\n`)).toBe(true)
  })
})

describe("a depot", () => {
  const depot = ["--depot", join(folder, "laid"), "--as"]
  const page = (text: string) => `${JSON.stringify({ path: "a.txt", source: `One day in May\n\n${text}` })}\n`

  test("holds what a stage made, and another stage finds it at the place that its line names", async () => {
    const read = await stemma(["stage", "read"], {
      stdin: page("The harbour tax was raised by the council on Tuesday."),
    })
    const arrived = await stemma(["stage", "arrive", ...depot, "one"], { stdin: read.out })
    const [{ at: place }] = JSON.parse(arrived.out).reports
    const line = `{"report":{"\\u0000at":"${place}"},"masked":[],"background":[]}\n`
    const { report } = JSON.parse(read.out).reports.map((report: unknown) => ({ report }))[0]
    const whole = `${JSON.stringify({ report, masked: [], background: [] })}\n`
    const annotated = await stemma(["stage", "annotate", ...depot, "two"], { stdin: line })
    expect(annotated.out).toBe((await stemma(["stage", "annotate"], { stdin: whole })).out)
    expect(annotated.err).toMatch(/1 lines in, 1 out, 0 bytes laid down, [1-9]\d* read/)
  })

  test("is never written twice by two of one name, and asked for where a stage needs one", async () => {
    const read = await stemma(["stage", "read"], {
      stdin: page("The harbour tax was raised by the council on Tuesday."),
    })
    const again = await stemma(["stage", "arrive", ...depot, "one"], { stdin: read.out })
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("file already exists")])
    const without = await stemma(["stage", "arrive", "--strict"], { stdin: read.out })
    expect([without.code, without.err]).toEqual([
      1,
      expect.stringContaining("no depot was named: --depot FOLDER --as NAME"),
    ])
  })
})

describe("codes", () => {
  test("3 where a line was left out, 1 where none may be, 1 for lines of another version", async () => {
    const lines = '{"path":"a.txt","source":"One day in May\\n\\nThe harbour tax was raised."}\n{"path":1}\n'
    const read = await stemma(["stage", "read"], { stdin: lines })
    expect([read.code, read.out.split("\n").length]).toEqual([3, 2])
    expect(read.err).toContain("line 2 is left out: no path, or no source, in it")
    expect(read.err).toContain("2 lines in, 1 out, 1 malformed")
    expect((await stemma(["stage", "read", "--strict"], { stdin: lines })).code).toBe(1)
    const other = await stemma(["stage", "annotate"], { stdin: '{"stage":"annotate","version":"0"}\n' })
    expect(other.code).toBe(1)
    expect(other.err).toContain("these lines are for annotate 0")
  })
})

test("a page in its line is left out for what a file would be: it holds no story", async () => {
  const line = JSON.stringify({ path: "a.html", source: "<html><body><nav>a</nav></body></html>" })
  const { out } = await stemma(["stage", "read"], { stdin: `${line}\n` })
  const { reports, problems } = JSON.parse(out)
  expect(reports).toEqual([])
  expect(problems).toMatchObject([{ path: "a.html", leftOut: true }])
})

describe.skipIf(!gnu || !existsSync(bin))("sort and split", () => {
  let [masked, whole] = ["", ""]
  beforeAll(() => {
    const paths = readdirSync(join(root, "sample/pile")).map(name => JSON.stringify(join("sample/pile", name)))
    const read = filter(["read"], `${paths.join("\n")}\n`)
    const reports = read
      .trimEnd()
      .split("\n")
      .flatMap(line => (JSON.parse(line) as { reports: { id: string }[] }).reports)
    masked = reports.map(report => `${report.id}\t${JSON.stringify({ report, masked: [], background: [] })}\n`).join("")
    whole = filter(["annotate", "--keyed"], masked)
  }, 60_000)

  const shards = (text: string, of: string): string[] => {
    writeFileSync(join(folder, of), text)
    execFileSync("split", ["-n", "l/2", of, `${of}.`], { cwd: folder })
    return ["aa", "ab"].map(part => join(folder, `${of}.${part}`))
  }

  test("annotate in two shards, each in another order, gives what one gives", () => {
    for (const shard of shards(masked, "masked")) {
      const shuffled = execFileSync("sort", ["-R", shard])
      writeFileSync(`${shard}.out`, filter(["annotate", "--keyed"], shuffled.toString()))
    }
    const outs = ["aa", "ab"].map(part => join(folder, `masked.${part}.out`))
    const merged = execFileSync("sort", outs, { env: { LC_ALL: "C" }, maxBuffer: 2 ** 28 }).toString()
    expect(merged).toBe(execFileSync("sort", { input: whole, env: { LC_ALL: "C" }, maxBuffer: 2 ** 28 }).toString())
  })

  test("count in two shards, added, gives the same bytes as in one", () => {
    const keyless = (line: string) => line.slice(line.indexOf("\t") + 1)
    const texts = whole.trimEnd().split("\n")
    const bodies = masked.trimEnd().split("\n").map(keyless)
    const annotated = texts.map((line, i) => `${bodies[i]!.slice(0, -1)},${keyless(line).slice(1)}\n`).join("")
    const sums = shards(annotated, "annotated").map(shard => filter(["count"], readFileSync(shard, "utf8")))
    expect(filter(["count", "--add"], sums.join(""))).toBe(filter(["count"], annotated))
    expect(filter(["count", "--add"], [...sums].reverse().join(""))).toBe(filter(["count"], annotated))
  })

  test("a closed pipe ends it quietly", () => {
    const shell = `yes '"nowhere.txt"' | "$0" "$1" stage read -q | head -n 2`
    const { stdout, stderr, status } = spawnSync("sh", ["-c", shell, process.execPath, bin])
    expect([stdout.toString().split("\n").length, stderr.toString(), status]).toEqual([3, "", 0])
  })

  test("memory does not grow with the lines, and nobody reads on where none takes what is written", async () => {
    const depot = ["--depot", join(folder, "depot"), "--as", "arrive"]
    const child = spawn(process.execPath, ["--max-old-space-size=48", bin, "stage", "arrive", "-q", ...depot])
    const report = { id: "r1", published: null, outlet: "x".repeat(10_000), path: "a.txt", text: "" }
    const line = `${JSON.stringify({ reports: [report], problems: [] })}\n`
    let [sent, held] = [0, false]
    while (sent < 60e6 && !held) {
      sent += line.length
      if (!child.stdin.write(line)) held = !(await Promise.race([drained(child), after(1_000)]))
    }
    expect(held).toBe(true)
    let got = 0
    for await (const chunk of child.stdout.on("data", () => child.stdin.end())) got += (chunk as Buffer).length
    expect(got).toBeGreaterThan(0.9 * sent)
  })
})

function drained({ stdin }: ReturnType<typeof spawn>): Promise<boolean> {
  return new Promise(resolve => stdin!.once("drain", () => resolve(true)))
}

function after(ms: number): Promise<boolean> {
  return new Promise(resolve => setTimeout(() => resolve(false), ms))
}
