// The ledger of a pair: what two reports share, sorted by the reason why they share it. A stretch is own prose only where it
// is that on both sides: what either quotes, or prints as a post, a headline, a legal line, came to it as such.

import { groupBy } from "../kit/groups.js"
import { type Alignment, covers } from "../model/alignment.js"
import type { Reason, Stretch } from "../model/ledger.js"
import type { Passage } from "../model/span.js"
import type { TokenRun } from "./runs.js"
import { type Voice, voices } from "./voices.js"
import type { Witness } from "./witness.js"

/** Passages shown of a reason, the longest first. */
const mostShown = 4
/** Words of one sentence that are the same beside its runs: fewer are chance. */
const leastLinked = 4

/** One place that two reports share. */
interface Shared {
  readonly reason: Reason
  readonly words: number
  readonly spans: readonly [Passage, Passage]
}

/** What two reports share, own prose first, then by words. */
export function ledgerOf(a: Witness, b: Witness, alignment: Alignment, runs: readonly TokenRun[]): Stretch[] {
  const taken = new Uint8Array(a.text.tokens.length)
  const inRuns = runs.map(run => {
    taken.fill(1, ...run.tokensA)
    return sharedIn(a, run.tokensA, b, run.tokensB, run.words)
  })
  const shared = [...inRuns, ...inLinks(a, b, alignment, taken)]
  return [...groupBy(shared, ({ reason }) => reason)]
    .map(([reason, places]) => {
      const longest = [...places].sort((x, y) => y.words - x.words)
      const words = places.reduce((sum, place) => sum + place.words, 0)
      return { reason, words, spans: longest.slice(0, mostShown).flatMap(({ spans }) => spans) }
    })
    .sort((x, y) => Number(y.reason === "own-prose") - Number(x.reason === "own-prose") || y.words - x.words)
}

/** Sentences that answer to one another, by the words that are the same and stand in no run. */
function inLinks(a: Witness, b: Witness, { links }: Alignment, taken: Uint8Array): Shared[] {
  return links.flatMap(link => {
    if (!covers(link)) return []
    const same = link.tokens.filter(({ a: x, how }) => how === "same" && !taken[x] && a.text.tokens[x]!.kind !== "mark")
    if (same.length < leastLinked) return []
    const range = (of: readonly number[]) => [Math.min(...of), Math.max(...of) + 1] as const
    const [x, y] = [range(same.map(({ a }) => a)), range(same.map(({ b }) => b))]
    return [sharedIn(a, x, b, y, same.length)]
  })
}

function sharedIn(
  a: Witness,
  x: readonly [number, number],
  b: Witness,
  y: readonly [number, number],
  words: number,
): Shared {
  const [ofA, ofB] = [mainVoice(a, x), mainVoice(b, y)]
  return { reason: ofA === "own-prose" ? ofB : ofA, words, spans: [passageOf(a, x), passageOf(b, y)] }
}

/** The voice of most words of a stretch. */
function mainVoice({ voices: row, text }: Witness, [from, to]: readonly [number, number]): Voice {
  const counts = voices.map(() => 0)
  for (let t = from; t < to; t++) if (text.tokens[t]!.kind !== "mark") counts[row[t]!]!++
  return voices[counts.indexOf(Math.max(...counts))]!
}

function passageOf({ id, text }: Witness, [from, to]: readonly [number, number]): Passage {
  return { report: id, start: text.tokens[from]!.start, end: text.tokens[to - 1]!.end }
}

/** Words of the pages' own prose in a ledger. */
export function ownWords(stretches: readonly Stretch[]): number {
  return stretches.find(({ reason }) => reason === "own-prose")?.words ?? 0
}
