// Whose words, or what sort of words, each token of a report is: the page's own prose, or what two pages may share without
// either having copied the other. By the page alone.

import type { Annotated } from "../model/annotation.js"
import type { Reason } from "../model/ledger.js"
import type { Block } from "../model/report.js"
import type { Span } from "../model/span.js"
import { tokensWithin } from "../text/places.js"
import { type Spoken, spokenIn } from "./spoken.js"

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

/** What lawyers put under a page. */
const legal =
  /\b(?:all rights reserved|may not be (?:published|reproduced|broadcast|rewritten|redistributed)|copyright\s*(?:©|\(c\)|\d{4})|©\s*\d{4}|terms of (?:use|service)|forward-looking statements|safe harbor|(?:opinions|views) expressed (?:here|in this|by (?:this|the) (?:author|writer|columnist)s?)|editorial opinions are|registered trademarks? of|investment advice)\b/iu
/** Longer paragraphs speak of other things besides. */
const longestLegal = 400
/** What stands under a picture. */
const caption =
  /^FILE\b(?: PHOTO| -|:)|\bfile photo\b[^.\n]{0,20}[,.]|\((?:AP|Reuters|REUTERS|AFP|EPA|Getty)(?: Photo)?\/[^)\n]{3,60}\)\s*$|[|/]\s?(?:Getty Images|AP Photo|AFP|Reuters)\s*$/u
/** A list of short things, one after the other: names with ages, parts of a machine. */
const mostOfItem = 8
const leastItems = 4
/** A block with this share of numbers and marks among its tokens is a row of a table. */
const mostFigures = 0.4

/** One entry a token: the number of its voice. `quoted` marks the tokens that stand in quotation marks or `posts`. */
export function voicesOf(text: Annotated, quoted: Uint8Array, posts: readonly Span[]): Uint8Array {
  const { tokens, report, blocks } = text
  const row = new Uint8Array(tokens.length)
  const mark = (span: Span, as: Voice) => {
    const { from, to } = tokensWithin(tokens, span)
    row.fill(voice[as], from, to)
  }
  const spoken = spokenIn({ text: report.text, blocks })
  for (const [b, block] of blocks.entries()) {
    const as = voiceOfBlock(text, block, spoken.get(b))
    if (as !== "own-prose") mark(block, as)
  }
  for (const span of text.background) mark(span, "background")
  for (let t = 0; t < row.length; t++) if (quoted[t]) row[t] = voice.quotation
  for (const post of posts) {
    const { from, to } = tokensWithin(tokens, post)
    for (let t = from; t < to; t++) if (quoted[t]) row[t] = voice.post
  }
  return row
}

function voiceOfBlock(text: Annotated, block: Block, spoken: Spoken | undefined): Voice {
  const line = text.report.text.slice(block.start, block.end)
  if (block.kind === "headline" || block.kind === "deck" || block.kind === "subhead") return "headline"
  if (block.kind === "credit") return "credit"
  if (line.length < longestLegal && legal.test(line)) return "legal"
  if (spoken) return spoken
  if (line.length < longestLegal && caption.test(line)) return "credit"
  return isRow(text, block) || isList(line) ? "template" : "own-prose"
}

function isRow({ tokens }: Annotated, block: Span): boolean {
  const { from, to } = tokensWithin(tokens, block)
  if (to - from < 4) return false
  let figures = 0
  for (let t = from; t < to; t++) if (tokens[t]!.kind === "number") figures++
  return figures > mostFigures * (to - from)
}

/** Mostly short things between semicolons. */
function isList(line: string): boolean {
  const items = line.split(";")
  const short = items.filter(item => item.trim().split(/\s+/u).length <= mostOfItem)
  return short.length >= leastItems && short.length >= items.length - 2 && short.join("").length > line.length / 2
}
