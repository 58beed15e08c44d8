import { expect, it } from "vitest"
import { ownForms } from "./forms.js"

it("leaves out a word that a name mostly goes without", () => {
  expect(ownForms(["Norsk", "Norsk", "Norsk", "Older Norsk"])).toEqual(["Norsk", "Norsk", "Norsk"])
})

it("keeps a fuller form that is as common", () => {
  expect(ownForms(["Amberg Council", "Amberg", "Amberg"])).toHaveLength(3)
})
