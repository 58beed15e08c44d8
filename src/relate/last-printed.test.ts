import fc from "fast-check"
import { expect, test } from "vitest"
import { earlierOf } from "../model/time.js"
import { type Clocked, isInstant, lastPrinted } from "./last-printed.js"

/** The plain version: all against all. */
function plain(one: Clocked, pages: readonly Clocked[]): Clocked | null {
  const isBefore = (a: Clocked, b: Clocked) =>
    a.outlet !== null &&
    a.outlet === b.outlet &&
    [a, b].every(({ published }) => isInstant(published, true) && !published!.doubt) &&
    earlierOf(a.published!.value, b.published!.value, true) === -1
  const before = pages.filter(other => other !== one && isBefore(other, one))
  return before.find(other => before.every(another => another === other || isBefore(another, other))) ?? null
}

const two = (n: number) => String(n).padStart(2, "0")
const pages = fc
  .array(
    fc.record({
      outlet: fc.constantFrom("The Quay", "The Reef", null),
      day: fc.integer({ min: 1, max: 3 }),
      hour: fc.integer({ min: 0, max: 3 }),
      minute: fc.constantFrom(0, 1, 30),
      zone: fc.constantFrom("", "", "Z", "+02:00"),
      precision: fc.constantFrom("minute" as const, "minute" as const, "minute" as const, "day" as const),
      doubt: fc.constantFrom(undefined, undefined, undefined, "crawl date"),
    }),
    { maxLength: 14 },
  )
  .map(all =>
    all.map(({ outlet, day, hour, minute, zone, precision, doubt }, n): Clocked => {
      const value = `2031-05-${two(day)}${precision === "minute" ? `T${two(hour)}:${two(minute)}${zone}` : ""}`
      return { id: `r${n}`, outlet, published: { value, precision, basis: "meta", ...(doubt && { doubt }) } }
    }),
  )

test("a printing goes on from the one that holding all against all finds", () => {
  fc.assert(
    fc.property(pages, all => {
      const last = lastPrinted(all)
      for (const one of all) expect(last(one)).toBe(plain(one, all))
    }),
    { numRuns: 300 },
  )
})

test("two of one minute are none the last, and a page without a clock goes on from none", () => {
  const at = (id: string, value: string, precision: "minute" | "day" = "minute"): Clocked => ({
    id,
    outlet: "The Quay",
    published: { value, precision, basis: "meta" },
  })
  const [first, second, third] = [at("a", "2031-05-01T08:00"), at("b", "2031-05-01T09:00"), at("c", "2031-05-01T09:00")]
  const [last, dated] = [at("d", "2031-05-01T10:00"), at("e", "2031-05-02", "day")]
  const found = lastPrinted([first, second, third, last, dated])
  expect([first, second, third, last, dated].map(one => found(one)?.id)).toEqual([
    undefined,
    "a",
    "a",
    undefined,
    undefined,
  ])
})
