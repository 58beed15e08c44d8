// The package as users get it: packed, installed with what it needs at run time into an empty folder, and used there.
// Installing asks npm's registry or its cache; where neither has the packages, these tests skip and say so.

import { spawn, spawnSync } from "node:child_process"
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { addressOf, askedAt } from "./address.js"

/** Packing builds what is stale, and installing fetches some sixty packages. */
const patience = 180_000
/**
 * Megabytes on a user's disk: the program and all that comes along. npm leaves no file of a package out: SQLite comes to Linux
 * for both of its C libraries (19 MB, one of which is used), zod with its sources (8), the Model Context Protocol in two builds
 * (8), the tables of languages (9).
 */
const most = 88
/** Bytes that disks give out at once, as a rule. */
const block = 4096
/** What npm's error codes are where no registry answers and its cache lacks something. */
const outOfReach =
  /npm error code (?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|E50\d)\b/

const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "stemma-package-"))
const home = join(folder, "home")
const installed = join(home, "node_modules", "stemma")
/** The sample, copied out of the package to where the README has it. */
const sample = "sample/pile"
/** As `npm run readme` runs the program, but for its name: here it is `stemma`. */
const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80", npm_lifecycle_event: "" }

function run(command: string, args: readonly string[], cwd: string): { status: number | null; out: string } {
  const done = spawnSync(command, args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" })
  return { status: done.status, out: done.status === 0 ? done.stdout : done.stdout + done.stderr }
}

/** All files below a folder. */
function files(below: string): string[] {
  return readdirSync(below, { recursive: true, encoding: "utf8" })
    .map(path => path.replaceAll("\\", "/"))
    .filter(path => !lstatSync(join(below, path)).isDirectory())
}

/** Whether npm could install: only a registry out of reach is let pass. */
function install(): boolean {
  const packing = run("npm", ["pack", "--silent", "--pack-destination", folder], root)
  expect(packing.status, packing.out).toBe(0)
  mkdirSync(home)
  writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }\n')
  const tarball = join(folder, readdirSync(folder).find(name => name.endsWith(".tgz"))!)
  const options = ["--omit=dev", "--prefer-offline", "--no-audit", "--no-fund"]
  // npm's own patience with a registry that does not answer is minutes.
  const waiting = ["--fetch-retry-mintimeout=100", "--fetch-retry-maxtimeout=1000", "--fetch-timeout=20000"]
  const installing = run("npm", ["install", ...options, ...waiting, tarball], home)
  if (installing.status !== 0 && outOfReach.test(installing.out)) return false
  expect(installing.status, installing.out).toBe(0)
  cpSync(join(installed, sample), join(home, sample), { recursive: true })
  return true
}

let reachable = true
beforeAll(() => {
  reachable = install()
  if (!reachable)
    process.stderr.write("package tests are skipped: npm reaches no registry, and its cache is not enough\n")
}, patience)
beforeEach(context => context.skip(!reachable))
afterAll(() => rmSync(folder, { recursive: true, force: true }), patience)

describe("the package", { timeout: patience }, () => {
  test("traces the sample by `npx stemma trace`, as the README shows it", () => {
    const { status, out } = run("npx", ["--no", "stemma", "trace", sample], home)
    expect(status, out).toBe(0)
    expect(out).toMatch(/^Next: stemma compare /m)
    const inClone = out.replace(/^(Next: | {6})stemma /gm, "$1npm start -- ")
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(inClone)
  })

  test('is a library: `import { trace } from "stemma"`', () => {
    const script = [
      'import { trace } from "stemma"',
      `const { reports, origins } = await trace([${JSON.stringify(sample)}])`,
      'console.log(origins.length, "origins behind", reports.length, "pages")',
    ]
    writeFileSync(join(home, "script.js"), script.join("\n"))
    const { status, out } = run(process.execPath, ["script.js"], home)
    expect(status, out).toBe(0)
    expect(out).toBe("6 origins behind 16 pages\n")
  })

  test("brings its types", () => {
    const consumer = [
      'import { type Trace, trace } from "stemma"',
      "const { reports }: Trace = await trace([])",
      "export const titles: (string | null)[] = reports.map(report => report.title)",
      "// @ts-expect-error: no report has it, which only a compiler knows that has found the types",
      "export const truths = reports.map(report => report.truth)",
    ]
    writeFileSync(join(home, "consumer.ts"), consumer.join("\n"))
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc")
    const options = ["--noEmit", "--strict", "--target", "es2023", "--module", "nodenext"]
    const { status, out } = run(process.execPath, [tsc, ...options, "consumer.ts"], home)
    expect(status, out).toBe(0)
  })

  test("serves the app", async () => {
    const bin = join(installed, "dist", "src", "cli", "bin.js")
    const args = [bin, "serve", "--quiet", "--port", "0", "--marks", join(folder, "marks.json"), sample]
    const server = spawn(process.execPath, args, { cwd: home, stdio: ["ignore", "pipe", "ignore"] })
    try {
      const ask = askedAt(await addressOf(server))
      const page = await (await ask("/")).text()
      expect(page).toContain("<title>Stemma</title>")
      for (const [, file] of page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
        expect((await ask(file!)).status, file).toBe(200)
      }
      const licences = await (await ask("/licences.txt")).text()
      expect(licences).toContain("SIL OPEN FONT LICENSE")
    } finally {
      server.kill()
    }
  })

  test("holds the program alone: no tests, no fixtures, no maps of sources that are not there", () => {
    const held = files(installed)
    expect(held).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", "dist/src/index.d.ts"]))
    const places = /^(?:LICENSE|README\.md|package\.json|(?:assets|cluster|dist\/src|dist\/ui|sample|schema)\/.+)$/
    expect(held.filter(path => !places.test(path))).toEqual([])
    expect(held.filter(path => /\.test\.|(?:^|\/)fixture\.|\.map$/.test(path))).toEqual([])
    const code = held.filter(path => /\.(?:js|css)$/.test(path))
    expect(code.filter(path => readFileSync(join(installed, path), "utf8").includes("sourceMappingURL="))).toEqual([])
  })

  test.skipIf(process.platform === "win32")("has a command that can be run", () => {
    expect(statSync(join(installed, "dist/src/cli/bin.js")).mode & 0o111).toBe(0o111)
  })

  test(`takes at most ${most} MB with all that comes along`, () => {
    const below = join(home, "node_modules")
    const blocks = readdirSync(below, { recursive: true, encoding: "utf8" }).map(path =>
      Math.ceil(lstatSync(join(below, path)).size / block),
    )
    expect((blocks.reduce((sum, count) => sum + count, 0) * block) / 2 ** 20).toBeLessThanOrEqual(most)
  })
})
