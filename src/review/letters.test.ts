// Letters stay with their reports: whatever is dated, added, moved, edited or taken away, nobody's note points elsewhere.

import { expect, test } from "vitest"
import type { Lettered } from "../model/review.js"
import { type Letterable, siglaOf, withLetters, withoutForgotten } from "./letters.js"

const page = (id: string, over: Partial<Letterable> = {}): Letterable => ({
  id,
  text: `The harbour of ${id} is closed`,
  path: `pile/${id}.html`,
  address: null,
  ...over,
})
const [mara, tolk, sund] = [page("mara"), page("tolk"), page("sund")] as const
const shown = (reports: readonly Letterable[], kept?: readonly Lettered[]) => {
  const sigla = siglaOf(reports, kept)
  return withLetters(
    kept,
    reports.map(report => ({ ...report, siglum: sigla.get(report.id)! })),
  )!
}
const lettersOf = (reports: readonly Letterable[], kept?: readonly Lettered[]) =>
  reports.map(({ id }) => siglaOf(reports, kept).get(id)).join(" ")
const kept = shown([mara, tolk, sund])

test("without kept ones they go by canonical order", () => {
  expect(lettersOf([mara, tolk, sund])).toBe("A B C")
})

test("another order changes none, and a new page takes one that nobody had", () => {
  expect(lettersOf([sund, page("new"), mara, tolk], kept)).toBe("C D A B")
})

test("the letter of a page that went is kept free, and it has it again when it comes back", () => {
  expect(lettersOf([mara, sund, page("new")], kept)).toBe("A C D")
  const later = shown([mara, sund, page("new")], kept)
  expect(lettersOf([page("newer"), tolk], later)).toBe("E B")
})

test("a page that was moved or edited is found again, by its words and by its place", () => {
  const moved = page("other", { text: "“The harbour of tolk” is closed", path: "elsewhere/x.html" })
  const edited = page("another", { text: "The harbour of Mara was open", path: "moved/mara.html" })
  expect(lettersOf([moved, edited, sund], kept)).toBe("B A C")
  const again = shown([moved, edited, sund], kept)
  expect(again.map(({ letter }) => letter)).toEqual(["A", "B", "C"])
  expect(lettersOf([page("another", { path: "x", text: "All new" })], again)).toBe("A")
})

test("of one text at two addresses each has its own", () => {
  const [here, there] = ["https://a.example/1", "https://b.example/1"].map((address, i) =>
    page(`p${i}`, { address, text: "One dispatch" }),
  ) as [Letterable, Letterable]
  expect(lettersOf([there, here], shown([here]))).toBe("B A")
})

test("nothing is kept anew where nothing is new, whatever the order of arrival", () => {
  expect(shown([sund, tolk, mara], kept)).toBe(kept)
  expect(lettersOf([mara, tolk, sund], [...kept].reverse())).toBe("A B C")
})

test("what two programs kept at once has each letter once", () => {
  const [one, other] = [page("one"), page("other")]
  const both = withLetters(shown([one]), [{ ...other, siglum: "A" }])!
  expect(both.map(({ letter }) => letter)).toEqual(["A"])
  expect(lettersOf([other, one], both)).toBe("B A")
})

test("of a page that is forgotten nothing stays but that its letter is nobody's", () => {
  const left = withoutForgotten(kept, [{ id: "tolk" }])
  expect(JSON.stringify(left)).not.toContain("tolk")
  expect(lettersOf([tolk, mara], left)).toBe("D A")
})
