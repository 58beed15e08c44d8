import { expect, test, vi } from "vitest"
import { isLazy, lazy, sizeOf, together, unlazy } from "./lazy.js"

const words = Array.from({ length: 50 }, (_, n) => ({ word: `w${n}` }))
const text = { id: "r1", words, links: { from: "a", weights: new Float64Array(100) }, few: [1, 2] }
const light = () => {
  const fetch = vi.fn(() => text)
  return { fetch, one: lazy(text, fetch, 200) }
}

test("a lazy value reads as what it stands for, and fetches heavy parts alone", () => {
  const { fetch, one } = light()
  expect([one.id, one.few, one.links.from]).toEqual(["r1", [1, 2], "a"])
  expect(fetch).not.toHaveBeenCalled()
  expect(one.words).toBe(words)
  expect(fetch).toHaveBeenCalledOnce()
  expect([isLazy(one), isLazy(one.links), isLazy(text)]).toEqual([true, true, false])
  expect({ ...one, links: { ...one.links } }).toEqual(text)
  expect(JSON.stringify(one)).toBe(JSON.stringify(text))
  expect(structuredClone(one)).toEqual(text)
})

test("values are joined as spread joins them, and nothing is fetched for it", () => {
  const [{ fetch, one }, other] = [light(), lazy({ words: [...words, { word: "more" }] }, () => ({ words }), 200)]
  const joined = together({ few: [], before: 1 }, together(one, other), { id: "r2" })
  expect(fetch).not.toHaveBeenCalled()
  expect(Object.keys(joined)).toEqual(["few", "before", "id", "words", "links"])
  expect([joined.id, joined.few, joined.words.length]).toEqual(["r2", [1, 2], 50])
  expect(fetch).not.toHaveBeenCalled()
  expect(joined.links.weights).toBe(text.links.weights)
})

test("an input is made plain wherever lazy values stand in it, each as often as `once` says; others are left as they are", () => {
  const { one } = light()
  const once = vi.fn((_: object, make: () => object) => make())
  const beside = { of: [1] }
  const input = { pairs: [{ a: one, beside }], beside }
  const plain = unlazy(input, once)
  expect(plain).toEqual({ pairs: [{ a: text, beside }], beside })
  expect([isLazy(plain.pairs[0]!.a), isLazy(plain.pairs[0]!.a.links), plain.beside]).toEqual([false, false, beside])
  expect(once).toHaveBeenCalledTimes(2)
  expect(unlazy(beside, once)).toBe(beside)
})

test("sizes are about right", () => {
  expect(sizeOf(new Float64Array(1000))).toBeGreaterThan(8000)
  const size = sizeOf(Array.from({ length: 1000 }, () => ({ a: 1, b: 2, how: "same" })))
  expect(size).toBeGreaterThan(40_000)
  expect(size).toBeLessThan(120_000)
})
