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

/** Hidden until asked for: most differences are of these kinds and tell a reader nothing. */
export const quiet: ReadonlySet<Family> = new Set(["reworded", "spelling"])
