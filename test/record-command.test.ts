// `stemma record` says by its exit code whether anything answers to what is asked, as grep does.

import { expect, test } from "vitest"
import { stemma } from "./fake-effects.js"

const page = ["sample/pile/meridian-talks-end.html"]

test.each([
  [["--person", "Lindqvar"], 0],
  [[], 0],
  [["--person", "Nobody Atall"], 1],
  [["--kind", "meeting", "--date", "1999"], 1],
  [["--date", "tuesday"], 2],
  [["--date", "2031-02-30"], 2],
  [["--kind", "rumour"], 2],
] as const)(
  "record %j ends with %i",
  async (options, code) => {
    expect((await stemma(["record", "-q", ...options, ...page])).code).toBe(code)
  },
  60_000,
)
