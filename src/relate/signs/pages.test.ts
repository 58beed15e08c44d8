import { describe, expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const line = "The lower dam will be opened by Monday. The town was told to move its boats."

describe("signs of a page by itself", () => {
  test("a dateline is gone from the copy", () => {
    const wire = { lines: [`TILSE (MNA) - ${line}`], given: { dateline: "TILSE (MNA) -" } }
    expect(seenIn(wire, line)["no-dateline"]).toEqual([1, 0])
    expect(seenIn(wire, wire)["no-dateline"]).toBeUndefined()
  })

  test("a typist puts two spaces behind a stop", () => {
    expect(seenIn(line, line.replaceAll(". ", ".  ")).typed).toEqual([1, 0])
  })

  test("a page in marks from end to end hands on another's words", () => {
    expect(seenIn(line, `“${line}”`).wrapped).toEqual([1, 0])
  })
})
