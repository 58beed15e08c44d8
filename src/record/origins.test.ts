import { describe, expect, it } from "vitest"
import type { Derivation, LostExemplar } from "../model/derivation.js"
import { descentOf, originsOf } from "./origins.js"

const derivation = (exemplar: string, copy: string): Derivation => ({
  exemplar,
  copy,
  kind: "rewrite",
  direction: "decided",
  through: null,
  shared: { words: 100, ofCopy: 0.9 },
  evidence: [],
  ledger: [],
})
const lost = (id: string, newsroom: string | null): LostExemplar => ({
  id,
  kind: newsroom ? "dispatch" : "implied",
  agency: newsroom,
  story: null,
  label: id,
  newsroom,
  evidence: newsroom ? [{ kind: "credit", note: "", spans: [] }] : [],
})
const reports = ["A", "B", "C", "D"].map(id => ({ id, newsroom: id === "A" ? "Alder News" : null }))

describe("origins of what reports carry", () => {
  const cases: [string, Derivation[], LostExemplar[], string[], string[], string[]][] = [
    ["a copy adds none", [derivation("A", "B")], [], ["A", "B"], ["A"], ["Alder News"]],
    ["what a copy puts in is its own", [derivation("A", "B")], [], ["B"], ["B"], []],
    [
      "a copy of a copy, the middle silent",
      [derivation("A", "B"), derivation("B", "C")],
      [],
      ["A", "C"],
      ["A"],
      ["Alder News"],
    ],
    ["two reporters are two origins", [], [], ["A", "B"], ["A", "B"], ["Alder News"]],
    [
      "a credited dispatch stands behind its carrier",
      [derivation("◌", "B")],
      [lost("◌", "Bay Wire")],
      ["B"],
      ["◌"],
      ["Bay Wire"],
    ],
    [
      "an implied exemplar stands behind what two copies share",
      [derivation("◌", "B"), derivation("◌", "C")],
      [lost("◌", null)],
      ["B", "C"],
      ["◌"],
      [],
    ],
    [
      "but not behind what one of them says alone",
      [derivation("◌", "B"), derivation("◌", "C")],
      [lost("◌", null)],
      ["B"],
      ["B"],
      [],
    ],
    [
      "a compilation has both its exemplars",
      [derivation("A", "C"), derivation("B", "C")],
      [],
      ["A", "B", "C"],
      ["A", "B"],
      ["Alder News"],
    ],
  ]
  it.each(cases)("%s", (_, derivations, exemplars, carriers, origins, newsrooms) => {
    const descent = descentOf({ derivations, lost: exemplars, texts: [] }, reports)
    expect(originsOf(carriers, descent)).toMatchObject({ origins, newsrooms })
    expect(originsOf([...carriers].reverse(), descent)).toMatchObject({ origins, newsrooms })
  })
})

describe("an origin whose place is not known", () => {
  const undecided = (exemplar: string, copy: string): Derivation => ({
    ...derivation(exemplar, copy),
    direction: "undecided",
  })
  const rooms = [
    ["A", "Alder News"],
    ["B", "Birch Post"],
    ["C", "Cedar Mail"],
    ["D", null],
  ].map(([id, newsroom]) => ({ id: id!, newsroom: newsroom ?? null }))
  const standing = (carriers: string[], derivations: Derivation[], texts: string[][] = []) =>
    originsOf(
      carriers,
      descentOf({ derivations, lost: [], texts: texts.map((reports, i) => ({ id: `t${i}`, reports })) }, rooms),
    )
  it("is one of those that carry it, and so is its newsroom", () => {
    expect(standing(["A", "B", "C"], [undecided("A", "B"), derivation("B", "C")])).toEqual({
      origins: ["A"],
      newsrooms: ["one of Alder News, Birch Post"],
      oneOf: { A: ["A", "B"] },
    })
  })
  it("is the one that carries it alone", () => {
    expect(standing(["A"], [undecided("A", "B")])).toEqual({ origins: ["A"], newsrooms: ["Alder News"], oneOf: {} })
  })
  it("may be of a newsroom that its page does not name", () => {
    const { newsrooms } = standing(["A", "D"], [undecided("A", "D")])
    expect(newsrooms).toEqual(["one of Alder News, one not named"])
  })
  it("is one for all printings of a text, though the first has not what they carry", () => {
    expect(standing(["B", "C"], [undecided("A", "B"), undecided("A", "C")], [["A", "B", "C"]])).toEqual({
      origins: ["B"],
      newsrooms: ["one of Birch Post, Cedar Mail"],
      oneOf: { B: ["B", "C"] },
    })
  })
})
