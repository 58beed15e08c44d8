// Trains what is learned of pairs: `npx tsx train/pairs/main.ts CORPORA [--check]`. With --check every source is left out in
// turn and its pairs are judged by what the others taught; nothing is written but, with --out DIR, what was learned without
// each source (DIR/SOURCE.bin), by which the whole program can be measured on it.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { logOdds } from "../../src/kit/linear.js"
import { writePairs } from "../../src/knowledge/pairs.js"
import { oddsOf } from "../../src/kit/judgement.js"
import { turningNames } from "../../src/relate/signs/vector.js"
import { putAsset } from "../put.js"
import { learnFamily, learnKin } from "./learn.js"
import { familyRows, kinRows, type PairRow, ready } from "./lessons.js"
import { lessonPiles } from "./piles.js"
import { table } from "./table.js"

const [corpora, ...options] = process.argv.slice(2)
if (!corpora) throw new Error("say where the corpora are")
const out = options.includes("--out") ? options[options.indexOf("--out") + 1] : undefined
const begun = Date.now()
const log = (line: string): void =>
  void process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)

const piles = (await lessonPiles(corpora)).map(ready)
log(`${piles.length} piles, ${piles.reduce((sum, { witnesses }) => sum + witnesses.length, 0)} pages`)
const rows = piles.map(kinRows)
const [glance, kin] = [rows.flatMap(row => row.glance), rows.flatMap(row => row.kin)]
log(`${glance.length} pairs at a glance, ${kin.length} laid side by side`)
const whole = learnKin(glance, kin)
const families = piles.map(pile => familyRows(pile, whole))
const [descent, direction] = [families.flatMap(f => f.descent), families.flatMap(f => f.direction)]
log(`${descent.length} pairs of kin, ${direction.length} with a direction`)

const without = (source: string) => {
  const rest = (of: readonly PairRow[]) => of.filter(row => row.source !== source)
  return { ...learnKin(rest(glance), rest(kin)), ...learnFamily(rest(descent), rest(direction)) }
}
if (options.includes("--check")) {
  const judged = [...new Set(piles.map(({ pile }) => pile.source))].map(source => {
    const models = without(source)
    if (out !== undefined) writeFileSync(join(out, `${source}.bin`), writePairs(models))
    const held = piles.filter(({ pile }) => pile.source === source).map(pile => familyRows(pile, models))
    const values = (row: PairRow) => Float32Array.from(row.values)
    log(`without ${source}`)
    return {
      source,
      glance: glance
        .filter(row => row.source === source)
        .map(row => [row, logOdds(models.glance, values(row))] as const),
      kin: kin.filter(row => row.source === source).map(row => [row, oddsOf(models.kin, row.values)] as const),
      descent: held.flatMap(h => h.descent).map(row => [row, oddsOf(models.descent, row.values)] as const),
      direction: held
        .flatMap(h => h.direction)
        .map(row => [row, logOdds(models.direction, row.values.slice(0, turningNames.length))] as const),
    }
  })
  process.stdout.write(`${table(judged)}\n`)
} else {
  const models = { ...whole, ...learnFamily(descent, direction) }
  putAsset("pairs", writePairs(models), {
    card: "pairs.card.md",
    maker: "train/pairs/main.ts",
    data: "pairs of pages of 36 real piles and a big one with hand-made truth, of grown piles, amt, clough, basil and Reuters-21578",
  })
}
