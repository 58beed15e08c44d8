// Which reports bear on a text: those near it as a whole, and those near each of its sentences, for each may have come from
// another page. Near is what a pile would pair (`match/candidates`); rankings take turns, so that no sentence is passed over
// for a long page that has many of the others.

import { indexerBy } from "../around/entry.js"
import { isCandidate, pointsOf, sizesOf } from "../match/candidates.js"
import { sharedFeatures } from "../match/features.js"
import type { Frequencies } from "../match/frequencies.js"
import { keptWith } from "../kit/kept.js"
import type { Report } from "../model/report.js"
import { overlap } from "../model/span.js"
import type { Text } from "../model/token.js"
import { readText } from "../text/text.js"
import type { Entry, Near } from "../store/indexed.js"

/** What two reports are near by. */
export type Found = Pick<Entry, "skipPairs" | "threes">

/** Asked for what is near each of some texts, by what they are found by. */
export type LookUp = (asked: readonly Sought[]) => readonly (readonly Near[])[]

/** A text, and what it is found by. */
export interface Sought {
  readonly features: Found
  readonly text: Text
}

/** Texts that a text is held against at most, in a store. */
export const mostRead = 10
/**
 * Of one sentence so many near reports are looked at, and so many of their texts are read, or more where sentences are few:
 * the nearest, and the first that came of those that have mostly as much of it.
 */
const most = { looked: 24, read: 3 }
const asMuch = 0.6
/** So many texts near the whole are read where no sentence calls for them. */
const mostOfWhole = 4

/** What is near, by number. */
export interface Ranked {
  /** What is read, in this order. */
  readonly chosen: readonly number[]
  /** All that are near. */
  readonly all: ReadonlySet<number>
}

/** Reports near a text or any of its sentences: those that are `first`, then by turns. `textOf` is the same for all printings of a text. */
export function nearText(
  { report, sentences }: Text,
  first: readonly number[],
  near: LookUp,
  textsOf: (numbers: readonly number[]) => (number: number) => string,
  shipped: Frequencies,
): Ranked {
  const entryOf = indexerBy(shipped)
  const parts = [report, ...sentences.map(sentence => only(report, sentence))]
  const [whole = [], ...others] = near(parts.map(some => ({ features: entryOf(some), text: readText(some) })))
  const rankings = others.map(ranking => ranking.slice(0, most.looked))
  const all = new Set([...first, ...whole.map(({ number }) => number), ...rankings.flat().map(({ number }) => number)])
  const textOf = textsOf([...all])
  const each = Math.max(most.read, Math.floor(mostRead / Math.max(1, sentences.length)))
  const chosen = [
    oneEach(
      whole.map(({ number }) => number),
      textOf,
    ).slice(0, mostOfWhole),
    ...rankings.map(ranking => calledFor(ranking, textOf).slice(0, each)),
  ]
  return { chosen: inTurns(chosen, first), all }
}

/** Of those near a sentence the nearest texts, and before the others the one that came first. */
function calledFor(ranking: readonly Near[], textOf: (number: number) => string): number[] {
  const [nearest] = ranking
  if (nearest === undefined) return []
  const alike = ranking.filter(({ points }) => points >= asMuch * nearest.points).map(({ number }) => number)
  return oneEach([nearest.number, Math.min(...alike), ...ranking.map(({ number }) => number)], textOf)
}

/** The first printing of each text. */
function oneEach(numbers: readonly number[], textOf: (number: number) => string): number[] {
  const texts = new Set<string>()
  return numbers.filter(number => {
    const text = textOf(number)
    if (texts.has(text)) return false
    texts.add(text)
    return true
  })
}

/** One sentence of a report as all of it. */
function only(report: Report, sentence: { readonly start: number; readonly end: number }): Report {
  const blocks = report.blocks
    .filter(block => overlap(block, sentence) > 0)
    .map(({ kind }) => ({ kind, start: sentence.start, end: sentence.end }))
  return { ...report, blocks }
}

/** What stands first in any ranking, then second, and so on; each once. */
function inTurns(rankings: readonly (readonly number[])[], first: readonly number[]): number[] {
  const all = new Set(first)
  const longest = Math.max(0, ...rankings.map(({ length }) => length))
  for (let rank = 0; rank < longest; rank++)
    for (const ranking of rankings) if (rank < ranking.length) all.add(ranking[rank]!)
  return [...all]
}

/** What reports are found by: once a pile, however often it is asked. */
const entriesBy = keptWith((shipped: Frequencies) =>
  keptWith((reports: readonly Report[]): readonly Found[] => {
    const entryOf = indexerBy(shipped)
    return reports.map(report => {
      const { skipPairs, threes } = entryOf(report)
      return { skipPairs, threes }
    })
  }),
)

/** A look-up among reports in memory, by their places; without an index, for a pile is read whole. */
export function lookUpAmong(reports: readonly Report[], shipped: Frequencies): LookUp {
  const entries = entriesBy(shipped)(reports)
  const nearOne = (features: Found) => {
    const own = sizesOf(features)
    return entries
      .flatMap((entry, number) => {
        const shared = {
          skipPairs: sharedFeatures(features.skipPairs, entry.skipPairs),
          threes: sharedFeatures(features.threes, entry.threes),
        }
        const points = pointsOf(shared)
        return points > 0 && isCandidate(points, shared.threes, own, sizesOf(entry)) ? [{ number, points }] : []
      })
      .sort((a, b) => b.points - a.points || a.number - b.number)
  }
  return asked => asked.map(({ features }) => nearOne(features))
}
