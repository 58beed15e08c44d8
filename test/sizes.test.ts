// How long a file and a function of `src/` may be, kept true by parsing every one of them. A function counts whole,
// with all that is made inside it; a file counts by its lines. Components of the app are laid out as markup and count
// as files alone.

import { readdirSync, readFileSync } from "node:fs"
import { join, sep } from "node:path"
import { type ESTree, parseSync, Visitor } from "vite"
import { expect, test } from "vitest"

/** Longer than this, a file has a second subject. */
const mostLinesOfFile = 250
/** Longer than this, a function is not seen as a whole. */
const mostLinesOfFunction = 40

/** Functions that are clearer whole, by `file name`, each with its reason: eight at the most. */
const clearerWhole: Readonly<Record<string, string>> = {
  "annotate/attribution/cue-rows.ts fillRows":
    "a table of what a row holds, a line a column, beside the table of features",
  "annotate/attribution/span-rows.ts spanRows":
    "a table of what a row holds, a line a column, beside the table of features",
}

const root = join(import.meta.dirname, "../src")
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map(path => path.split(sep).join("/"))
  .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(?:^|\/)fixture\.ts$|\.d\.ts$/.test(path))
  .map(path => ({ path, text: readFileSync(join(root, path), "utf8") }))

function linesOf(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0)
}

type Function = ESTree.Function | ESTree.ArrowFunctionExpression

/** Every function of a file with its lines: by its own name, or the name of what it is given to. */
function functionsOf({ path, text }: { path: string; text: string }): { name: string; lines: number }[] {
  const { program, errors } = parseSync(path, text)
  expect(errors).toEqual([])
  const names = new Map<unknown, string>()
  const found: Function[] = []
  const nameOf = (node: ESTree.PropertyKey | ESTree.BindingPattern) => ("name" in node ? String(node.name) : "computed")
  new Visitor({
    VariableDeclarator: node => void names.set(node.init, nameOf(node.id)),
    Property: node => void names.set(node.value, nameOf(node.key)),
    MethodDefinition: node => void names.set(node.value, nameOf(node.key)),
    PropertyDefinition: node => void names.set(node.value, nameOf(node.key)),
    FunctionDeclaration: node => void found.push(node),
    FunctionExpression: node => void found.push(node),
    ArrowFunctionExpression: node => void found.push(node),
  }).visit(program)
  return found.map(node => ({
    name: `${path} ${("id" in node ? node.id?.name : undefined) ?? names.get(node) ?? "anonymous"}`,
    lines: linesOf(text.slice(node.start, node.end)),
  }))
}

const functions = sources.filter(({ path }) => !path.startsWith("ui/")).flatMap(functionsOf)

test("the functions are read", () => {
  expect(functions.length).toBeGreaterThan(1500)
  expect(functions.map(({ name }) => name)).toContain("trace.ts trace")
})

test(`no file is longer than ${mostLinesOfFile} lines`, () => {
  const long = sources.filter(({ text }) => linesOf(text) > mostLinesOfFile)
  expect(long.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([])
})

test(`no function is longer than ${mostLinesOfFunction} lines, but for those that are clearer whole`, () => {
  const long = functions.filter(({ lines }) => lines > mostLinesOfFunction)
  expect(long.filter(({ name }) => !(name in clearerWhole)).map(({ name, lines }) => `${name}: ${lines}`)).toEqual([])
  expect(Object.keys(clearerWhole).filter(name => !long.some(one => one.name === name))).toEqual([])
  expect(Object.keys(clearerWhole).length).toBeLessThanOrEqual(8)
})
