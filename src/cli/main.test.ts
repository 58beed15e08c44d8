import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "../../test/fake-effects.js"
import type { Trace } from "../model/trace.js"

let folder = ""
const inFolder = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-cli-"))
  writeFileSync(
    inFolder("ferry.txt"),
    "The ferry to the islands stays in harbour, the board said.\n\nIt will sail again in May, the board hopes.\n",
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("help", () => {
  test("without arguments and with --help it begins with examples", async () => {
    for (const args of [[], ["--help"], ["trace", "--help"], ["help", "trace"]]) {
      const { out, code } = await stemma(args)
      expect(out).toMatch(/^Examples:\n {2}stemma trace /)
      expect(code).toBe(0)
    }
  })

  test("every command opens its help with examples of itself", async () => {
    const { out } = await stemma(["--help"])
    const commands = [...out.matchAll(/^ {2}([a-z]+) [[<]/gm)].map(match => match[1]!).filter(name => name !== "help")
    expect(commands).toContain("trace")
    for (const name of commands) {
      const { out: help } = await stemma([name, "--help"])
      expect(help).toMatch(new RegExp(`^Examples:\n.*stemma ${name}`))
    }
  })

  test("--version prints the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"))
    expect((await stemma(["--version"])).out).toBe(`${version}\n`)
  })
})

describe("wrong use says what to do, and exits with 2", () => {
  test("a path without a command", async () => {
    const { err, code } = await stemma(["saved/pages"])
    expect(err).toContain("To trace it: stemma trace saved/pages")
    expect(code).toBe(2)
  })

  test.each([
    [["trcae", "x"], "Did you mean trace?"],
    [["trace"], "missing required argument 'path'"],
    [["trace", "--jsn", "x"], "Did you mean --json?"],
  ])("%s", async (args, message) => {
    const { out, err, code } = await stemma(args)
    expect(err).toContain(message)
    expect(err).toContain(args[0] === "trace" ? "Try: stemma trace --help" : "Try: stemma --help")
    expect(out).toBe("")
    expect(code).toBe(2)
  })
})

describe("stemma export", () => {
  test("writes the format asked for", async () => {
    const { out, code } = await stemma(["export", "-f", "dot", inFolder("ferry.txt")])
    expect(out).toContain("digraph stemma {")
    expect(code).toBe(0)
  })

  test("writes what is no text into a file, and asks which where none is named", async () => {
    const asked = ["export", "-f", "parquet", "--table", "reports", inFolder("ferry.txt")]
    const { err, code } = await stemma(asked)
    expect(err).toContain("-o FILE")
    expect(code).toBe(2)
    const file = inFolder("reports.parquet")
    const { files } = await stemma([...asked, "-o", file])
    expect(files.get(file)!.slice(0, 4)).toBe("PAR1")
  })

  test("says which formats there are where none or another is asked for", async () => {
    for (const args of [[], ["-f", "pdf"]]) {
      const { err, code } = await stemma(["export", ...args, inFolder("ferry.txt")])
      expect(err).toMatch(/-f NAME|--format/)
      expect(err).toContain(args.length === 0 ? "  tei " : "tei")
      expect(code).toBe(2)
    }
  })
})

describe("stemma trace", () => {
  test("--json prints the trace and nothing else", async () => {
    const { out, err, code } = await stemma(["trace", "--json", inFolder("ferry.txt")])
    const trace = JSON.parse(out) as Trace
    expect(trace.reports).toHaveLength(1)
    expect(err).toBe("")
    expect(code).toBe(0)
  })

  test("-o writes to a file and says so, unless quiet", async () => {
    const file = inFolder("out.json")
    const told = await stemma(["trace", "--json", inFolder("ferry.txt"), "-o", file])
    expect(told.out).toBe("")
    expect(told.err).toBe(`stemma: wrote ${file}\n`)
    expect(JSON.parse(told.files.get(file)!).version).toBe(2)
    const quiet = await stemma(["trace", "-q", "--json", inFolder("ferry.txt"), "-o", file])
    expect(quiet.err).toBe("")
  })

  test("an input that cannot be read is named; the rest is traced; exit 3", async () => {
    const { out, err, code } = await stemma(["trace", "--json", inFolder("ferry.txt"), inFolder("missing.html")])
    const trace = JSON.parse(out) as Trace
    expect(trace.reports).toHaveLength(1)
    expect(trace.problems.filter(problem => problem.leftOut)).toMatchObject([{ path: inFolder("missing.html") }])
    expect(err.split("\n").filter(Boolean)).toHaveLength(1)
    expect(err).toContain("missing.html: ")
    expect(code).toBe(3)
  })

  test("colour on a terminal, none elsewhere, none with NO_COLOR, any with --color", async () => {
    const args = ["trace", inFolder("ferry.txt")]
    const terminal = { stdout: true, stderr: false, columns: 80 }
    const coloured = async (...run: Parameters<typeof stemma>) => (await stemma(...run)).out.includes("\u001b[")
    expect(await coloured(args, { terminal })).toBe(true)
    expect(await coloured(args)).toBe(false)
    expect(await coloured(args, { terminal, env: { NO_COLOR: "1" } })).toBe(false)
    expect(await coloured([...args, "--color"])).toBe(true)
    expect(await coloured([...args, "--no-color"], { terminal })).toBe(false)
  })

  test("progress goes to standard error of a terminal, for long work only, and is cleared", async () => {
    const terminal = { stdout: false, stderr: true, columns: 80 }
    let time = 0
    const slow = await stemma(["trace", inFolder("ferry.txt")], { terminal, now: () => ++time * 500 })
    expect(slow.err).toContain("read 1 of 1")
    expect(slow.err.endsWith("\r\u001b[K")).toBe(true)
    expect(slow.err).not.toContain("left")
    const quick = await stemma(["trace", inFolder("ferry.txt")], { terminal })
    expect(quick.err).toBe("")
  })
})
