// What is learned of pairs, measured on sources that it was not learned from: each source is left out in turn, and its pairs
// are judged by what the others taught.

import { oddsOf } from "../../src/kit/judgement.js"
import { logOdds } from "../../src/kit/linear.js"
import type { PairModels } from "../../src/match/models.js"
import { turningNames } from "../../src/relate/signs/vector.js"
import { learnDirection, learnKin } from "./learn.js"
import { familyRows, kinRows, type PairRow, type ReadyPile, ready } from "./lessons.js"
import { type LessonPile, lessonPiles } from "./piles.js"

/** A pair with the log odds that a model gives it which had not seen its source. */
export type JudgedPair = readonly [row: PairRow, odds: number]

/** The judged pairs of one source left out. */
export interface JudgedSource {
  readonly source: string
  readonly glance: readonly JudgedPair[]
  readonly kin: readonly JudgedPair[]
  readonly direction: readonly JudgedPair[]
  /** Lines of descent, by what pages say and by their words alone. */
  readonly saying: readonly PairRow[]
  readonly words: readonly PairRow[]
}

/** All piles with what can be learned from them. */
export interface Lessons {
  readonly piles: readonly ReadyPile[]
  readonly glance: readonly PairRow[]
  readonly kin: readonly PairRow[]
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
  const direction = piles.flatMap(pile => familyRows(pile, whole).direction)
  log(`${direction.length} pairs of exemplar and copy`)
  return { piles, glance, kin, direction, whole }
}

/** Leave every source out in turn. `taught` is handed what was learned without each. */
export function leftOut(
  lessons: Lessons,
  log: (line: string) => void,
  taught: (source: string, models: PairModels) => void = () => {},
): JudgedSource[] {
  return [...new Set(lessons.piles.map(({ pile }) => pile.source))].map(source => {
    const models = taughtWithout(lessons, pile => pile.source === source)
    taught(source, models)
    log(`without ${source}`)
    return judged(source, lessons, models)
  })
}

/** What all piles teach but those held out. */
export function taughtWithout(
  { glance, kin, direction }: Omit<Lessons, "piles" | "whole">,
  held: (pile: LessonPile) => boolean,
): PairModels {
  const rest = (of: readonly PairRow[]) => of.filter(({ pile }) => !held(pile))
  return { ...learnKin(rest(glance), rest(kin)), ...learnDirection(rest(direction)) }
}

function judged(source: string, { piles, glance, kin }: Lessons, models: PairModels): JudgedSource {
  const held = piles.filter(({ pile }) => pile.source === source).map(pile => familyRows(pile, models))
  const of = (rows: readonly PairRow[], odds: (row: PairRow) => number): JudgedPair[] =>
    rows.filter(row => row.source === source).map(row => [row, odds(row)])
  return {
    source,
    glance: of(glance, ({ values }) => logOdds(models.glance, values)),
    kin: of(kin, ({ values }) => oddsOf(models.kin, values)),
    direction: of(
      held.flatMap(h => h.direction),
      ({ values }) => logOdds(models.direction, values.slice(0, turningNames.length)),
    ),
    saying: held.flatMap(h => h.saying),
    words: held.flatMap(h => h.words),
  }
}
