import { describe, expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const own = "The lower dam will be opened by Monday, and the town was told to move its boats from the harbour."

describe("a page that says who said or reported it", () => {
  test.each([
    `${own.slice(0, -1)}, the Tilse Post reports.`,
    `${own.slice(0, -1)}, according to the Post.`,
    `${own.slice(0, -1)}, WTLS first reported.`,
  ])("has it from there, and the page that tells the same by itself is nearer: %s", copy => {
    expect(seenIn(own, copy)).toMatchObject({ "cites-media": [1, 0], "cites-media-here": [1, 0] })
  })

  test("cites nobody by a post of wood, or a public body", () => {
    expect(seenIn(own, `${own.slice(0, -1)}, the Dam Agency said.`)["cites-media"]).toBeUndefined()
    expect(seenIn(own, `${own} It is tied to a post, and reported weekly.`)["cites-media"]).toBeUndefined()
  })

  test("tells nothing where both cite the same medium", () => {
    const both = (line: string) => `${own} ${line}`
    expect(
      seenIn(both("The Post reported it."), both("According to the Post it is old."))["cites-media"],
    ).toBeUndefined()
  })

  test("is the medium's own where it is told so, and the other leaves that out", () => {
    expect(seenIn(`${own} “It is full,” Holt told the Tilse Post.`, own)["told-media"]).toEqual([1, 0])
  })

  test("loses the speaker in the copy", () => {
    const said = "“The lower dam will be opened by Monday,” said the engineer Ane Holt in the harbour of Tilse."
    const bare = "The lower dam will be opened by Monday, in the harbour of Tilse."
    expect(seenIn(said, bare)["lost-attribution"]).toEqual([1, 0])
  })
})
