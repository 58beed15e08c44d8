// A change to one sentence: what stands where, and whether it was planted to be found or changes nothing.

import type { AlterationKind } from "../../src/model/catalogue.js"
import type { Span } from "../../src/model/span.js"

/** The alterations that are planted, one kind of mistake or liberty each. */
export const plantedKinds = [
  "negation",
  "actors",
  "preposition",
  "hedge",
  "modal",
  "number",
  "unit",
  "qualifier",
  "deadline",
  "name",
  "broken",
  "title",
  "marks",
  "words",
  "fused",
  "dropped",
  "shifted",
  "insertion",
  "omission",
  "moved",
] as const

/** A kind of planted alteration. */
export type PlantedKind = (typeof plantedKinds)[number]

/** The kinds of alteration that answer to what was planted. */
export const answers: Readonly<Record<PlantedKind, readonly AlterationKind[]>> = {
  negation: ["meaning"],
  actors: ["meaning"],
  preposition: ["meaning"],
  hedge: ["certainty"],
  modal: ["certainty"],
  number: ["figure"],
  unit: ["figure"],
  qualifier: ["figure"],
  deadline: ["time"],
  name: ["name"],
  broken: ["name"],
  title: ["name"],
  marks: ["quotation"],
  words: ["quotation"],
  fused: ["quotation"],
  dropped: ["attribution"],
  shifted: ["attribution", "name"],
  insertion: ["insertion"],
  omission: ["omission"],
  moved: ["transposition"],
}

/** One replacement in a sentence: `[start, end)` of it becomes `put`. */
export interface Change extends Span {
  readonly put: string
}

/** A sentence changed, with the places of what was put in, in the changed sentence. */
export interface Changed {
  readonly text: string
  /** For each change its place in the new text, in order of the old. */
  readonly places: readonly Span[]
}

/** Make changes that do not overlap. */
export function applyChanges(sentence: string, changes: readonly Change[]): Changed {
  let text = ""
  let at = 0
  const places: Span[] = []
  for (const { start, end, put } of [...changes].sort((x, y) => x.start - y.start)) {
    text += sentence.slice(at, start)
    places.push({ start: text.length, end: text.length + put.length })
    text += put
    at = end
  }
  return { text: text + sentence.slice(at), places }
}

/** Changes of which none touches one before it in the list. */
export function withoutOverlap(changes: readonly Change[]): Change[] {
  const kept: Change[] = []
  for (const change of changes) {
    if (kept.every(other => change.end < other.start || other.end < change.start)) kept.push(change)
  }
  return kept
}
