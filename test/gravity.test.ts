// Gravity is weighed in one table (`src/collate/gravity/`), kept true by parsing all else of the room: nothing there makes a
// gravity or a weight of its own, but passes on what a row says.

import { readdirSync, readFileSync } from "node:fs"
import { join, sep } from "node:path"
import { type ESTree, parseSync, Visitor } from "vite"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../src/collate")
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map(path => path.split(sep).join("/"))
  .filter(path => path.endsWith(".ts") && !/\.test\.ts$|(?:^|\/)fixture\.ts$/.test(path))
  .filter(path => !/^gravity(?:\.ts$|\/)/.test(path))
  .map(path => ({ path, text: readFileSync(join(root, path), "utf8") }))

/** Objects of a file that give a gravity or a weight which they did not read from another: its words. */
function weighedIn({ path, text }: { readonly path: string; readonly text: string }): string[] {
  const { program, errors } = parseSync(path, text)
  expect(errors).toEqual([])
  const found: string[] = []
  const see = (property: ESTree.ObjectExpression["properties"][number]) => {
    if (property.type !== "Property" || !("name" in property.key)) return
    if (!["gravity", "weight"].includes(String(property.key.name)) || property.value.type === "MemberExpression") return
    found.push(`${path}: ${text.slice(property.start, property.end)}`)
  }
  new Visitor({ ObjectExpression: ({ properties }) => properties.forEach(see) }).visit(program)
  return found
}

test("comparers name a row of the table of gravity, and none weighs by itself", () => {
  expect(
    sources.filter(({ path, text }) => path.startsWith("comparers/") && /\bruled\(/.test(text)).length,
  ).toBeGreaterThan(20)
  expect(sources.flatMap(weighedIn)).toEqual([])
})

test("one that weighs by itself is found", () => {
  const text =
    'const a = (grave: boolean) => ({ gravity: grave ? "grave" : "slight", weight: 0.5 })\nconst b = { gravity: x.gravity }'
  expect(weighedIn({ path: "made-up.ts", text })).toEqual([
    'made-up.ts: gravity: grave ? "grave" : "slight"',
    "made-up.ts: weight: 0.5",
  ])
})
