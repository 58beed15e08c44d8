// Whether somebody is said to speak at a place of the copy: by the words of an attribution that answer there, or by a
// word of speech.

import type { Attribution } from "../../../model/annotation.js"
import type { Token } from "../../../model/token.js"
import { type TokenRange, tokensWithin } from "../../../text/places.js"
import { answersWithin, type Correspondence, isContent, type Side } from "../../pair/correspondence.js"
import { reportsSpeech } from "../../words/cues.js"

/** Whether the source or the cue of an attribution of the exemplar answers in a range of the copy. */
export function isNamedIn({ a }: Correspondence, { source, cue }: Attribution, there: TokenRange): boolean {
  return [source, cue].some(
    part => part !== null && answersWithin(a, tokensWithin(a.tokens, part), there, at => isContent(a.tokens[at]!)),
  )
}

/** Whether a word may tell that somebody said it: "according", or what is a verb of speech by its letters. */
export function mayTellOfSpeech(token: Token): boolean {
  return token.norm === "according" || reportsSpeech(token)
}

/** Whether a word of any place tells that somebody said it; of "a law", "the report" nothing is said. */
export function isWordOfSpeech({ tokens, report }: Side, at: number): boolean {
  const token = tokens[at]!
  return mayTellOfSpeech(token) && (token.norm === "according" || report.partsOfSpeech[at] !== "NOUN")
}
