// Words of opposite sense in one another's place: by the lexicon, by a prefix that denies, by the way that a deed goes.

import { houseForm } from "../../../kit/spelling.js"
import { baseStem, nearKinship } from "../../../text/lexicon.js"
import { overlapsAny } from "../../../model/span.js"
import { standing } from "../../pair/surroundings.js"
import { contentIn, type Correspondence, isContent, type Side } from "../../pair/correspondence.js"
import type { Script } from "../../pair/edits.js"
import { goApart, wayOf } from "../../words/ways.js"

const prefixes = ["un", "in", "im", "ir", "il", "dis", "non", "mis", "de", "anti"]

/** Letters two words must share after a negating prefix to be one word denied. */
const commonLetters = 4

/** Opposites answer to one another where no more words of content than this stand with them on either side. */
const swapped = 2

/** A turn from yes to no or back, at one place. */
export interface Turn {
  readonly a: number
  readonly b: number
}

/** A no as such; verbs that deny (fail, refuse, prevent) leave more room for saying it otherwise. */
export const plain: RegExp = /^(?:not|n['’]t|no|never|none|nobody|nothing|neither|nor|cannot|without)$/iu

/** Words of opposite sense that stand in one another's place. */
export function oppositesIn(pair: Correspondence, script: Script): Turn[] {
  const turns: Turn[] = []
  for (const { a, b } of script.edits) {
    if (contentIn(pair.a, a).length > swapped || contentIn(pair.b, b).length > swapped) continue
    for (let i = a.from; i < a.to; i++) {
      if (!isContent(pair.a.tokens[i]!) || pair.a.answer[i]! >= 0) continue
      for (let j = b.from; j < b.to; j++) {
        if (!isContent(pair.b.tokens[j]!) || pair.b.answer[j]! >= 0 || isOfTime(pair, i, j)) continue
        if (areOpposite(pair, i, j)) turns.push({ a: i, b: j })
      }
    }
  }
  // Words that look alike are linked though they deny one another: "unable", "able".
  const linked = script.kept.filter(
    ({ a, b, how }) => how === "like" && areOpposite(pair, a, b) && isDenialOf(pair, a, b),
  )
  turns.push(...linked.map(({ a, b }) => ({ a, b })))
  const all = [...turns, ...deniedByPrefix(pair, script, turns)].filter(turn => !isSaidWithNo(pair, turn))
  return all.filter(({ a, b }) => standing(pair, script.link, pair.a.tokens[a]!, pair.b.tokens[b]!) !== "apart")
}

/** "Not able" for "unable": the word that is not denied by its prefix is denied by the no right before it. */
function isSaidWithNo({ a, b }: Correspondence, turn: Turn): boolean {
  const [x, y] = [a.tokens[turn.a]!.norm, b.tokens[turn.b]!.norm]
  const noBefore = (side: Side, at: number) => {
    const no = side.tokens[at - 1]
    return no !== undefined && plain.test(no.norm) && side.answer[at - 1]! < 0
  }
  return (isDenied(x, y) && noBefore(a, turn.a)) || (isDenied(y, x) && noBefore(b, turn.b))
}

/** "Saturday night", "an off day": times are told of as times. */
function isOfTime({ a, b }: Correspondence, i: number, j: number): boolean {
  return overlapsAny(a.report.times, a.tokens[i]!) || overlapsAny(b.report.times, b.tokens[j]!)
}

/** Verbs, by stem, that tell one event from either end: who takes was given. */
const converses: readonly (readonly string[])[] = [
  ["give", "take"],
  ["give", "receiv"],
  ["send", "receiv"],
]

function areOpposite(pair: Correspondence, i: number, j: number): boolean {
  const [x, y] = [pair.a.tokens[i]!, pair.b.tokens[j]!]
  const [one, another] = [baseStem(x.norm, x.stem), baseStem(y.norm, y.stem)]
  if (converses.some(two => two.includes(one) && two.includes(another))) return false
  return (
    nearKinship(pair.lexicon, one, another) === "antonym" ||
    isDenied(x.norm, y.norm) ||
    isDenied(y.norm, x.norm) ||
    takeSides(pair, i, j)
  )
}

/** Whether of two words that look alike one has a prefix that does nothing but deny: no "antivirus". */
function isDenialOf({ a, b }: Correspondence, i: number, j: number): boolean {
  const [x, y] = [a.tokens[i]!.norm, b.tokens[j]!.norm]
  // "Non-binding" is "nonbinding".
  const [side, at] = x.length < y.length ? [a, i] : [b, j]
  return !/^(?:anti|de|mis)/u.test(x.length > y.length ? x : y) && side.tokens[at - 1]?.norm !== "-"
}

/** Two verbs that go two ways: "backs", "rejects"; "raised", "cut". */
function takeSides({ a, b }: Correspondence, i: number, j: number): boolean {
  if (a.report.partsOfSpeech[i] !== "VERB" || b.report.partsOfSpeech[j] !== "VERB") return false
  return goApart(wayOf(a.tokens[i]!), wayOf(b.tokens[j]!))
}

/** Whether `long` is `short` with a negating prefix: popular, unpopular; responded, unresponsive. */
function isDenied(short: string, long: string): boolean {
  return prefixes.some(prefix => {
    if (!long.startsWith(prefix)) return false
    const rest = long.slice(prefix.length)
    const letters = Math.min(
      rest.length,
      short.length,
      Math.max(commonLetters, Math.floor(Math.min(rest.length, short.length) * 0.8)),
    )
    return letters >= commonLetters && rest.slice(0, letters) === short.slice(0, letters)
  })
}

/** A word denied by prefix on one side whose plain form stands anywhere unanswered in the linked sentences. */
function deniedByPrefix(pair: Correspondence, script: Script, known: readonly Turn[]): Turn[] {
  const free = (side: Side, which: "a" | "b") =>
    script.edits.flatMap(edit => {
      const { from, to } = edit[which]
      return Array.from({ length: to - from }, (_, n) => from + n).filter(
        at => isContent(side.tokens[at]!) && side.answer[at]! < 0 && !known.some(turn => turn[which] === at),
      )
    })
  const [left, right] = [free(pair.a, "a"), free(pair.b, "b")]
  return left.flatMap(a => {
    const b = right.find(at => {
      const [x, y] = [pair.a.tokens[a]!.norm, pair.b.tokens[at]!.norm]
      return (isDenied(x, y) && !isPrinted(pair.a, y)) || (isDenied(y, x) && !isPrinted(pair.b, x))
    })
    return b === undefined ? [] : [{ a, b }]
  })
}

/** Whether a side prints a word, were it in another country's spelling: unauthorised, unauthorized. */
function isPrinted({ tokens }: Side, norm: string): boolean {
  return tokens.some(token => token.norm === norm || houseForm(token.norm) === houseForm(norm))
}
