// Whose words, or what sort of words, each token of a report is: the page's own prose, or what two pages may share without
// either having copied the other. By the page alone.

import type { Annotated } from "../model/annotation.js"
import type { Reason } from "../model/ledger.js"
import type { Block } from "../model/report.js"
import type { Span } from "../model/span.js"
import { tokensWithin } from "../text/places.js"
import { postsIn } from "./posts.js"

/** What a token may be part of by its own page, in the order of their numbers. */
export const voices: readonly Voice[] = [
  "own-prose",
  "quotation",
  "post",
  "speech",
  "release",
  "headline",
  "credit",
  "legal",
  "template",
  "background",
]
export type Voice = Exclude<Reason, "boilerplate">

/** The number that stands for a voice in a row of tokens. */
export const voice = Object.fromEntries(voices.map((name, n) => [name, n])) as Readonly<Record<Voice, number>>

/** What introduces words that stand below without marks: somebody's statement, letter, post or answer. */
const introduces =
  /\b(?:said|says|wrote|writes|read|reads|statement|tweeted|tweet|posted|post|letter|email|e-mail|memo|message|transcript|remarks|release|added|replied|told \p{L}+|follows|below|full)\b[^.!?\n]{0,80}:\s*$/iu
/** A line that begins with who speaks: `Q:`, `SMITH:`, `Mr. Smith:`. */
const speakerLabel = /^(?:[QA]|[\p{Lu}][\p{Lu}.'’ -]{2,40}|(?:Mr|Mrs|Ms|Dr)\. \p{Lu}[\p{L}'’-]+)\s?:\s/u
/** Who speaks of himself: below somebody's words that stand without marks, they go on. Reporters seldom do. */
const speaksOfSelf = /(?<![\p{L}\p{N}])(?:I|[Ww]e|us|[Mm]y|me|[Oo]urs?)(?![\p{L}\p{N}])/u
/** What lawyers put under a page. */
const legal =
  /\b(?:all rights reserved|may not be (?:published|reproduced|broadcast|rewritten|redistributed)|copyright\s*(?:©|\(c\)|\d{4})|©\s*\d{4}|terms of (?:use|service)|forward-looking statements|safe harbor)\b/iu
/** Longer paragraphs speak of other things besides. */
const longestLegal = 400
/** A block with this share of numbers and marks among its tokens is a row of a table. */
const mostFigures = 0.4

/** One entry a token: the number of its voice. `quoted` marks the tokens that stand in quotation marks or posts. */
export function voicesOf(text: Annotated, quoted: Uint8Array): Uint8Array {
  const { tokens, report, blocks } = text
  const row = new Uint8Array(tokens.length)
  const mark = (span: Span, as: Voice) => {
    const { from, to } = tokensWithin(tokens, span)
    row.fill(voice[as], from, to)
  }
  let before: Voice = "own-prose"
  for (const [b, block] of blocks.entries()) {
    before = voiceOfBlock(text, block, blocks[b - 1], before)
    if (before !== "own-prose") mark(block, before)
  }
  for (const span of text.background) mark(span, "background")
  for (let t = 0; t < row.length; t++) if (quoted[t]) row[t] = voice.quotation
  for (const post of postsIn(report)) {
    const { from, to } = tokensWithin(tokens, post)
    for (let t = from; t < to; t++) if (quoted[t]) row[t] = voice.post
  }
  return row
}

function voiceOfBlock(text: Annotated, block: Block, before: Block | undefined, voiceBefore: Voice): Voice {
  const line = text.report.text.slice(block.start, block.end)
  if (block.kind === "headline" || block.kind === "deck" || block.kind === "subhead") return "headline"
  if (block.kind === "credit") return "credit"
  if (line.length < longestLegal && legal.test(line)) return "legal"
  if (speakerLabel.test(line)) return "speech"
  if (before && introduces.test(text.report.text.slice(before.start, before.end))) return "speech"
  if (voiceBefore === "speech" && speaksOfSelf.test(line)) return "speech"
  return isRow(text, block) ? "template" : "own-prose"
}

function isRow({ tokens }: Annotated, block: Span): boolean {
  const { from, to } = tokensWithin(tokens, block)
  if (to - from < 4) return false
  let figures = 0
  for (let t = from; t < to; t++) if (tokens[t]!.kind === "number") figures++
  return figures > mostFigures * (to - from)
}
