import { describe, expect, it } from "vitest"
import { sinceOf } from "./since.js"

describe("a time in the past", () => {
  const now = new Date("2031-06-02T12:00:00Z")

  it("is counted back from now", () => {
    expect(sinceOf("12h", now)).toBe("2031-06-02T00:00:00.000Z")
    expect(sinceOf("3d", now)).toBe("2031-05-30T12:00:00.000Z")
  })

  it.each(["999999999999d", "99999999999999999999w", "-1d", "2031-13-45", "2031-06-01Tnoon", "", "soon"])(
    "“%s” is told to be none",
    given => expect(() => sinceOf(given, now)).toThrow(/Say yesterday/),
  )
})
