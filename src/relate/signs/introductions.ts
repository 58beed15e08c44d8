// A person who comes in unintroduced: what said who that is was cut.

import { keptWith } from "../../kit/kept.js"
import type { Witness } from "../../match/witness.js"
import { isCapital, type Laid, type Place, placeOf, type Sign } from "./sign.js"

/**
 * A person who comes in by surname in the copy and by full name in the exemplar: what introduced him was cut. Only
 * surnames that the exemplar introduces in matter the copy lacks count.
 */
export const noIntroduction: Sign = {
  name: "no-introduction",
  words: [
    "a person comes in unintroduced in the copy, introduced in the exemplar",
    "people come in unintroduced in the copy, introduced in the exemplar",
  ],
  find: unintroduced,
}

function unintroduced({ exemplar, copy }: Laid): Place[] {
  const full = firstMentions(exemplar)
  return [...firstMentions(copy)].flatMap(([name, mention]) => {
    const there = full.get(name)
    if (!there?.introduced || mention.introduced) return []
    return [placeOf(exemplar, exemplar.text.tokens[there.token]!, copy, copy.text.tokens[mention.token]!)]
  })
}

interface Mention {
  readonly token: number
  readonly introduced: boolean
}

/** First place of every capitalised word, and whether a given name stands before it there. */
const firstMentions: (of: Witness) => ReadonlyMap<string, Mention> = keptWith((w: Witness) => {
  const mentions = new Map<string, Mention>()
  for (const { firstToken, lastToken, block } of w.text.sentences) {
    // Headlines name people by surname, and belong to no copy or exemplar in particular.
    if (w.text.blocks[block]!.kind === "headline") continue
    for (let t = firstToken; t < lastToken; t++) {
      const token = w.text.tokens[t]!
      if (token.kind !== "word" || mentions.has(token.norm) || !isCapital(w, t)) continue
      mentions.set(token.norm, { token: t, introduced: t > firstToken && isCapital(w, t - 1) && !isTitle(w, t - 1) })
    }
  }
  return mentions
})

function isTitle(w: Witness, t: number): boolean {
  return ["mr", "mrs", "ms", "dr"].includes(w.text.tokens[t]!.norm)
}
