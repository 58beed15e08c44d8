import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compactLines, plainLines } from "./lines.js"

const numbers = fc.array(fc.double())
const typed = fc.oneof(
  numbers.map(list => Float64Array.from(list)),
  numbers.map(list => Float32Array.from(list)),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
)
/** Lists of objects of the same names. */
const rowsOf = (value: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom("start", "end", "kind", "0", "of"), { maxLength: 3 }), fc.nat(5))
    .chain(([names, length]) => {
      const one = fc.tuple(...names.map(() => fc.oneof(fc.nat(9), fc.constantFrom("word", "mark"), value)))
      const row = one.map(values => Object.fromEntries(names.map((name, n) => [name, values[n]])))
      return fc.array(row, { minLength: length, maxLength: length })
    })
const plain = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    typed,
    fc.array(tie("value"), { maxLength: 4 }),
    rowsOf(tie("value")),
    fc.dictionary(
      fc.string().filter(key => key !== "\u0000" && key !== "__proto__"),
      tie("value"),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value

describe("plain values as lines", () => {
  it("come back as they were, on one line each", () => {
    fc.assert(
      fc.property(plain, value => {
        for (const { encode, decode } of [plainLines, compactLines]) {
          const line = encode(value)
          expect(line).not.toMatch(/[\r\n]/)
          expect(decode(line)).toEqual(value)
          // The order of names as well: what goes on hangs on it, down to the bytes of a trace.
          expect(JSON.stringify(decode(line))).toBe(JSON.stringify(decode(plainLines.encode(value))))
        }
      }),
    )
  })

  it("keep numbers that JSON has no word for, and parts of a larger buffer", () => {
    const part = new Float64Array([1, Number.NaN, -0, Number.NEGATIVE_INFINITY, 5]).subarray(1, 4)
    const value = { odd: [Number.NaN, Number.POSITIVE_INFINITY, -0], part }
    const back = plainLines.decode(plainLines.encode(value)) as typeof value
    expect(back).toEqual(value)
    expect(Object.is(back.odd[2], -0)).toBe(true)
    expect(back.part.byteLength).toBe(24)
  })

  it("are refused where they are no JSON, or name an array that is not known", () => {
    expect(() => plainLines.decode("{")).toThrow(SyntaxError)
    expect(() => plainLines.decode('{"\\u0000":["Map","AAAA"]}')).toThrow(/Map is no kind of array/)
  })
})
