// A preposition replaced by another: "coercion of" by "coercion from".

import { ruled } from "../../gravity.js"
import type { TokenRange } from "../../../text/places.js"
import { type Correspondence, isContent, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Edit } from "../../pair/edits.js"

const prepositions = new Set(
  "of in on at by for from to with into onto over under between among amid within without about against across through during after before toward towards behind beyond above below inside outside upon via per despite following".split(
    " ",
  ),
)

/** Prepositions that give a noun another part in what is told: coercion of, coercion from. Unordered pairs. */
const turning = new Set(
  "from of|from to|against for|against with|by to|by of|by against|after before|with without|by for|behind against|against of|above below|over under|inside outside|into from|before during|after during|despite with|despite following|after despite|amid despite|because despite".split(
    "|",
  ),
)

/** Prepositions that say the same of place, topic or time, or that idiom asks for. */
const same = [
  "among between amid",
  "over on about of",
  "in at within inside on during",
  "to toward towards into",
  "for on about",
  "upon on",
  "under below",
  "above over",
  "through via by with",
  "into to in",
  "after following",
  "onto on",
  "for of",
  "in of",
  "to of",
  "for to",
  "with to",
  "across through",
].map(group => new Set(group.split(" ")))

function pairName(x: string, y: string): string {
  return x < y ? `${x} ${y}` : `${y} ${x}`
}

const turningPairs = new Set([...turning].map(pair => pairName(...(pair.split(" ") as [string, string]))))

function onlyWord(side: Side, { from, to }: TokenRange, kind: ReadonlySet<string>): number {
  return to - from === 1 && kind.has(side.tokens[from]!.norm) ? from : -1
}

function isKept(side: Side, at: number): boolean {
  return (side.answer[at] ?? -1) >= 0
}

/** An edit that puts one preposition for another, between words that are kept. */
export function preposition(pair: Correspondence, edit: Edit): Draft[] {
  const [i, j] = [onlyWord(pair.a, edit.a, prepositions), onlyWord(pair.b, edit.b, prepositions)]
  if (i < 0 || j < 0 || !isKept(pair.a, i - 1) || !isKept(pair.a, i + 1)) return []
  const [was, is] = [pair.a.tokens[i]!.norm, pair.b.tokens[j]!.norm]
  const turned = turningPairs.has(pairName(was, is))
  if (!turned && same.some(group => group.has(was) && group.has(is))) return []
  return [
    {
      ...ruled(turned ? "meaning.preposition" : "meaning.preposition-small"),
      exemplar: phraseAround(pair.a, i),
      copy: phraseAround(pair.b, j),
      note: `“${excerpt(pair.a.text, phraseAround(pair.a, i))}” became “${excerpt(pair.b.text, phraseAround(pair.b, j))}”`,
    },
  ]
}

/** A preposition with the word before it and the phrase after it, up to its first word of content. */
function phraseAround(side: Side, at: number): { start: number; end: number } {
  let last = at + 1
  while (last < side.tokens.length && !isContent(side.tokens[last]!) && side.tokens[last]!.kind !== "mark") last++
  const first = side.tokens[at - 1]!.kind === "mark" ? at : at - 1
  return spanOf(side.tokens, { from: first, to: Math.min(last + 1, side.tokens.length) })!
}
