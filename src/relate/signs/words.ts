// Signs in words: a rare one where a plain one stood, two run into one, one that lost a letter.

import type { Witness } from "../../match/witness.js"
import type { Token } from "../../model/token.js"
import type { Lexicon } from "../../text/lexicon.js"
import { misspelt, signsLost } from "../misspelt.js"
import { type Links, placesOf, textOf, type Wear } from "./wear.js"

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

/** Machines that put synonyms for words pick rare ones (Cabanac, Labbé, Magazinov 2021, "tortured phrases"). */
export function oddWords(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  return substitutions(exemplar, copy, links).flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    if (/^\p{Lu}/u.test(textOf(copy, is)) || /^\p{Lu}/u.test(textOf(exemplar, was))) return []
    const gain = copy.idf[j]! - exemplar.idf[i]!
    if (gain < rarer) return []
    return [
      {
        sign: "odd-word" as const,
        amount: Math.min(gain, mostRarer) / mostRarer,
        spans: placesOf(exemplar, was, copy, is),
      },
    ]
  })
}

/** "GlenVanHerck": a capital inside a word where the other report has two words. */
export function runTogether(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  return links.flat().flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    const [whole, worn] = [textOf(exemplar, was), textOf(copy, is)]
    if (was.norm === is.norm || !/\p{Ll}\p{Lu}/u.test(worn) || /\p{Ll}\p{Lu}/u.test(whole)) return []
    return [{ sign: "run-together" as const, amount: 1, spans: placesOf(exemplar, was, copy, is) }]
  })
}

/** Words that are whole in the exemplar, or elsewhere in the copy. English: elsewhere no list says what is a word. */
export function misspellings(exemplar: Witness, copy: Witness, links: Links, lexicon: Lexicon): Wear[] {
  if (exemplar.text.report.language !== "en") return []
  const lost = signsLost(exemplar, copy, links.flat()).map(([was, is]) => placesOf(exemplar, was, copy, is))
  const typed = misspelt(exemplar, copy, lexicon).map(([whole, inExemplar, worn]) =>
    placesOf(inExemplar ? exemplar : copy, whole, copy, worn),
  )
  // One word lost is one mistake, however often it is printed.
  const places = new Map([...lost, ...typed].map(place => [textOf(copy, place[1]!), place]))
  return [...places.values()].map(place => ({ sign: "misspelt" as const, amount: 1, spans: place }))
}
