// What two words have to do with one another: synonyms, opposites, one wider than the other, two of one sort.
//
// From WordNet (Miller 1995; Fellbaum 1998), boiled down by `train/lexicon.mjs`; see lexicon.card.md. Words are asked
// for by stem, so that every form of a word is covered, and nouns answer to the verbs they are made from.

import { irregular } from "./irregular.js"
import { table } from "./lexicon.weights.js"
import { stem } from "./tokens.js"

/**
 * `synonym`: they can stand for one another in some sense. `kin`: one root (respond, response). `wider`: one covers the
 * other, one or two steps up (stench, smell). `sibling`: two of one sort (boycott, strike). `antonym`: opposites.
 */
export type Kinship = "synonym" | "kin" | "antonym" | "wider" | "sibling"

interface Lexicon {
  /** Stem → the sets of synonyms it belongs to. */
  readonly sets: ReadonlyMap<string, readonly number[]>
  /** A set → the sets just above it. */
  readonly above: readonly (readonly number[])[]
  readonly antonyms: ReadonlySet<string>
  readonly kin: ReadonlySet<string>
}

function read(text: string): Lexicon {
  const [synonyms = "", antonyms = "", kin = ""] = text.split("\n\n")
  const sets = new Map<string, number[]>()
  const above = synonyms.split("\n").map((line, set) => {
    const [stems = "", higher = ""] = line.split("|")
    for (const word of stems.split(" ")) {
      const known = sets.get(word)
      if (known) known.push(set)
      else sets.set(word, [set])
    }
    return higher ? higher.split(" ").map(id => Number.parseInt(id, 36)) : []
  })
  return { sets, above, antonyms: new Set(antonyms.split("\n")), kin: new Set(kin.split("\n")) }
}

// Read on first use: commands that compare nothing should not pay for it.
const lexicon = (() => {
  const held: Lexicon[] = []
  return (): Lexicon => {
    held[0] ??= read(table)
    return held[0]
  }
})()

const none: readonly number[] = []

/** Stems of the words that irregular forms belong to, by form. */
const irregularStems: ReadonlyMap<string, string> = new Map(
  Array.from(irregular, ([form, base]) => [form, stem(base)] as const),
)

/** The stem all forms of a word share, irregular ones included: `took`, `taking` → `take`. `norm` is a token's norm. */
export function baseStem(norm: string, stemmed: string = stem(norm)): string {
  return irregularStems.get(norm) ?? stemmed
}

/** How two words, given by their base stems, are related; null where WordNet knows of nothing. */
export function kinship(a: string, b: string): Kinship | null {
  if (a === b) return "synonym"
  const { sets, above, antonyms, kin } = lexicon()
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`
  if (antonyms.has(pair)) return "antonym"
  if (kin.has(pair)) return "kin"
  const setsOfA = sets.get(a) ?? none
  const setsOfB = sets.get(b) ?? none
  if (setsOfA.length === 0 || setsOfB.length === 0) return null
  if (setsOfA.some(set => setsOfB.includes(set))) return "synonym"
  const aboveA = setsOfA.flatMap(set => above[set]!)
  const aboveB = setsOfB.flatMap(set => above[set]!)
  if (covers(aboveA, setsOfB, above) || covers(aboveB, setsOfA, above)) return "wider"
  return aboveA.some(set => aboveB.includes(set)) ? "sibling" : null
}

/** Whether the sets just above a word, or those above them, hold one of the other word's. */
function covers(higher: readonly number[], sets: readonly number[], above: Lexicon["above"]): boolean {
  return higher.some(set => sets.includes(set) || above[set]!.some(top => sets.includes(top)))
}

/** Whether the lexicon has this base stem at all. */
export function isKnown(word: string): boolean {
  return lexicon().sets.has(word)
}
