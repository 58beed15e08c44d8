import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { count, share } from "../measure.js"
import { listingOf } from "./provenance.js"
import { noResults, parseResults, printed, pruned, withOutcome } from "./results.js"

const made = {
  commit: "abc1234+",
  date: "2031-06-09",
  node: "20.20.2",
  data: { set: "corpora/harbour", files: 3, digest: "0a1b2c3d" },
  speed: false,
}
const outcome = {
  items: 3,
  measures: { right: share(2, 3), many: 12_345.678, none: share(0, 0), found: count(2, 3) },
  speeds: { perSecond: 210.4 },
}

describe("the file of figures", () => {
  test("a figure is a line, keys are sorted, numbers are short", () => {
    expect(printed(withOutcome(noResults, "harbour", outcome, made))).toBe(`{
  "accuracy": {
    "harbour": {
      "commit": "abc1234+",
      "data": { "digest": "0a1b2c3d", "files": 3, "set": "corpora/harbour" },
      "date": "2031-06-09",
      "figures": {
        "found": { "of": 3, "value": 2 },
        "many": { "value": 12346 },
        "none": { "of": 0, "value": null },
        "right": { "of": 3, "value": 0.6667 }
      },
      "items": 3,
      "node": "20.20.2"
    }
  },
  "speed": {}
}
`)
  })

  test("what is read back is what was written", () => {
    const results = withOutcome(noResults, "harbour", outcome, { ...made, speed: true })
    expect(parseResults(printed(results))).toEqual(results)
  })

  test("speeds are kept apart, and only where they are asked for; earlier ones stay", () => {
    const asked = withOutcome(noResults, "harbour", outcome, { ...made, speed: true })
    expect(asked.speed.harbour?.figures).toEqual({ perSecond: { value: 210 } })
    expect(asked.accuracy.harbour?.figures).not.toHaveProperty("perSecond")
    const again = withOutcome(asked, "harbour", { ...outcome, speeds: { perSecond: 1 } }, made)
    expect(again.speed.harbour).toEqual(asked.speed.harbour)
  })

  test("one benchmark's figures replace its own and leave the others'; what is no benchmark goes", () => {
    const two = withOutcome(withOutcome(noResults, "harbour", outcome, made), "ferry", outcome, made)
    const later = withOutcome(two, "ferry", { items: 1, measures: { right: 1 } }, made)
    expect(later.accuracy.harbour).toBe(two.accuracy.harbour)
    expect(later.accuracy.ferry?.figures).toEqual({ right: { value: 1 } })
    expect(Object.keys(pruned(later, new Set(["ferry"])).accuracy)).toEqual(["ferry"])
  })
})

describe("the listing of a set", () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-listing-"))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test("does not tell where the set lies, and tells another half from this", () => {
    for (const half of ["one", "other"]) mkdirSync(join(folder, half, "pages"), { recursive: true })
    for (const half of ["one", "other"]) writeFileSync(join(folder, half, "pages", "a.txt"), "The ferry sailed.")
    const [one, other] = [listingOf("harbour", join(folder, "one")), listingOf("harbour", join(folder, "other"))]
    expect(one).toEqual(other)
    expect(one).toMatchObject({ set: "harbour", files: 1 })
    expect(JSON.stringify(one)).not.toContain(folder)
    writeFileSync(join(folder, "other", "pages", "b.txt"), "It came back.")
    expect(listingOf("harbour", join(folder, "other")).digest).not.toBe(one.digest)
  })
})
