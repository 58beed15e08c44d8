// Words that lost a letter, a sign or a capital on the way: "Philadephia", "administrations decision", "Sanchez" for
// "Sánchez", "Youtube". Letters fall off and are mistaken in typing; that a copyist mends a word is seldomer.
//
// A word is held to be misspelt where few texts have it, no lexicon does, the other report does without it, and one of the
// two reports has a known word one letter away (Damerau 1964: four misspellings in five are). Spellings of
// two countries, and words made from others by an ending, are no mistakes.

import { keptWith } from "../../kit/kept.js"
import { looseForm, oneLetterAway, unaccented } from "../../kit/spelling.js"
import type { Token } from "../../model/token.js"
import { functionWords } from "../../text/function-words.js"
import { baseStem, isKnown, type Lexicon } from "../../text/lexicon.js"
import type { Witness } from "../../match/witness.js"
import { type Laid, type Place, placesOf, type Sign, textOf } from "./sign.js"

/** A place where one report has a word whole that the other has worn: tokens of the one and of the other. */
export type Misspelt = readonly [whole: Token, inWhole: boolean, worn: Token]

/** Shorter words are one letter away from too many others. */
const leastLetters = 6
/** A word of this many texts (the pile's and the table's) is one; an error that was copied stands in two. */
const fewTexts = 2

/** Words that are whole in the exemplar, or elsewhere in the copy. English: elsewhere no list says what is a word. */
export const misspellings: Sign = {
  name: "misspelt",
  words: ["a word is misspelt in the copy alone", "words are misspelt in the copy alone"],
  find: worn,
}

function worn({ exemplar, copy, links, lexicon }: Laid): Place[] {
  if (exemplar.text.report.language !== "en") return []
  const lost = signsLost(exemplar, copy, links.flat()).map(([was, is]) => placesOf(exemplar, was, copy, is))
  const typed = misspelt(exemplar, copy, lexicon).map(([whole, inExemplar, worn]) =>
    placesOf(inExemplar ? exemplar : copy, whole, copy, worn),
  )
  // One word lost is one mistake, however often it is printed.
  const places = new Map([...lost, ...typed].map(place => [textOf(copy, place[1]!), place]))
  return [...places.values()].map(spans => ({ amount: 1, spans }))
}

/** Words of `copy` that are misspelt, with the right one and whether that stands in `exemplar`. */
export function misspelt(exemplar: Witness, copy: Witness, lexicon: Lexicon): Misspelt[] {
  const right = wordsOf(exemplar)
  const [own, found] = [wordsOf(copy), new Map<string, Misspelt>()]
  for (const [norm, { token, texts, times }] of own) {
    if (norm.length < leastLetters || right.has(norm) || isDerived(norm) || isWord(lexicon, token, texts)) continue
    for (const [words, inExemplar] of [
      [right, true],
      [own, false],
    ] as const) {
      for (const [other, { token: whole, texts: having, times: often }] of words) {
        if (!oneLetterAway(norm, other) || isVariant(norm, other)) continue
        if (isName(copy, token) !== isName(inExemplar ? exemplar : copy, whole)) continue
        if (isWord(lexicon, whole, having) || (inExemplar && often > times)) found.set(norm, [whole, inExemplar, token])
      }
    }
  }
  return [...found.values()]
}

/** Whether a word is one: `texts` have its stem. */
function isWord(lexicon: Lexicon, { norm, stem }: Token, texts: number): boolean {
  return texts > fewTexts || isKnown(lexicon, baseStem(norm, stem)) || functionWords.has(norm)
}

/** Linked tokens that differ by a sign only: an apostrophe, an accent, a capital inside the word is gone from the copy. */
export function signsLost(
  exemplar: Witness,
  copy: Witness,
  links: readonly (readonly [number, number])[],
): (readonly [Token, Token])[] {
  return links.flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    const [whole, worn] = [printed(exemplar, was), printed(copy, is)]
    if (whole === worn) return []
    const lost =
      unaccented(whole) === worn ||
      (whole.toLowerCase() === worn.toLowerCase() && capitalsInside(whole) > capitalsInside(worn)) ||
      apostropheLost(exemplar, i, copy, j)
    return lost ? [[was, is] as const] : []
  })
}

/** "the administration's decision", "the administrations decision". */
function apostropheLost(exemplar: Witness, i: number, copy: Witness, j: number): boolean {
  const [was, clitic] = [exemplar.text.tokens[i]!, exemplar.text.tokens[i + 1]]
  const [is, next] = [copy.text.tokens[j]!, copy.text.tokens[j + 1]]
  return clitic?.norm === "'s" && is.norm === `${was.norm}s` && next?.kind === "word" && next.norm !== "'s"
}

/** A word of a report: where it first stands, how often, and in how many texts its stem does. */
interface Word {
  readonly token: Token
  readonly texts: number
  readonly times: number
}

const wordsOf: (of: Witness) => ReadonlyMap<string, Word> = keptWith(({ text, rarity }: Witness) => {
  const words = new Map<string, Word>()
  for (const [t, token] of text.tokens.entries()) {
    if (token.kind !== "word" || token.norm.length < leastLetters - 1 || !/^\p{L}+$/u.test(token.norm)) continue
    words.set(token.norm, { token, texts: rarity.counts[t]!, times: (words.get(token.norm)?.times ?? 0) + 1 })
  }
  return words
})

/** Who does something, or comes from somewhere: made as needed, so that lists lack them. */
function isDerived(norm: string): boolean {
  return /(?:[eo]rs?|i?ans?)$/.test(norm)
}

/** centre, center; privatise, privatize; labour, labor: two ways to write one word. An s put behind makes a plural. */
function isVariant(x: string, y: string): boolean {
  return looseForm(x) === looseForm(y) || `${x}s` === y || `${y}s` === x
}

function isName(w: Witness, token: Token): boolean {
  return /^\p{Lu}/u.test(printed(w, token))
}

function capitalsInside(word: string): number {
  return /\p{Ll}/u.test(word) ? [...word.matchAll(/(?<=\p{L})\p{Lu}/gu)].length : 0
}

function printed({ text }: Witness, { start, end }: Token): string {
  return text.report.text.slice(start, end)
}
