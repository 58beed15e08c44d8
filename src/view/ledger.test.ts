// The ledger in words.

import { expect, it } from "vitest"
import type { Reason } from "../model/ledger.js"
import { apartText, sharedText } from "./ledger.js"

const share = (...of: readonly (readonly [Reason, number])[]) =>
  of.map(([reason, words]) => ({ reason, words, spans: [] }))
const name = (id: string) => id.toUpperCase()

it("what two share is counted by its reasons", () => {
  expect(sharedText(share(["own-prose", 214], ["quotation", 38], ["headline", 12]))).toBe(
    "214 words of their own, 38 quoted, 12 of a headline",
  )
  expect(sharedText(share(["quotation", 44]))).toBe("44 words, all quoted")
  expect(sharedText([])).toBe("no five words in a row")
})

it("what is not copying says why not", () => {
  expect(apartText({ a: "a", b: "b", stretches: share(["quotation", 60]) }, name)).toBe(
    "A and B share 60 words, all quoted: no copying",
  )
  expect(apartText({ a: "a", b: "b", stretches: share(["own-prose", 9], ["post", 30]) }, name)).toBe(
    "A and B share 9 words of their own, 30 of a post: too few of their own to show copying",
  )
})
