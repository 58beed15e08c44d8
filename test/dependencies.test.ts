// What comes along with the program: users install what runs and nothing else, each package of an exact version, under
// the licence that docs/DEPENDENCIES.md states, from any registry and for any platform.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

/** A package as the lock file has it. */
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, "..")
const read = (path: string): string => readFileSync(join(root, path), "utf8")
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Required<Locked>
const lock = JSON.parse(read("package-lock.json")) as { packages: Readonly<Record<string, Locked>> }
const locked = Object.entries(lock.packages)
  .filter(([place]) => place !== "")
  .map(([place, entry]) => ({ ...entry, name: place.slice(place.lastIndexOf("node_modules/") + 13) }))

/** Packages that files of `src/` name in an import, in order; styles have imports too. */
function imported(wanted: (path: string) => boolean): string[] {
  const naming = /(?:^(?:import|export)\s[^"';]*?from\s+|\bimport\(|^@import )"([^".][^"]*)"/gm
  const targets = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map(path => path.replaceAll("\\", "/"))
    .filter(path => /\.(?:tsx?|css)$/.test(path) && !/\.test\.tsx?$|(?:^|\/)fixture\.ts$/.test(path) && wanted(path))
    .flatMap(path => [...read(`src/${path}`).matchAll(naming)].map(([, target]) => target!))
    .filter(target => !target.startsWith("node:"))
  return [...new Set(targets.map(target => /^(?:@[^/]+\/)?[^/]+/.exec(target)![0]))].sort()
}

/** The rows of the table under a heading of docs/DEPENDENCIES.md, without its head, cut into cells. */
function table(heading: string): string[][] {
  const part = read("docs/DEPENDENCIES.md")
    .split(/^## /m)
    .find(text => text.startsWith(`${heading}\n`))
  const rows = (part ?? "").split("\n").filter(line => line.startsWith("|"))
  return rows.slice(2).map(row =>
    row
      .split("|")
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
}

const licenceOf = (name: string): string => lock.packages[`node_modules/${name}`]!.license!
/** Rows as the table of a list of packages must begin. */
const stated = (names: readonly string[]): string[][] => names.map(name => [`\`${name}\``, licenceOf(name)])

describe("what users install", () => {
  const installed = Object.keys(dependencies)

  test("is what the program imports, no more and no less", () => {
    expect(imported(path => !path.startsWith("ui/"))).toEqual([...installed].sort())
  })

  test("has exact versions", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  test("runs nothing when it is installed", () => {
    expect(locked.filter(one => !one.dev && one.hasInstallScript).map(({ name }) => name)).toEqual([])
  })

  test("stands in docs/DEPENDENCIES.md with its licence and its use", () => {
    const rows = table("Installed")
    expect(rows.map(cells => cells.slice(0, 2))).toEqual(stated(installed))
    expect(rows.filter(([, , use]) => !use)).toEqual([])
  })

  test("stands there with the version that is locked, the day it was released and the last release", () => {
    const rows = table("Installed")
    const versions = rows.map(cells => cells[3])
    expect(versions).toEqual(installed.map(name => lock.packages[`node_modules/${name}`]!.version))
    const day = /^20\d\d-[01]\d-[0-3]\d$/
    for (const [name, , , version, released, last] of rows) {
      expect(released, name).toMatch(day)
      const [newest, on] = last!.split(", ")
      expect(on, name).toMatch(day)
      // No release is newer than the last one, and one version has one day.
      expect(on! >= released!, name).toBe(true)
      if (newest === version) expect(on, name).toBe(released)
    }
  })

  test("brings along what docs/DEPENDENCIES.md lists by licence", () => {
    const further = locked.filter(({ name, dev }) => !dev && !installed.includes(name))
    const licences = [...new Set(further.map(({ license }) => license!))].sort()
    const rows = licences.map(licence => {
      const names = further.filter(({ license }) => license === licence).map(({ name }) => `\`${name}\``)
      return [licence, [...new Set(names)].sort().join(", ")]
    })
    expect(table("Installed because these need it")).toEqual(rows)
  })
})

test("what the app holds stands in docs/DEPENDENCIES.md, and its licences are built into it", () => {
  const bundled = imported(path => path.startsWith("ui/"))
  expect(table("Inside the app").map(cells => cells.slice(0, 2))).toEqual(stated(bundled))
  const list = /bundled = \[([^\]]+)\]/.exec(read("src/ui/vite.config.mjs"))?.[1] ?? ""
  expect([...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name!).sort()).toEqual(bundled)
})

describe("the lock file (npm run lock writes it)", () => {
  test("is of this package.json", () => {
    expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies })
  })

  test("names no address, and a digest for every package", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"')
    expect(locked.filter(({ integrity }) => !integrity).map(({ name }) => name)).toEqual([])
  })

  test("has what other platforms need", () => {
    const names = new Set(locked.map(({ name }) => name))
    const missing = locked
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter(name => !names.has(name))
    expect(missing).toEqual([])
  })
})
