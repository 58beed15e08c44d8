import { describe, expect, test } from "vitest"
import { readingOfPages, seenIn } from "./fixture.js"

const crowd = (figure: string) =>
  `On Monday ${figure} people stood on the lower dam and clapped when the engineer spoke of mud banks.`

describe("figures that are not printed alike", () => {
  test("are rounded off in the copy", () => {
    expect(seenIn(crowd("1,213"), crowd("about 1,200"))["rounded-off"]).toEqual([1, 0])
    expect(seenIn(crowd("more than 1,200"), crowd("1,213"))["rounded-off"]).toEqual([0, 1])
  })

  test("have grown since, where one counts more", () => {
    expect(seenIn(crowd("14"), crowd("19"))["grown-count"]).toEqual([1, 0])
    expect(seenIn(crowd("14"), crowd("1,400"))["grown-count"]).toBeUndefined()
  })

  test("in digits or in words are one figure, and no more matter of either", () => {
    const [digits, words] = [crowd("12"), crowd("twelve")]
    expect(seenIn(digits, words)).toMatchObject({ "written-out": [1, 0] })
    expect(readingOfPages(digits, words).more).toMatchObject({ inA: 0, inB: 0 })
  })

  test("that both print tell nothing", () => {
    const seen = seenIn(crowd("14"), crowd("14"))
    expect(Object.keys(seen).filter(sign => /round|grown|written/.test(sign))).toEqual([])
  })
})
