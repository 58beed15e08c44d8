// How dense two kin are with what can be checked: figures with dates, and names, each as a share of the words that the
// other has not, for what is the same on both sides tells nothing.
//
// Copying thins these out: who retells rounds figures off, forgets which day it was and leaves names out, and puts in
// words of his own, which carry none. What comes in instead is voice ("I", "you", "we" and exclamation marks outside
// quotation marks, a speaker's "we" that lost its marks among them) and the small words that hold sentences together: a
// text made from another has more of them (Laviosa 1998, of translations). Those two are shares of the whole text: marks
// are lost around words that stay, and synonyms put in word by word leave the small words as they were.
//
// Shares, not counts: length says nothing. Two shares are compared by the two-proportion z-test, so that short reports,
// whose shares vary by chance, weigh little.

import { functionWords } from "../text/function-words.js"
import { tokensWithin } from "../text/places.js"
import { isCapital } from "./signs/sign.js"
import type { Kin } from "./kin.js"
import { count } from "../kit/bits.js"
import { keptWith } from "../kit/kept.js"
import type { Witness } from "../match/witness.js"

/** z-scores: positive where A is denser. */
export interface Density {
  /** Figures, in digits or words, and days and months. */
  readonly figures: number
  readonly names: number
  /** The page's own voice: positive where A has less of it. */
  readonly voice: number
  /** Words that carry matter: positive where A has fewer small ones. */
  readonly matter: number
}

/** Tokens counted, and of how many words. */
interface Share {
  readonly hits: readonly number[]
  readonly of: number
}

const ownVoice: ReadonlySet<string> = new Set("i me my we us our you your !".split(" "))

/** Compare the density of two kin. */
export function density({ a, b, coveredA, coveredB }: Kin): Density {
  const [x, y] = [shares(a, coveredA), shares(b, coveredB)]
  return {
    figures: z(x.figures, y.figures),
    names: z(x.names, y.names),
    voice: -z(x.voice, y.voice),
    matter: -z(x.matter, y.matter),
  }
}

/** What is counted for each, in one report; `covered` marks what the other has. */
export function shares(w: Witness, covered: Uint8Array): Readonly<Record<keyof Density, Share>> {
  const hits: Record<keyof Density, number[]> = { figures: [], names: [], voice: [], matter: [] }
  const isFigure = figureTokens(w)
  let unquoted = 0
  for (const { firstToken, lastToken } of w.text.sentences) {
    for (let t = firstToken; t < lastToken; t++) {
      const { kind, norm } = w.text.tokens[t]!
      if (!w.quoted[t] && ownVoice.has(norm)) hits.voice.push(t)
      if (kind === "mark") continue
      if (!w.quoted[t]) unquoted++
      if (!w.quoted[t] && functionWords.has(norm)) hits.matter.push(t)
      if (covered[t]) continue
      if (isFigure[t]) hits.figures.push(t)
      if (kind !== "number" && t > firstToken && isCapital(w, t)) hits.names.push(t)
    }
  }
  const alone = w.words - count(covered)
  return {
    figures: { hits: hits.figures, of: alone },
    names: { hits: hits.names, of: alone },
    voice: { hits: hits.voice, of: w.words },
    matter: { hits: hits.matter, of: unquoted },
  }
}

/** One entry a token: 1 where it is a number, a number written out, or names a day or month. */
const figureTokens: (of: Witness) => Uint8Array = keptWith((w: Witness) => {
  const marked = new Uint8Array(w.text.tokens.length)
  for (const [t, { kind }] of w.text.tokens.entries()) if (kind === "number") marked[t] = 1
  for (const { number } of w.text.figures) {
    const { from, to } = tokensWithin(w.text.tokens, number)
    marked.fill(1, from, to)
  }
  for (const time of w.text.times) {
    if (time.type !== "date" && time.type !== "time") continue
    const { from, to } = tokensWithin(w.text.tokens, time)
    for (let t = from; t < to; t++) if (isCapital(w, t)) marked[t] = 1
  }
  return marked
})

function z(a: Share, b: Share): number {
  const [ofA, ofB] = [Math.max(1, a.of), Math.max(1, b.of)]
  const pooled = (a.hits.length + b.hits.length) / (ofA + ofB)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / ofA + 1 / ofB))
  return spread > 0 ? (a.hits.length / ofA - b.hits.length / ofB) / spread : 0
}
