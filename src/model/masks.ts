// What other pages show of a report, laid over its text: nothing is cut out, offsets stay what they are. A mask may cover
// lines, or a stretch inside a sentence, which then reads on across it.

import type { Block, Mask, Report } from "./report.js"
import { overlapsAny, type Span, within } from "./span.js"

/** What other pages of its outlet show of a report. */
export interface Masks {
  /** What is furniture: no part of the story. */
  readonly masked: readonly Mask[]
  /** What the outlet tells again on unlike pages: of the story, but two pages that share it need not know one another. */
  readonly background: readonly Span[]
}

/** What a page prints, and the mask that lies over it: a text, or a traced report as its own. */
export interface MaskedPage {
  readonly report: Pick<Report, "text">
  readonly masked: readonly Span[]
}

/** What masked characters are read as: white space that no page prints, for blocks hold none but spaces. */
const blank = "\t"

/** What a page prints, with the masked stretches blanked out: offsets stay what they are. */
export function unmasked({ report, masked }: MaskedPage): string {
  if (masked.length === 0) return report.text
  let [text, at] = ["", 0]
  for (const { start, end } of [...masked].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    text += report.text.slice(at, start)
    text += report.text.slice(Math.max(at, start), end).replace(/[^\n]/g, blank)
    at = end
  }
  return text + report.text.slice(at)
}

/** What a page prints in a span, without what is masked in it. */
export function printedIn(page: MaskedPage, span: Span): string {
  const { start, end } = span
  return closedUp((overlapsAny(page.masked, span) ? unmasked(page) : page.report.text).slice(start, end))
}

/** Words of an unmasked text for people to read: without the blanks. */
export function closedUp(words: string): string {
  if (!words.includes(blank)) return words
  return words
    .replace(/ \t+ ?(?=[,.;:!?)\]])|(?<=\() ?\t+ ?/g, "")
    .replace(/ ?\t+ ?/g, gap => (gap.includes(" ") ? " " : ""))
    .replace(/ ?\n[ \n]*/g, "\n")
}

/** A report's blocks but for those that are masked as a whole: what of its text is its story. */
export function storyBlocks({
  blocks,
  masked,
}: Pick<Report, "blocks"> & { readonly masked: readonly Mask[] }): readonly Block[] {
  return masked.length === 0 ? blocks : blocks.filter(block => !masked.some(mask => within(block, mask)))
}
