import { expect, it } from "vitest"
import { digest, fnv1a } from "./identity.js"

it("hashes as FNV-1a is published to, and takes a hash on", () => {
  expect(fnv1a("") >>> 0).toBe(0x811c9dc5)
  expect(fnv1a("a") >>> 0).toBe(0xe40c292c)
  expect(fnv1a("foobar") >>> 0).toBe(0xbf9cf968)
  expect(fnv1a("xfoobary", 1, 7)).toBe(fnv1a("foobar"))
  expect(fnv1a("foobar", 3, 6, fnv1a("foo"))).toBe(fnv1a("foobar"))
})

it("makes the ids that marks and links were kept by", () => {
  expect(digest("https://outlet.invalid/page", "Harbour talks resume\nThe talks resumed on Monday.")).toBe(
    "0wcqc9x1wrshw",
  )
  expect(digest("ab", "c")).not.toBe(digest("a", "bc"))
  expect(digest()).toBe("0ztntfp009zlo")
})
