// What is learned of pairs, measured on sources that it was not learned from: each source is left out in turn, and its pairs
// are judged by what the others taught.

import { oddsOf } from "../../src/kit/judgement.js"
import { logOdds } from "../../src/kit/linear.js"
import type { PairModels } from "../../src/match/models.js"
import { turningNames } from "../../src/relate/signs/vector.js"
import { learnFamily, learnKin } from "./learn.js"
import { familyRows, kinRows, type PairRow, type ReadyPile, ready } from "./lessons.js"
import { lessonPiles } from "./piles.js"

/** A pair with the log odds that a model gives it which had not seen its source. */
export type JudgedPair = readonly [row: PairRow, odds: number]

/** The judged pairs of one source left out. */
export interface JudgedSource {
  readonly source: string
  readonly glance: readonly JudgedPair[]
  readonly kin: readonly JudgedPair[]
  /** Of kin that say nothing of their descent. */
  readonly descent: readonly JudgedPair[]
  readonly direction: readonly JudgedPair[]
}

/** All piles with what can be learned from them. */
export interface Lessons {
  readonly piles: readonly ReadyPile[]
  readonly glance: readonly PairRow[]
  readonly kin: readonly PairRow[]
  readonly descent: readonly PairRow[]
  readonly direction: readonly PairRow[]
  /** Of kin, learned from all of them. */
  readonly whole: Pick<PairModels, "glance" | "kin">
}

/** Read all piles below CORPORA. */
export async function allLessons(corpora: string, log: (line: string) => void): Promise<Lessons> {
  const piles = (await lessonPiles(corpora)).map(ready)
  log(`${piles.length} piles, ${piles.reduce((sum, { witnesses }) => sum + witnesses.length, 0)} pages`)
  const rows = piles.map(kinRows)
  const [glance, kin] = [rows.flatMap(row => row.glance), rows.flatMap(row => row.kin)]
  log(`${glance.length} pairs at a glance, ${kin.length} laid side by side`)
  const whole = learnKin(glance, kin)
  const families = piles.map(pile => familyRows(pile, whole))
  const [descent, direction] = [families.flatMap(f => f.descent), families.flatMap(f => f.direction)]
  log(`${descent.length} pairs of kin, ${direction.length} with a direction`)
  return { piles, glance, kin, descent, direction, whole }
}

/** Leave every source out in turn. `taught` is handed what was learned without each. */
export function leftOut(
  lessons: Lessons,
  log: (line: string) => void,
  taught: (source: string, models: PairModels) => void = () => {},
): JudgedSource[] {
  return [...new Set(lessons.piles.map(({ pile }) => pile.source))].map(source => {
    const models = without(source, lessons)
    taught(source, models)
    log(`without ${source}`)
    return judged(source, lessons, models)
  })
}

function without(source: string, { glance, kin, descent, direction }: Lessons): PairModels {
  const rest = (of: readonly PairRow[]) => of.filter(row => row.source !== source)
  return { ...learnKin(rest(glance), rest(kin)), ...learnFamily(rest(descent), rest(direction)) }
}

function judged(source: string, { piles, glance, kin }: Lessons, models: PairModels): JudgedSource {
  const held = piles.filter(({ pile }) => pile.source === source).map(pile => familyRows(pile, models))
  const of = (rows: readonly PairRow[], odds: (row: PairRow) => number): JudgedPair[] =>
    rows.filter(row => row.source === source).map(row => [row, odds(row)])
  return {
    source,
    glance: of(glance, ({ values }) => logOdds(models.glance, values)),
    kin: of(kin, ({ values }) => oddsOf(models.kin, values)),
    descent: of(
      held.flatMap(h => h.descent),
      ({ values }) => oddsOf(models.descent, values),
    ),
    direction: of(
      held.flatMap(h => h.direction),
      ({ values }) => logOdds(models.direction, values.slice(0, turningNames.length)),
    ),
  }
}
