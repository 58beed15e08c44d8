// The sample's matters, and those of the seed pages, are told as they went.

import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { measured } from "./measure.js"
import { threadsBench } from "./threads.js"

const sample = join(import.meta.dirname, "../sample")
const seeds = join(import.meta.dirname, "../../shared/seeds")
const there = existsSync(seeds)
if (!there) console.log(`skipped: ${seeds} is not there, so the seeds' threads are not checked`)

const figures = async (data: string) => {
  const { measures } = await threadsBench.run(data, {})
  return Object.fromEntries(Object.entries(measures).map(([name, figure]) => [name, measured(figure).value]))
}

test("in the sample no step is wrong, and of nineteen one is missing: ministers who plan to meet “again”", async () => {
  const { wrong, steps, dated, inferred } = await figures(sample)
  expect({ wrong, dated, inferred }).toEqual({ wrong: 0, dated: 1, inferred: 1 })
  expect(steps).toBeGreaterThanOrEqual(18 / 19)
}, 120_000)

test.skipIf(!there)(
  "in the seeds all four matters are exact",
  async () => {
    expect(await figures(seeds)).toMatchObject({ exact: 1, wrong: 0 })
  },
  120_000,
)
