import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { shipped } from "../knowledge.js"
import { annotate } from "../annotate/annotate.js"
import { digest } from "../model/identity.js"
import { readText } from "../text/text.js"
import { countedBy, countStems, idfOf, sampleOf } from "./rarity.js"

const read = (id: string, text: string) => annotate(readText(reportOf([text], { id })), shipped)
const words = ["quay", "tide", "ferry", "harbour", "lamp", "rope", "pilot", "cargo"]
const textOf = (n: number) => read(digest(`text ${n}`), words.filter((_, w) => (n >> w) % 2 === 1).join(" "))
const texts = Array.from({ length: 3_000 }, (_, n) => textOf(n))
const raritiesOf = (pile: typeof texts) =>
  countedBy(texts.slice(0, 40), countStems(sampleOf(pile)), shipped.frequencies).map(({ rarity }) => rarity)

describe("how rare the words of a pile are", () => {
  it("does not hang on the order that its texts came in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), mixed => {
        expect(raritiesOf(mixed)).toEqual(raritiesOf(texts))
      }),
      { numRuns: 5 },
    )
  })
  it("stays as it is when a page comes to a large pile, but for a page in many", () => {
    const before = raritiesOf(texts)
    const counted = new Set(sampleOf(texts))
    const more = Array.from({ length: 40 }, (_, n) => read(digest(`one more ${n}`), "The lamp on the quay is out."))
    const last = [...counted]
      .map(({ report }) => report.id)
      .sort()
      .at(-1)!
    const beside = more.filter(({ report }) => report.id > last)
    expect(beside.length).toBeGreaterThan(0)
    for (const text of beside) expect(raritiesOf([...texts, text])).toEqual(before)
  })
  it("is told in steps, so that a page moves few words of a small one", () => {
    const [small, page] = [texts.slice(0, 400), read("x", "The quay and the tide.")]
    const [before, after] = [raritiesOf(small), raritiesOf([...small, page])]
    expect(after.filter((rarity, i) => rarity.counts.some((count, t) => count !== before[i]!.counts[t]))).toEqual([])
  })
  it("still tells words that every text has from words that one has", () => {
    const [{ rarity }] = countedBy([read("y", "quay zeppelin")], countStems(texts), shipped.frequencies) as [never]
    const [quay, zeppelin] = idfOf(rarity)
    expect(quay!).toBeGreaterThanOrEqual(0)
    expect(zeppelin! - quay!).toBeGreaterThan(5)
  })
})
