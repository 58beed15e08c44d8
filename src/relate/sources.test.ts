import { describe, expect, test } from "vitest"
import { annotate } from "../annotate/annotate.js"
import { readPage } from "../index.js"
import type { Derivation } from "../model/derivation.js"
import { shipped } from "../knowledge.js"
import { readText } from "../text/text.js"
import { quotingOf, sharedSources } from "./sources.js"
import { witnessesAmong } from "../match/witness.js"

const lines = {
  wire: "TILSE — The dam will be lowered. “We would rather explain a mud bank than a flood,” said Ane Holt on Monday.",
  copy: "The dam will be lowered. “We would rather explain a mud bank than a flood,” said Ane Holt on Monday, at noon.",
  own: "Holt looked at the sky. “We would rather explain a mud bank than a flood,” she said. The crowd laughed aloud.",
  plain: "Holt told the crowd that the board would rather explain a mud bank than a flood. Nobody said a word.",
}
const annotated = Object.entries(lines).map(([path, text]) =>
  annotate(readText(readPage({ path, address: null, bytes: new TextEncoder().encode(text) })), shipped),
)
const witnesses = witnessesAmong(annotated, shipped.frequencies)
const idOf = (path: string): string => witnesses.find(one => one.text.report.path === path)!.id
const from = (exemplar: string, copy: string): Derivation => ({
  exemplar,
  copy,
  kind: "rewrite",
  direction: "decided",
  through: null,
  shared: { words: 20, ofCopy: 1 },
  evidence: [],
  ledger: [],
})
const sharing = (derivations: readonly Derivation[]) =>
  sharedSources(quotingOf(witnesses, { derivations })).map(({ reports }) =>
    reports.map(id => witnesses.find(one => one.id === id)!.text.report.path),
  )

describe("shared sources", () => {
  test("two reporters who quote one speech share it; who has it from one of them does not", () => {
    expect(sharing([from(idOf("wire"), idOf("copy"))])).toEqual([["wire", "own"]])
  })

  test("a family that has it from its own parent, or from one lost parent, shares nothing", () => {
    const all = ["wire", "copy", "own"].map(idOf)
    expect(sharing([from(all[0]!, all[1]!), from(all[0]!, all[2]!)])).toEqual([])
    expect(sharing(all.map(id => from("lost", id)))).toEqual([])
  })

  test("its spans hold the words", () => {
    const [source] = sharedSources(quotingOf(witnesses, { derivations: [from(idOf("wire"), idOf("copy"))] }))
    for (const { report, start, end } of source!.spans) {
      const { text } = witnesses.find(one => one.id === report)!.text.report
      expect(text.slice(start, end)).toBe("We would rather explain a mud bank than a flood")
    }
    expect(source!.what).toBe("We would rather explain a mud bank than a flood")
  })
})
