// Two pages of our own fiction, of which nobody knows which came first.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import { collate } from "../collate.js"
import { pairOf } from "../fixture.js"

const rest = "The river board of Melk will meet the keepers of the lower sluices in the town hall."

function graves(one: string, other: string, names: readonly [string, string] | null): string[] {
  const { a, b, alignment } = pairOf([one, rest], [other, rest])
  const found = collate(a, b, alignment, shipped.lexicon, names)
  return found.filter(({ gravity }) => gravity === "grave").map(({ kind }) => kind)
}

describe("what two pages of no known order have otherwise", () => {
  it.each([
    [
      "a speaker, in sentences each wrote for itself",
      "The Ellary Courier reports that the three keepers were taken into custody early on Monday as they tried to cross the border of Tilse.",
      "The three keepers, identified as Joren Pask, Ole Brandt and Sem Marrow, were taken into custody at the Narrow Bridge crossing of the border near Vardan Falls, according to the Melk Gazette.",
    ],
    [
      "a doubt, where the rest tells of something else",
      "Pask first appeared in a play last August, when he apparently struck the envoy Ane Holt.",
      "The masked and hooded keeper was known at once when he appeared in a play put on by the guild of net makers in Vardan last August, in which a giant struck the envoy Ane Holt before a crowd of farmers.",
    ],
  ])("is not grave for %s", (_what, one, other) => {
    expect(graves(one, other, null)).not.toEqual([])
    expect(graves(one, other, ["K", "M"])).toEqual([])
  })
  it.each([
    [
      "a name in one sentence",
      "The envoy Ane Holt opened the new dam of Melk on Monday before the keepers.",
      "The envoy Joren Pask opened the new dam of Melk on Monday before the keepers.",
      "name",
    ],
    [
      "a figure in a sentence written anew",
      "Pask, 41, was walking to his favourite angling spot when an otter struck him.",
      "Pask, 42, was walking to his angling spot when he was ambushed from behind by an otter that swam in the river.",
      "figure",
    ],
  ])("is grave for %s", (_what, one, other, kind) => {
    expect(graves(one, other, ["K", "M"])).toEqual([kind])
  })
})
