// The rules between rooms (ARCHITECTURE.md, "Invariants"), kept true by reading every import of `src/`.

import { readdirSync, readFileSync } from "node:fs"
import { join, posix, relative, sep } from "node:path"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "../src")

interface Import {
  readonly file: string
  /** The file it names; for a package, the package. */
  readonly target: string
  /** Folder of `src/` that the file stands in; its own name for a file of `src/` itself. */
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Rooms of the stages, in the order of the data. Each may know the types of those before it, never of those behind. */
const stageRooms = ["ingest", "annotate", "match", "relate", "collate", "record"]
/** What each of these may call: nouns, mechanisms, sentences and words. */
const common = ["model", "kit", "text"]
/** All rooms, from the ground up. An import points down, or stays in its room. */
const rooms = [
  "version.ts",
  ...common,
  ...stageRooms,
  "review",
  "corpus",
  "view",
  "export",
  "store",
  "events",
  "fetch",
  "knowledge",
  "knowledge.ts",
  "runner.ts",
  "stages.ts",
  "run",
  "doubted.ts",
  "assembly.ts",
  "pipeline.ts",
  "pair.ts",
  "shards",
  "around",
  "trace.ts",
  "desk",
  "watch",
  "dedupe.ts",
  "check",
  "index.ts",
  "serve",
  "ui",
  "mcp",
  "cli",
]
/** No disk, no clock, no chance: the same pile gives the same bytes. */
const pure = [
  "model",
  "kit",
  "text",
  "annotate",
  "match",
  "relate",
  "collate",
  "record",
  "review",
  "corpus",
  "view",
  "export",
  "events",
  "knowledge",
]
const purePlans = ["runner.ts", "stages.ts", "assembly.ts", "pipeline.ts", "pair.ts"]
/** Rooms that join stages. */
const plans = [
  "stages.ts",
  "run",
  "pipeline.ts",
  "pair.ts",
  "shards",
  "around",
  "trace.ts",
  "desk",
  "watch",
  "dedupe.ts",
  "check",
  "index.ts",
]

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map(path => path.split(sep).join("/"))
  .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(?:^|\/)fixture\.ts$|\.d\.ts$/.test(path))
  .map(path => ({ path, text: readFileSync(join(root, path), "utf8") }))
const paths = new Set(sources.map(({ path }) => path))
const folderOf = (path: string): string => path.split("/")[0]!
const resolved = (from: string, target: string): string => {
  if (!target.startsWith(".")) return target
  const path = posix.join(posix.dirname(from), target).replace(/\.js$/, "")
  return paths.has(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`
}
const imports: readonly Import[] = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)].map(([, type, named]) => {
    const target = resolved(path, named!)
    return { file: path, target, from: folderOf(path), to: folderOf(target), typeOnly: type !== undefined }
  }),
)
const inside = imports.filter(({ target }) => paths.has(target))
const broken = (rule: (one: Import) => boolean): string[] =>
  imports.filter(rule).map(({ file, target, typeOnly }) => `${file} imports ${typeOnly ? "types of " : ""}${target}`)

test("the imports are read", () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.some(({ file, to, typeOnly }) => file === "pipeline.ts" && to === "relate" && !typeOnly)).toBe(true)
})

describe("layers", () => {
  test("every room has its place", () => {
    expect(sources.map(({ path }) => path).filter(path => !rooms.includes(folderOf(path)))).toEqual([])
  })

  test("no arrow points up: a room knows nothing of those above it, not even types", () => {
    const isInside = ({ target }: Import) => paths.has(target)
    expect(broken(one => isInside(one) && rooms.indexOf(one.to) > rooms.indexOf(one.from))).toEqual([])
  })

  test("no file imports itself by any way round", () => {
    expect(circles()).toEqual([])
  })

  test("model imports nothing outside model; kit only model", () => {
    expect(broken(({ from, to }) => from === "model" && to !== "model")).toEqual([])
    expect(broken(({ from, to }) => from === "kit" && to !== "kit" && to !== "model")).toEqual([])
  })

  test("a room of stages calls nouns, mechanisms and text, and knows the types of those before it; it calls none of them", () => {
    const wrong = ({ from, to, target, typeOnly }: Import) =>
      stageRooms.includes(from) && paths.has(target) && to !== from && !common.includes(to) && !typeOnly
    expect(broken(wrong)).toEqual([])
  })

  test("only the plans, the runners, the library, benchmarks, the server and commands know the stages", () => {
    const wrong = ({ from, to }: Import) =>
      plans.includes(to) && ![...plans, "run", "serve", "mcp", "cli"].includes(from)
    expect(broken(wrong)).toEqual([])
  })

  test("the app knows the server's types, the kit, the catalogue and nothing else; only mcp and cli import serve", () => {
    const wrong = ({ from, to, target, typeOnly }: Import) =>
      from === "ui" &&
      paths.has(target) &&
      !["ui", "kit"].includes(to) &&
      target !== "model/catalogue.ts" &&
      !(to === "serve" && typeOnly)
    expect(broken(wrong)).toEqual([])
    expect(broken(({ from, to }) => to === "serve" && !["serve", "mcp", "cli", "ui"].includes(from))).toEqual([])
  })
})

describe("purity", () => {
  const isPure = (room: string) => pure.includes(room) || purePlans.includes(room)

  test("text … export and the plans import nothing of Node", () => {
    expect(broken(({ from, to }) => isPure(from) && to.startsWith("node:"))).toEqual([])
  })

  test("text … export and the plans use no clock, no chance, no process", () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bcrypto\./
    const wrong = sources.filter(({ path, text }) => isPure(folderOf(path)) && impure.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test("store alone writes to disk", () => {
    const writes =
      /\b(?:writeFile|appendFile|createWriteStream|mkdir|rename|unlink|rm|copyFile)(?:Sync)?\b[^\n]*from "node:fs/
    const wrong = sources.filter(({ path, text }) => folderOf(path) !== "store" && writes.test(text))
    expect(wrong.map(({ path }) => relative(".", path))).toEqual([])
  })
})

describe("this machine alone", () => {
  const asks =
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|from "node:(?:https?|http2|net|tls|dns|dgram|child_process)(?:\/\w+)?"/
  const asking = sources.filter(({ text }) => asks.test(text)).map(({ path }) => path)

  test("only the app and one file ask, and only the server listens; no other process is started", () => {
    expect(asking.sort()).toEqual(["fetch/network.ts", "serve/listening.ts", "ui/api.ts"])
    const networks = sources.filter(({ text }) => /"(?:node:(?:tls|dns)(?:\/\w+)?|undici)"/.test(text))
    expect(networks.map(({ path }) => path).filter(path => !path.startsWith("fetch/"))).toEqual([])
    const server = sources.find(({ path }) => path === "serve/listening.ts")!.text
    expect(server).not.toMatch(/\bfetch\(/)
  })

  test("the app asks its own server alone", () => {
    const elsewhere = sources.filter(({ path, text }) => path.startsWith("ui/") && /["'`](?:https?:)?\/\/\w/.test(text))
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })
})

/** Files that import one another round (Tarjan 1972). */
function circles(): string[][] {
  const next = new Map(sources.map(({ path }) => [path, new Set<string>()]))
  for (const { file, target } of inside) next.get(file)!.add(target)
  const [index, low] = [new Map<string, number>(), new Map<string, number>()]
  const [open, found]: [string[], string[][]] = [[], []]
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file)!)
    open.push(file)
    for (const other of next.get(file)!) {
      if (!index.has(other)) visit(other)
      if (open.includes(other)) low.set(file, Math.min(low.get(file)!, low.get(other)!))
    }
    if (low.get(file) !== index.get(file)) return
    const circle = open.splice(open.indexOf(file))
    if (circle.length > 1) found.push(circle)
  }
  for (const { path } of sources) if (!index.has(path)) visit(path)
  return found
}
