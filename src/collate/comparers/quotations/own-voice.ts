// Words by which somebody speaks of himself. Without marks around them they are the reporter's own.

import type { Span } from "../../../model/span.js"
import type { Token } from "../../../model/token.js"
import { tokensIn } from "../../../text/places.js"
import type { Side } from "../../pair/correspondence.js"

/**
 * Not the list of `relate/density.ts`, which counts how much a page speaks for itself, to "you" too and by exclamation.
 */
const ownVoice: ReadonlySet<string> = new Set("we our ours ourselves i my mine me myself".split(" "))

/** The words of a place by which somebody speaks of himself; “us” is one, and “US” is a country. */
export function ownVoiceIn({ tokens, text }: Side, place: Span): Token[] {
  return tokensIn(tokens, place).filter(({ norm, start, end }) => ownVoice.has(norm) || text.slice(start, end) === "us")
}
