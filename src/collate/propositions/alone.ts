// Clauses of a kept sentence that nothing of the exemplar answers: what a rewriter put beside what he took. Told whole, since
// between two words that occur on both sides by chance it would be cut into pieces.

import { ruled } from "../gravity.js"
import type { TokenRange } from "../../text/places.js"
import { overlap } from "../../model/span.js"
import { contentIn, type Correspondence, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import type { Clause } from "./clauses.js"

/** A clause whose words of content answer in no greater share answers to nothing. */
const mostAnswered = 0.25
/** Its words stand in this share elsewhere in the exemplar: restated, not new. */
const restated = 0.7
/** Words of content that make matter of it. */
const leastContent = 7

/** Clauses put into the sentences of a script. `told` are the alterations known to lie there. */
export function clausesPutIn({ a, b }: Correspondence, { propositions }: Script, told: readonly Draft[]): Draft[] {
  return runsAlone(b, propositions().b).flatMap(range => {
    const content = contentIn(b, range)
    const known = content.filter(at => a.stems.has(b.tokens[at]!.stem)).length
    const copy = spanOf(b.tokens, range)!
    const isTold = told.some(one => one.exemplar && one.copy && overlap(one.copy, copy) * 2 > copy.end - copy.start)
    if (content.length < leastContent || known >= restated * content.length || isTold) return []
    return [
      {
        ...ruled("insertion.clause"),
        exemplar: null,
        copy,
        note: `put in: “${excerpt(b.text, copy)}”`,
      },
    ]
  })
}

/** Clauses that stand side by side and answer to nothing, joined; the marks at their ends left out. */
function runsAlone(side: Side, clauses: readonly Clause[]): TokenRange[] {
  const runs: TokenRange[] = []
  let before = -1
  for (const { range, content, sentence } of clauses) {
    if (content.filter(at => side.answer[at]! >= 0).length > mostAnswered * content.length) continue
    const last = runs.at(-1)
    if (last?.to === range.from && before === sentence) runs[runs.length - 1] = { from: last.from, to: range.to }
    else runs.push(range)
    before = sentence
  }
  return runs.map(range => trimmed(side, range))
}

/** A run without the marks at its ends, and without kept words that a mark parts from it: "Fishermen, | whose fathers built huts". */
function trimmed({ tokens, answer }: Side, { from, to }: TokenRange): TokenRange {
  const words = tokens.slice(from, to)
  const isMark = (n: number) => words[n]!.kind === "mark"
  const own = words.findIndex((_, n) => !isMark(n) && answer[from + n]! < 0)
  const mark = words.findLastIndex((_, n) => n < own && isMark(n))
  return { from: from + mark + 1, to: from + words.findLastIndex((_, n) => !isMark(n)) + 1 }
}
