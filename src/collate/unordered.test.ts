import { describe, expect, it } from "vitest"
import { shipped } from "../knowledge.js"
import { align } from "../match/align.js"
import { weighed } from "../match/rarity.js"
import { alignmentKey, turned } from "../model/alignment.js"
import type { Derivation } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import { collate } from "./collate.js"
import { alterationsFrom } from "./copies.js"
import { annotated, pairOf } from "./fixture.js"
import { siglaOf } from "../review/letters.js"
import { unorderedOf } from "./unordered.js"

const board = "The river board closed the upper sluice on Tuesday, and about 40 boats lay dry by the evening."
const farmers = "Farmers below the dam said they had not been told of the decision before it was taken."
const quoted = "“We will lower the dam before the autumn floods,” water minister Ane Holt told reporters in Melk."

describe("a note where no order is known", () => {
  const [x, y] = [
    [board, farmers, quoted],
    [board.replace("40", "60"), quoted.replace(/[“”]/gu, "")],
  ]
  const notesOf = (from: readonly string[], to: readonly string[]) => {
    const { a, b, alignment } = pairOf(from, to)
    return collate(a, b, alignment, shipped.lexicon, ["K", "M"])
  }
  const found = notesOf(x!, y!)
  const notes = found.map(({ note }) => note)

  it("says what each has, by name", () => {
    expect(notes.join("\n")).toMatch(/K has “[^”]*40[^”]*”, M has “[^”]*60[^”]*”/u)
    expect(notes.some(note => note.startsWith("only K has “Farmers below the dam"))).toBe(true)
    expect(
      notes.some(note => note.startsWith("K quotes “We will lower the dam") && note.endsWith("without marks")),
    ).toBe(true)
  })
  it.each([
    [
      "a hedge",
      "The sluice will probably close in May.",
      "The sluice will close in May.",
      "only K has “probably” of “probably close”",
    ],
    [
      "a no",
      "The board did not close the upper sluice.",
      "The board did close the upper sluice.",
      "only K has “not” of “not close”",
    ],
    [
      "who says so",
      "The upper sluice leaks badly, the river board said.",
      "The upper sluice leaks badly.",
      "only K has “the river board said” of “The upper sluice leaks badly, the river board said”",
    ],
  ])("names what one has, and not the word beside it: %s", (_what, from, to, note) => {
    expect(notesOf([from], [to]).map(one => one.note)).toContain(note)
    expect(notesOf([to], [from])[0]?.note.split(" of ")[0]).toBe(note.replace("K", "M").split(" of ")[0])
  })
  it("says of neither that it became or lost anything", () => {
    for (const { note, ordered } of [...found, ...notesOf(y!, x!)]) {
      expect(ordered).toBe(false)
      expect(note).not.toMatch(/\b(?:became|changed|lost|put in|left out|now|exemplar|copy)\b/u)
    }
  })
})

describe("pairs without an order", () => {
  const pages = [
    [board, farmers, quoted],
    [board, farmers, quoted.replace("autumn", "winter")],
    [board.replace("40", "60"), quoted],
  ]
  const texts = weighed(
    pages.map((page, i) => annotated(`r${i}`, page)),
    shipped.frequencies,
    [],
  ) as Weighed[]
  const line = (exemplar: string, copy: string, direction: Derivation["direction"]) =>
    ({ exemplar, copy, direction }) as Derivation
  const laid = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(([i, j]) => align(texts[i!]!, texts[j!]!, shipped.lexicon))
  const sigla = siglaOf(texts.map(({ text }) => text.report))
  const pairsOf = (derivations: readonly Derivation[], lost: readonly string[] = [], alignments = laid) =>
    unorderedOf({ derivations, lost: lost.map(id => ({ id })) as never }, texts, alignments, sigla)
  const namesOf = (...given: Parameters<typeof pairsOf>) => pairsOf(...given).map(({ names }) => names!.join("|"))

  it("are those that an undecided line joins, and no others", () => {
    expect(namesOf([line("r2", "r0", "undecided"), line("r0", "r1", "decided")])).toEqual(["A|C"])
  })
  it("are the carriers of a lost exemplar, each with its nearest", () => {
    const carried = ["r0", "r1", "r2"].map(copy => line("l1", copy, "decided"))
    expect(namesOf(carried, ["l1"])).toEqual(["A|B", "A|C"])
    expect(namesOf([...carried, line("r1", "r0", "decided")], ["l1"])).toEqual(["A|C"])
  })
  it("are the same however they were laid side by side", () => {
    const undecided = [line("r0", "r2", "undecided")]
    const [one, other] = [laid, laid.map(turned)].map(alignments => pairsOf(undecided, [], alignments)[0]!)
    expect(alterationsFrom(other!, shipped.lexicon)).toEqual(alterationsFrom(one!, shipped.lexicon))
    const { a, b } = one!.exemplars[0]!.alignment
    expect(alignmentKey(a, b)).toBe(alignmentKey("r0", "r2"))
  })
})
