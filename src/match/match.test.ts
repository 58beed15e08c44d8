import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { shipped } from "../knowledge.js"
import { annotate } from "../annotate/annotate.js"
import type { Annotated } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import { shingles, skipPairs } from "./features.js"
import { sharedRuns } from "./runs.js"
import { readText } from "../text/text.js"
import { align } from "./align.js"
import { candidatePairs } from "./candidates.js"
import { weighed } from "./rarity.js"

const read = (id: string, ...blocks: string[]): Annotated => annotate(readText(reportOf(blocks, { id })), shipped)
/** Laid side by side, words weighed by the shipped table alone. */
const aligned = (a: Annotated, b: Annotated) =>
  align(...(weighed([a, b], shipped.frequencies, []) as [Weighed, Weighed]), shipped.lexicon)

const storm = "A storm tore the roof off the grain hall in Marlow on Sunday night and scattered seed over two parishes."
const crews = "Volunteer crews swept barley from the railway line until the first train could pass at dawn."
const mayor = "The mayor promised farmers that the hall would be rebuilt before the harvest."
const insurer = "The insurer has not said whether seed blown onto other people’s fields is covered."

/** Linked sentences as "a-b", several on a side joined by +; a star where the link moved. */
const links = (a: Annotated, b: Annotated): string[] =>
  aligned(a, b)
    .links.filter(link => link.a.length > 0 && link.b.length > 0)
    .map(link => `${link.a.join("+")}-${link.b.join("+")}${link.moved ? "*" : ""}`)

describe("sentences of two reports", () => {
  it("answer one to one, whatever stands between", () => {
    expect(links(read("a", storm, crews, mayor), read("b", storm, insurer, mayor))).toEqual(["0-0", "2-2"])
  })
  it("are found where they moved to", () => {
    const found = links(read("a", storm, crews, mayor), read("b", mayor, storm, crews))
    expect(found.filter(link => link.endsWith("*"))).toEqual(["2-0*"])
  })
  it("are found where one was split in two", () => {
    const halves =
      "A storm tore the roof off the grain hall in Marlow on Sunday night. It scattered seed over two parishes."
    expect(links(read("a", storm, mayor), read("b", halves, mayor))).toEqual(["0-0+1", "1-2"])
  })
  it("all have a place in the alignment, once", () => {
    const sentences = [storm, crews, mayor, insurer]
    fc.assert(
      fc.property(fc.subarray(sentences), fc.shuffledSubarray(sentences), (x, y) => {
        const [a, b] = [read("a", ...x), read("b", ...y)]
        const { links } = aligned(a, b)
        expect(links.flatMap(link => link.a).sort()).toEqual([...x.keys()])
        expect(links.flatMap(link => link.b).sort()).toEqual([...y.keys()])
      }),
    )
  })
})

describe("shared runs", () => {
  it("are the same words on both sides, longest first", () => {
    const quiet = (text: Annotated) => ({ text, quoted: new Uint8Array(text.tokens.length) })
    const [a, b] = [read("a", storm, crews), read("b", `On the coast, ${storm}`, mayor)]
    const [run] = sharedRuns(quiet(a), quiet(b))
    expect(run?.words).toBe(20)
    expect(b.report.text.slice(run!.b.start, run!.b.end)).toBe(a.report.text.slice(run!.a.start, run!.a.end))
  })
})

describe("candidate pairs", () => {
  const featuresOf = (text: Annotated) => ({
    id: text.report.id,
    skipPairs: skipPairs(text, weighed([text], shipped.frequencies, [])[0]!.idf),
    threes: shingles(text, 3),
  })
  const fillers = [...Array(320).keys()].map(n =>
    read(
      `f${n}`,
      `Item ${n}: quay number ${n * 7} was painted in shade ${n * 13} by crew ${n * 17} of depot ${n * 19}.`,
    ),
  )
  const original = read("original", storm, crews)
  const rewritten = read(
    "rewritten",
    "In Marlow the roof of the grain hall was torn off by a storm; seed lay scattered over two parishes.",
    "Until dawn volunteer crews were sweeping barley off the railway.",
  )
  it("hold a heavy rewrite in a pile too large to compare all, in any order of arrival", () => {
    const pile = [original, ...fillers, rewritten].map(featuresOf)
    const pairs = candidatePairs(pile)
    expect(pairs.some(({ a, b }) => a === "original" && b === "rewritten")).toBe(true)
    expect(candidatePairs([...pile].reverse())).toEqual(pairs)
  })
  it("join a large family without comparing each with each", () => {
    const family = [...Array(400).keys()].map(n => ({ ...featuresOf(original), id: `c${String(n).padStart(4, "0")}` }))
    const pairs = candidatePairs(family)
    expect(pairs.length).toBeLessThan(400 * 130)
    expect(new Set(pairs.flatMap(({ a, b }) => [a, b])).size).toBe(400)
  })
})
