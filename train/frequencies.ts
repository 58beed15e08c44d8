// Makes src/match/frequencies.weights.ts: in how many English news texts each stem occurs.
//   npx tsx train/frequencies.ts CORPORA
// CORPORA holds `wcxb/truth/*.json` (main_content) and `polnear/train/text/`; see src/match/frequencies.card.md.

import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { tokenize } from "../src/text/tokens.js"

/** Rarer stems are names of the day and slips: unknown is as good as known once. */
const leastTexts = 3

const corpora = process.argv[2]
if (!corpora) throw new Error("usage: npx tsx train/frequencies.ts CORPORA")
const frequencies = new Map<string, number>()
let texts = 0
for (const text of wcxb(join(corpora, "wcxb/truth"))) count(text)
for (const text of polnear(join(corpora, "polnear/train/text"))) count(text)
writeTable()

function count(text: string): void {
  const stems = new Set(
    tokenize(text)
      .filter(token => token.kind === "word" && /^[a-z]/.test(token.stem))
      .map(token => token.stem),
  )
  // Other languages would teach that "the" is rare.
  if (!stems.has("the") || !stems.has("of") || stems.size < 50) return
  texts++
  for (const stem of stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
}

function* wcxb(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    yield (JSON.parse(readFileSync(join(folder, name), "utf8")) as { main_content?: string }).main_content ?? ""
  }
}

function* polnear(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) yield readFileSync(join(folder, name), "utf8")
}

function writeTable(): void {
  const byCount = new Map<number, string[]>()
  for (const [stem, n] of frequencies) {
    if (n >= leastTexts) byCount.set(n, [...(byCount.get(n) ?? []), stem])
  }
  const lines = [...byCount].sort((x, y) => y[0] - x[0]).map(([n, stems]) => `${n} ${stems.sort().join(" ")}`)
  const source = `// Made by train/frequencies.ts; see frequencies.card.md. One line a frequency: texts, then the stems in so many.

/** Number of texts counted. */
export const texts: number = ${texts}

/** \`N stem stem …\` a line. */
export const table: string = \`${lines.join("\n")}\`
`
  writeFileSync(join(import.meta.dirname, "../src/match/frequencies.weights.ts"), source)
  process.stdout.write(`${texts} texts, ${[...byCount.values()].flat().length} stems\n`)
}
