import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, expect, test } from "vitest"
import { measured } from "./measure.js"
import { setsIn } from "./peers-extraction.js"
import { readersOf } from "./peers/readers.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-peers-"))
afterAll(() => rmSync(folder, { recursive: true }))

const paragraphs = [
  "The harbour board voted on Monday to close the old ferry pier, which had stood for ninety years.",
  "Divers found in March that worms had eaten through eleven of its forty piles, the board said.",
  "A new pier, built of steel, will open beside the fish market next spring, if the money is found.",
]
const page = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><h1>Old pier to close</h1>${paragraphs
  .map(paragraph => `<p>${paragraph}</p>`)
  .join("")}</article><footer>All rights reserved</footer></body></html>`

/** What each set's folder holds beside its pages, as its repository lays it out. */
const layouts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  fundus: { "ground_truth.json": { "pier.html.gz": { body: paragraphs, url: "https://harbour.example/pier" } } },
  scrapinghub: { "ground-truth.json": { pier: { articleBody: paragraphs.join("\n") } } },
  segments: {
    "truth.json": {
      "https://harbour.example/pier": { file: "pier.html", with: paragraphs, without: ["All rights reserved"] },
    },
  },
  wcxb: { "truth/pier.json": { url: "", main_content: paragraphs.join("\n") } },
}

for (const [name, files] of Object.entries(layouts)) {
  for (const [path, content] of Object.entries({ ...files, "html/pier.html.gz": gzipSync(page) })) {
    const file = join(folder, `of-${name}`, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content instanceof Uint8Array ? content : JSON.stringify(content))
  }
}

test("a set is known by its layout, whatever its folder is called", () => {
  for (const name of Object.keys(layouts)) {
    expect(setsIn(join(folder, `of-${name}`)).map(({ set }) => set.name)).toEqual([name])
  }
})

test("a folder of sets gives them all, in order", () => {
  mkdirSync(join(folder, "of-something-else"))
  expect(setsIn(folder).map(({ set }) => set.name)).toEqual(Object.keys(layouts))
})

test("whoever reads the pages is scored by the set's own function", () => {
  for (const { set, folder: at } of setsIn(folder)) {
    const { pages, score } = set.open(at)
    const readers = readersOf(pages, null)
    expect(readers.map(({ name }) => name)).toEqual(["stemma", "Readability"])
    const scored = (text: string) =>
      measured(score(pages.map(() => ({ text, body: text, date: null, author: null }))).measures.f1!).value
    expect([scored(paragraphs.join("\n")), scored("")]).toEqual([1, 0])
    for (const { readings } of readers) expect(measured(score(readings).measures.f1!).value).toBeGreaterThan(0.9)
  }
})
