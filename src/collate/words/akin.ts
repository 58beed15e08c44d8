// Words of which one may be said for the other: synonyms, words of one family, a wider word. Opposites, and two sorts of one
// thing, say something else.

import { type Lexicon, nearKinship } from "../../text/lexicon.js"

/** Whether one word, by its base stem, may stand for another. */
export function areAkin(lexicon: Lexicon, x: string, y: string): boolean {
  const kin = nearKinship(lexicon, x, y)
  return kin === "synonym" || kin === "kin" || kin === "wider"
}
