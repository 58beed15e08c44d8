// The rules between folders (ARCHITECTURE.md, "Invariants"), kept true by reading every import of `src/`.

import { readdirSync, readFileSync } from "node:fs"
import { join, posix, relative, sep } from "node:path"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "../src")

interface Import {
  readonly file: string
  /** Folder of `src/` that the file stands in; its own name for a file of `src/` itself. */
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Stages in the order of the data. Each may know the types of those before it, never of those behind. */
const stages = ["ingest", "text", "annotate", "match", "relate", "collate", "record"]
/** No disk, no clock, no chance: the same pile gives the same bytes. */
const pure = ["model", "kit", "text", "annotate", "match", "relate", "collate", "record", "export", "pipeline.ts"]

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map(path => path.split(sep).join("/"))
  .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(?:^|\/)fixture\.ts$|\.weights\.ts$|\.d\.ts$/.test(path))
  .map(path => ({ path, text: readFileSync(join(root, path), "utf8") }))
const folderOf = (path: string): string => path.split("/")[0]!
const imports: readonly Import[] = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)].map(([, type, target]) => ({
    file: path,
    from: folderOf(path),
    to: target!.startsWith(".") ? folderOf(posix.join(posix.dirname(path), target!.replace(/\.js$/, ".ts"))) : target!,
    typeOnly: type !== undefined,
  })),
)
const broken = (rule: (one: Import) => boolean): string[] =>
  imports.filter(rule).map(({ file, to, typeOnly }) => `${file} imports ${typeOnly ? "types of " : ""}${to}`)

test("the imports are read", () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports).toContainEqual({ file: "pipeline.ts", from: "pipeline.ts", to: "relate", typeOnly: false })
})

describe("layers", () => {
  test("model imports nothing outside model", () => {
    expect(broken(({ from, to }) => from === "model" && to !== "model")).toEqual([])
  })

  test("kit imports nothing outside model and kit, and anything may import it", () => {
    expect(broken(({ from, to }) => from === "kit" && to !== "model" && to !== "kit")).toEqual([])
  })

  test("a stage imports model, kit, text's helpers, and types of earlier stages", () => {
    const wrong = ({ from, to, typeOnly }: Import) => {
      const inside = to.endsWith(".ts") || readdirSync(root).includes(to)
      if (!stages.includes(from) || !inside || to === from || ["model", "kit", "text"].includes(to)) return false
      return !(typeOnly && stages.includes(to) && stages.indexOf(to) < stages.indexOf(from))
    }
    expect(broken(wrong)).toEqual([])
  })

  test("only pipeline.ts, the library, the server and commands know how stages are joined", () => {
    const wrong = ({ from, to }: Import) =>
      (to === "pipeline.ts" || to === "index.ts") && !["index.ts", "serve", "cli"].includes(from)
    expect(broken(wrong)).toEqual([])
  })

  test("nothing imports cli, and only cli imports serve; the app knows the server's types, the kit and nothing else", () => {
    expect(broken(({ from, to }) => to === "cli" && from !== "cli")).toEqual([])
    expect(
      broken(
        ({ from, to, typeOnly }) => to === "serve" && !["serve", "cli"].includes(from) && !(from === "ui" && typeOnly),
      ),
    ).toEqual([])
    const inside = readdirSync(root)
    expect(
      broken(({ from, to }) => from === "ui" && !["ui", "serve", "kit"].includes(to) && inside.includes(to)),
    ).toEqual([])
  })
})

describe("purity", () => {
  test("model, kit, text … record, export and the pipeline import nothing of Node", () => {
    expect(broken(({ from, to }) => pure.includes(from) && to.startsWith("node:"))).toEqual([])
  })

  test("model, kit, text … record, export and the pipeline use no clock, no chance, no process", () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bcrypto\./
    const wrong = sources.filter(({ path, text }) => pure.includes(folderOf(path)) && impure.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test("store alone writes to disk", () => {
    const writes =
      /\b(?:writeFile|appendFile|createWriteStream|mkdir|rename|unlink|rm|copyFile)(?:Sync)?\b[^\n]*from "node:fs/
    const wrong = sources.filter(({ path, text }) => folderOf(path) !== "store" && writes.test(text))
    expect(wrong.map(({ path }) => relative(".", path))).toEqual([])
  })
})
