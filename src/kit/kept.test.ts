import { expect, it } from "vitest"
import { keptWith } from "./kept.js"

it("is made once for a value, and again for another of the same content", () => {
  let made = 0
  const lengths = keptWith((words: readonly string[]) => ({ length: words.length, made: ++made }))
  const words = ["quay", "lamp"]
  expect([lengths(words), lengths(words), lengths([...words])].map(({ made: n }) => n)).toEqual([1, 1, 2])
})
