// Two words run into one, by whoever took a name from markup.

import { groupBy } from "../../kit/groups.js"
import { type Laid, type Place, placeOf, type Sign, textOf } from "./sign.js"

/** "GlenVanHerck": a capital inside a word where the other report has two words. */
export const runTogether: Sign = {
  name: "run-together",
  words: ["a name runs together only in the copy", "names run together only in the copy"],
  find: joined,
}

/** Both words of the exemplar may answer to the one: it is one place. */
function joined({ exemplar, copy, links }: Laid): Place[] {
  const run = links.flat().filter(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    if (was.norm === is.norm) return false
    const [whole, worn] = [textOf(exemplar, was), textOf(copy, is)]
    return /\p{Ll}\p{Lu}/u.test(worn) && !/\p{Ll}\p{Lu}/u.test(whole)
  })
  return [...groupBy(run, ([, j]) => j)].map(([j, of]) => {
    const was = { start: exemplar.text.tokens[of[0]![0]]!.start, end: exemplar.text.tokens[of.at(-1)![0]]!.end }
    return placeOf(exemplar, was, copy, copy.text.tokens[j]!)
  })
}
