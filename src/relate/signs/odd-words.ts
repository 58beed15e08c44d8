// A rare word where a plain one stood. What is rare is told from the pile and the shipped table.

import type { Witness } from "../../match/witness.js"
import type { Token } from "../../model/token.js"
import { type Laid, type Links, type Place, placesOf, type Sign, textOf } from "./sign.js"

/** Machines that put synonyms for words pick rare ones (Cabanac, Labbé, Magazinov 2021, "tortured phrases"). */
export const oddWords: Sign = {
  name: "odd-word",
  words: ["a rare word stands for a plain one in the copy", "rare words stand for plain ones in the copy"],
  find: rarerWords,
}

/** A word put for another counts when it is rarer by this much (nats of IDF): "aforesaid" for "said". */
const rarer = 2
/** And no single word counts for more than this. */
const mostRarer = 5

/** Words put in the place of others: linked but different, or alone in a gap between linked neighbours. */
function substitutions(exemplar: Witness, copy: Witness, links: Links): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const [x, y] = [exemplar.text.tokens, copy.text.tokens]
  for (const group of links) {
    for (const [i, j] of group) if (isWord(x[i]!) && isWord(y[j]!) && x[i]!.norm !== y[j]!.norm) found.push([i, j])
    for (let k = 0; k + 1 < group.length; k++) {
      const [i, j] = group[k]!
      const [nextI, nextJ] = group[k + 1]!
      const gapX = wordsBetween(x, i + 1, nextI)
      const gapY = wordsBetween(y, j + 1, nextJ)
      if (gapX.length === gapY.length && gapX.length <= 2) found.push(...gapX.map((t, n) => [t, gapY[n]!] as const))
    }
  }
  return found
}

function isWord(token: Token): boolean {
  return token.kind === "word"
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number[] {
  const words: number[] = []
  for (let t = from; t < to; t++) if (isWord(tokens[t]!)) words.push(t)
  return words
}

function rarerWords({ exemplar, copy, links }: Laid): Place[] {
  return substitutions(exemplar, copy, links).flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    if (/^\p{Lu}/u.test(textOf(copy, is)) || /^\p{Lu}/u.test(textOf(exemplar, was))) return []
    const gain = copy.idf[j]! - exemplar.idf[i]!
    if (gain < rarer) return []
    return [{ amount: Math.min(gain, mostRarer) / mostRarer, spans: placesOf(exemplar, was, copy, is) }]
  })
}
