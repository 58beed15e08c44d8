// One place from the first of several to the last.

import { greatest, least } from "../../kit/extremes.js"
import type { Span } from "../../model/span.js"

/** The place that several make, what lies between them included. */
export function spanning(places: readonly Span[]): Span {
  return { start: least(places.map(({ start }) => start)), end: greatest(places.map(({ end }) => end)) }
}
