// What two words have to do with one another: synonyms, opposites, one wider than the other, two of one sort.
//
// From WordNet (Miller 1995; Fellbaum 1998), boiled down by `train/lexicon.ts`; see assets/lexicon.card.md. Words are
// asked for by stem, so that every form of a word is covered, and nouns answer to the verbs they are made from.

import { irregular } from "./irregular.js"
import { numberOf, type StringTable, type Wholes } from "./string-table.js"
import { stem } from "./tokens.js"

/**
 * `synonym`: they can stand for one another in some sense. `kin`: one root (respond, response). `wider`: one covers the
 * other, one or two steps up (stench, smell). `sibling`: two of one sort (boycott, strike). `antonym`: opposites.
 */
export type Kinship = "synonym" | "kin" | "antonym" | "wider" | "sibling"

/** Stems, sets of synonyms, and how they hang together, all by number. Handed in by whoever has read it. */
export interface Lexicon {
  /** In order of code units, so that numbers order pairs as the words would. */
  readonly stems: StringTable
  /** Of each stem, the sets of synonyms it belongs to; none for a stem that only stands in a pair. */
  readonly sets: Lists
  /** Of each set, the sets just above it. */
  readonly above: Lists
  /** Opposites, and words of one root with differing stems. */
  readonly antonyms: Pairs
  readonly kin: Pairs
}

/** Lists of numbers: list `n` is `items[starts[n]] … items[starts[n + 1] - 1]`. */
export interface Lists {
  readonly starts: Wholes
  readonly items: Wholes
}

/** Pairs of numbers, the smaller one first, in ascending order, one pair after another. */
export type Pairs = Wholes

/** Stems of the words that irregular forms belong to, by form. */
const irregularStems: ReadonlyMap<string, string> = new Map(
  Array.from(irregular, ([form, base]) => [form, stem(base)] as const),
)

/** The stem all forms of a word share, irregular ones included: `took`, `taking` → `take`. `norm` is a token's norm. */
export function baseStem(norm: string, stemmed: string = stem(norm)): string {
  return irregularStems.get(norm) ?? stemmed
}

/** How two words, given by their base stems, are related; null where WordNet knows of nothing. */
export function kinship(lexicon: Lexicon, a: string, b: string): Kinship | null {
  const near = nearKinship(lexicon, a, b)
  if (near !== null) return near
  const x = numberOf(lexicon.stems, a)
  const y = x < 0 ? -1 : numberOf(lexicon.stems, b)
  return y >= 0 && areSiblings(lexicon, x, y) ? "sibling" : null
}

/** The same where two of one sort are as good as strangers: what takes longest is not looked for. */
export function nearKinship(lexicon: Lexicon, a: string, b: string): Exclude<Kinship, "sibling"> | null {
  if (a === b) return "synonym"
  const x = numberOf(lexicon.stems, a)
  const y = x < 0 ? -1 : numberOf(lexicon.stems, b)
  if (y < 0) return null
  if (hasPair(lexicon.antonyms, x, y)) return "antonym"
  if (hasPair(lexicon.kin, x, y)) return "kin"
  if (shareSet(lexicon.sets, x, y)) return "synonym"
  return covers(lexicon, x, y) || covers(lexicon, y, x) ? "wider" : null
}

/** Whether two words, given by their base stems, are synonyms, and neither opposites nor of one root. */
export function areSynonyms(lexicon: Lexicon, a: string, b: string): boolean {
  if (a === b) return true
  const x = numberOf(lexicon.stems, a)
  const y = x < 0 ? -1 : numberOf(lexicon.stems, b)
  if (y < 0 || !shareSet(lexicon.sets, x, y)) return false
  return !hasPair(lexicon.antonyms, x, y) && !hasPair(lexicon.kin, x, y)
}

/** Whether the lexicon has this base stem in any set. */
export function isKnown(lexicon: Lexicon, word: string): boolean {
  const { starts } = lexicon.sets
  const number = numberOf(lexicon.stems, word)
  return number >= 0 && starts[number]! < starts[number + 1]!
}

/** Whether a pair is among the pairs, by halving. */
function hasPair(pairs: Pairs, x: number, y: number): boolean {
  const first = Math.min(x, y)
  const second = Math.max(x, y)
  let low = 0
  let high = pairs.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    const one = pairs[2 * middle]!
    if (one < first || (one === first && pairs[2 * middle + 1]! < second)) low = middle + 1
    else high = middle
  }
  return pairs[2 * low] === first && pairs[2 * low + 1] === second
}

function holds({ starts, items }: Lists, list: number, item: number): boolean {
  const end = starts[list + 1]!
  for (let at = starts[list]!; at < end; at++) if (items[at] === item) return true
  return false
}

function shareSet(sets: Lists, x: number, y: number): boolean {
  const end = sets.starts[x + 1]!
  for (let at = sets.starts[x]!; at < end; at++) if (holds(sets, y, sets.items[at]!)) return true
  return false
}

/** Whether the sets just above those of `lower`, or those above them, hold one of `upper`'s. */
function covers({ sets, above }: Lexicon, upper: number, lower: number): boolean {
  const end = sets.starts[lower + 1]!
  for (let at = sets.starts[lower]!; at < end; at++) {
    const set = sets.items[at]!
    for (let up = above.starts[set]!; up < above.starts[set + 1]!; up++) {
      const higher = above.items[up]!
      if (holds(sets, upper, higher)) return true
      for (let top = above.starts[higher]!; top < above.starts[higher + 1]!; top++)
        if (holds(sets, upper, above.items[top]!)) return true
    }
  }
  return false
}

/** Whether a set just above one of `x`'s is just above one of `y`'s. */
function areSiblings({ sets, above }: Lexicon, x: number, y: number): boolean {
  for (let at = sets.starts[x]!; at < sets.starts[x + 1]!; at++) {
    const set = sets.items[at]!
    for (let up = above.starts[set]!; up < above.starts[set + 1]!; up++)
      for (let other = sets.starts[y]!; other < sets.starts[y + 1]!; other++)
        if (holds(above, sets.items[other]!, above.items[up]!)) return true
  }
  return false
}
