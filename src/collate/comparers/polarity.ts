// Yes and no: a negation lost or put in, a word turned into its opposite. Two turns of unlike sort in one place cancel:
// "has been unresponsive" and "has not responded" say the same.

import { ruled } from "../gravity.js"
import { tokensWithin } from "../../text/places.js"
import type { Negation } from "../../model/annotation.js"
import { overlap } from "../../model/span.js"
import type { Token } from "../../model/token.js"
import { baseStem, isKnown } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { pairSlots } from "../pair/slots.js"
import { oppositesIn, plain, type Turn } from "./polarity/opposites.js"

/** How many words of content after a negation show whether what it denied is kept. */
const shown = 3

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
    .filter(x => isFree(pair.a, x) && deniedIsKept(pair.a, x) && !deniedOtherwise(pair, script, "b"))
  const gained = onlyB
    .filter(y => !isTurned(pair.b, "b", y))
    .filter(y => isFree(pair.b, y) && deniedIsKept(pair.b, y) && !deniedOtherwise(pair, script, "a"))
  const turns = lost.length + gained.length + opposites.length
  if (turns === 0) return []
  // Two turns of unlike sort are one thing said in two ways. More are told one by one.
  if (turns === 2 && (opposites.length === 1 || (lost.length === 1 && gained.length === 1))) return []
  return [
    ...lost.map(x => negated(pair, x, null)),
    ...gained.map(y => negated(pair, null, y)),
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

function deniedIsKept(side: Side, { scope }: Negation): boolean {
  const { from, to } = tokensWithin(side.tokens, scope)
  const content: number[] = []
  for (let at = from; at < to && content.length < shown; at++) if (isContent(side.tokens[at]!)) content.push(at)
  // "… which they have not." denies what stands before it.
  if (content.length === 0) return from > 1 && side.answer[from - 2]! >= 0 && (side.answer[from] ?? -1) >= 0
  return (
    content.length > 0 &&
    content.filter(at => side.answer[at]! >= 0 && side.how[at] !== "like").length * 2 > content.length
  )
}

/**
 * Words, by stem, that can say a no in their own way: declined for "did not", only for "no other", the first since for
 * "not since".
 */
const denials = new Set(
  "declin dismiss rebuff spurn rebut refut shun renounc ban bar block stop reject oppos halt curb remov onli differ less few fewer least lost lose miss exclud except prevent prohibit forbid avoid fail failur refus deni lack unabl protect sparse scarc hard first".split(
    " ",
  ),
)

/** Whether the changed words of a side deny in another way than by a no: ruled out, declined, unclear for "not clear". */
function deniedOtherwise(pair: Correspondence, { edits }: Script, which: "a" | "b"): boolean {
  const { tokens, report } = pair[which]
  return edits.some(edit =>
    tokens
      .slice(edit[which].from, edit[which].to)
      .some(
        (token, n) =>
          (denials.has(token.stem) ||
            isDenyingPhrase(token, tokens[edit[which].from + n + 1]) ||
            hasNegatingPrefix(pair, token)) &&
          !report.negations.some(no => no.start === token.start),
      ),
  )
}

/** "Ruled out", "turned down". */
function isDenyingPhrase({ stem }: Token, next: Token | undefined): boolean {
  return (stem === "rule" && next?.norm === "out") || (stem === "turn" && next?.norm === "down")
}

/** The two prefixes that do nothing but deny; a word that is left when they are taken off is known. */
function hasNegatingPrefix({ lexicon }: Correspondence, { norm }: Token): boolean {
  const rest = /^(?:un|non)-?(\p{L}{4,})$/u.exec(norm)?.[1]
  return rest !== undefined && isKnown(lexicon, baseStem(rest, stem(rest)))
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
