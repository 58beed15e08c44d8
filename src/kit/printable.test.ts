import { expect, test } from "vitest"
import { printable } from "./printable.js"

test.each([
  ["Renholt \u202eCourier", "Renholt Courier"],
  ["Renholt\n\tCourier\u0000\u001b[31m", "Renholt Courier[31m"],
  ["أخبار رنهولت", "أخبار رنهولت"],
  ["\u2066\u0007", ""],
  ["Renholt\ud800 👩‍👩‍👧", "Renholt 👩‍👩‍👧"],
])("%j is %j", (given, shown) => {
  expect(printable(given)).toBe(shown)
})
