// A place in a report's text. Every conclusion of the program points back to the page by spans.

/** A half-open range `[start, end)` of UTF-16 code units in one report's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the report it lies in, by the report's id. */
export interface Passage extends Span {
  readonly report: string
}

/** Number of UTF-16 code units two spans have in common; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether a span has anything in common with any of these. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  return spans.some(other => overlap(other, span) > 0)
}

/** Those that have something in common with a span, of many in order of which none lies in another. */
export function overlapping<T extends Span>(ordered: readonly T[], span: Span): readonly T[] {
  const { from, to } = placesTouching(ordered, span)
  return ordered.slice(from, to)
}

/** From where to where they stand in their list. */
export function placesTouching(ordered: readonly Span[], span: Span): { readonly from: number; readonly to: number } {
  let from = 0
  for (let to = ordered.length; from < to; ) {
    const middle = (from + to) >> 1
    if (ordered[middle]!.end > span.start) to = middle
    else from = middle + 1
  }
  let end = from
  while (end < ordered.length && ordered[end]!.start < span.end) end++
  return { from, to: end }
}

/** Their indexes in the list. */
export function indexesTouching(ordered: readonly Span[], span: Span): number[] {
  const { from, to } = placesTouching(ordered, span)
  return Array.from({ length: to - from }, (_, n) => from + n)
}

/** Indexes of those that lie in a span, whole. */
export function indexesWithin(ordered: readonly Span[], span: Span): number[] {
  return indexesTouching(ordered, span).filter(i => within(ordered[i]!, span))
}

/** Whether two spans begin and end alike. */
export function samePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Whether `inner` lies within `outer` whole. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
