// Features by which a cue is told: "said", "according to", "has long criticized". One row a token, one sequence a
// sentence. Gaps in the templates' numbers are features that cost time and told nothing.

import { fnv1a } from "../../model/identity.js"
import type { Sentence, Text } from "../../model/token.js"
import { featuresOf, type Rows, rowsFor } from "../sequence/features.js"
import { Tag } from "../tagging/tagger.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** Labels of the cue model. */
export const cueLabels = ["O", "B", "I"] as const

/** By what the cue model tells cues. */
const features = featuresOf(18, [
  [2, "word"],
  [3, "stem"],
  [4, "word-1"],
  [5, "word+1"],
  [6, "word-2"],
  [7, "word+2"],
  [8, "word-1", "word"],
  [9, "word", "word+1"],
  [10, "stem", "tag+1"],
  [11, "tag-1", "stem"],
  [12, "tag-1", "tag", "tag+1"],
  [13, "tag", "tag+1", "tag+2"],
  [14, "tag-2", "tag-1", "tag"],
  [15, "suffix3", "tag"],
  [16, "quote", "tag"],
  [17, "quote-1", "quote+1", "stem"],
  [19, "stem-1", "stem"],
  [21, "stem", "tag-1", "tag+1"],
  [22, "word-1", "word+1"],
  [23, "shape", "tag"],
  [25, "word-2", "word-1", "word"],
  [26, "subjectWord", "tag"],
  [27, "subjectStem", "stem"],
  [28, "subjectTag", "stem", "tag"],
  [29, "subjectShape", "suffix2", "tag"],
  [30, "objectTag", "stem"],
  [31, "objectWord", "stem"],
  [32, "objectTag", "subjectTag", "tag"],
  [33, "layout", "stem"],
  [34, "layout", "tag", "suffix2"],
  [35, "afterClose", "tag"],
  [36, "afterClose", "stem"],
  [37, "verbsBefore", "stem"],
  [39, "toEnd", "stem"],
  [40, "fromStart", "stem"],
  [41, "quote", "stem"],
  [42, "brackets", "tag"],
  [43, "follows", "stem"],
  [44, "follows", "tag", "suffix2"],
  [45, "speech", "quote", "tag-1"],
  [46, "stem-1", "tag", "tag+1"],
  [47, "stem+1", "tag", "tag-1"],
  [48, "fromStart", "toEnd", "afterClose"],
  [50, "sense", "tag", "tag+1"],
  [51, "sense", "follows", "tag"],
  [52, "sense", "subjectTag", "subjectSense"],
  [53, "sense", "layout", "afterClose"],
  [54, "sense", "objectTag", "quote"],
  [55, "sense-1", "sense", "tag"],
  [56, "sense", "tag", "sense+1"],
  [57, "sense", "suffix2", "tag-1"],
  [58, "sense", "verbsBefore", "tag"],
])

const open = fnv1a("(")
const close = fnv1a(")")

/** How far a verb's subject and object are looked for, in tokens. */
const reach = 8
/** Places are counted from a sentence's ends up to this. */
const far = 3

/** What the cue model sees of each token. */
export function cueRows(text: Text, s: Surroundings): Rows {
  const rows = rowsFor(features, text.tokens.length)
  const paragraphs = paragraphsOf(text)
  for (const sentence of text.sentences) fillRows(rows.values, s, sentence, paragraphs.get(sentence.block)!)
  return rows
}

/** Fill in the rows of one sentence. Neighbours are seen past its ends, within the paragraph: “Why?” she asked. */
function fillRows(values: Int32Array, s: Surroundings, sentence: Sentence, paragraph: TokenRange): void {
  const { firstToken: from, lastToken: to } = sentence
  const { first: left, last: right } = paragraph
  const { column, width } = features
  const word = (i: number) => (i < left ? 1 : i >= right ? 2 : s.word[i]!)
  const stem = (i: number) => (i < left ? 1 : i >= right ? 2 : s.stem[i]!)
  const tag = (i: number) => (i < left ? 30 : i >= right ? 31 : s.tag[i]!)
  const sense = (i: number) => (i < left || i >= right ? 61 : s.sense[i]!)
  const quote = (i: number) => (i < left || i >= right ? 9 : s.quote[i]!)
  const marks = quoteLayout(s, from, to)
  let verbs = 0
  let brackets = 0
  let lastClose = from > left && s.quote[from - 1] === Quote.closing ? from - 1 : -1
  for (let i = from; i < to; i++) {
    const row = i * width
    const subject = subjectOf(s, i, from)
    const object = objectOf(s, i, to)
    const place = i < marks.first ? 1 : i > marks.last ? 2 : 3
    values[row + column.word] = s.word[i]!
    values[row + column["word-1"]] = word(i - 1)
    values[row + column["word-2"]] = word(i - 2)
    values[row + column["word+1"]] = word(i + 1)
    values[row + column["word+2"]] = word(i + 2)
    values[row + column.stem] = s.stem[i]!
    values[row + column["stem-1"]] = stem(i - 1)
    values[row + column["stem+1"]] = stem(i + 1)
    values[row + column.tag] = s.tag[i]!
    values[row + column["tag-1"]] = tag(i - 1)
    values[row + column["tag-2"]] = tag(i - 2)
    values[row + column["tag+1"]] = tag(i + 1)
    values[row + column["tag+2"]] = tag(i + 2)
    values[row + column.sense] = s.sense[i]!
    values[row + column["sense-1"]] = sense(i - 1)
    values[row + column["sense+1"]] = sense(i + 1)
    values[row + column.quote] = s.quote[i]!
    values[row + column["quote-1"]] = quote(i - 1)
    values[row + column["quote+1"]] = quote(i + 1)
    values[row + column.shape] = s.shape[i]!
    values[row + column.suffix2] = s.suffix2[i]!
    values[row + column.suffix3] = s.suffix3[i]!
    values[row + column.speech] = s.speech[i]!
    values[row + column.subjectWord] = subject < 0 ? 1 : s.word[subject]!
    values[row + column.subjectStem] = subject < 0 ? 1 : s.stem[subject]!
    values[row + column.subjectTag] = subject < 0 ? 30 : s.tag[subject]!
    values[row + column.subjectShape] = subject < 0 ? 30 : s.shape[subject]!
    values[row + column.subjectSense] = subject < 0 ? 60 : s.sense[subject]!
    values[row + column.objectWord] = object < 0 ? 1 : s.word[object]!
    values[row + column.objectTag] = object < 0 ? 30 : s.tag[object]!
    values[row + column.layout] = marks.first < 0 ? 0 : place
    values[row + column.afterClose] = lastClose < 0 ? 9 : Math.min(5, i - lastClose)
    values[row + column.verbsBefore] = Math.min(2, verbs)
    values[row + column.fromStart] = Math.min(far, i - from)
    values[row + column.toEnd] = Math.min(far, to - i)
    values[row + column.brackets] = brackets
    values[row + column.follows] = thatFollows(s, i, to)
    if (s.tag[i] === Tag.VERB) verbs++
    if (s.quote[i] === Quote.closing) lastClose = i
    brackets = bracketsAfter(s, i, brackets)
  }
}

/** The tokens of each paragraph that has sentences, by its block. */
function paragraphsOf({ sentences }: Text): ReadonlyMap<number, TokenRange> {
  const paragraphs = new Map<number, TokenRange>()
  for (const { block, firstToken, lastToken } of sentences)
    paragraphs.set(block, { first: paragraphs.get(block)?.first ?? firstToken, last: lastToken })
  return paragraphs
}

/** First opening and last closing mark in `[from, to)`; `first` is -1 where there is neither. */
function quoteLayout(s: Surroundings, from: number, to: number): { readonly first: number; readonly last: number } {
  let first = -1
  let last = -1
  for (let i = from; i < to; i++) {
    if (s.quote[i] === Quote.outside) continue
    if (first < 0) first = i
    last = i
  }
  return { first, last }
}

/** The noun or pronoun before `i` that may be its subject: past auxiliaries and adverbs, over one phrase; -1 if none. */
export function subjectOf(s: Surroundings, i: number, from: number): number {
  for (let j = i - 1; j >= from && j >= i - reach; j--) {
    const tag = s.tag[j]!
    if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON || tag === Tag.NUM) return j
    if (tag === Tag.VERB) return -1
  }
  return -1
}

/** The first weighty token after `i`: not an adverb, determiner or adjective; -1 if none. */
function objectOf(s: Surroundings, i: number, to: number): number {
  for (let j = i + 1; j < to && j <= i + reach; j++) {
    const tag = s.tag[j]!
    if (tag !== Tag.ADV && tag !== Tag.DET && tag !== Tag.ADJ) return j
  }
  return -1
}

/** 1 "that" in the next three, 2 a finite verb in the next eight, 3 an infinitive, 0 none of them. */
function thatFollows(s: Surroundings, i: number, to: number): number {
  for (let j = i + 1; j < to && j <= i + 3; j++) if (s.tag[j] === Tag.SCONJ) return 1
  if (i + 1 < to && s.tag[i + 1] === Tag.PART) return 3
  for (let j = i + 2; j < to && j <= i + reach; j++) {
    if (s.tag[j] === Tag.VERB || s.tag[j] === Tag.AUX) return 2
    if (s.tag[j] === Tag.PUNCT) return 0
  }
  return 0
}

function bracketsAfter(s: Surroundings, i: number, brackets: number): number {
  if (s.word[i] === open) return 1
  return s.word[i] === close ? 0 : brackets
}
