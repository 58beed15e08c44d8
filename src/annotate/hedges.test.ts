import { describe, expect, it } from "vitest"
import { textOf } from "./fixture.js"
import { findHedges } from "./hedges.js"

/** Hedges as "scale: words", in order. */
function hedgesOf(sentence: string): string[] {
  const text = textOf(sentence)
  return findHedges(text).map(({ start, end, scale }) => `${scale}: ${text.report.text.slice(start, end)}`)
}

describe("hedges", () => {
  it.each<[string, string, string[]]>([
    ["a modal", "The ferry might sail.", ["possibility: might"]],
    ["the longest phrase, whole", "The ferry may be able to sail.", ["possibility: may be able to"]],
    ["what is only said to be", "The alleged smuggler left.", ["evidence: alleged"]],
    ["a plan", "The board plans to buy a barge.", ["plan: plans to"]],
    ["a duty", "Crews must sweep the line.", ["obligation: must"]],
    ["several", "It must perhaps wait.", ["obligation: must", "possibility: perhaps"]],
    ["plain fact", "The ferry sank.", []],
    ["the month", "In May the ferry sank.", []],
    ["the month as subject", "May was cold.", []],
    ["the month of a year", "May 2024 was wet.", []],
    ["a headline", "Ferry Talks May Be Held.", ["possibility: May"]],
    ["if in another order", "The ferry stops, should the ice hold.", []],
    ["a question of duty", "Should the ferry stop?", ["obligation: Should"]],
    ["a question", "May we sail?", ["possibility: May"]],
    ["strength", "The board feared the might of the sea.", []],
    ["a tin", "He kicked the can down the quay.", []],
    ["a noun that is a verb elsewhere", "The plan to sail fell through.", []],
    ["part of a comparison", "The ferry sailed later than planned and came in as soon as possible.", []],
    ["part of a compound", "A weaker-than-expected tide came.", []],
  ])("%s", (_, sentence, expected) => {
    expect(hedgesOf(sentence)).toEqual(expected)
  })

  it.each([
    ["The ferry may be able to sail.", "The ferry can sail."],
    ["The board hopes to sail.", "The board is scheduled to sail."],
    ["Crews should sweep the line.", "Crews must sweep the line."],
    ["The smuggler was reportedly seen.", "It is confirmed."],
  ])("“%s” is weaker than “%s”, on one scale", (weaker, stronger) => {
    const [weak, strong] = [findHedges(textOf(weaker))[0]!, findHedges(textOf(stronger))[0]!]
    expect(weak.scale).toBe(strong.scale)
    expect(weak.strength).toBeLessThan(strong.strength)
  })
})
