// How alike two words are that are not the same: respelt, of one family, synonyms by WordNet, a place and its people.

import { editDistance } from "../kit/spelling.js"
import type { Token } from "../model/token.js"
import { placeOfDemonym } from "./demonyms.js"
import { functionWords } from "./function-words.js"
import { kinship, type Lexicon } from "./lexicon.js"

/** Respelt words share this part of their letters by edit distance, and have at least so many letters. */
const respelt = { similarity: 0.75, letters: 5 }
/** Words of one family share so many letters at their beginning, and this share of the longer stem. */
const family = { letters: 5, share: 0.6 }

/**
 * What linking two words that are not the same is worth, where the same word is worth 1; 0 where they are not alike. `x` and
 * `y` are their base stems.
 */
export function likeness(lexicon: Lexicon, s: Token, x: string, t: Token, y: string): number {
  if (s.kind !== "word" || t.kind !== "word") return 0
  if (functionWords.has(s.norm) || functionWords.has(t.norm)) return 0
  if (placeOfDemonym(s.norm) === t.norm || placeOfDemonym(t.norm) === s.norm) return 0.7
  const kin = kinship(lexicon, x, y)
  if (kin === "synonym" || kin === "kin") return 0.7
  if (kin === "antonym" || kin === "sibling") return 0
  if (areRespelt(s.norm, t.norm) || isFamily(x, y)) return 0.6
  return kin === "wider" ? 0.5 : 0
}

/** One word in two spellings: few letters differ, and none at its beginning. */
export function areRespelt(s: string, t: string): boolean {
  const longer = Math.max(s.length, t.length)
  if (Math.min(s.length, t.length) < respelt.letters || s[0] !== t[0]) return false
  return editDistance(s, t) <= Math.floor((1 - respelt.similarity) * longer)
}

function isFamily(s: string, t: string): boolean {
  const longer = Math.max(s.length, t.length)
  let common = 0
  while (common < longer && s[common] === t[common]) common++
  return common >= family.letters && common >= family.share * longer
}
