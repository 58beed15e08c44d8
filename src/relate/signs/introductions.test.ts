import { expect, test } from "vitest"
import { seenIn } from "./fixture.js"

test("a person who comes in by surname was introduced where the copy was cut", () => {
  const whole =
    "The engineer of the dam, Ane Holt, spoke on Monday. Later the mayor thanked Holt for her work on the dam."
  const cut = "Later on Monday the mayor thanked Holt for her work on the dam."
  expect(seenIn(whole, cut)["no-introduction"]).toEqual([1, 0])
  expect(seenIn(whole, whole)["no-introduction"]).toBeUndefined()
})
