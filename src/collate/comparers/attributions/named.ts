// Whether somebody is said to speak at a place of the copy: by the words of an attribution that answer there, or by a
// word of speech.

import type { Attribution } from "../../../model/annotation.js"
import { type TokenRange, tokensWithin } from "../../../text/places.js"
import { answersWithin, type Correspondence, isContent, type Side } from "../../pair/correspondence.js"
import { reportsSpeech } from "../../words/cues.js"

/** Whether the source or the cue of an attribution of the exemplar answers in a range of the copy. */
export function isNamedIn({ a }: Correspondence, { source, cue }: Attribution, there: TokenRange): boolean {
  return [source, cue].some(
    part => part !== null && answersWithin(a, tokensWithin(a.tokens, part), there, at => isContent(a.tokens[at]!)),
  )
}

/** Whether a word tells that somebody said it: "according", or a verb of speech; of "a law", "the report" nothing is said. */
export function isWordOfSpeech({ tokens, report }: Side, at: number): boolean {
  const token = tokens[at]!
  return token.norm === "according" || (reportsSpeech(token) && report.partsOfSpeech[at] !== "NOUN")
}
