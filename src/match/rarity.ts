// How rare each word is. The pile's own counts are pooled with a shipped table of news texts, which speaks for as many
// texts as it was counted on: in a pile of five the table decides (so that "Biden" does not become worthless because
// all five name him), in a pile of twenty thousand the pile does. Inverse document frequency: Spärck Jones (1972).
//
// Counting is a sum: free of the order of the texts and of how they are dealt out, so that it can be made in parts. What
// a pile comes to must not change with every page, or nothing kept of it would hold. So a large pile speaks by a sample,
// those of its texts whose ids, digests, come first: a function of the set, which one page in many enters (bottom-k
// sampling; Cohen and Kaplan 2007). And counts are told in steps, so that a page more moves few words' weights.

import { remembering } from "../kit/remembering.js"
import { byCodeUnit } from "../model/identity.js"
import type { Rarity, Weighed } from "../model/rarity.js"
import type { Annotated } from "../model/annotation.js"
import type { Text } from "../model/token.js"
import { commonWords } from "../text/common-words.js"
import { type Frequencies, textsWith } from "./frequencies.js"

/** How many texts hold each stem, and how many are in each language. */
export interface StemCounts {
  readonly texts: number
  /** Ascending by code unit, with the number of texts of each. */
  readonly stems: readonly string[]
  readonly counts: Float64Array
  readonly languages: readonly (readonly [language: string, texts: number])[]
}

/** So many texts of a pile are counted: they say a little more of its words than the shipped table does, and no more. */
export const mostCounted = 2048
/** Steps, in octaves, by which the number of all texts is told, and that of those with a word. */
const [doubling, halfDoubling] = [1, 0.5]
/** Share of a language's texts that hold one of its commonest words. */
const commonShare = 0.3

/** Those of a pile's texts that are counted for it, whatever the order they come in. */
export function sampleOf<T extends Annotated>(texts: readonly T[]): readonly T[] {
  if (texts.length <= mostCounted) return texts
  return [...texts].sort((a, b) => byCodeUnit(a.report.id, b.report.id)).slice(0, mostCounted)
}

/** Count the stems of texts. */
export function countStems(texts: Iterable<Text>): StemCounts {
  const [counts, languages] = [new Map<string, number>(), new Map<string, number>()]
  let n = 0
  for (const { report, tokens } of texts) {
    n++
    add(languages, report.language, 1)
    for (const stem of new Set(tokens.map(token => token.stem))) add(counts, stem, 1)
  }
  return laidOut(n, counts, languages)
}

/** The sum of counts that were made in parts. */
export function addCounts(parts: readonly StemCounts[]): StemCounts {
  const [counts, languages] = [new Map<string, number>(), new Map<string, number>()]
  for (const part of parts) {
    for (const [s, stem] of part.stems.entries()) add(counts, stem, part.counts[s]!)
    for (const [language, texts] of part.languages) add(languages, language, texts)
  }
  const texts = parts.reduce((sum, part) => sum + part.texts, 0)
  return laidOut(texts, counts, languages)
}

function add(to: Map<string, number>, key: string, n: number): void {
  to.set(key, (to.get(key) ?? 0) + n)
}

function laidOut(texts: number, counts: Map<string, number>, languages: Map<string, number>): StemCounts {
  const stems = [...counts.keys()].sort(byCodeUnit)
  return {
    texts,
    stems,
    counts: Float64Array.from(stems, stem => counts.get(stem)!),
    languages: [...languages].sort((x, y) => byCodeUnit(x[0], y[0])),
  }
}

/** A text and how rare its words are. */
export interface Counted {
  readonly text: Annotated
  readonly rarity: Rarity
}

/** For each text the rarity of its own words: the pile's counts pooled with the shipped table's, in steps. */
export function countedBy(texts: readonly Annotated[], pile: StemCounts, shipped: Frequencies): Counted[] {
  return texts.map(countingBy(pile, shipped))
}

/** The same for one text after the other. */
export function countingBy(pile: StemCounts, shipped: Frequencies): (text: Annotated) => Counted {
  const pooled = new Map(pile.stems.map((stem, s) => [stem, textsWith(shipped, stem) + pile.counts[s]!]))
  // Two texts that are compared without a pile have most of their stems in common.
  const of = (stem: string) => {
    const known = pooled.get(stem)
    if (known !== undefined) return known
    const found = textsWith(shipped, stem)
    pooled.set(stem, found)
    return found
  }
  // The table knows English alone: words that another language cannot do without count as if it held that language too,
  // by the share that the language has of the pile.
  for (const [language, count] of pile.languages)
    for (const word of commonWords(language))
      pooled.set(word, of(word) + (commonShare * shipped.texts * count) / pile.texts)
  const all = shipped.texts * stepped((shipped.texts + pile.texts) / shipped.texts, doubling)
  const inSteps = remembering((stem: string) => Math.min(all, stepped(of(stem), halfDoubling)), Infinity)
  return text => {
    const { tokens } = text
    const counts = new Float64Array(tokens.length)
    for (let t = 0; t < counts.length; t++) counts[t] = inSteps(tokens[t]!.stem)
    return { text, rarity: { texts: all, counts } }
  }
}

/** The step nearest a count, of steps that lie so far apart (in octaves); what is less than one is as it is. */
function stepped(count: number, octaves: number): number {
  return count < 1 ? count : 2 ** (Math.round(Math.log2(count) / octaves) * octaves)
}

/** Inverse document frequency, natural logarithm, of each token: ln((n + 1) / (df + ½)). */
export function idfOf({ texts, counts }: Rarity): Float64Array {
  return counts.map(count => Math.log((texts + 1) / (count + 0.5)))
}

/** Texts weighed by the shipped table and the texts of `counted`, themselves if nothing is said. */
export function weighed(
  texts: readonly Annotated[],
  shipped: Frequencies,
  counted: readonly Text[] = texts,
): Weighed[] {
  return countedBy(texts, countStems(counted), shipped).map(({ text, rarity }) => ({ text, idf: idfOf(rarity) }))
}
