// Parts of given names that look like something else: days and months, and syllables in lower case.

import type { Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import type { Tagged } from "../tagging/tagger.js"
import * as lexicon from "./lexicon.js"

/** Short for days and months, and names of people as well. */
const alsoGiven: ReadonlySet<string> = new Set("sun jan jun may june april august mar".split(" "))

/** "Cho Sun Hee": capitalised words, no other day or month, stand right before and behind. */
export function isGivenByCalendar(text: Text, tagged: Tagged, i: number): boolean {
  if (!alsoGiven.has(text.tokens[i]!.norm)) return false
  if (isNamed(text, tagged, i - 1)) return true
  return [i - 1, i + 1].every(other => {
    const token = text.tokens[other]
    if (token?.kind !== "word" || tagged.shape[other] !== Shape.capital || tagged.first[i]) return false
    return !lexicon.calendar.has(token.norm) && !lexicon.closedClass.has(token.norm)
  })
}

/** "Theresa May": right behind a given name. */
function isNamed({ tokens }: Text, tagged: Tagged, i: number): boolean {
  const norm = tokens[i]?.norm ?? ""
  return tagged.shape[i] === Shape.capital && !alsoGiven.has(norm) && lexicon.womensNames.has(norm)
}

/** "Moon Jae-in": behind a family name that stands first, a given name of two parts may go on in lower case. */
export function isSyllable(text: Text, tagged: Tagged, at: number): boolean {
  const { norm } = text.tokens[at + 1]!
  const family = text.tokens[at - 2]?.norm ?? ""
  return lexicon.leadingSurnames.has(family) && tagged.shape[at + 1] === Shape.lower && norm.length <= longestSyllable
}

/** Letters of a syllable of such a name. */
const longestSyllable = 5
