import { expect, test } from "vitest"
import type { Derivation } from "../model/derivation.js"
import { standingFirst } from "./undecided.js"

/** `A>B` decided, `A-B` undecided. */
const lines = (...drawn: string[]): Derivation[] =>
  drawn.map(line => ({
    exemplar: line[0]!,
    copy: line[2]!,
    kind: "rewrite",
    direction: line[1] === ">" ? "decided" : "undecided",
    through: null,
    shared: { words: 100, ofCopy: 0.9 },
    evidence: [],
    ledger: [],
  }))
const first = (...drawn: string[]) =>
  standingFirst(
    ["A", "B", "C", "D"].map(id => ({ id })),
    lines(...drawn),
    [],
  )

const cases: [string, string[], string[], Record<string, string[]>][] = [
  ["a decided line leaves no doubt", ["A>B"], ["A", "C", "D"], {}],
  ["of an undecided two it is one", ["B-A"], ["B", "C", "D"], { B: ["A", "B"] }],
  ["whatever undecided lines hold together may be it", ["A-B", "B-C"], ["A", "D"], { A: ["A", "B", "C"] }],
  ["but for a copy of one of them", ["A-B", "A>C", "B>D"], ["A"], { A: ["A", "B"] }],
  ["and but for what has another exemplar beyond doubt", ["A-B", "C>B"], ["A", "C", "D"], {}],
]
test.each(cases)("%s", (_, drawn, origins, oneOf) => expect(first(...drawn)).toEqual({ origins, oneOf }))
