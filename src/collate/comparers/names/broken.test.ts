// Names in other letters, from our own fiction.

import { expect, it } from "vitest"
import { pairOf } from "../../fixture.js"

const told = (was: string, is: string) => {
  const of = (who: string) => `The guild of Melk wrote to thousands of ${who} who fish for eels below the sluice.`
  return pairOf([of(was)], [of(is)]).alterations.map(({ kind, gravity }) => `${gravity} ${kind}`)
}

it("a word that only means the same is no other spelling of a name", () => {
  expect(told("Central Americans", "people")).not.toContain("notable name")
})

it("a word of a few other letters is", () => {
  expect(told("Upper Tarrelites", "Upper Tarbelites")).toEqual(["notable name"])
})
