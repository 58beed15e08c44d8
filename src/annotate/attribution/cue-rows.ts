// Features by which a cue is told: "said", "according to", "has long criticized". One row a token, one sequence a
// sentence. The numbers of the templates are arbitrary and must only differ;
// gaps are templates that cost time and told nothing.

import type { Sentence, Text } from "../../model/token.js"
import { hashOf, type RowBuilder } from "../sequence/rows.js"
import { Tag } from "../tagging/tagger.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** Buckets of the cue model's features: 2 to this. */
export const CUE_BITS = 18

/** Labels of the cue model. */
export const cueLabels = ["O", "B", "I"] as const

const OPEN = hashOf("(")
const CLOSE = hashOf(")")

/** How far a verb's subject and object are looked for, in tokens. */
const REACH = 8

/** Fill `rows` with those of one sentence. Neighbours are seen past its ends, within the paragraph: “Why?” she asked. */
export function cueRows(rows: RowBuilder, text: Text, s: Surroundings, sentence: Sentence): void {
  rows.reset()
  const { firstToken: from, lastToken: to } = sentence
  const { first: left, last: right } = paragraphOf(text, sentence)
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
    const stem0 = s.stem[i]!
    const tag0 = s.tag[i]!
    const subject = subjectOf(s, i, from)
    const object = objectOf(s, i, to)
    const place = i < marks.first ? 1 : i > marks.last ? 2 : 3
    const layout = marks.first < 0 ? 0 : place
    const afterClose = lastClose < 0 ? 9 : Math.min(5, i - lastClose)
    const verbsBefore = Math.min(2, verbs)
    rows.add(2, s.word[i])
    rows.add(3, stem0)
    rows.add(4, word(i - 1))
    rows.add(5, word(i + 1))
    rows.add(6, word(i - 2))
    rows.add(7, word(i + 2))
    rows.add(8, word(i - 1), s.word[i])
    rows.add(9, s.word[i], word(i + 1))
    rows.add(10, stem0, tag(i + 1))
    rows.add(11, tag(i - 1), stem0)
    rows.add(12, tag(i - 1), tag0, tag(i + 1))
    rows.add(13, tag0, tag(i + 1), tag(i + 2))
    rows.add(14, tag(i - 2), tag(i - 1), tag0)
    rows.add(15, s.suffix3[i], tag0)
    rows.add(16, quote(i), tag0)
    rows.add(17, quote(i - 1), quote(i + 1), stem0)
    rows.add(19, stem(i - 1), stem0)
    rows.add(21, stem0, tag(i - 1), tag(i + 1))
    rows.add(22, word(i - 1), word(i + 1))
    rows.add(23, s.shape[i], tag0)
    rows.add(25, word(i - 2), word(i - 1), s.word[i])
    rows.add(26, subject < 0 ? 1 : s.word[subject]!, tag0)
    rows.add(27, subject < 0 ? 1 : s.stem[subject]!, stem0)
    rows.add(28, subject < 0 ? 30 : s.tag[subject]!, stem0, tag0)
    rows.add(29, subject < 0 ? 30 : s.shape[subject]!, s.suffix2[i], tag0)
    rows.add(30, object < 0 ? 30 : s.tag[object]!, stem0)
    rows.add(31, object < 0 ? 1 : s.word[object]!, stem0)
    rows.add(32, object < 0 ? 30 : s.tag[object]!, subject < 0 ? 30 : s.tag[subject]!, tag0)
    rows.add(33, layout, stem0)
    rows.add(34, layout, tag0, s.suffix2[i])
    rows.add(35, afterClose, tag0)
    rows.add(36, afterClose, stem0)
    rows.add(37, verbsBefore, stem0)
    rows.add(39, Math.min(3, to - i), stem0)
    rows.add(40, Math.min(3, i - from), stem0)
    rows.add(41, quote(i), stem0)
    rows.add(42, brackets, tag0)
    rows.add(43, thatFollows(s, i, to), stem0)
    rows.add(44, thatFollows(s, i, to), tag0, s.suffix2[i])
    rows.add(45, s.speech[i], quote(i), tag(i - 1))
    rows.add(46, stem(i - 1), tag0, tag(i + 1))
    rows.add(47, stem(i + 1), tag0, tag(i - 1))
    rows.add(48, Math.min(i - from, 3), Math.min(3, to - i), afterClose)
    const sense0 = s.sense[i]!
    const subjectSense = subject < 0 ? 60 : s.sense[subject]!
    rows.add(50, sense0, tag0, tag(i + 1))
    rows.add(51, sense0, thatFollows(s, i, to), tag0)
    rows.add(52, sense0, subject < 0 ? 30 : s.tag[subject]!, subjectSense)
    rows.add(53, sense0, layout, afterClose)
    rows.add(54, sense0, object < 0 ? 30 : s.tag[object]!, quote(i))
    rows.add(55, sense(i - 1), sense0, tag0)
    rows.add(56, sense0, tag0, sense(i + 1))
    rows.add(57, sense0, s.suffix2[i], tag(i - 1))
    rows.add(58, sense0, verbsBefore, tag0)
    rows.endRow()
    if (tag0 === Tag.VERB) verbs++
    if (s.quote[i] === Quote.closing) lastClose = i
    brackets = bracketsAfter(s, i, brackets)
  }
}

/** The tokens of the paragraph that a sentence stands in. */
function paragraphOf(text: Text, { index, block }: Sentence): TokenRange {
  const { sentences } = text
  let a = index
  let b = index
  while (sentences[a - 1]?.block === block) a--
  while (sentences[b + 1]?.block === block) b++
  return { first: sentences[a]!.firstToken, last: sentences[b]!.lastToken }
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
  for (let j = i - 1; j >= from && j >= i - REACH; j--) {
    const tag = s.tag[j]!
    if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON || tag === Tag.NUM) return j
    if (tag === Tag.VERB) return -1
  }
  return -1
}

/** The first weighty token after `i`: not an adverb, determiner or adjective; -1 if none. */
function objectOf(s: Surroundings, i: number, to: number): number {
  for (let j = i + 1; j < to && j <= i + REACH; j++) {
    const tag = s.tag[j]!
    if (tag !== Tag.ADV && tag !== Tag.DET && tag !== Tag.ADJ) return j
  }
  return -1
}

/** 1 "that" in the next three, 2 a finite verb in the next eight, 3 an infinitive, 0 none of them. */
function thatFollows(s: Surroundings, i: number, to: number): number {
  for (let j = i + 1; j < to && j <= i + 3; j++) if (s.tag[j] === Tag.SCONJ) return 1
  if (i + 1 < to && s.tag[i + 1] === Tag.PART) return 3
  for (let j = i + 2; j < to && j <= i + REACH; j++) {
    if (s.tag[j] === Tag.VERB || s.tag[j] === Tag.AUX) return 2
    if (s.tag[j] === Tag.PUNCT) return 0
  }
  return 0
}

function bracketsAfter(s: Surroundings, i: number, brackets: number): number {
  if (s.word[i] === OPEN) return 1
  return s.word[i] === CLOSE ? 0 : brackets
}
