// Trains what is learned of pairs: `npx tsx train/pairs/main.ts CORPORA [--check]`. With --check every source is left out in
// turn and its pairs are judged by what the others taught, as `npm run bench -- calibration` does; nothing is written but,
// with --card, the counted part of the model's card, and with --out DIR what was learned without each source
// (DIR/SOURCE.bin), by which the whole program can be measured on it.

import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { writePairs } from "../../src/knowledge/pairs.js"
import { putAsset } from "../put.js"
import { countedOf, withCounts } from "./card.js"
import { learnDirection } from "./learn.js"
import { allLessons, leftOut } from "./leave-out.js"
import { table } from "./table.js"

const [corpora, ...options] = process.argv.slice(2)
if (!corpora) throw new Error("say where the corpora are")
const out = options.includes("--out") ? options[options.indexOf("--out") + 1] : undefined
const card = join(import.meta.dirname, "../../assets/pairs.card.md")
const begun = Date.now()
const log = (line: string): void =>
  void process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)

const lessons = await allLessons(corpora, log)
if (options.includes("--check")) {
  const judged = leftOut(lessons, log, (source, models) => {
    if (out !== undefined) writeFileSync(join(out, `${source}.bin`), writePairs(models))
  })
  const counted = countedOf(lessons, judged)
  process.stdout.write(`${counted}\n\n${table(judged)}\n`)
  if (options.includes("--card")) writeFileSync(card, withCounts(readFileSync(card, "utf8"), counted))
} else {
  const models = { ...lessons.whole, ...learnDirection(lessons.direction) }
  putAsset("pairs", writePairs(models), {
    card: "pairs.card.md",
    maker: "train/pairs/main.ts",
    data: "pairs of pages of 36 real piles and a big one with hand-made truth, of grown piles, amt, clough, basil and Reuters-21578",
  })
}
