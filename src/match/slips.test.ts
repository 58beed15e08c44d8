import { describe, expect, test } from "vitest"
import { readPage } from "../index.js"
import type { Text } from "../model/token.js"
import { readText } from "../text/text.js"
import { slipsOf, wideStopsOf } from "./slips.js"
import { wrapperOf } from "./wrapper.js"

const page = (...lines: string[]): Text =>
  readText(readPage({ path: "page.txt", address: null, bytes: new TextEncoder().encode(lines.join("\n\n")) }))
const filler =
  "The ferry to Tamsel has been tied up since the storm, and the islanders row their milk across the sound by hand."
const slips = (line: string): string[] => {
  const text = page("Ferry stays in harbour", line, filler)
  return slipsOf(text).map(({ start, end }) => text.report.text.slice(start, end))
}

describe("slips", () => {
  test.each([
    ["The skipper wants a new boat , he said on the quay last night.", ["boat ,"]],
    ["The skipper spoke of of a new boat on the quay last night.", ["of of"]],
    ["The skipper says its a shame that nobody came to the quay.", ["its a"]],
    ["The skipper made a appeal to the islanders on the quay.", ["a appeal"]],
    ["The skipper asked for an boat of his own on the quay last night.", ["an boat"]],
  ])("%s", (line, found) => expect(slips(line)).toEqual(found))

  test.each([
    "The skipper, an heir to a union man, said that he had had a European boat for an hour.",
    "He said that that boat lost its anchor once, and it was a one-off.",
    "An MP asked whether the U.S. had sent a boat. “A utility boat,” the skipper said.",
  ])("none: %s", line => expect(slips(line)).toEqual([]))

  test("a stop behind a headline", () => {
    const plain = page("Ferry stays in the harbour.", filler, filler)
    const [headline, ...rest] = plain.blocks.map((block, n) =>
      n === 0 ? { ...block, kind: "headline" as const } : block,
    )
    expect(slipsOf({ ...plain, blocks: [headline!, ...rest] })).toEqual([
      { start: headline!.end - 1, end: headline!.end },
    ])
  })
})

test("a typist's two spaces are kept and found", () => {
  const text = page("Ferry stays in harbour", `${filler}  Nobody complains.  “We row,” said  one.`, filler)
  expect(wideStopsOf(text).map(({ start, end }) => text.report.text.slice(start, end))).toEqual([".  ", ".  "])
  expect(wideStopsOf(page("Ferry stays in harbour", filler, filler))).toEqual([])
})

describe("marks around a whole story", () => {
  test("are told from quotations at both its ends", () => {
    const whole = page("Ferry stays in harbour", `"${filler} "We row," said one.`, `${filler}"`)
    const body = whole.blocks.filter(block => block.kind === "body")
    expect(wrapperOf(whole)).toEqual({ start: body[0]!.start, end: body.at(-1)!.end })
    expect(wrapperOf(page("Ferry stays in harbour", `"We row," said one. ${filler}`, `${filler} "No more."`))).toBe(
      null,
    )
    expect(wrapperOf(page("Ferry stays in harbour", filler, filler))).toBe(null)
  })
})
