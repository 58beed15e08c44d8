// A text's words as numbers, for kernels that hold every word of one text against every word of another: two words whose
// numbers differ are not the same, and only where they agree are the letters looked at. Made once a text, not once a pair.

import { keptWith } from "../kit/kept.js"
import { fnv1a } from "../model/identity.js"
import type { Text, Token } from "../model/token.js"
import { functionWords } from "./function-words.js"
import { baseStem } from "./lexicon.js"
import { wordsIn } from "./places.js"

/** A word of content, a function word, a mark: what keeping each together is worth. */
export const worthOf = { content: 1, function: 0.3, mark: 0.12 } as const

/** One entry a token. */
export interface Codes {
  /** Hash of its norm. */
  readonly norms: Int32Array
  /** Its base stem, and that one's hash. */
  readonly stems: readonly string[]
  readonly stemCodes: Int32Array
  /** What keeping it together is worth. */
  readonly weights: Float64Array
}

/** The words of a text by token. */
export interface Words {
  /** The tokens that are no marks, in order. */
  readonly tokens: Int32Array
  /** Hash of the norm of each. */
  readonly norms: Int32Array
}

/** The numbers of a text's tokens. */
export const codesOf: (text: Text) => Codes = keptWith(({ tokens }: Text) => {
  const [norms, stemCodes] = [new Int32Array(tokens.length), new Int32Array(tokens.length)]
  const weights = new Float64Array(tokens.length)
  const stems = tokens.map(({ norm, stem }) => baseStem(norm, stem))
  for (let t = 0; t < tokens.length; t++) {
    norms[t] = fnv1a(tokens[t]!.norm)
    weights[t] = worth(tokens[t]!)
    stemCodes[t] = stems[t] === tokens[t]!.norm ? norms[t]! : fnv1a(stems[t]!)
  }
  return { norms, stems, stemCodes, weights }
})

function worth({ kind, norm }: Token): number {
  if (kind === "mark") return worthOf.mark
  return functionWords.has(norm) ? worthOf.function : worthOf.content
}

/** The words of a text, marks left out. */
export const wordCodes: (text: Text) => Words = keptWith((text: Text) => {
  const { norms } = codesOf(text)
  const tokens = Int32Array.from(wordsIn(text, { from: 0, to: text.tokens.length }))
  return { tokens, norms: tokens.map(t => norms[t]!) }
})
