// What the links of a pair can say at the least and at the most, before they are made: what then is too little to be kin,
// however its words lie on one another, need not be laid side by side. Bounds, no guesses: what is linked lies between.

import { covers } from "../../model/alignment.js"
import { codesOf, worthOf } from "../../text/codes.js"
import type { Answer } from "../answers.js"
import type { Witness } from "../witness.js"
import { type Linkage, ofOwnSentences, ownSentences, type Sides, sentencesLinked, tokensOf, total } from "./links.js"
import type { Unlinked } from "./signals.js"
import { count } from "../../kit/bits.js"

/** Between what a pair's links lie. */
export interface Bounds {
  readonly least: Linkage
  readonly most: Linkage
}

/** Sums of the same numbers in another order differ by less. */
const rounding = 1 + 1e-9

/** Bounds of a pair of which no sentence is linked yet. */
export function boundsOfTexts({ shorter, longer }: Unlinked): Bounds {
  const of = [count(ownSentences(shorter)), count(ownSentences(longer))] as const
  const none = { telling: 0, links: 0, sentences: [0, 0], streak: 0, meanOverlap: 0, topOverlap: 0, moved: 0 } as const
  const links = Math.min(...of)
  return {
    least: { ...none, of, agreement: 0, same: 0 },
    most: {
      telling: shorter.tellingWeight * rounding,
      links,
      // One with two halves of its own may answer to one that has a page's words and others'.
      sentences: [shorter.text.sentences.length, longer.text.sentences.length],
      of,
      streak: links,
      meanOverlap: 1,
      topOverlap: 1,
      moved: 1,
      agreement: shorter.text.tokens.length,
      same: Math.min(shorter.text.tokens.length, longer.text.tokens.length),
    },
  }
}

/** Bounds of a pair whose sentences are linked and their words not; null where some may turn out to share no word. */
export function boundsOfSentences({ shorter, longer, swapped }: Unlinked, answers: readonly Answer[]): Bounds | null {
  const sides = ofOwnSentences(answers, shorter, longer, swapped)
  if (!sides.every(({ s, l }) => shareContent(shorter, s, longer, l))) return null
  const covering = sides.filter(({ link }) => covers(link))
  const known = sentencesLinked(covering, shorter, longer)
  const words = ({ s }: Sides<Answer>) => total(s.map(i => tokensOf(shorter, i)))
  const linked = (of: Sides<Answer>) => Math.min(words(of), total(of.l.map(i => tokensOf(longer, i))))
  return {
    least: { ...known, telling: 0, agreement: 0, same: 0 },
    most: {
      ...known,
      telling: total(sides.flatMap(({ s }) => s.map(i => tellingIn(shorter, i)))) * rounding,
      agreement: (total(sides.map(linked)) / Math.max(1, total(covering.map(words)))) * rounding,
      same: total(covering.map(linked)),
    },
  }
}

function tellingIn({ text, telling }: Witness, sentence: number): number {
  const { firstToken, lastToken } = text.sentences[sentence]!
  let sum = 0
  for (let t = firstToken; t < lastToken; t++) sum += telling[t]!
  return sum
}

/** Whether sentences share a word of content: such are linked wherever they stand (`text/linking`). */
function shareContent(a: Witness, inA: readonly number[], b: Witness, inB: readonly number[]): boolean {
  const [x, y] = [codesOf(a.text), codesOf(b.text)]
  const isThere = (t: number) =>
    inB.some(j => {
      const { firstToken, lastToken } = b.text.sentences[j]!
      for (let u = firstToken; u < lastToken; u++)
        if (y.stemCodes[u] === x.stemCodes[t] && y.weights[u]! >= worthOf.content && y.stems[u] === x.stems[t])
          return true
      return false
    })
  return inA.some(i => {
    const { firstToken, lastToken } = a.text.sentences[i]!
    for (let t = firstToken; t < lastToken; t++) if (x.weights[t]! >= worthOf.content && isThere(t)) return true
    return false
  })
}
