import { describe, expect, it } from "vitest"
import { oneBody, oneName } from "./aliases.js"

describe("one name", () => {
  it.each([
    ["bill", "william"],
    ["yusuf", "youssef"],
    ["volodymyr", "vladimir"],
    ["serhiy", "sergei"],
    ["kharvets", "harvets"],
  ])("%s is %s", (x, y) => expect(oneName(x, y)).toBe(true))

  it.each([
    ["holt", "marrow"],
    ["mahmoud", "mohammed"],
    ["martin", "morton"],
    ["bill", "bob"],
    ["constructor", "william"],
  ])("%s is not %s", (x, y) => expect(oneName(x, y)).toBe(false))
})

describe("one body", () => {
  it("is known by its letters and by what they stand for", () => {
    expect(oneBody(["isil"], ["islamic", "state"])).toBe(true)
    expect(oneBody(["eu"], ["united", "nations"])).toBe(false)
  })
})
