// Where the two lie in one another: cut off at the end, or let out of the middle.
//
// News is written so that it can be cut from the bottom. The mirror of a cut is an addition: which it was is not told by
// one place, hence the two amounts.

import type { Witness } from "../../match/witness.js"
import type { Laid, Place, Sign } from "./sign.js"

/** Words behind the last that is shared, from which on something is cut; and up to which nothing is there. */
const tail = { cut: 30, left: 8 }

/** The exemplar goes on where the copy ends. */
export const cutAtEnd: Sign = {
  name: "cut-at-end",
  words: null,
  find: ({ exemplar, copy, covered }: Laid): Place[] => {
    const [there, here] = [wordsBehind(exemplar, covered.ofExemplar), wordsBehind(copy, covered.ofCopy)]
    if (there.words < tail.cut || here.words > tail.left) return []
    const { tokens } = exemplar.text
    return [{ amount: 1, spans: [{ report: exemplar.id, start: tokens[there.from]!.start, end: tokens.at(-1)!.end }] }]
  },
}

/** The words behind the last that the other report has. */
function wordsBehind({ text: { tokens } }: Witness, covered: Uint8Array): { from: number; words: number } {
  const from = covered.lastIndexOf(1) + 1
  let words = 0
  for (let t = from; t < tokens.length; t++) if (tokens[t]!.kind !== "mark") words++
  return { from, words }
}

/** How near the top of a report what it shares stands: 1 at its first word, 0 at its last; on the mean. */
export function nearTop(covered: Uint8Array): number {
  let [sum, shared] = [0, 0]
  for (const [t, value] of covered.entries()) {
    sum += value * t
    shared += value
  }
  return shared === 0 ? 0 : 1 - sum / shared / Math.max(1, covered.length - 1)
}
