import { expect, it } from "vitest"
import { textOf } from "../fixture.js"
import { windowOf } from "./span-rows.js"
import type { Surroundings } from "./surroundings.js"

it("a cue looks no further than paragraphs go, so that a run without a stop is not read once for each cue in it", () => {
  const text = textOf("he said ".repeat(2_000))
  const size = text.tokens.length
  const sentence = Int32Array.from({ length: size })
  for (const [n, { firstToken, lastToken }] of text.sentences.entries()) sentence.fill(n, firstToken, lastToken)
  const surroundings = { sentence, quote: new Uint8Array(size) } as unknown as Surroundings
  const { first, last } = windowOf(text, surroundings, { first: 2_001, last: 2_002 })
  expect(first).toBeLessThan(2_001)
  expect(last).toBeGreaterThan(2_002)
  expect(last - first).toBeLessThan(1_100)
})
