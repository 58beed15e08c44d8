import { describe, expect, it } from "vitest"
import { textOf } from "./fixture.js"
import { findNegations } from "./negations.js"

/** Negations as "cue → what it governs", in order. */
function negationsOf(sentence: string): string[] {
  const text = textOf(sentence)
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.report.text.slice(start, end)
  return findNegations(text).map(negation => `${words(negation)} →${words(negation.scope)}`)
}

describe("negations", () => {
  it.each<[string, string, string[]]>([
    ["up to a conjunction", "The ferry did not sail but crews waited.", ["not → sail"]],
    ["up to a mark", "It never sailed, the board said.", ["never → sailed"]],
    ["up to the end", "Nobody paid the keeper", ["Nobody → paid the keeper"]],
    ["a verb that denies", "The board refused to pay, he said.", ["refused → to pay"]],
    ["two in a sentence", "No ferry sailed and none sank.", ["No → ferry sailed", "none → sank"]],
    ["joined to its verb", "The ferry cannot sail, he said.", ["cannot → sail"]],
    ["no doubt", "It will no doubt sail.", []],
    ["not only", "It not only sailed, it returned.", []],
    ["no later than", "It sails no later than Monday.", []],
    ["none", "The ferry sailed.", []],
  ])("%s", (_, sentence, expected) => {
    expect(negationsOf(sentence)).toEqual(expected)
  })
})
