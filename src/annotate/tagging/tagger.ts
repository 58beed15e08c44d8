// Parts of speech, coarse (Universal Dependencies' tags), by a conditional random field over words, endings and shapes.
// A help for the other annotators and no end in itself: it was taught by another tagger (see assets/tagger.card.md).

import type { Text } from "../../model/token.js"
import { bestLabels, type SequenceModel, scoreRows } from "../sequence/model.js"
import { featuresOf, type Rows, rowsFor } from "../sequence/features.js"
import { type Shapes, shapesOf } from "./shapes.js"

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

/** By what the tagger tells parts of speech. */
const features = featuresOf(16, [
  [1, "word"],
  [2, "word", "shape", "first"],
  [3, "suffix3"],
  [4, "suffix2", "shape"],
  [5, "prefix2"],
  [6, "shape", "first"],
  [7, "word-1"],
  [8, "word+1"],
  [9, "word-1", "word"],
  [10, "word", "word+1"],
  [11, "word-2"],
  [12, "word+2"],
  [13, "shape-1", "shape", "shape+1"],
  [14, "suffix3-1"],
  [15, "suffix3+1"],
  [16, "word-1", "word+1"],
])

/** A text's columns and the tag of each token, by number. */
export interface Tagged extends Shapes {
  readonly tag: Uint8Array
}

/** Tag a text, sentence by sentence. */
export function tagText(text: Text, model: SequenceModel): Tagged {
  const shapes = shapesOf(text)
  const { word, stem, suffix2, suffix3, prefix2, shape, first } = shapes
  return {
    word,
    stem,
    suffix2,
    suffix3,
    prefix2,
    shape,
    first,
    tag: bestLabels(model, scoreRows(model, taggerRows(text, shapes)), sentenceBounds(text)),
  }
}

/** The tags of a text's tokens by name. */
export function tagNames({ tag }: Tagged): Tag[] {
  const names: Tag[] = []
  for (let i = 0; i < tag.length; i++) names.push(tags[tag[i]!]!)
  return names
}

/** Where each sentence begins, and where the last one ends, in tokens. */
export function sentenceBounds({ sentences, tokens }: Text): number[] {
  const bounds = sentences.map(({ firstToken }) => firstToken)
  bounds.push(tokens.length)
  return bounds
}

/** What the tagger sees of each token. */
export function taggerRows(text: Text, shapes: Shapes): Rows {
  const rows = rowsFor(features, text.tokens.length)
  for (const { firstToken, lastToken } of text.sentences) fillRows(rows.values, shapes, firstToken, lastToken)
  return rows
}

/** Fill in the rows of the tokens `[from, to)`, one sentence: the tagger sees nothing past its ends. */
function fillRows(values: Int32Array, s: Shapes, from: number, to: number): void {
  const { column, width } = features
  const word = (i: number) => (i < from ? 1 : i >= to ? 2 : s.word[i]!)
  const shape = (i: number) => (i < from || i >= to ? 9 : s.shape[i]!)
  for (let i = from; i < to; i++) {
    const row = i * width
    values[row + column.word] = s.word[i]!
    values[row + column["word-1"]] = word(i - 1)
    values[row + column["word-2"]] = word(i - 2)
    values[row + column["word+1"]] = word(i + 1)
    values[row + column["word+2"]] = word(i + 2)
    values[row + column.shape] = s.shape[i]!
    values[row + column["shape-1"]] = shape(i - 1)
    values[row + column["shape+1"]] = shape(i + 1)
    values[row + column.first] = s.first[i]!
    values[row + column.prefix2] = s.prefix2[i]!
    values[row + column.suffix2] = s.suffix2[i]!
    values[row + column.suffix3] = s.suffix3[i]!
    values[row + column["suffix3-1"]] = i > from ? s.suffix3[i - 1]! : 1
    values[row + column["suffix3+1"]] = i + 1 < to ? s.suffix3[i + 1]! : 1
  }
}
