// The lexicon's file, `lexi`: stems, the sets of each, the sets above each set, pairs of opposites and of one root, each as
// `text/lexicon.ts` looks into them.

import type { Lexicon, Lists, Pairs } from "../text/lexicon.js"
import { allWords, numberOf, type StringTable, stringTable, type Wholes, wholes } from "../text/string-table.js"
import { type Kind, readAsset, writeAsset } from "./asset.js"

const kind: Kind = { name: "lexi", version: 1 }

/** A lexicon written out. */
export interface WrittenLexicon {
  /** Sets of synonyms: their stems, and the sets just above by their place here. */
  readonly sets: readonly { readonly stems: readonly string[]; readonly above: readonly number[] }[]
  readonly antonyms: readonly WordPair[]
  readonly kin: readonly WordPair[]
}

/** Two stems, in order of code units. */
export type WordPair = readonly [string, string]

/** The file of a lexicon. */
export function writeLexicon({ sets, antonyms, kin }: WrittenLexicon): Uint8Array {
  const stems = [...new Set([...sets.map(set => set.stems), ...antonyms, ...kin].flat())].sort()
  const table = stringTable(stems)
  const setsOf = stems.map((): number[] => [])
  for (const [n, set] of sets.entries()) for (const stem of set.stems) setsOf[numberOf(table, stem)]!.push(n)
  const lists = [listsOf(setsOf), listsOf(sets.map(({ above }) => above))]
  return writeAsset(kind, [
    ...[table.bytes, table.starts, table.slots],
    ...lists.flatMap(({ starts, items }) => [starts, items]),
    ...[antonyms, kin].map(pairs => pairsOf(table, pairs)),
  ])
}

/** A lexicon's file, looked at in place. */
export function readLexicon(file: ArrayBufferLike): Lexicon {
  const [bytes, starts, slots, setStarts, setItems, aboveStarts, aboveItems, antonyms, kin] = readAsset(file, kind) as [
    Uint8Array,
    ...Wholes[],
  ] as [Uint8Array, Wholes, Wholes, Wholes, Wholes, Wholes, Wholes, Pairs, Pairs]
  return {
    stems: { bytes, starts, slots },
    sets: { starts: setStarts, items: setItems },
    above: { starts: aboveStarts, items: aboveItems },
    antonyms,
    kin,
  }
}

/** A lexicon written out again. */
export function writtenLexicon({ stems, sets, above, antonyms, kin }: Lexicon): WrittenLexicon {
  const words = allWords(stems)
  const written = allLists(above).map(higher => ({ stems: [] as string[], above: higher }))
  for (const [n, own] of allLists(sets).entries()) for (const set of own) written[set]!.stems.push(words[n]!)
  const pairs = (numbers: Pairs): WordPair[] =>
    Array.from({ length: numbers.length / 2 }, (_, n) => [words[numbers[2 * n]!]!, words[numbers[2 * n + 1]!]!])
  return { sets: written, antonyms: pairs(antonyms), kin: pairs(kin) }
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = [0]
  for (const list of lists) starts.push(starts.at(-1)! + list.length)
  return { starts: wholes(starts), items: wholes(lists.flat()) }
}

function allLists({ starts, items }: Lists): number[][] {
  return Array.from({ length: starts.length - 1 }, (_, n) => [...items.subarray(starts[n]!, starts[n + 1]!)])
}

function pairsOf(table: StringTable, pairs: readonly WordPair[]): Pairs {
  const numbers = pairs.map(([a, b]) => [numberOf(table, a), numberOf(table, b)].sort((x, y) => x - y))
  return wholes(numbers.sort((p, q) => p[0]! - q[0]! || p[1]! - q[1]!).flat())
}
