// The sample a year on: pages that take up the pile's matters are read as they were made, and stand as a story of
// their own. How the matters went on, `bench/threads.test.ts` asks.

import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { trace as traceFiles } from "../src/index.js"
import type { Trace } from "../src/model/trace.js"

interface Later {
  readonly pages: Readonly<
    Record<
      string,
      {
        readonly published: string
        readonly text: { readonly lines: number; readonly first: string; readonly last: string }
        readonly furniture: readonly string[]
      }
    >
  >
  readonly edges: readonly (readonly [string, string, string])[]
  readonly story: readonly string[]
}

const sample = join(import.meta.dirname, "../sample")
const { later } = JSON.parse(readFileSync(join(sample, "truth.json"), "utf8")) as { readonly later: Later }
let trace: Trace
const name = (id: string): string => basename(trace.reports.find(report => report.id === id)?.path ?? id)

beforeAll(async () => {
  trace = await traceFiles([join(sample, "pile"), join(sample, "later")])
}, 120_000)

test.each(Object.entries(later.pages))("%s", (file, { text: expected, furniture, ...stated }) => {
  const { text, published, ...read } = trace.reports.find(({ path }) => basename(path) === file)!
  expect({ ...read, published: published?.value.slice(0, 10) }).toMatchObject(stated)
  for (const strip of furniture) expect(text).not.toContain(strip)
  const lines = text.split("\n")
  expect({ lines: lines.length, first: lines[0], last: lines.at(-1) }).toEqual(expected)
})

test("the later pages are one story, and take from one another alone", () => {
  const files = new Set(later.story)
  const stories = trace.stories.filter(({ reports }) => reports.some(id => files.has(name(id))))
  expect(stories.map(({ reports }) => reports.map(name).sort())).toEqual([[...later.story].sort()])
  const edges = trace.derivations
    .filter(({ copy }) => files.has(name(copy)))
    .map(({ exemplar, copy, kind }) => [name(exemplar), name(copy), kind])
  expect(edges).toEqual(later.edges)
})
