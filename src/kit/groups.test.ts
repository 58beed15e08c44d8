import fc from "fast-check"
import { expect, it } from "vitest"
import { addTo, firstAlike, groupBy } from "./groups.js"

it("keeps every value, under its key, in the order of coming", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), values => {
      const groups = groupBy(values, value => value % 7)
      expect([...groups.keys()]).toEqual([...new Set(values.map(value => value % 7))])
      for (const [key, group] of groups) expect(group).toEqual(values.filter(value => value % 7 === key))
    }),
  )
})

it("takes one value for several keys", () => {
  const groups = new Map<string, number[]>()
  for (const [i, word] of ["ab", "b", "ca"].entries()) for (const letter of word) addTo(groups, letter, i)
  expect([...groups]).toEqual([
    ["a", [0, 2]],
    ["b", [0, 1]],
    ["c", [2]],
  ])
})

it("tells of each value the first alike, and asks for the whole where a key is not one value's alone", () => {
  const asked: string[] = []
  const wholeOf = (word: string) => {
    asked.push(word)
    return word
  }
  expect(firstAlike(["ab", "c", "ad", "ab"], word => word[0]!, wholeOf)).toEqual([0, 1, 2, 0])
  expect(asked).toEqual(["ab", "ad", "ab"])
})
