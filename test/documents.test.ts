// What the documents name is there: files and folders of the project, and links from one document to another.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "GLOSSARY.md",
  "CHANGELOG.md",
  "docs/inputs.md",
  "docs/check.md",
  "docs/CLUSTER.md",
  "docs/SCALE.md",
  "docs/STORE.md",
  "docs/DESK.md",
  "docs/DEDUPE.md",
  "docs/MCP.md",
]

const files = ["src", "test", "bench", "train", "scripts", "assets"].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(path => `${folder}/${path}`),
)

/** Whether a name in backticks is that of something in the project: a path from the root, or the end of one. */
function isThere(name: string): boolean {
  const endings = ["", ".ts", ".test.ts"]
  return endings.some(
    ending => existsSync(join(root, name + ending)) || files.some(file => file.endsWith(`/${name}${ending}`)),
  )
}

describe.each(documents)("%s", document => {
  const text = readFileSync(join(root, document), "utf8").replace(/^```[\s\S]*?^```/gm, "")

  test("names files that are there", () => {
    const named = [
      ...text.matchAll(
        /`((?:[\w.-]+\/)*[\w-]+\.(?:ts|tsx|mjs|md|json)|(?:src|test|bench|train|scripts|assets|sample)\/[\w./-]*)`/g,
      ),
    ]
    expect(named.map(([, name]) => name!).filter(name => !isThere(name))).toEqual([])
  })

  test("leads to pages that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target]) => target!)
    const lost = links.filter(target => !existsSync(join(root, dirname(document), target)))
    expect(lost).toEqual([])
  })
})
