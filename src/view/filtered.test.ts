import { describe, expect, it } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import { filtered, type RecordFilter } from "./filtered.js"

describe("which entries a filter lets through", () => {
  const { record } = smallTrace
  const cases: [RecordFilter, (kind: string) => boolean][] = [
    [{}, () => true],
    [{ kind: "pledge" }, kind => kind === "pledge"],
    [{ kind: "pledge, quotation" }, kind => kind === "pledge" || kind === "quotation"],
    [{ person: "nobody of this name" }, () => false],
    [{ date: "1999" }, () => false],
  ]
  it.each(cases)("%o", (filter, lets) => {
    expect(filtered(record, filter)).toEqual(record.filter(entry => lets(entry.kind)))
  })

  it("finds a name in any case, in slots and in readings", () => {
    const found = filtered(record, { person: "ane holt" })
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(record.length + 1)
  })

  it("finds words in any order, in the line of an entry and in its readings", () => {
    const [first] = record
    const words = first!.readings[0]!.text.split(/\s+/).slice(0, 3).reverse().join(" ")
    expect(filtered(record, { words })).toContain(first)
    expect(filtered(record, { words: `${words} zyzzyva` })).toEqual([])
  })

  it("lets disputed entries through", () => {
    for (const entry of filtered(record, { disputed: true })) {
      expect(entry.differs.length + entry.beside.length).toBeGreaterThan(0)
    }
  })
})
