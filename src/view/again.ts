// Whether two texts of a view tell the same once more: by the words that they share, where what they do not share is
// neither a number nor a no.

import { findNumerals } from "../annotate/figures/numerals.js"
import { noes } from "../text/helpers.js"

interface Told {
  /** In lower case; “isn’t” as “is not”. */
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

function toldIn(text: string): Told {
  const plain = text.toLowerCase().replace(/n['’]t\b/gu, " not")
  return {
    words: new Set(plain.match(/[\p{L}\p{N}]+/gu)),
    numbers: new Set(findNumerals(text).flatMap(({ low, high }) => [low, high])),
  }
}

/** Whether one text has so great a share of the other's words, whichever is the shorter, with its numbers and its noes. */
export function saysAgain(one: string, other: string, share: number): boolean {
  const [a, b] = [toldIn(one), toldIn(other)]
  const [long, short] = a.words.size < b.words.size ? [b, a] : [a, b]
  const shared = [...short.words].filter(word => long.words.has(word)).length
  return (
    shared >= share * short.words.size &&
    [...short.numbers].every(number => long.numbers.has(number)) &&
    [...noes].every(word => long.words.has(word) === short.words.has(word))
  )
}
