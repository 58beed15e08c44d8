// Postings in segments are found again whatever was merged meanwhile, and few segments stand at any time.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { randomFrom } from "../../bench/random.js"
import { sortedPostings } from "../match/features.js"
import { decoded, encoded } from "./chunks.js"
import { openDatabase } from "./database.js"
import { bringUpToDate } from "./schema.js"
import { Segments } from "./segments.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-segments-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("postings are the same from their bytes, the least and the greatest numbers among them", () => {
  const features = Uint32Array.of(0, 0, 0, 127, 128, 300, 300, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1, 2 ** 32 - 1)
  const holders = Uint32Array.of(0, 1, 2 ** 32 - 1, 5, 128, 16_384, 2_097_152, 7, 0, 3, 2 ** 31)
  for (const from of [0, 2, 6]) {
    const there = decoded(encoded({ features, holders }, from, features.length), features.length - from)
    expect(there).toEqual({ features: features.subarray(from), holders: holders.subarray(from) })
  }
})

test("what was added is found, what is gone leaves with a merge, and segments stay few", () => {
  const database = openDatabase(join(folder, "postings.stemma"))
  bringUpToDate(database)
  const segments = new Segments(database)
  const chance = randomFrom(11)
  const sets = new Map<number, Uint32Array>()
  const gone = new Set<number>()
  for (let number = 1; number <= 240; number++) {
    // Some features in nearly all, over the bounds of chunks; the greatest number there is among them.
    const own = Array.from({ length: 60 }, () => Math.floor(2 ** (chance.next() * 32)))
    sets.set(number, Uint32Array.from(new Set([1, 2, 3, 2 ** 32 - 1, ...own])).sort())
    const { features } = sortedPostings([sets.get(number)!])
    const postings = { features, holders: new Uint32Array(features.length).fill(number) }
    const dropped = database.transaction(() => segments.add({ skipPairs: postings, threes: postings }, gone))
    for (const one of dropped) {
      expect(gone.has(one)).toBe(true)
      gone.delete(one)
      sets.delete(one)
    }
    if (chance.next() < 0.1) gone.add(Math.ceil(chance.next() * number))
    for (const one of gone) if (!sets.has(one)) gone.delete(one)
  }
  expect(sets.size).toBeLessThan(235)
  const asked = Uint32Array.from(new Set([...sets.values()].flatMap(set => [...set]))).sort()
  const expected = [...asked].map(feature =>
    [...sets].filter(([, set]) => set.includes(feature)).map(([number]) => number),
  )
  for (const kind of ["skipPairs", "threes"] as const) {
    const found = segments.holders(kind, asked).map(runs => runs.flatMap(run => [...run]).sort((a, b) => a - b))
    expect(found).toEqual(expected)
    expect(segments.holders(kind, Uint32Array.of(4_000_000_001))).toEqual([[]])
  }
  const [{ n } = {}] = database.prepare("SELECT count(*) AS n FROM segments").all()
  expect(Number(n)).toBeLessThan(16)
  database.close()
})
