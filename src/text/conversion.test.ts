import { describe, expect, it } from "vitest"
import { isConverted } from "./conversion.js"

const told = (value: number, unit: string, difference = false) => ({ value, unit, difference })

describe("one quantity in two units", () => {
  it("is told by distance, heat and difference of heat", () => {
    expect(isConverted(told(300, "kilometre"), told(186, "mile"))).toBe(true)
    expect(isConverted(told(43, "celsius"), told(109, "fahrenheit"))).toBe(true)
    expect(isConverted(told(1.5, "celsius", true), told(2.7, "fahrenheit", true))).toBe(true)
  })
  it("is not where the number stayed, the dimension is another, or a difference was read off a thermometer", () => {
    expect(isConverted(told(300, "kilometre"), told(300, "mile"))).toBe(false)
    expect(isConverted(told(3, "kilogram"), told(3, "mile"))).toBe(false)
    expect(isConverted(told(20, "celsius", true), told(68, "fahrenheit", true))).toBe(false)
  })
})
