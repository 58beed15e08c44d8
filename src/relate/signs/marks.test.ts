import { describe, expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const spoken = "“We would rather explain a mud bank than a flood,” Holt said on Monday at the lower dam."

describe("marks around words that the other report has without", () => {
  test("fell off where the other still reports the speech", () => {
    const copy = "Holt said on Monday at the lower dam that we would rather explain a mud bank than a flood."
    expect(seenIn(spoken, copy)["lost-marks"]).toEqual([1, 0])
    expect(seenIn(copy, spoken)["lost-marks"]).toEqual([0, 1])
  })

  test("were put on where the page with the marks says that a medium wrote so", () => {
    const prose = "The engineer stormed out of the hall and lectured the mayor about his mud bank before the vote."
    const quoting = "He “lectured the mayor about his mud bank before the vote,” according to the Tilse Post."
    expect(seenIn(prose, quoting)).toMatchObject({ "quotes-prose": [1, 0] })
    expect(seenIn(prose, quoting)["lost-marks"]).toBeUndefined()
  })

  test("may be either where nobody is said to have spoken: that weighs by itself", () => {
    const prose = "The town should explain a mud bank to its voters rather than a flood, come what may."
    const invented = "“The town should explain a mud bank to its voters rather than a flood,” said a fisherman."
    const seen = seenIn(prose, invented)
    expect(seen["bare-marks"]).toEqual([0, 1])
    expect(seen["lost-marks"]).toBeUndefined()
  })

  test("tell nothing where the other only says the like", () => {
    const like = "Holt said she thought that mud was better than water in the streets of the town."
    expect(seenIn(spoken, like)["lost-marks"]).toBeUndefined()
  })
})
