// Whether two texts of a view tell the same once more: by the words that they share, where what they do not share is
// neither a number nor a no.

import { findNumerals } from "../annotate/figures/numerals.js"
import { noes } from "../text/helpers.js"

/** Words in lower case; “isn’t” as “is not”. */
function wordsIn(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/n['’]t\b/gu, " not")
  return new Set(plain.match(/[\p{L}\p{N}]+/gu))
}

function numbersIn(text: string): ReadonlySet<number> {
  return new Set(findNumerals(text).flatMap(({ low, high }) => [low, high]))
}

/** Whether one text has so great a share of the other's words, whichever is the shorter, with its numbers and its noes. */
export function saysAgain(one: string, other: string, share: number): boolean {
  if (one === other) return true
  const [a, b] = [wordsIn(one), wordsIn(other)]
  const isShorter = a.size < b.size
  const [long, short] = isShorter ? [b, a] : [a, b]
  const shared = [...short].filter(word => long.has(word)).length
  if (shared < share * short.size || [...noes].some(word => long.has(word) !== short.has(word))) return false
  // Numbers last: they are dear to find.
  const numbers = numbersIn(isShorter ? other : one)
  return [...numbersIn(isShorter ? one : other)].every(number => numbers.has(number))
}
