// What is told once, of what two comparers find at one place, from our own fiction.

import { expect, it } from "vitest"
import { pairOf } from "../fixture.js"

const told = (from: string, to: string) =>
  pairOf([from], [to]).alterations.map(({ kind, gravity }) => `${gravity} ${kind}`)

it.each([
  ["by Friday", "on Friday", "notable time"],
  ["by Friday", "before Friday", "grave time"],
])("a deadline is told without the small word before it: %s, %s", (was, is, expected) => {
  const of = (when: string) => `The river board must publish its report on the sluices ${when}.`
  expect(told(of(was), of(is))).toEqual([expected])
})

it("a small word that leads no time is told by itself", () => {
  const of = (where: string) => `The keepers of Melk found the eel ${where} the gate of the sluice on Monday.`
  expect(told(of("under"), of("behind"))).toEqual(["slight meaning"])
})

it("a length of time within the other is a figure within the other", () => {
  const of = (weeks: string) => `The keepers of Melk will mend the sluice in ${weeks} weeks, the board said.`
  expect(told(of("six to eight"), of("seven"))).toEqual(["notable figure"])
})
