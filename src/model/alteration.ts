// What was altered along a derivation, and the readings of one place over all its witnesses.

import type { AlterationKind } from "./catalogue.js"
import type { Passage } from "./span.js"

/** `grave`: a reader is told something else, or loses who said it, when, or how surely. */
export type Gravity = "grave" | "notable" | "slight"

/** One alteration, at one place. Spans are as tight as the change allows. */
export interface Alteration {
  /** Report ids. */
  readonly exemplar: string
  readonly copy: string
  /** False where nobody knows which of the two came first: `exemplar` and `copy` are then first and second in canonical order. */
  readonly ordered: boolean
  readonly kind: AlterationKind
  readonly gravity: Gravity
  /** Alike ones share this id: one finding with a count for the reader. */
  readonly group: string | null
  /** `[start, end)` in the exemplar's text; null for an insertion. */
  readonly exemplarSpan: readonly [number, number] | null
  /** `[start, end)` in the copy's text; null for an omission. */
  readonly copySpan: readonly [number, number] | null
  /** Plain words made from what was computed. */
  readonly note: string
}

/** One witness's reading at a locus. `text` is empty where the witness leaves the place out. */
export interface WitnessReading extends Passage {
  readonly text: string
}

/** A locus with all its readings: equal readings share one entry. */
export interface Locus {
  readonly id: string
  readonly readings: readonly { readonly text: string; readonly witnesses: readonly WitnessReading[] }[]
}

/** All readings of the passages of a family, locus by locus. */
export interface Apparatus {
  readonly witnesses: readonly string[]
  readonly loci: readonly Locus[]
}
