// Piles by number through everything that a pile goes through: see `fuzz.ts`, which runs 20,000.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { faultsOfData, faultsOfPrint, strangeIn } from "./fuzz/faults.js"
import { fuzzed } from "./fuzz/fuzzing.js"
import { mutatedPile } from "./fuzz/mutated.js"
import { smallTrace } from "../test/small-trace.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-fuzz-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Five hundred piles, a hundred a test. */
const parts = [0, 100, 200, 300, 400]

/** A command traces its pile anew: every fifth pile goes through one, in turn through all; all are printed as traces. */
const every = (pile: number) => (pile % 5 === 0 ? 1 : 0)

test.each(parts)(
  "a hundred mutated piles from %i: no fault, no control character",
  async from => {
    const faults = []
    for (let pile = from; pile < from + 100; pile++)
      faults.push(...(await fuzzed(pile, every(pile), folder)).faults.map(one => ({ pile, ...one })))
    expect(faults).toEqual([])
  },
  120_000,
)

/**
 * A condition over two paragraphs; marks alone withdrawn; a table that asks for places that are none, and ended the process;
 * a reading of nothing but a dateline.
 */
const once = [75, 109, 2258, 2446, 3925, 4166]

test.each(once)(
  "pile %i, which had a fault once",
  async pile => {
    expect((await fuzzed(pile, 1, folder)).faults).toEqual([])
  },
  60_000,
)

test("a number is one pile", () => {
  expect(mutatedPile(7)).toEqual(mutatedPile(7))
  expect(mutatedPile(7)).not.toEqual(mutatedPile(31))
})

test("faults are seen: a place elsewhere, a trace of another shape, a code at the terminal, an end without words", () => {
  const [first, ...others] = smallTrace.record
  const [reading, ...readings] = first!.readings
  const moved = { ...reading!, start: reading!.start + 1 }
  const elsewhere = { ...smallTrace, record: [{ ...first!, readings: [moved, ...readings] }, ...others] }
  expect(faultsOfData(smallTrace, true)).toEqual([])
  expect(faultsOfData(elsewhere, true).map(({ what }) => what)).toEqual(["span"])
  expect(faultsOfData({ ...smallTrace, origins: [7 as never] }, true).map(({ what }) => what)).toContain("schema")
  expect(strangeIn("a \u001b[1mtitle\u001b[22m\n")).toBeNull()
  expect(strangeIn("\u001b]0;owned\u0007")).toContain("owned")
  expect(faultsOfPrint(["trace"], { out: "", err: "", code: 3, files: new Map() })).toHaveLength(1)
})
