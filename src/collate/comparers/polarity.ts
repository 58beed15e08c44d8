// Yes and no: a negation lost or put in, a word turned into its opposite. Two turns of unlike sort in one place cancel:
// "has been unresponsive" and "has not responded" say the same.

import { ruled } from "../gravity.js"
import { tokensWithin } from "../../text/places.js"
import type { Negation } from "../../model/annotation.js"
import { answersWithin, type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { atMost, standing } from "../pair/surroundings.js"
import { overlap, overlapsAny } from "../../model/span.js"
import { pairSlots } from "../pair/slots.js"
import { deniedOtherwise, denials } from "./polarity/denials.js"
import { oppositesIn, plain, type Turn } from "./polarity/opposites.js"

/** How many words of content after a negation show whether what it denied is kept. */
const shown = 3
/** So many of them are what it denies: "not be required to include". */
const denied = 2

/** Alterations of polarity in one script. */
export function comparePolarity(pair: Correspondence, script: Script): Draft[] {
  const negations = (side: Side) => side.report.negations
  const { onlyA, onlyB } = pairSlots<Negation>(pair, script, negations, (x, y) => scopesAnswer(pair, x, y))
  const opposites = oppositesIn(pair, script)
  // "Unable" is a no, and the opposite of "able": one turn.
  const isTurned = (side: Side, which: "a" | "b", no: Negation) =>
    opposites.some(turn => overlap(side.tokens[turn[which]]!, no) > 0)
  const lost = onlyA
    .filter(x => !isTurned(pair.a, "a", x))
    .filter(x => isFree(pair.a, x) && deniedIsKept(pair.a, pair.b, x) && !deniedOtherwise(pair, script, "b"))
  const gained = onlyB
    .filter(y => !isTurned(pair.b, "b", y))
    .filter(y => isFree(pair.b, y) && deniedIsKept(pair.b, pair.a, y) && !deniedOtherwise(pair, script, "a"))
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
  const [own, there] = [tokensWithin(pair.a.tokens, x.scope), tokensWithin(pair.b.tokens, y.scope)]
  return answersWithin(pair.a, own, there, at => isContent(pair.a.tokens[at]!))
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
  const [first, ...next] = content.slice(0, denied).map((at, n) => isSaidThere(side, other, at, n === 0))
  const kept = content.filter(at => side.answer[at]! >= 0 && side.how[at] !== "like").length * 2
  // Of "no alcohol use" the alcohol is enough: what stands next to the no is what it denies.
  return first ? kept >= content.length : next.includes(true) && kept > content.length
}

function negated(pair: Correspondence, x: Negation | null, y: Negation | null): Draft {
  const [side, other, own] = x ? ([pair.a, pair.b, x] as const) : ([pair.b, pair.a, y!] as const)
  const { from, to } = tokensWithin(side.tokens, own.scope)
  const first = side.tokens.findIndex((token, at) => at >= from && at < to && isContent(token) && side.answer[at]! >= 0)
  const there = first < 0 ? null : other.tokens[side.answer[first]!]!
  const denied = { start: own.start, end: first < 0 ? own.end : side.tokens[first]!.end }
  const words = excerpt(side.text, denied)
  return {
    ...ruled(plain.test(side.text.slice(own.start, own.end)) ? "meaning.no" : "meaning.no-verb"),
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

function opposite(pair: Correspondence, { a, b }: Turn): Draft {
  const exemplar = spanOf(pair.a.tokens, { from: a, to: a + 1 })!
  const copy = spanOf(pair.b.tokens, { from: b, to: b + 1 })!
  return {
    ...ruled("meaning.opposite"),
    exemplar,
    copy,
    note: `“${excerpt(pair.a.text, exemplar)}” became its opposite, “${excerpt(pair.b.text, copy)}”`,
  }
}
