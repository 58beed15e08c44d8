import { describe, expect, it } from "vitest"
import { sentenceSpans } from "./sentences.js"
import { tokenize } from "./tokens.js"

describe("sentences", () => {
  const cases: [string, string[]][] = [
    ["Mr. Okada met U.S. President Lind. They talked.", ["Mr. Okada met U.S. President Lind.", "They talked."]],
    ["“We agree.” She left at 5 p.m. Friday.", ["“We agree.”", "She left at 5 p.m. Friday."]],
    ["He moved to the U.S. The talks failed.", ["He moved to the U.S.", "The talks failed."]],
    ["It cost $3.5 million. Nobody paid.", ["It cost $3.5 million.", "Nobody paid."]],
  ]
  it.each(cases)("%s", (text, expected) => {
    expect(sentenceSpans(text, 0, text.length).map(s => text.slice(s.start, s.end))).toEqual(expected)
  })
})

describe("tokens", () => {
  it("compares a contraction equal to its long form", () => {
    const norms = (text: string) => tokenize(text).map(t => t.norm)
    expect(norms("We’re sure they won't")).toEqual(norms("We are sure they will not"))
  })
  it("keeps its way back to the text", () => {
    const text = "The U.S. didn’t pay $1,200 to COVID-19 victims."
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).not.toMatch(/\s/)
    expect(
      tokenize(text)
        .map(t => text.slice(t.start, t.end))
        .join(""),
    ).toBe(text.replace(/\s/g, ""))
  })
})
