// Two words run into one, by whoever took a name from markup.

import { type Laid, type Place, placeOf, type Sign, textOf } from "./sign.js"

/** "GlenVanHerck": a capital inside a word where the other report has two words. */
export const runTogether: Sign = {
  name: "run-together",
  words: ["a name runs together only in the copy", "names run together only in the copy"],
  find: joined,
}

function joined({ exemplar, copy, links }: Laid): Place[] {
  return links.flat().flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    const [whole, worn] = [textOf(exemplar, was), textOf(copy, is)]
    if (was.norm === is.norm || !/\p{Ll}\p{Lu}/u.test(worn) || /\p{Ll}\p{Lu}/u.test(whole)) return []
    return [placeOf(exemplar, was, copy, is)]
  })
}
