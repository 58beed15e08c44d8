import { expect, test } from "vitest"
import { bagScore, shingleScore } from "./overlap.js"
import { rougeLSum } from "./rouge.js"

test("shingles count runs of four words, each as often as it occurs", () => {
  expect(shingleScore("one two three four five", "one two three four five")).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(shingleScore("one two three four five", "one two three four six")).toEqual({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  })
  expect(shingleScore("", "one two")).toEqual({ precision: 0, recall: 0, f1: 0 })
})

test("bags know no order and no letter case", () => {
  expect(bagScore("The quay, the boat", "BOAT quay the the")).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(bagScore("the the the", "the").recall).toBeCloseTo(1 / 3)
})

test("ROUGE-LSum unites the subsequences that several sentences share with one", () => {
  // Lin's example: of w1 … w5 the sentences together have w1 w2 w3 w5.
  const { recall, precision } = rougeLSum(["w1 w2 w3 w4 w5"], ["w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"])
  expect(recall).toBeCloseTo(4 / 5)
  expect(precision).toBeCloseTo(4 / 10)
})
