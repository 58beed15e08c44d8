// How dense a report is with what can be checked: figures and names, each as a share of its words.
//
// Copying thins these out: who retells rounds figures off and leaves names out, and puts in words of his own, which
// carry none. What comes in instead is voice: "I", "you", "we" and exclamation marks outside quotation marks, a speaker's
// "we" that lost its marks among them. Shares, not counts: length says nothing. Two shares are compared by the two-proportion z-test, so that
// short reports, whose shares vary by chance, weigh little.

import { isCapital } from "./decay.js"
import type { Witness } from "./witness.js"

/** z-scores: positive where A is denser. */
export interface Density {
  readonly figures: number
  readonly names: number
  /** The page's own voice: positive where A has less of it. */
  readonly voice: number
}

const ownVoice: ReadonlySet<string> = new Set("i me my we us our you your !".split(" "))

/** Compare the density of two reports. */
export function density(a: Witness, b: Witness): Density {
  const [x, y] = [shares(a), shares(b)]
  return {
    figures: z(x.figures, a.words, y.figures, b.words),
    names: z(x.names, a.words, y.names, b.words),
    voice: -z(x.voice, a.words, y.voice, b.words),
  }
}

function shares(w: Witness): Density {
  const found = { figures: 0, names: 0, voice: 0 }
  for (const { firstToken, lastToken } of w.text.sentences) {
    for (let t = firstToken; t < lastToken; t++) {
      const { kind, norm } = w.text.tokens[t]!
      if (!w.quoted[t] && ownVoice.has(norm)) found.voice++
      if (kind === "mark") continue
      if (kind === "number") found.figures++
      else if (t > firstToken && isCapital(w, t)) found.names++
    }
  }
  return found
}

function z(hitsA: number, ofA: number, hitsB: number, ofB: number): number {
  const pooled = (hitsA + hitsB) / Math.max(1, ofA + ofB)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / Math.max(1, ofA) + 1 / Math.max(1, ofB)))
  return spread > 0 ? (hitsA / Math.max(1, ofA) - hitsB / Math.max(1, ofB)) / spread : 0
}
