// Linked sentences as the signs look at them: the sentences of either side that answer to one another, whole, so that
// what is said in the one and not in the other can be asked.

import { greatest, least } from "../../kit/extremes.js"
import { keptWith } from "../../kit/kept.js"
import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { sentenceUpTo } from "../../text/places.js"
import type { Laid } from "./sign.js"

/** Sentences of the exemplar with those of the copy that answer to them. */
export interface Answering {
  readonly was: Span
  readonly is: Span
  /** Tokens linked. */
  readonly links: readonly (readonly [number, number])[]
}

/** Fewer linked words may be a phrase that any sentence has. */
const leastLinked = 6

/** The sentences that answer to one another. */
export const answering: (laid: Laid) => readonly Answering[] = keptWith(({ exemplar, copy, links }: Laid) =>
  links
    .filter(group => group.length >= leastLinked)
    .map(group => ({
      was: whole(
        exemplar,
        group.map(([i]) => i),
      ),
      is: whole(
        copy,
        group.map(([, j]) => j),
      ),
      links: group,
    })),
)

/** The sentences that tokens stand in, from the first to the last. */
function whole({ text }: Witness, tokens: readonly number[]): Span {
  const [first, last] = [text.tokens[least(tokens)]!, text.tokens[greatest(tokens)]!]
  return { start: sentenceUpTo(text, first.start)!.start, end: sentenceUpTo(text, last.start)!.end }
}

/** Whether a span lies in another, whole. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
