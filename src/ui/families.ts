// How alterations are marked: each family has one colour and one shape, which the stylesheets hold, and one glyph.

import type { Family } from "../serve/shapes.js"

/** A family's glyph and name. */
export const families: Readonly<Record<Family, { readonly glyph: string; readonly name: string }>> = {
  turned: { glyph: "≠", name: "Meaning turned" },
  fact: { glyph: "#", name: "Fact changed" },
  said: { glyph: "@", name: "Who said it" },
  quotation: { glyph: "“”", name: "Quotations" },
  added: { glyph: "+", name: "Added" },
  "left-out": { glyph: "∅", name: "Left out" },
  moved: { glyph: "⇅", name: "Moved" },
  reworded: { glyph: "~", name: "Reworded" },
  spelling: { glyph: "=", name: "Spelling" },
}

/** Names that say an order, where nobody knows which of two came first. */
const apart: Partial<Readonly<Record<Family, string>>> = {
  turned: "Meaning differs",
  fact: "Fact differs",
  added: "Only in the second",
  "left-out": "Only in the first",
  moved: "In different places",
  reworded: "Otherwise worded",
}

/** What a family is called between two reports. */
export function familyName(family: Family, ordered: boolean): string {
  return (ordered ? null : apart[family]) ?? families[family].name
}

/** Hidden until asked for: most differences are of these kinds and tell a reader nothing. */
export const quiet: ReadonlySet<Family> = new Set(["reworded", "spelling"])
