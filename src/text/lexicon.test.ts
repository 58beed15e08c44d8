import { describe, expect, it } from "vitest"
import { readLexicon, writeLexicon } from "../knowledge/lexicon.js"
import { isKnown, kinship } from "./lexicon.js"

/** Of boats: two sorts of one thing, one of them with a wider word two steps up. */
const lexicon = readLexicon(
  writeLexicon({
    sets: [
      { stems: ["craft", "vessel"], above: [] },
      { stems: ["boat"], above: [0] },
      { stems: ["barg", "lighter"], above: [1] },
      { stems: ["ferri"], above: [1] },
      { stems: ["lighter"], above: [] },
    ],
    antonyms: [["afloat", "aground"]],
    kin: [["ferri", "ferriag"]],
  }).buffer,
)

describe("two words of a lexicon", () => {
  it.each([
    ["barg", "barg", "synonym"],
    ["barg", "lighter", "synonym"],
    ["vessel", "craft", "synonym"],
    ["barg", "boat", "wider"],
    ["vessel", "ferri", "wider"],
    ["barg", "ferri", "sibling"],
    ["afloat", "aground", "antonym"],
    ["aground", "afloat", "antonym"],
    ["ferriag", "ferri", "kin"],
    ["ferriag", "barg", null],
    ["afloat", "boat", null],
    ["canoe", "boat", null],
  ])("%s, %s: %s", (a, b, kin) => {
    expect(kinship(lexicon, a, b)).toBe(kin)
    expect(kinship(lexicon, b, a)).toBe(kin)
  })

  it("are known where they stand in a set", () => {
    expect(["boat", "lighter", "afloat", "canoe"].map(word => isKnown(lexicon, word))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
