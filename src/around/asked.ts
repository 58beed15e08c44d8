// The part of a store that a person asks for by words: the reports that hold them, in bounds, however frequent they are.
//
// A passage is looked for word for word, then in other words: by its rarest words, as far as they are rare in the store, and
// where it has few such, by its runs of three, which are rare where their words are not.

import { groupBy } from "../kit/groups.js"
import { byCodeUnit } from "../model/identity.js"
import type { Standings } from "../store/standing.js"
import type { Holder, Holders, Within, Words } from "../store/words.js"
import { functionWords } from "../text/function-words.js"

/** Bounds of one question. */
const most = {
  /** Reports with the passage word for word that are told of; of more it is said that there are. */
  exact: 1_000,
  /** A word in more reports than this leads nowhere. */
  holding: 2_000,
  /** Rare words, and runs, by which other readings are sought. */
  rare: 16,
  runs: 16,
  /** Reports that may have another reading. */
  near: 60,
}
/** With so many rare words no runs are asked. */
const enoughRare = 4
/** Shorter passages, in words, have no readings in other words: half of a name is another name. */
const leastWords = 5
/** A reading in other words is sought where a report holds this share of the weight of the passage's rare words, or one of its runs. */
const leastHeld = 0.35

/** The reports that may carry a passage. */
export interface Carriers {
  /** Word for word; the first in time first, those without a date last. */
  readonly exact: Holders
  /** Perhaps in other words, the likeliest first. */
  readonly near: readonly Holder[]
}

/** The words of a text as full text knows them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** The reports of a store that may carry a passage. */
export function carriersOf(store: Words, passage: string, within: Within): Carriers {
  const exact = store.withPhrase(passage, most.exact, within)
  const found = new Set(exact.holders.map(({ number }) => number))
  const near = nearNumbers(store, passage).filter(number => !found.has(number))
  const byNumber = new Map(store.standing(near, within).map(holder => [holder.number, holder]))
  return {
    exact: { ...exact, holders: exact.holders.toSorted(inTime) },
    near: near.flatMap(number => byNumber.get(number) ?? []).slice(0, most.near),
  }
}

function inTime(a: Holder, b: Holder): number {
  return byCodeUnit(a.day, b.day) || a.number - b.number
}

/** Numbers of reports that have much of a passage's rare words, those with the most first. */
function nearNumbers(store: Words, passage: string): number[] {
  const words = wordsOf(passage.toLowerCase())
  const meant = [...new Set(words)].filter(isMeant)
  if (words.length < leastWords) return []
  const rare = rarest(store, meant).slice(0, most.rare)
  const runs = rare.length >= enoughRare ? [] : rarest(store, runsOf(words).slice(0, most.runs))
  const size = store.size()
  const [byWords, byRuns] = [rare, runs].map(seeds => weighed(seeds, size)) as [Weighed, Weighed]
  const scores = [...new Set([...byWords.scores.keys(), ...byRuns.scores.keys()])].flatMap(number => {
    const [held, inRuns] = [byWords.scores.get(number) ?? 0, byRuns.scores.get(number) ?? 0]
    return inRuns > 0 || held >= leastHeld * byWords.all ? [{ number, score: held + inRuns }] : []
  })
  // Those that were replaced, or are of other outlets, fall out later.
  return scores
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, most.holding)
    .map(({ number }) => number)
}

/** What reports hold, by the rarity of each word or run. */
interface Weighed {
  readonly scores: ReadonlyMap<number, number>
  readonly all: number
}

function weighed(seeds: readonly (readonly number[])[], size: number): Weighed {
  const scores = new Map<number, number>()
  let all = 0
  for (const numbers of seeds) {
    const weight = Math.log(1 + size / numbers.length)
    all += weight
    for (const number of numbers) scores.set(number, (scores.get(number) ?? 0) + weight)
  }
  return { scores, all }
}

/** The holders of each of some words or runs that are rare here, the rarest first; of those that none holds nothing. */
function rarest(store: Words, words: readonly string[]): (readonly number[])[] {
  return words
    .flatMap(word => {
      const numbers = store.having(word, most.holding)
      return numbers === null || numbers.length === 0 ? [] : [numbers]
    })
    .sort((a, b) => a.length - b.length)
}

/** Runs of three words with one at least that means something, those with the most letters first. */
function runsOf(words: readonly string[]): string[] {
  const runs = words.slice(2).map((_, i) => words.slice(i, i + 3))
  const long = (run: readonly string[]) => run.filter(isMeant).join("").length
  return runs
    .filter(run => run.some(isMeant))
    .sort((a, b) => long(b) - long(a))
    .map(run => run.join(" "))
}

function isMeant(word: string): boolean {
  return word.length > 1 && !functionWords.has(word)
}

/** Numbers of the reports that bear on a question, and of how many that the store holds. */
export interface AskedPart {
  readonly numbers: readonly number[]
  /** Reports that hold the words, as far as they were counted, and whether there are more. */
  readonly holding: number
  readonly more: boolean
  readonly held: number
}

/** Reports that are counted, texts that are read of them, and pages with those of the same stories: so many at most. */
const mostAsked = { holding: 2_000, texts: 300, read: 600 }

/** The part of a store that a question bears on: reports with all of its words, or where none has, with one of them; their stories. */
export function partAsked(query: string, { words, standings }: { words: Words; standings: Standings }): AskedPart {
  const asked = [...new Set(wordsOf(query.toLowerCase()))]
  const all = words.withAll(asked, mostAsked.holding, {}, true)
  const found =
    all.holders.length > 0 || asked.length < 2
      ? [all]
      : asked.filter(isMeant).map(word => words.withAll([word], mostAsked.holding, {}, true))
  const holders = [...new Map(found.flatMap(one => one.holders).map(holder => [holder.number, holder])).values()]
  const numbers = new Set(
    firstPrintings(holders)
      .slice(0, mostAsked.texts)
      .map(({ number }) => number),
  )
  const stories = new Set([...standings.of([...numbers]).values()].flatMap(({ story }) => story ?? []))
  const others = [...stories].flatMap(story => standings.inStory(story, mostAsked.read).numbers)
  for (const number of [...others, ...holders.map(({ number }) => number)])
    if (numbers.size < mostAsked.read) numbers.add(number)
  return {
    numbers: [...numbers],
    holding: holders.length,
    more: found.some(one => one.more),
    held: words.current(),
  }
}

/** What is the same for all printings of a text. */
export function textOf({ prose, number }: Holder): string {
  return prose ?? String(number)
}

/** Of each text the first of its printings among some reports. */
export function firstPrintings(holders: readonly Holder[]): Holder[] {
  return [...groupBy(holders, textOf).values()].map(([first]) => first!)
}
