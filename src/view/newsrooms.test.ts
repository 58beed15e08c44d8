import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import { behind } from "./entries.js"
import { newsroomsText, standingText } from "./newsrooms.js"
import { newsroomsOf, ownersOf } from "./origins.js"
import { headline } from "./overview.js"
import { survey } from "./survey.js"

test.each([
  [newsroomsText(["MNA", "Kettle"], undefined), "2 newsrooms"],
  [newsroomsText(["MNA", "Kettle"], ["Kelm"]), "2 newsrooms (1 owner)"],
  [newsroomsText(["MNA", "Kettle"], ["Kelm", "MNA"], ["MNA", "Kettle"]), "2 newsrooms (MNA, Kettle; 2 owners)"],
  [newsroomsText([], []), "0 newsrooms"],
  [standingText([], []), "newsroom not named"],
])("%#", (text, expected) => expect(text).toBe(expected))

test("owners of a pile are counted as its newsrooms are, agencies' dispatches too", () => {
  const owned = { ...smallTrace, ownership: { MNA: "Kelm", "Valley Voice": "Kelm" } }
  expect(newsroomsOf(owned, owned.origins)).toEqual(["MNA", "Valley Voice"])
  expect(ownersOf(owned, owned.origins)).toEqual(["Kelm"])
  expect(headline(survey(owned))).toBe("3 pages · 1 story · 2 origins · 2 newsrooms (1 owner)")
  expect(behind({ ...owned.record[1]!, owners: ["Kelm"] }).text).toBe("2 newsrooms (1 owner), 2 origins, 3 pages")
})

test("an origin that is one of two of one owner is that owner's", () => {
  const oneOf = { rC: ["rA", "rC"] }
  const both = { ...smallTrace, oneOf, ownership: { MNA: "Kelm", "Valley Voice": "Kelm" } }
  expect(newsroomsOf(both, ["rC"])).toEqual(["one of MNA, Valley Voice"])
  expect(ownersOf(both, ["rC"])).toEqual(["Kelm"])
  expect(ownersOf({ ...both, ownership: { MNA: "Kelm" } }, ["rC"])).toEqual(["one of Kelm, Valley Voice"])
})
