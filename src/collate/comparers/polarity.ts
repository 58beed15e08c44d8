// Yes and no: a negation lost or put in, a word turned into its opposite. Two turns of unlike sort in one place cancel:
// "has been unresponsive" and "has not responded" say the same.

import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Negation } from "../../model/annotation.js"
import { houseForm } from "../../kit/spelling.js"
import { baseStem, kinship } from "../../text/lexicon.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { atMost, standing } from "../pair/surroundings.js"
import { overlapsAny } from "../../model/span.js"
import { pairSlots } from "../pair/slots.js"
import { deniedOtherwise, denials } from "./polarity/denials.js"

/** How many words of content after a negation show whether what it denied is kept. */
const shown = 3
/** So many of them are what it denies: "not be required to include". */
const denied = 2

const prefixes = ["un", "in", "im", "ir", "il", "dis", "non", "mis", "de", "anti"]

/** Letters two words must share after a negating prefix to be one word denied. */
const commonLetters = 4

/** Opposites answer to one another where no more words of content than this stand with them on either side. */
const swapped = 2

/** A turn from yes to no or back, at one place. */
interface Turn {
  readonly a: number
  readonly b: number
}

/** Alterations of polarity in one script. */
export function comparePolarity(pair: Correspondence, script: Script): Draft[] {
  const negations = (side: Side) => side.report.negations
  const { onlyA, onlyB } = pairSlots<Negation>(pair, script, negations, (x, y) => scopesAnswer(pair, x, y))
  const lost = onlyA.filter(
    x => isFree(pair.a, x) && deniedIsKept(pair.a, pair.b, x) && !deniedOtherwise(pair, script, "b"),
  )
  const gained = onlyB.filter(
    y => isFree(pair.b, y) && deniedIsKept(pair.b, pair.a, y) && !deniedOtherwise(pair, script, "a"),
  )
  const opposites = oppositesIn(pair, script)
  const turns = lost.length + gained.length + opposites.length
  if (turns === 0) return []
  // Two turns of unlike sort are one thing said in two ways. More are told one by one.
  if (turns === 2 && (opposites.length === 1 || (lost.length === 1 && gained.length === 1))) return []
  return [
    ...lost.flatMap(x => ofOneThing(pair, script, negated(pair, x, null))),
    ...gained.flatMap(y => ofOneThing(pair, script, negated(pair, null, y))),
    ...opposites.map(turn => opposite(pair, turn)),
  ]
}

function scopesAnswer(pair: Correspondence, x: Negation, y: Negation): boolean {
  const { from, to } = tokensWithin(pair.a.tokens, x.scope)
  const target = tokensWithin(pair.b.tokens, y.scope)
  for (let at = from; at < to; at++) {
    const answer = pair.a.answer[at]!
    if (isContent(pair.a.tokens[at]!) && answer >= target.from && answer < target.to) return true
  }
  return false
}

/** Whether the cue has no word on the other side: "banning" answers to "prohibiting". */
function isFree(side: Side, negation: Negation): boolean {
  const { from, to } = tokensWithin(side.tokens, negation)
  for (let at = from; at < to; at++) if (side.answer[at]! >= 0) return false
  return true
}

/** Whether the other side says a denied word too: not behind another word of whom or when alone, nor "the rules" for "ruled". */
function isSaidThere(side: Side, other: Side, at: number, isFirst: boolean): boolean {
  const [answer, part] = [side.answer[at]!, side.report.partsOfSpeech[at]]
  if (answer < 0) return false
  const [said, there] = [side.tokens[at]!, other.tokens[answer]!]
  // "Declined requests" for "did not respond to requests".
  if (said.norm !== there.norm && denials.has(there.stem)) return false
  if (!isFirst && (side.named[at] === 1 || overlapsAny(side.report.times, said))) return false
  const sort = (part === "VERB") === (other.report.partsOfSpeech[answer] === "VERB")
  return sort || said.norm === there.norm
}

/** With these in its reach a no denies how often, how many or how soon, not the thing itself: "had not leaked before". */
const ofDegree: ReadonlySet<string> = new Set(
  "before again all every always only just merely simply solely necessarily entirely fully".split(" "),
)

function deniedIsKept(side: Side, other: Side, { scope }: Negation): boolean {
  const { from, to } = tokensWithin(side.tokens, scope)
  if (side.tokens.slice(from, to).some(({ norm }, n) => ofDegree.has(norm) && side.answer[from + n]! < 0)) return false
  const content: number[] = []
  for (let at = from; at < to && content.length < shown; at++) if (isContent(side.tokens[at]!)) content.push(at)
  // "… which they have not." denies what stands before it.
  if (content.length === 0) return from > 1 && side.answer[from - 2]! >= 0 && (side.answer[from] ?? -1) >= 0
  return (
    content.slice(0, denied).some((at, n) => isSaidThere(side, other, at, n === 0)) &&
    content.filter(at => side.answer[at]! >= 0 && side.how[at] !== "like").length * 2 > content.length
  )
}

/** A no as such; verbs that deny (fail, refuse, prevent) leave more room for saying it otherwise. */
const plain = /^(?:not|n['’]t|no|never|none|nobody|nothing|neither|nor|cannot|without)$/iu

function negated(pair: Correspondence, x: Negation | null, y: Negation | null): Draft {
  const [side, other, own] = x ? ([pair.a, pair.b, x] as const) : ([pair.b, pair.a, y!] as const)
  const { from, to } = tokensWithin(side.tokens, own.scope)
  const first = side.tokens.findIndex((token, at) => at >= from && at < to && isContent(token) && side.answer[at]! >= 0)
  const there = first < 0 ? null : other.tokens[side.answer[first]!]!
  const denied = { start: own.start, end: first < 0 ? own.end : side.tokens[first]!.end }
  const words = excerpt(side.text, denied)
  return {
    kind: "meaning",
    gravity: plain.test(side.text.slice(own.start, own.end)) ? "grave" : "notable",
    weight: 0.95,
    exemplar: x ? own : there && { start: there.start, end: there.end },
    copy: x ? there && { start: there.start, end: there.end } : own,
    note: x ? `the no is lost: “${words}”, now said without it` : `a no is put in: “${words}”`,
    only: { side: x ? "exemplar" : "copy", of: denied },
  }
}

/** A no that is lost or put in is told where the words around it answer, and is as grave as they surely do. */
function ofOneThing(pair: Correspondence, script: Script, draft: Draft): readonly Draft[] {
  const { exemplar, copy } = draft
  if (!exemplar || !copy) return [draft]
  return standing(pair, script.link, exemplar, copy) === "apart" ? [] : atMost(pair, script, exemplar, copy, [draft])
}

/** Words of opposite sense that stand in one another's place. */
function oppositesIn(pair: Correspondence, script: Script): Turn[] {
  const turns: Turn[] = []
  for (const { a, b } of script.edits) {
    if (contentIn(pair.a, a) > swapped || contentIn(pair.b, b) > swapped) continue
    for (let i = a.from; i < a.to; i++) {
      if (!isContent(pair.a.tokens[i]!) || pair.a.answer[i]! >= 0) continue
      for (let j = b.from; j < b.to; j++) {
        if (!isContent(pair.b.tokens[j]!) || pair.b.answer[j]! >= 0 || isOfTime(pair, i, j)) continue
        if (areOpposite(pair, i, j)) turns.push({ a: i, b: j })
      }
    }
  }
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

function contentIn(side: Side, { from, to }: TokenRange): number {
  return side.tokens.slice(from, to).filter(isContent).length
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
  if (converses.some(pair => pair.includes(one) && pair.includes(another))) return false
  return kinship(pair.lexicon, one, another) === "antonym" || isDenied(x.norm, y.norm) || isDenied(y.norm, x.norm)
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

function opposite(pair: Correspondence, { a, b }: Turn): Draft {
  const exemplar = spanOf(pair.a.tokens, { from: a, to: a + 1 })!
  const copy = spanOf(pair.b.tokens, { from: b, to: b + 1 })!
  return {
    kind: "meaning",
    gravity: "grave",
    weight: 0.85,
    exemplar,
    copy,
    note: `“${excerpt(pair.a.text, exemplar)}” became its opposite, “${excerpt(pair.b.text, copy)}”`,
  }
}
