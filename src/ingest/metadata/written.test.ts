// Dates that a person sets, as people write them.

import { expect, test } from "vitest"
import { writtenDate } from "./written.js"

test.each([
  ["2021-03-16", "2021-03-16"],
  ["16 March 2021", "2021-03-16"],
  ["March 16, 2021", "2021-03-16"],
  ["Tuesday, March 16, 2021", "2021-03-16"],
  ["16.3.2021", "2021-03-16"],
  ["16.3.2021, 14:05", "2021-03-16T14:05"],
  ["16 March 2021 at 2:05 pm", "2021-03-16T14:05"],
  ["2021-03-16T14:05Z", "2021-03-16T14:05Z"],
  ["16. März 2021", "2021-03-16"],
  ["March 2021", "2021-03"],
  ["2021", "2021"],
])("%s", (written, value) => {
  expect(writtenDate(written)).toEqual({ value })
})

test.each(["last week", "tuesday", "before 16 March 2021", "2021-02-30", "", "x".repeat(100)])(
  "“%s” is answered with an example",
  written => {
    expect(writtenDate(written)).toEqual({ problem: expect.stringContaining("16 March 2021") as unknown })
  },
)

test("what may be read two ways is asked about", () => {
  expect(writtenDate("03/04/2021")).toEqual({
    problem: "“03/04/2021” may be read two ways. Write 2021-04-03 or 2021-03-04.",
  })
})
