// One page of any shape is read in steps that go with its length: a page three times as long takes no function much more
// than three times as many. Looked at are shapes that were once read in the square of their length, all
// alphabets, eight of all that the benchmark measures, drawn by chance, and shapes put together by chance.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { joints, opening, repeated, type Shape, shapes, units } from "../bench/shapes/shapes.js"
import { ingest, readPage, tracePile } from "../src/index.js"
import type { Report } from "../src/model/report.js"
import { growing, stepsOf } from "./steps.js"

/** Characters of the shorter page: longer than most of what is looked at around a word, so that bounds have set in. */
const shortPage = 20_000
/** So many times as long is the other. */
const times = 3
/** Steps may grow by this power of the length; what halves a list again and again grows by a little more than 1. */
const mostGrowth = 1.2
/** What takes fewer steps a character costs next to nothing on a page of a million, square or not. */
const leastForCharacter = 12

/** Names of shapes that were once read in the square of their length, and of alphabets and signs of others than ours. */
const always =
  /^(?:Ann and |he said |“word” |“a |\\" |not |said that |Ann said that |1 2 3 |\$5m|A\. B\. |.*new words$|.*[^\p{Script=Latin}\p{Script=Common}]|\p{So}|\u202e)/u
const drawn = fc.sample(fc.shuffledSubarray([...shapes], { minLength: 8, maxLength: 8 }), {
  seed: 18,
  numRuns: 1,
})[0]!
const looked = shapes.filter(shape => always.test(shape.name) || drawn.includes(shape))

const folder = mkdtempSync(join(tmpdir(), "stemma-shapes-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Read a page as plain text, as a web page and as a row of a table, and trace the last. */
async function readAndTraced(text: string): Promise<void> {
  const encoded = (words: string) => new TextEncoder().encode(words)
  readPage({ path: "page.txt", address: null, bytes: encoded(opening + text), form: "text" })
  const lines = (opening + text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>")
  readPage({ path: "page.html", address: null, bytes: encoded(`<h1>Letter</h1><p>${lines}`), form: "html" })
  const path = join(folder, "page.jsonl")
  writeFileSync(path, `${JSON.stringify({ title: "Members sign a letter", text: opening + text })}\n`)
  const reports: Report[] = []
  for await (const one of ingest([path])) if ("report" in one) reports.push(one.report)
  expect((await tracePile(reports)).reports).toHaveLength(1)
}

/**
 * What grows too fast in pages of a shape. A bound may set in behind the shorter page, and what comes in batches begins
 * with the longer: so what grew is looked at again in pages three times as long, where what goes with the square still does.
 */
async function grownIn({ page }: Shape): Promise<string[]> {
  const stepsIn = (length: number) => stepsOf(() => readAndTraced(page(length)))
  const long = times * shortPage
  const read = await stepsIn(long)
  const grown = growing([await stepsIn(shortPage), read], times, mostGrowth, leastForCharacter * long)
  if (grown.length === 0) return []
  return growing([read, await stepsIn(times * long)], times, mostGrowth, leastForCharacter * times * long)
}

test("a loop in a loop over a page is found", async () => {
  const square = async (length: number) => {
    let met = 0
    const words = Array.from({ length }, (_, n) => n % 7)
    for (const word of words) met += words.filter(other => other === word).length
    return met
  }
  const counted = [await stepsOf(() => square(1000)), await stepsOf(() => square(3000))] as const
  expect(growing(counted, 3, mostGrowth, 1000).join()).toContain("shapes.test")
})

describe("steps go with the length of a page", () => {
  test.each(looked)("$name", { timeout: 120_000 }, async shape => {
    expect(await grownIn(shape)).toEqual([])
  })

  test("of shapes put together by chance", { timeout: 600_000 }, async () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...units), fc.constantFrom(...joints)), {
      minLength: 2,
      maxLength: 4,
    })
    const property = fc.asyncProperty(parts, async found => {
      expect(await grownIn(repeated(found.flat().join("")))).toEqual([])
    })
    await fc.assert(property, { seed: 18, numRuns: 3, endOnFailure: true })
  })
})
