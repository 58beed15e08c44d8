// Where pages say nothing of their descent: do their words alone show that one comes from the other? Of real pages that share
// prose and name no other of the pile for it, three in four stand side by side below a dispatch that is not there, and their
// editors have reworked it sentence by sentence. So words alone speak in three cases. Either no page around them has
// anything from a newsroom: nobody is seen who could stand behind both. Or no editor's hand shows: sentences were taken over
// whole, or with words put for words one by one, and neither credits an agency for them. Or a machine's does: rare words
// stand for plain ones in the one, and none do in the other. And a copy has nothing of its own beside what it shares. (No
// model did better on sources that it had not seen.)

import { covers, type TokenLink } from "../../model/alignment.js"
import { wordsIn } from "../../text/places.js"
import { amount, type Decay } from "../decay.js"
import { mostEdited, tortured } from "../fitted.js"
import type { Kin, KinMap } from "../kin.js"
import type { Reading } from "../reading.js"
import type { OwnPages } from "./own-pages.js"

/** Whether the words of two kin show that one comes from the other. */
export function wordsShowDescent({ pair, cited, apart, worn }: Reading, kin: KinMap, own: OwnPages): boolean {
  if (Math.min(apart.ofA, apart.ofB) >= 0) return false
  if (!around(pair, kin).some(id => own.sourced.has(id)) || isTortured(worn)) return true
  return cited.carried.every(agencies => agencies === 0) && edited(pair) < mostEdited
}

/** Whether a machine put rare words for plain ones in one of the two: what it reworded lay before it. */
function isTortured({ inA, inB }: Decay): boolean {
  const [ofA, ofB] = [amount(inA, "odd-word"), amount(inB, "odd-word")]
  return Math.max(ofA, ofB) >= tortured.least && Math.min(ofA, ofB) < tortured.mostOther
}

/** Two kin, and the kin of either. */
function around({ a, b }: Kin, kin: KinMap): string[] {
  return [a.id, b.id].flatMap(id => [id, ...(kin.get(id)?.keys() ?? [])])
}

/**
 * How much an editor's hand shows in the sentences that two kin share: places where words stand on one side and none, or
 * another number of them, on the other, per word that both have.
 */
function edited({ a, b, alignment }: Kin): number {
  let [same, places] = [0, 0]
  for (const link of alignment.links) {
    if (!covers(link)) continue
    same += link.tokens.filter(({ how }) => how === "same").length
    for (const [one, next] of neighbours(link.tokens)) {
      const ofA = wordsIn(a.text, { from: one.a + 1, to: next.a }).length
      const ofB = wordsIn(b.text, { from: one.b + 1, to: next.b }).length
      if (ofA !== ofB || ofA > mostPut) places += Number(ofA > 0) + Number(ofB > 0)
    }
  }
  return places / Math.max(1, same)
}

/** As many words as a machine puts for as many others. */
const mostPut = 2

/** Links that follow on one another on both sides. */
function neighbours(tokens: readonly TokenLink[]): (readonly [TokenLink, TokenLink])[] {
  const [byA, byB] = [[...tokens].sort((x, y) => x.a - y.a), [...tokens].sort((x, y) => x.b - y.b)]
  const nextInB = new Map(byB.map((link, i) => [link, byB[i + 1]]))
  return byA.flatMap((link, i) => {
    const next = byA[i + 1]
    return next !== undefined && nextInB.get(link) === next ? [[link, next] as const] : []
  })
}
