// The ground that alterations are planted in: one sentence of a report, and the ways of changing it in a place.

import type { Annotated } from "../../src/model/annotation.js"
import type { Span } from "../../src/model/span.js"
import type { Sentence } from "../../src/model/token.js"
import type { Random } from "../random.js"
import type { Change, PlantedKind } from "./change.js"

/** A sentence to plant in, with its report for what must be known of names. */
export interface Ground {
  readonly report: Annotated
  readonly sentence: Sentence
  readonly text: string
}

/** Changes one sentence in one way; null where it offers no place for it. */
type Planter = (ground: Ground, random: Random) => readonly Change[] | null

/** Ways of planting, by kind. */
export type Planters = Partial<Readonly<Record<PlantedKind, Planter>>>

/** All places of a pattern. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[]
}

/** A change at one place of a pattern, drawn by chance. */
export function one(
  text: string,
  pattern: RegExp,
  random: Random,
  put: (match: RegExpExecArray) => string | null,
): Change[] | null {
  const match = random.pick(matches(text, pattern))
  const made = match && put(match)
  return match && made !== null && made !== undefined
    ? [{ start: match.index, end: match.index + match[0].length, put: made }]
    : null
}

/** Speech keeps its own grammar, and is altered by kinds of its own: changes that touch it are not made. */
export function outside({ report, sentence }: Ground, changes: readonly Change[] | null): readonly Change[] | null {
  const quoted = changes?.some(({ start, end }) =>
    report.quotations.some(q => sentence.start + start < q.end && q.start < sentence.start + end),
  )
  return quoted ? null : changes
}

/** A change at a span of the report. */
export function placed({ sentence }: Ground, span: Span, put: string): Change {
  return { start: span.start - sentence.start, end: span.end - sentence.start, put }
}

/** Names that stand in no text of the data, for putting in others' places. */
export const strangers: Readonly<Record<"person" | "place", readonly string[]>> = {
  person: ["Harold Brandt", "Lucia Ferrante", "Owen Radley"],
  place: ["Portugal", "Norway", "Ecuador", "Denmark"],
}
