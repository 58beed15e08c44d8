import { describe, expect, it } from "vitest"
import { embeddedLinks } from "./embedded.js"

const left = (text: string) => {
  let [kept, at] = ["", 0]
  for (const { start, end } of embeddedLinks(text)) {
    kept += text.slice(at, start)
    at = end
  }
  return kept + text.slice(at)
}

describe("links run into the text", () => {
  it("are told behind a name that stands there twice", () => {
    expect(
      left(
        "Sen. Ane Holt Ane Marie HoltNorland votes on harbour tax Harbour tax divides council MORE (L-Drosk) said no.",
      ),
    ).toBe("Sen. Ane Holt (L-Drosk) said no.")
  })
  it("are told behind a name that stands there once, and the name stays", () => {
    expect(left("Former Mayor Per LundHarbour tax divides the council again MORE tweeted that they’ll go.")).toBe(
      "Former Mayor Per Lund tweeted that they’ll go.",
    )
  })
  it("are not seen where somebody asks for more", () => {
    const plain = "They’ll want MORE. McAllister said that the council asked for MORE money."
    expect(left(plain)).toBe(plain)
  })
})
