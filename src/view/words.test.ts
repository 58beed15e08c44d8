// What pages are called where they do not name their outlet.

import { expect, test } from "vitest"
import { outletName } from "./words.js"

const named = (path: string, address: string | null = null, outlet: string | null = null) =>
  outletName({ outlet, address, path })

test("a page is known by its outlet, else by its host, else by its file", () => {
  expect(named("pile/a.html", "https://www.kestrin-post.example/a", "Kestrin Post")).toBe("Kestrin Post")
  expect(named("pile/a.html", "https://www.kestrin-post.example/a")).toBe("kestrin-post.example")
  expect(named("pile/wire/aston-times.html")).toBe("aston-times")
  expect(named("C:\\piles\\aston times.txt")).toBe("aston times")
})

test("a page inside an archive goes by its own name, and by the archive’s where it has none", () => {
  expect(named("wire.zip#in/aston-times.html")).toBe("aston-times")
  expect(named("in/wire.warc.gz#12")).toBe("wire 12")
})

test("names without an ending, of dots alone or from standard input stand as they are", () => {
  expect(named("pile/2031.06.04")).toBe("2031.06.04")
  expect(named("pile/.hidden")).toBe(".hidden")
  expect(named("-")).toBe("standard input")
})
