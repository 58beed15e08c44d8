// Signs that one page was written later than the other, by its words alone: it says that it is an update, or what was
// to come has come.

import { keptWith } from "../../kit/kept.js"
import { unmasked } from "../../model/masks.js"
import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { placeOf, type Sign } from "./sign.js"

const update =
  /(?:^|\n|[([])\s*(?:UPDATED?\b|Updated?:|Adds\b|Recasts\b|WRITETHRU|Writethru|\d(?:st|nd|rd|th) Ld\b|CORRECTS\b|Corrects\b|EDITOR[’']S NOTE|Editor[’']s note|Correction:|Clarification:)|\b(?:[Tt]his (?:story|article|post|report) (?:has been|was) (?:updated|corrected)|earlier version of this|earlier (?:story|report) (?:said|below))/gu

/** The copy calls itself an update. */
export const saysUpdate: Sign = {
  name: "says-update",
  words: ["the copy says that it was updated", "times the copy says that it was updated"],
  find: ({ exemplar, copy }) => {
    if (updates(exemplar).length > 0) return []
    return updates(copy).map(span => ({ amount: 1, spans: [{ report: copy.id, ...span }] }))
  },
}

/** What the exemplar says will be, and the copy that it was: "will close", "closed". */
export const noLongerToCome: Sign = {
  name: "no-longer-to-come",
  words: [
    "what the exemplar says is to come has come in the copy",
    "times what the exemplar says is to come has come in the copy",
  ],
  find: ({ exemplar, copy, links }) =>
    links
      .flat()
      .filter(([i, j]) => {
        const isPast = copy.text.partsOfSpeech[j] === "VERB" && copy.text.tokens[j]!.norm.endsWith("ed")
        return isPast && isToCome(exemplar, i) && !isToCome(copy, j)
      })
      .map(([i, j]) => placeOf(exemplar, exemplar.text.tokens[i]!, copy, copy.text.tokens[j]!)),
}

const future: ReadonlySet<string> = new Set(["will", "'ll"])
const auxiliaries: ReadonlySet<string> = new Set(["will", "'ll", "would", "to", "be", "is", "are"])

/** Whether "will" stands right before a word, or one word before that. */
function isToCome({ text }: Witness, t: number): boolean {
  const [before, further] = [text.tokens[t - 1]?.norm ?? "", text.tokens[t - 2]?.norm ?? ""]
  return future.has(before) || (future.has(further) && auxiliaries.has(before))
}

const updates: (of: Witness) => readonly Span[] = keptWith(({ text }: Witness) =>
  [...unmasked(text).matchAll(update)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
)
