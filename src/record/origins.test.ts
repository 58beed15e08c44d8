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
})
const lost = (id: string, newsroom: string | null): LostExemplar => ({
  id,
  label: id,
  newsroom,
  kind: newsroom ? "dispatch" : "implied",
  agency: newsroom,
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
    const descent = descentOf({ derivations, lost: exemplars }, reports)
    expect(originsOf(carriers, descent)).toEqual({ origins, newsrooms })
    expect(originsOf([...carriers].reverse(), descent)).toEqual({ origins, newsrooms })
  })
})
