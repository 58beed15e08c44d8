// The bearers of a report as they are gathered from its mentions, and what is asked of them for each mention: who begins
// or ends with a word, who was named where. Each is looked up: a report may name thousands, thousands of times.

import { countBefore } from "../../kit/ascending.js"
import { addTo } from "../../kit/groups.js"
import type { Name } from "../../model/annotation.js"

/** A mention before its bearer is known. */
export interface Mention {
  readonly kind: Name["kind"] | null
  /** Words of the name, without title. */
  readonly words: readonly string[]
  /** Title or role as printed, lower case; empty where none. */
  readonly role: string
  /** `mr`, `mrs` …, or empty. */
  readonly honorific: string
  readonly sentence: number
  /** The paragraph. */
  readonly block: number
}

/** A bearer as gathered from its mentions. */
export interface Bearer {
  readonly key: string
  kind: Name["kind"] | null
  readonly words: readonly string[]
  /** The titles it was told with, each once. */
  readonly roles: Set<string>
}

/** Bearers by number, in the order in which they were made; mentions by index. */
export interface Gathered {
  readonly mentions: readonly Mention[]
  readonly bearers: readonly Bearer[]
  make(mention: Mention, key: string): number
  /** The bearer made last under a key. */
  ofKey(key: string): number | undefined
  /** Those of several words with these first and last ones. */
  framedBy(first: string, last: string): readonly number[]
  /** Those of several words that begin with a word. */
  beginning(word: string): readonly number[]
  /** Those of several words whose surname is a word, or has it for its end. */
  endingIn(word: string): readonly number[]
  /** Those of several words of which these are the initials. */
  abbreviated(letters: string): readonly number[]
  /** A mention is of a bearer: full names are given in order, and after them the short ones in theirs. */
  give(mention: number, bearer: number): void
  bearerOf(mention: number): number | undefined
  named(bearer: number): Named
}

/** Where a bearer is named. */
export interface Named {
  /** By more than its surname alone: in several words, or with a title. */
  readonly clear: Places
  /** In several words. */
  readonly full: Places
  /** In one word. */
  readonly short: Places
  /** At all. */
  readonly all: Places
}

/** Indexes of mentions: those given as full names and those given as short ones are each in order. */
export interface Places {
  readonly count: number
  /** The first; infinite where there is none. */
  readonly first: number
  /** The last before a mention; -1 where there is none. */
  before(mention: number): number
}

/** No bearers yet of these mentions. */
export function gathered(mentions: readonly Mention[]): Gathered {
  const bearers: Bearer[] = []
  const byKey = new Map<string, number>()
  const { add, ...words } = byWords()
  const given = new Map<number, number>()
  const named: Growing[] = []
  return {
    ...words,
    mentions,
    bearers,
    make({ kind, words, role }, key) {
      const number = bearers.push({ key, kind, words, roles: new Set(role ? [role] : []) }) - 1
      byKey.set(key, number)
      named.push({ clear: growing(), full: growing(), short: growing(), all: growing() })
      if (words.length > 1) add(words, number)
      return number
    },
    ofKey: key => byKey.get(key),
    give(i, bearer) {
      given.set(i, bearer)
      const { words, role } = mentions[i]!
      const { clear, full, short, all } = named[bearer]!
      all.add(i)
      if (words.length > 1) full.add(i)
      else short.add(i)
      if (words.length > 1 || role !== "") clear.add(i)
    },
    bearerOf: i => given.get(i),
    named: bearer => named[bearer]!,
  }
}

type ByWords = Pick<Gathered, "framedBy" | "beginning" | "endingIn" | "abbreviated">

/** Bearers by their words. */
function byWords(): ByWords & { add(words: readonly string[], number: number): void } {
  const newIndex = () => new Map<string, number[]>()
  const [frames, firsts, ends, letters] = [newIndex(), newIndex(), newIndex(), newIndex()]
  return {
    add(words, number) {
      addTo(frames, frame(words[0]!, words.at(-1)!), number)
      addTo(firsts, words[0]!, number)
      addTo(letters, initials(words), number)
      for (const end of endsOf(surname(words))) addTo(ends, end, number)
    },
    framedBy: (first, last) => frames.get(frame(first, last)) ?? [],
    beginning: word => firsts.get(word) ?? [],
    endingIn: word => ends.get(word) ?? [],
    abbreviated: all => letters.get(all) ?? [],
  }
}

type Growing = Readonly<Record<keyof Named, Places & { add(mention: number): void }>>

/** Two ascending lists: what comes before the last of the first one begins the second. */
function growing(): Places & { add(mention: number): void } {
  const lists: [number[], number[]] = [[], []]
  return {
    add(mention) {
      const [once, again] = lists
      if (again.length === 0 && mention > (once.at(-1) ?? -1)) once.push(mention)
      else again.push(mention)
    },
    get count() {
      return lists[0].length + lists[1].length
    },
    get first() {
      return Math.min(...lists.map(([first]) => first ?? Number.POSITIVE_INFINITY))
    },
    before(mention) {
      return Math.max(...lists.map(list => list[countBefore(list, one => one < mention) - 1] ?? -1))
    },
  }
}

function frame(first: string, last: string): string {
  return `${first} ${last}`
}

/** Letters of a surname whose ends are looked for: no name is longer. */
const longestSurname = 64

/** A word, and what it may be called by its end: "Herck" of "VanHerck". */
function endsOf(word: string): string[] {
  const ends = [word]
  for (let from = Math.max(2, word.length - longestSurname); from < word.length; from++) ends.push(word.slice(from))
  return ends
}

/** The surname among the words of a person's name. */
export function surname(words: readonly string[]): string {
  const last = words.at(-1)!
  return words.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/u.test(last) ? words.at(-2)! : last
}

function initials(words: readonly string[]): string {
  return words
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join("")
}
