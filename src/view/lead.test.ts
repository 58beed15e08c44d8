// The lead of a brief: sentences of a page, in its order, that several origins stand behind.

import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { trace } from "../index.js"
import type { Trace } from "../model/trace.js"
import { brief } from "./brief.js"

describe("the lead of the sample's story", () => {
  let traced: Trace
  beforeAll(async () => {
    traced = await trace([join(import.meta.dirname, "../../sample/pile")])
  }, 60_000)

  it("is two or three sentences of one page, letter by letter and in their order", () => {
    const [{ lead } = { lead: [] }] = brief(traced)
    expect(lead.length).toBeGreaterThanOrEqual(2)
    expect(lead.length).toBeLessThanOrEqual(3)
    expect(new Set(lead.map(({ report }) => report)).size).toBe(1)
    const page = traced.reports.find(({ id }) => id === lead[0]!.report)!
    for (const { start, end, text } of lead) expect(page.text.slice(start, end).replace(/\s+/g, " ")).toBe(text)
    expect(lead.map(({ start }) => start)).toEqual(lead.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  it("tells what the story is about", () => {
    const [{ lead } = { lead: [] }] = brief(traced)
    expect(lead.map(({ text }) => text).join(" ")).toMatch(
      /closed three days of climate talks .* pledge to stop building coal/,
    )
  })

  it("is the same in any order of arrival", async () => {
    const turned = { ...traced, reports: traced.reports.toReversed() }
    expect(brief(turned)[0]!.lead).toEqual(brief(traced)[0]!.lead)
  })
})
