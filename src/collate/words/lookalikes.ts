// Words that only their letters join: "socialite", "socialist"; "martial", "marital". A slip or another house's spelling
// makes no other word; one of these does.

import { editDistance, houseForm } from "../../kit/spelling.js"
import { baseStem, isKnown, type Lexicon } from "../../text/lexicon.js"
import type { Token } from "../../model/token.js"
import { areAkin } from "./akin.js"
import { sameSpelling } from "./spelling.js"

/** So many letters apart, one word is no slip for the other. */
const beyondSlips = 2

/** Whether two words that look alike are two words. */
export function areLookalikes(lexicon: Lexicon, x: Token, y: Token): boolean {
  const [p, q] = [x, y].map(({ norm }) => norm.replaceAll("-", "")) as [string, string]
  if (p.includes(q) || q.includes(p) || sameSpelling([p], [q]) || !/^\p{L}+$/u.test(p + q)) return false
  const [own, other] = [baseStem(x.norm, x.stem), baseStem(y.norm, y.stem)]
  if (own === other || ![own, other].some(stem => isKnown(lexicon, stem)) || editDistance(p, q) < beyondSlips)
    return false
  if (areAkin(lexicon, own, other)) return false
  const [here, there] = [x, y].map(({ norm }) => baseStem(houseForm(norm))) as [string, string]
  return (here === own && there === other) || !areAkin(lexicon, here, there)
}
