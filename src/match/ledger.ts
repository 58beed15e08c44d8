// The ledger of a pair: what two reports share, word by word, sorted by the reason why they share it. A word is own prose
// only where it is that on both sides: what either quotes, or prints as a post, a headline, a legal line, came to it as such.

import { groupBy } from "../kit/groups.js"
import { type Alignment, covers } from "../model/alignment.js"
import type { Ledger, Stretch } from "../model/ledger.js"
import type { Passage } from "../model/span.js"
import { wordsIn } from "../text/places.js"
import type { TokenRun } from "./runs.js"
import { type Voice, voice, voices } from "./voices.js"
import type { Witness } from "./witness.js"

/** Places shown of a reason, the longest first. */
const mostPlaces = 2
/** Words of one sentence that are the same beside its runs: fewer are chance. */
const leastLinked = 4
/** Two that share fewer words in runs have nothing to explain. */
const leastShared = 25

/** A word that two reports share, by its token in each. */
type Word = readonly [a: number, b: number]

/** One place that two reports share. */
interface Place {
  readonly reason: Voice
  readonly words: readonly Word[]
}

/** What two kin share, own prose first, then by words: in runs, and in sentences that answer to one another. */
export function ledgerOf(a: Witness, b: Witness, alignment: Alignment, runs: readonly TokenRun[]): Stretch[] {
  const taken = new Uint8Array(a.text.tokens.length)
  for (const run of runs) taken.fill(1, ...run.tokensA)
  return sorted(a, b, [...inRuns(a, b, runs), ...inLinks(a, b, alignment, taken)])
}

/** What two that are no kin share word for word; null where that is little. */
export function ledgerApart(a: Witness, b: Witness, runs: readonly TokenRun[]): Ledger | null {
  if (runs.reduce((sum, { words }) => sum + words, 0) < leastShared) return null
  return { a: a.id, b: b.id, stretches: stretchesIn(a, b, runs) }
}

/** What two share word for word, however little. */
export function stretchesIn(a: Witness, b: Witness, runs: readonly TokenRun[]): Stretch[] {
  return sorted(a, b, inRuns(a, b, runs))
}

function sorted(a: Witness, b: Witness, places: readonly Place[]): Stretch[] {
  return [...groupBy(places, ({ reason }) => reason)]
    .map(([reason, all]) => {
      const longest = [...all].sort((x, y) => y.words.length - x.words.length).slice(0, mostPlaces)
      const words = all.reduce((sum, place) => sum + place.words.length, 0)
      return { reason, words, spans: longest.flatMap(place => passagesOf(a, b, place)) }
    })
    .sort((x, y) => Number(y.reason === "own-prose") - Number(x.reason === "own-prose") || y.words - x.words)
}

/** Runs, cut where the reason changes. The words of a run answer to one another in order; marks between them may differ. */
function inRuns(a: Witness, b: Witness, runs: readonly TokenRun[]): Place[] {
  return runs.flatMap(({ tokensA, tokensB }) => {
    const [x, y] = [tokensOf(a, tokensA), tokensOf(b, tokensB)]
    const places: { reason: Voice; words: Word[] }[] = []
    for (const [k, i] of x.entries()) {
      const word: Word = [i, y[k]!]
      const reason = reasonOf(a, b, word)
      const open = places.at(-1)
      if (open?.reason === reason) open.words.push(word)
      else places.push({ reason, words: [word] })
    }
    return places
  })
}

/** Sentences that answer to one another, by the words that are the same and stand in no run. */
function inLinks(a: Witness, b: Witness, { links }: Alignment, taken: Uint8Array): Place[] {
  return links.flatMap(link => {
    if (!covers(link)) return []
    const same = link.tokens.filter(({ a: x, how }) => how === "same" && !taken[x] && a.text.tokens[x]!.kind !== "mark")
    if (same.length < leastLinked) return []
    const words = same.map(({ a: x, b: y }): Word => [x, y])
    return [...groupBy(words, word => reasonOf(a, b, word))].map(([reason, of]) => ({ reason, words: of }))
  })
}

/** What is own prose in the one is in the other what it was there; a quotation in either is a quotation. */
function tokensOf({ text }: Witness, [from, to]: readonly [number, number]): number[] {
  return wordsIn(text, { from, to })
}

function reasonOf(a: Witness, b: Witness, [x, y]: Word): Voice {
  const [ofA, ofB] = [a.voices[x]!, b.voices[y]!]
  return voices[ofA === voice["own-prose"] || ofB === voice.quotation ? ofB : ofA]!
}

function passagesOf(a: Witness, b: Witness, { words }: Place): Passage[] {
  return [
    passageOf(
      a,
      words.map(([x]) => x),
    ),
    passageOf(
      b,
      words.map(([, y]) => y),
    ),
  ]
}

function passageOf({ id, text }: Witness, tokens: readonly number[]): Passage {
  const [from, to] = tokens.reduce(([low, high], t) => [Math.min(low, t), Math.max(high, t)], [tokens[0]!, tokens[0]!])
  return { report: id, start: text.tokens[from]!.start, end: text.tokens[to]!.end }
}
