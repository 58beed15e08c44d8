// Parts of speech, coarse (Universal Dependencies' tags), by a conditional random field over words, endings and shapes.
// A help for the other annotators and no end in itself: it was taught by another tagger (see tagger.card.md).

import type { Text } from "../../model/token.js"
import { bestLabels, type SequenceModel, scoreRows, unpack } from "../sequence/model.js"
import { type RowBuilder, rowBuilder } from "../sequence/rows.js"
import { type Shapes, shapesOf } from "./shapes.js"
import { taggerWeights } from "./tagger.weights.js"

/** Parts of speech, in the order of their numbers. */
export const tags = [
  "NOUN",
  "PROPN",
  "VERB",
  "AUX",
  "ADJ",
  "ADV",
  "ADP",
  "DET",
  "PRON",
  "NUM",
  "CCONJ",
  "SCONJ",
  "PART",
  "PUNCT",
  "X",
] as const

/** A part of speech. */
export type Tag = (typeof tags)[number]

/** Numbers of the tags, by name. */
export const Tag: Readonly<Record<Tag, number>> = Object.fromEntries(tags.map((tag, i) => [tag, i])) as Record<
  Tag,
  number
>

/** Buckets of the tagger's features: 2 to this. */
export const TAGGER_BITS = 16

/** A text's columns and the tag of each token, by number. */
export interface Tagged extends Shapes {
  readonly tag: Uint8Array
}

/** Unpacked on first use, for it takes some milliseconds: a cache, not state. */
let model: SequenceModel | null = null

/** Whether the models and rules of this folder can read a text; where its language could not be told they are tried. */
export function isEnglish({ report }: Text): boolean {
  return report.language === "en" || report.language === "und"
}

/** Tag a text, sentence by sentence. */
export function tagText(text: Text): Tagged {
  model ??= unpack(taggerWeights)
  const builder = rowBuilder(TAGGER_BITS)
  const shapes = shapesOf(text)
  const tag = new Uint8Array(text.tokens.length)
  for (const { firstToken, lastToken } of text.sentences) {
    tagRows(builder, shapes, firstToken, lastToken)
    tag.set(bestLabels(model, scoreRows(model, builder.take())), firstToken)
  }
  return { ...shapes, tag }
}

/** Fill `builder` with the rows of the tokens `[from, to)`, one sentence. */
export function tagRows(builder: RowBuilder, s: Shapes, from: number, to: number): void {
  builder.reset()
  const word = (i: number) => (i < from ? 1 : i >= to ? 2 : s.word[i]!)
  const shape = (i: number) => (i < from || i >= to ? 9 : s.shape[i]!)
  for (let i = from; i < to; i++) {
    const first = s.first[i]!
    builder.add(1, s.word[i])
    builder.add(2, s.word[i], s.shape[i], first)
    builder.add(3, s.suffix3[i])
    builder.add(4, s.suffix2[i], s.shape[i])
    builder.add(5, s.prefix2[i])
    builder.add(6, s.shape[i], first)
    builder.add(7, word(i - 1))
    builder.add(8, word(i + 1))
    builder.add(9, word(i - 1), s.word[i])
    builder.add(10, s.word[i], word(i + 1))
    builder.add(11, word(i - 2))
    builder.add(12, word(i + 2))
    builder.add(13, shape(i - 1), s.shape[i], shape(i + 1))
    builder.add(14, i > from ? s.suffix3[i - 1] : 1)
    builder.add(15, i + 1 < to ? s.suffix3[i + 1] : 1)
    builder.add(16, word(i - 1), word(i + 1))
    builder.endRow()
  }
}
