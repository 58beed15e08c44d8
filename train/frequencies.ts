// Makes `assets/frequencies.bin`: in how many English news texts each stem occurs.
//   npx tsx train/frequencies.ts CORPORA
// CORPORA holds `wcxb/truth/*.json` (main_content) and `polnear/train/text/`; see assets/frequencies.card.md.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { writeFrequencies } from "../src/knowledge/frequencies.js"
import { tokenize } from "../src/text/tokens.js"
import { putAsset } from "./put.js"

/** Rarer stems are names of the day and slips: unknown is as good as known once. */
const leastTexts = 3

const corpora = process.argv[2]
if (!corpora) throw new Error("usage: npx tsx train/frequencies.ts CORPORA")
const frequencies = new Map<string, number>()
let texts = 0
for (const text of wcxb(join(corpora, "wcxb/truth"))) count(text)
for (const text of polnear(join(corpora, "polnear/train/text"))) count(text)
const counts = new Map([...frequencies].filter(([, n]) => n >= leastTexts))
console.log(`${texts} texts, ${counts.size} stems`)
putAsset("frequencies", writeFrequencies(texts, counts), {
  card: "frequencies.card.md",
  maker: "train/frequencies.ts",
  data: `WCXB, article bodies; PolNeAR, training articles: ${texts.toLocaleString("en")} texts`,
})

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
