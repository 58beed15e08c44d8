// A pronoun replaced by one that means somebody else, or more or fewer.

import { ruled } from "../../gravity.js"
import { table } from "../../../kit/table.js"
import type { TokenRange } from "../../../text/places.js"
import { type Correspondence, isContent, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Edit } from "../../pair/edits.js"

/** Pronouns by whom they can mean. "They" of one person is left aside: a plural turned singular is what counts. */
const persons = table<string>({
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  hers: "she",
  it: "it",
  its: "it",
  they: "they",
  them: "they",
  their: "they",
  theirs: "they",
  we: "we",
  our: "we",
  ours: "we",
  i: "i",
  me: "i",
  my: "i",
  you: "you",
  your: "you",
})

/** Whom a pronoun can mean; undefined for other words. */
export function personOf(norm: string): string | undefined {
  return persons[norm]
}

/** An edit that puts one pronoun for another. */
export function pronoun(pair: Correspondence, edit: Edit): Draft[] {
  const [i, j] = [lonePronoun(pair.a, edit.a), lonePronoun(pair.b, edit.b)]
  if (i < 0 || j < 0) return []
  const [x, y] = [persons[pair.a.tokens[i]!.norm], persons[pair.b.tokens[j]!.norm]]
  // From direct to reported speech "we" turns to "they" and "I" to "he": that is grammar.
  if (x === y || x === "we" || y === "we" || x === "i" || y === "i" || x === "you" || y === "you") return []
  const number = (x === "they") !== (y === "they") && x !== "it" && y !== "it"
  const gender = (x === "he" && y === "she") || (x === "she" && y === "he")
  if (!number && !gender) return []
  const [exemplar, copy] = [phraseAfter(pair.a, i), phraseAfter(pair.b, j)]
  return [
    {
      ...ruled("meaning.pronoun"),
      exemplar,
      copy,
      note: `“${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”: somebody else is meant, or fewer`,
    },
  ]
}

function lonePronoun(side: Side, { from, to }: TokenRange): number {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    if (persons[side.tokens[at]!.norm] && side.text.slice(side.tokens[at]!.start, side.tokens[at]!.end) !== "US")
      found.push(at)
    else if (isContent(side.tokens[at]!)) return -1
  }
  return found.length === 1 ? found[0]! : -1
}

function phraseAfter(side: Side, at: number): { start: number; end: number } {
  let last = at + 1
  while (last < side.tokens.length && last < at + 4 && side.tokens[last]!.kind !== "mark") last++
  return spanOf(side.tokens, { from: at, to: last })!
}
