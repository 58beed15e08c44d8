import { describe, expect, test } from "vitest"
import { type Page, seenIn } from "./fixture.js"

const page = (outlet: string | null, line: string, newsroom = outlet) => ({
  lines: [line],
  given: { outlet, newsroom },
})
const dam = "The lower dam will be opened by Monday, and the town below it was told to move its boats."
const credits = (exemplar: Page, copy: Page) => seenIn(exemplar, copy)["credits-outlet"] ?? [0, 0]

describe("a page that says where it has it from", () => {
  test.each([
    `${dam} The Valley Voice first reported the plan.`,
    `${dam} according to the Valley Voice.`,
    `${dam} “It is full,” Holt told Valley Voice on Monday.`,
    `${dam} (via valleyvoice.example)`,
    `${dam} The Valley Voice's investigation began in May.`,
  ])("is the copy: %s", line => {
    const voice = { lines: [dam], given: { outlet: "The Valley Voice", address: "https://www.valleyvoice.example/1" } }
    expect(credits(voice, page("Tilse Post", line))).toEqual([1, 0])
  })

  test.each([
    ["another outlet", "according to the Valley Times."],
    ["its own", "a spokesman told the Tilse Post."],
    ["nobody", "The valley voice of reason said so."],
  ])("crediting %s, it says nothing", (_, line) => {
    expect(credits(page("Valley Voice", dam), page("Tilse Post", `${dam} ${line}`))).toEqual([0, 0])
  })

  test("is known by the short name that everybody uses, and an outlet of one word by its article", () => {
    expect(credits(page("The Washington Post", dam), page("Tilse Post", `${dam} WaPo reported.`))).toEqual([1, 0])
    expect(credits(page("The Sun", dam), page("Tilse Post", `${dam} Holt told the Sun.`))).toEqual([1, 0])
    expect(credits(page("The Sun", dam), page("Tilse Post", `${dam} Sun said to be hot.`))).toEqual([0, 0])
  })

  test("that names without crediting, names", () => {
    const seen = seenIn(
      page("Valley Voice", dam),
      page("Tilse Post", `${dam} He once sold the Valley Voice in the street.`),
    )
    expect(seen["credits-outlet"]).toBeUndefined()
    expect(seen["names-outlet"]).toEqual([1, 0])
  })

  test("may credit the newsroom whose report the other prints", () => {
    const printing = page("Valley Voice", dam, "MNA")
    expect(seenIn(printing, page("Tilse Post", `${dam} MNA reported.`))["credits-newsroom"]).toEqual([1, 0])
    expect(seenIn(printing, page("Tilse Post", `${dam} MNA reported.`, "MNA"))["credits-newsroom"]).toBeUndefined()
  })
})
