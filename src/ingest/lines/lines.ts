// A page already flattened to lines of text → its story and its furniture: the line model's judgement first, then
// what a line's own wording says against it, then what each kept line is.

import type { BlockKind, Furniture } from "../../model/report.js"
import { longestPage, mostBlocks, tooLong, tooMany } from "../bounds.js"
import { isCreditLine } from "../credit-line.js"
import type { Extracted, ExtractedBlock } from "../extracted.js"
import { intrusionsOf } from "../intrusions.js"
import type { Looks } from "../judging/looks.js"
import { wordsOf } from "../judging/words.js"
import { isAlwaysFurniture } from "../calls.js"
import { announcesLinks, isMetaLine, opensComments, tellingReason } from "../reasons.js"
import { isProse } from "./features.js"
import { judgeLines } from "./judge.js"
import { paragraphsOf } from "./paragraphs.js"

/** From this probability on a line is kept. */
const keptFrom = 0.5
/** Below the last paragraph a credit line needs less: the model has learnt that what stands there is furniture. */
const keptCredit = 0.05
/** A paragraph printed twice running is a caption, or a deck that the text repeats: surely prose, it is kept once. */
const keptTwice = 0.8
/** Credit lines stand at most this many lines below the last paragraph. */
const creditReach = 3

/** Read a page's text from plain lines. Never throws. */
export function readLines(text: string, looks: Looks): Extracted {
  const all = paragraphsOf(text.slice(0, longestPage))
  const lines = all.slice(0, mostBlocks)
  const kinds = kindsOf(lines, judgeLines(lines, looks))
  const [from, to] = [kinds.indexOf("body"), kinds.lastIndexOf("body")]
  const blocks: ExtractedBlock[] = []
  const furniture: Furniture[] = []
  lines.forEach((line, i) => {
    const kind = kinds[i]!
    if (kind !== null) blocks.push({ kind, text: line })
    else furniture.push({ text: line, why: reasonOf(lines, i, from, to) })
  })
  return {
    blocks,
    furniture,
    intrusions: intrusionsOf(blocks),
    page: "article",
    titles: blocks.filter(block => block.kind === "headline").map(block => block.text),
    troubles: [...(text.length > longestPage ? [tooLong] : []), ...(all.length > mostBlocks ? [tooMany] : [])],
  }
}

function kindsOf(lines: readonly string[], likely: Float32Array): (BlockKind | null)[] {
  const listed = isListed(lines)
  const kept = lines.map((line, i) => {
    if (listed[i] || likely[i]! < keptFrom || isAlwaysFurniture(line) || isMetaLine(line)) return false
    const repeatsLast = line === lines[i - 1] && line !== lines[i + 1]
    return captionAt(lines, i) === null || (repeatsLast && likely[i]! >= keptTwice)
  })
  const first = lines.findIndex((line, i) => kept[i] && isProse(line))
  const last = kept.lastIndexOf(true)
  const head = headOf(lines, kept, first)
  return lines.map((line, i) => {
    if (i === head.headline) return "headline"
    if (head.decks.has(i)) return "deck"
    if (i > last && i - last <= creditReach && likely[i]! >= keptCredit && isCreditLine(line)) return "credit"
    if (!kept[i]) return null
    if (i > first && i >= last - 1 && isCreditLine(line)) return "credit"
    return i > first && i < last && isSubhead(line) ? "subhead" : "body"
  })
}

/**
 * For each line whether it stands in a list of other pages (from a heading that announces one to the next paragraph) or
 * among readers' comments (from their heading to the end; above the article such a line is only a link to them).
 */
function isListed(lines: readonly string[]): boolean[] {
  let [listing, commenting, prose] = [false, false, 0]
  return lines.map(line => {
    if (isProse(line)) prose++
    commenting ||= prose >= fewestBeforeComments && opensComments(line)
    listing = announcesLinks(line) || (listing && !isProse(line))
    return listing || commenting
  })
}

/** Paragraphs that stand above readers' comments. */
const fewestBeforeComments = 3

/** Longer lines are sentences. */
const longestSubhead = 90

/** Whether a line is worded and set as the headings between paragraphs are. */
export function isSubhead(line: string): boolean {
  return (
    line.length <= longestSubhead &&
    !/[.!?:,;…"”’)。！？、」』]$/.test(line) &&
    /^[\p{Lu}\p{N}\p{Lo}"“‘'„«]/u.test(line)
  )
}

interface Head {
  readonly headline: number
  readonly decks: ReadonlySet<number>
}

/** Lines above the first paragraph within which headline and deck stand. */
const headReach = 14
/** Share of a title's longer words that stand in the story's prose. */
const onTopic = 0.4
/** Longer lines are decks or paragraphs. */
const longestHeadline = 160

/**
 * Headline and deck: lines above the first paragraph that speak of what it speaks of. The topmost is the headline where it
 * is short enough; what else is kept between it and the first paragraph is deck.
 */
function headOf(lines: readonly string[], kept: readonly boolean[], first: number): Head {
  const decks = new Set<number>()
  if (first < 0) return { headline: -1, decks }
  const story = new Set(lines.filter((line, i) => kept[i] && isProse(line)).flatMap(line => wordsOf(line, 200)))
  const titles: number[] = []
  for (let i = first - 1; i >= Math.max(0, first - headReach); i--) {
    const line = lines[i]!
    if (!kept[i] && (tellingReason(line) !== null || captionAt(lines, i) !== null)) continue
    if (isTitleOf(line, story)) titles.push(i)
  }
  const top = titles.at(-1) ?? -1
  const headline = top >= 0 && lines[top]!.length <= longestHeadline ? top : -1
  for (let i = Math.max(0, top); i < first; i++) if (kept[i] && i !== headline) decks.add(i)
  return { headline, decks }
}

function isTitleOf(line: string, story: ReadonlySet<string>): boolean {
  const words = wordsOf(line, 60)
  const telling = words.filter(word => word.length > 3)
  if (words.length < 3 || telling.length < 2) return false
  return telling.filter(word => story.has(word)).length / telling.length >= onTopic
}

/** A shorter line, cut or printed twice, tells nothing. */
const sameOpening = 30
/** Share of a cut line's words that its fuller neighbour has. */
const sameWords = 0.6

/** Whether a line is a caption by its own wording or by its twin beside it: pages print picture texts twice. */
function captionAt(lines: readonly string[], i: number): "caption" | null {
  const line = lines[i]!
  if (/^file(?: photo)?\s*[-–—:]/i.test(line)) return "caption"
  for (const j of [i - 1, i + 1]) {
    const beside = lines[j]
    if (beside === undefined || line.length < sameOpening) continue
    if (beside === line || isCutFrom(line, beside) || isCutFrom(beside, line)) return "caption"
    if (/(?:…|\.\.\.)$/.test(line) && beside.length >= line.length) {
      const [own, other] = [wordsOf(line, 60), new Set(wordsOf(beside, 60))]
      if (own.filter(word => other.has(word)).length >= own.length * sameWords) return "caption"
    }
  }
  return null
}

/** Whether one line is the other's opening, ended with an ellipsis. */
function isCutFrom(cut: string, whole: string): boolean {
  const opening = cut.replace(/\s*(?:…|\.\.\.)$/, "")
  return opening !== cut && opening.length >= sameOpening && whole.startsWith(opening)
}

function reasonOf(lines: readonly string[], i: number, from: number, to: number): string {
  const why = isMetaLine(lines[i]!) ? "meta line" : (captionAt(lines, i) ?? tellingReason(lines[i]!))
  if (why !== null) return why
  if (i < from) return "above the article"
  return i > to ? "below the article" : "set apart from the text"
}
