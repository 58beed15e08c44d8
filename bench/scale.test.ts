import { expect, it } from "vitest"
import { exponent } from "./scale.js"

it("the growth exponent is the power that cost rises with", () => {
  const runs = [100, 200, 400].map(reports => ({ reports, costs: new Map([["a", 0.01 * reports ** 1.5]]) }))
  expect(exponent(runs, costs => costs.get("a")!)).toBeCloseTo(1.5)
})
