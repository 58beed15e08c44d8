import { describe, expect, test } from "vitest"
import { keptWith } from "./kept.js"
import { keyOf } from "./keys.js"

describe("keys of plain values", () => {
  const apart: readonly (readonly unknown[])[] = [
    [],
    [""],
    ["ab"],
    ["a", "b"],
    [["a", "b"]],
    [["ab"]],
    ["abc"],
    ["ab\u0000"],
    [null],
    [true],
    [false],
    [0],
    [-0],
    [1],
    ["1"],
    [1.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 31],
    [{}],
    [[]],
    [{ a: 1 }],
    [{ a: [1] }],
    [{ a: {} }, 1],
    [{ a: { b: 1 } }],
    [{ a: {}, b: 1 }],
    [new Uint8Array([1, 2, 3])],
    [new Uint8Array([1, 2, 3, 0])],
    [new Int32Array([1])],
    [new Uint32Array([1])],
    [new Float64Array([1])],
    [new Float64Array(0)],
  ]

  test("tell values apart, and are of one length", () => {
    const keys = apart.map(parts => keyOf(...parts))
    expect(new Set(keys).size).toBe(apart.length)
    expect(new Set(keys.map(({ length }) => length))).toEqual(new Set([28]))
  })

  test("are the same for a clone, and for a view cut from a larger buffer", () => {
    for (const parts of apart) expect(keyOf(...structuredClone(parts))).toBe(keyOf(...parts))
    expect(keyOf(new Uint8Array([9, 1, 2, 3]).subarray(1))).toBe(keyOf(new Uint8Array([1, 2, 3])))
  })

  test("pass over fields that are undefined, as lines of JSON do", () => {
    expect(keyOf({ a: 1, b: undefined })).toBe(keyOf({ a: 1 }))
  })

  test("of a hundred thousand that differ by a letter no two are the same, nor any part of one", () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => keyOf(`a page of ${i} words`, i % 7))
    expect(new Set(keys).size).toBe(keys.length)
    // Of so many one half of a key would be found twice once in 10⁹ tries.
    for (const from of [0, 14]) expect(new Set(keys.map(key => key.slice(from, from + 14))).size).toBe(keys.length)
  })
})

test("the key of an object is told once", () => {
  let asked = 0
  const value = { a: 1 }
  const of = keptWith((given: { readonly a: number }) => {
    asked++
    return keyOf(given)
  })
  expect([of(value), of(value)]).toEqual([keyOf(value), keyOf(value)])
  expect(asked).toBe(1)
})
