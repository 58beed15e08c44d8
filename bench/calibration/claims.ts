// What the program claims of pairs, counted on sources that its models had not seen: how many of what is called kin, decided
// or descent is not. Each with what the share is at the most, one-sided, at 95 % (Clopper and Pearson 1934). The bound takes
// pairs for independent draws, which those of one pile are not: a source with many pairs out of few piles promises less.

import { atMost } from "../../src/kit/shares.js"
import { leastAtGlance, leastKin } from "../../src/match/fitted.js"
import { leastDecided } from "../../src/relate/fitted.js"
import type { JudgedPair, JudgedSource } from "../../train/pairs/leave-out.js"
import type { PairRow } from "../../train/pairs/lessons.js"
import { type Measures, share } from "../measure.js"

/** So many of what was claimed that are not so. */
export interface Claimed {
  readonly wrong: number
  readonly of: number
}

/** What is claimed of pairs, by the name of its measure. */
export const claims = {
  notKin: "of pairs called kin, do not go back to one text",
  /** No claim but its want: an arrow that is missing accuses nobody. */
  missed: "of pairs that go back to one text, are not called kin",
  backwards: "of directions decided by the texts alone, point backwards",
  siblings: "of lines of descent, join siblings",
  /** Of lines of descent as well: the pair should not have been called kin. */
  strangers: "of lines of descent, join pages that do not go back to one text",
  siblingsByWords: "of lines of descent that rest on words alone, join siblings",
} as const

/** All claims of one source, or of several. */
export type Claims = Readonly<Record<keyof typeof claims, Claimed>>

/** Pooled figures, and a table of all sources for people. */
export function calibrationOf(judged: readonly JudgedSource[]): {
  readonly measures: Measures
  readonly lines: readonly string[]
} {
  const bySource = judged.map(one => ({ source: one.source, claims: claimsOf(one) }))
  const names = Object.keys(claims) as (keyof Claims)[]
  const pooled = (name: keyof Claims): Claimed => ({
    wrong: bySource.reduce((sum, { claims }) => sum + claims[name].wrong, 0),
    of: bySource.reduce((sum, { claims }) => sum + claims[name].of, 0),
  })
  const measures = names.flatMap(name => {
    const { wrong, of } = pooled(name)
    return [[name, share(wrong, of)] as const, [`${name}AtMost`, { value: atMost(wrong, of), of }] as const]
  })
  const lines = names.flatMap(name => [
    `${claims[name]} (at the most, 95 %):`,
    ...bySource.map(({ source, claims }) => `  ${source.padEnd(10)} ${shown(claims[name])}`),
    `  ${"all".padEnd(10)} ${shown(pooled(name))}`,
  ])
  return { measures: Object.fromEntries(measures), lines }
}

/** What the program would claim of the pairs of a source. */
export function claimsOf({ glance, kin, direction, saying, words }: JudgedSource): Claims {
  const seen = new Set(glance.flatMap(([row, odds]) => (odds >= leastAtGlance ? [keyOf(row)] : [])))
  const called = kin.filter(([row, odds]) => odds >= leastKin && seen.has(keyOf(row)))
  const calledKin = new Set(called.map(([row]) => keyOf(row)))
  const related = glance.map(([row]) => row).filter(({ standing }) => standing !== "apart")
  const known = (rows: readonly PairRow[]) => rows.filter(({ standing }) => standing !== "together")
  const are = (rows: readonly PairRow[], standing: PairRow["standing"]): Claimed => ({
    wrong: rows.filter(row => row.standing === standing).length,
    of: rows.length,
  })
  const lines = known([...saying, ...words])
  const decided = direction.filter(([, odds]) => Math.abs(odds) >= leastDecided)
  return {
    notKin: counted(called, ({ standing }) => standing === "apart"),
    missed: { wrong: related.filter(row => !calledKin.has(keyOf(row))).length, of: related.length },
    backwards: counted(decided, ({ standing }, odds) => odds > 0 !== (standing === "down")),
    siblings: are(lines, "siblings"),
    strangers: are(lines, "apart"),
    siblingsByWords: are(known(words), "siblings"),
  }
}

function counted(pairs: readonly JudgedPair[], isWrong: (row: PairRow, odds: number) => boolean): Claimed {
  return { wrong: pairs.filter(([row, odds]) => isWrong(row, odds)).length, of: pairs.length }
}

function keyOf({ source, a, b }: PairRow): string {
  return `${source} ${a} ${b}`
}

function shown({ wrong, of }: Claimed): string {
  if (of === 0) return "none"
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return `${String(wrong).padStart(5)} of ${String(of).padEnd(6)} ${percent(wrong / of).padStart(7)}  (${percent(atMost(wrong, of))})`
}
