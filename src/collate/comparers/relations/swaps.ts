// Who and whom: two names that have changed places around the same verb.

import { formsOfBe } from "../../../text/helpers.js"
import { ruled } from "../../gravity.js"
import { type Correspondence, isContent, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Script } from "../../pair/edits.js"

/** Who and whom stand no more words apart than this around one verb: further off, other clauses come between. */
const farthest = 7

/** Two names on either side of the same kept words have changed places: "A told B" became "B told A". */
export function swaps(pair: Correspondence, script: Script): Draft[] {
  const names = script.link.tokens.filter(({ a, b }) => isActor(pair.a, a) && isActor(pair.b, b))
  const drafts: Draft[] = []
  for (const [n, x] of names.entries()) {
    for (const y of names.slice(n + 1)) {
      if (x.a >= y.a || x.b <= y.b) continue
      const between = script.link.tokens.filter(
        l => l.a > x.a && l.a < y.a && l.b > y.b && l.b < x.b && isContent(pair.a.tokens[l.a]!),
      )
      const verb = between.find(l => pair.a.report.partsOfSpeech[l.a] === "VERB")
      if (
        !verb ||
        y.a - x.a > farthest ||
        x.b - y.b > farthest ||
        isPassive(pair.a, x.a, y.a) !== isPassive(pair.b, y.b, x.b)
      )
        continue
      const [from, to] = [
        spanOf(pair.a.tokens, { from: x.a, to: y.a + 1 })!,
        spanOf(pair.b.tokens, { from: y.b, to: x.b + 1 })!,
      ]
      drafts.push({
        ...ruled("meaning.roles"),
        exemplar: from,
        copy: to,
        note: `who and whom have changed places: “${excerpt(pair.a.text, from)}” became “${excerpt(pair.b.text, to)}”`,
      })
      return drafts
    }
  }
  return drafts
}

function isActor(side: Side, at: number): boolean {
  return side.named[at] === 1
}

/** "… by" after a form of "be" between the two: the second is the one who acts. */
function isPassive(side: Side, from: number, to: number): boolean {
  const between = side.tokens.slice(from, to).map(token => token.norm)
  return between.includes("by") && between.some(norm => norm === "got" || formsOfBe.has(norm))
}
