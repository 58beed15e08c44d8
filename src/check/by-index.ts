// What is near a text in a store: by the index, and of a sentence that nothing is near by its rarest words.

import { byCodeUnit } from "../model/identity.js"
import type { Index, Near } from "../store/indexed.js"
import type { Words } from "../store/words.js"
import type { Text } from "../model/token.js"
import { isOfMeaning } from "../text/function-words.js"
import type { LookUp } from "./near.js"

/** Rare words of a sentence by which it is looked up where nothing is near it: two of them together. */
const rareWords = 4
/** So many reports are taken of those that have them. */
const mostWithWords = 2

/** By the index; of a sentence that nothing is near by the rarest words that it has, two and two. */
export function byIndex(index: Index, fullText: Words): LookUp {
  const byWords = (text: Text): Near[] => {
    const words = text.tokens.filter(token => isOfMeaning(token) && /^\p{L}{3,}$/u.test(token.norm))
    const counts = index.counts(new Set(words.map(({ stem }) => stem)))
    const held = new Map(counts.stems.map((stem, n) => [stem, counts.counts[n]!]))
    const rarest = words
      .map(({ norm, stem }) => ({ norm, count: held.get(stem) ?? 0 }))
      .sort((x, y) => x.count - y.count || byCodeUnit(x.norm, y.norm))
    const pairs = [...new Set(rarest.map(({ norm }) => norm))].slice(0, rareWords)
    return fullText.withTwoOf(pairs, mostWithWords).map((number, n) => ({ number, points: mostWithWords - n }))
  }
  return asked => {
    const near = index.nearEach(
      asked.map(({ features }) => features),
      null,
    )
    return near.map((some, n) => {
      const { text } = asked[n]!
      return some.length > 0 || text.sentences.length !== 1 ? some : byWords(text)
    })
  }
}
