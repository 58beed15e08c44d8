// The figures that SECURITY.md quotes are the code's, and what it names is there.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const read = (path: string): string => readFileSync(join(root, path), "utf8")
const page = read("SECURITY.md")

const units: Readonly<Record<string, number>> = { kB: 2 ** 10, MB: 2 ** 20, s: 1_000 }
/** `64 MB`, `16,000,000 characters` as a number of bytes, milliseconds or things. */
function figure(text: string): number {
  const [, digits, unit] = /^([\d,]+) (\S+)$/.exec(text)!
  return Number(digits!.replaceAll(",", "")) * (units[unit!] ?? 1)
}

/** What a number is given as in a file: products and powers of whole numbers. */
function inCode(name: string, file: string): number | null {
  const [, given] =
    new RegExp(`\\b${name}(?:: number)?(?: = |: )([\\d_]+(?: \\*\\*? [\\d_]+)*),?$`, "m").exec(read(file)) ?? []
  if (!given) return null
  return given
    .replaceAll("_", "")
    .split(" * ")
    .map(factor => factor.split(" ** ").map(Number))
    .reduce((product, [base, power = 1]) => product * base! ** power, 1)
}

const bounds = [...page.matchAll(/^\| (.+?) \| (.+?) \| `(\w+)` in `(\S+)` \|$/gm)].map(([, of, most, name, file]) => ({
  of: of!,
  most: most!,
  name: name!,
  file: file!,
}))

test("there is a table of bounds", () => expect(bounds.length).toBeGreaterThan(15))

test.each(bounds)("$of: at most $most", ({ most, name, file }) => {
  expect(inCode(name, file)).toBe(figure(most))
})

test("files and commands that it names are there", () => {
  const files = [...page.matchAll(/\]\(([^)]+)\)|`((?:test|src|docs)\/[^`]+)`/g)].map(([, link, path]) => link ?? path!)
  expect(files.filter(path => !existsSync(join(root, path)))).toEqual([])
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> }
  for (const [, script] of page.matchAll(/`npm run (?:-s )?(\w+)/g)) expect(scripts).toHaveProperty(script!)
})
