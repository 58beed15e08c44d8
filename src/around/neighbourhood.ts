// The part of a store that bears on some pages: what they share words with, what prints the same texts, and what was told to
// be of one story with these. Bounded: of a dispatch that was printed ten thousand times some are read, and it is said of
// how many.

import type { Near } from "../store/indexed.js"
import type { Some, Standing, Standings } from "../store/standing.js"

/** What is asked of a store. */
export interface Asked {
  /** Kept reports near one of them, the nearest first. */
  near(number: number): readonly Near[]
  of(numbers: readonly number[]): ReadonlyMap<number, Standing>
  printings(prose: string, most: number): Some
  inStory(story: number, most: number): Some
}

/** A store asked what it holds, where `near` says what is near a report. */
export function askedIn(standings: Standings, near: Asked["near"]): Asked {
  return {
    near,
    of: numbers => standings.of(numbers),
    printings: (prose, most) => standings.printings(prose, most),
    inStory: (story, most) => standings.inStory(story, most),
  }
}

/** What is read around a page, and of how many. */
export interface Extent {
  readonly near: number
  readonly read: number
}

/** Of the texts near a page so many are read, the nearest; each in so many printings, the first in time. */
const most = { texts: 20, printings: 3 }
/** So many pages are read around one at most, stories among them. */
const mostRead = 32

/** Numbers of the reports that bear on each of some, themselves among them. */
export function neighbourhood(numbers: readonly number[], store: Asked): ReadonlyMap<number, Extent & Some> {
  return new Map(numbers.map(number => [number, around(number, store)]))
}

function around(number: number, store: Asked): Extent & Some {
  const { numbers, near } = aroundAll([number, ...store.near(number).map(one => one.number)], store)
  return { numbers, all: numbers.length, near: near - 1, read: numbers.length - 1 }
}

/** What is read of reports, the nearest first, with their printings and their stories; `read` of them, of how many. */
export function aroundAll(ranked: readonly number[], store: Omit<Asked, "near">): Extent & Some {
  const standings = store.of(ranked)
  const texts = new Map<string, Some>()
  const numbers = new Set(ranked.slice(0, 1))
  for (const one of ranked) {
    const standing = standings.get(one)
    if (standing === undefined) continue
    const key = standing.prose ?? String(one)
    if (texts.has(key)) continue
    const some = standing.prose === null ? { numbers: [one], all: 1 } : store.printings(standing.prose, most.printings)
    texts.set(key, some)
    if (texts.size <= most.texts) for (const printing of [one, ...some.numbers]) numbers.add(printing)
  }
  const read = [...numbers].slice(0, mostRead)
  const stories = new Set(read.flatMap(one => standings.get(one)?.story ?? []))
  let others = 0
  for (const story of stories) {
    const some = store.inStory(story, mostRead)
    for (const one of some.numbers) if (numbers.size < mostRead) numbers.add(one)
    others += some.all
  }
  const all = [...numbers].slice(0, mostRead)
  const printed = [...texts.values()].reduce((sum, some) => sum + some.all, 0)
  return { numbers: all, all: all.length, near: Math.max(printed, others, all.length), read: all.length }
}
