// A report → its sentences and tokens. A pure function of one report.

import { type Credit, type Mask, type Report, storyBlocks } from "../model/report.js"
import { overlapsAny, type Span } from "../model/span.js"
import type { Sentence, Text, Token } from "../model/token.js"
import { sentenceSpans } from "./sentences.js"
import { tokenize } from "./tokens.js"

/**
 * Split a report's blocks into sentences and those into tokens; offsets point into `report.text`. Blocks that are
 * `masked` are passed over.
 */
export function readText(report: Report, masked: readonly Mask[] = []): Text {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const blocks = storyBlocks({ blocks: report.blocks, masked })
  for (const [block, { start, end }] of blocks.entries()) {
    for (const span of sentenceSpans(report.text, start, end, report.language)) {
      const firstToken = tokens.length
      for (const token of tokenize(report.text, span.start, span.end, report.language)) tokens.push(token)
      const lastToken = tokens.length
      if (lastToken === firstToken) continue
      sentences.push({ start: span.start, end: span.end, index: sentences.length, firstToken, lastToken, block })
    }
  }
  return { report, masked, blocks, sentences, tokens }
}

/** What a page prints, and the mask that lies over it: a text, or a traced report as its own. */
export interface MaskedPage {
  readonly report: Pick<Report, "text">
  readonly masked: readonly Span[]
}

/** What a page prints, with the masked stretches blanked out by line feeds: offsets stay what they are. */
export function unmasked({ report, masked }: MaskedPage): string {
  return masked.reduce(
    (text, { start, end }) => text.slice(0, start) + "\n".repeat(end - start) + text.slice(end),
    report.text,
  )
}

/** What a page prints in a span, without the lines in it that are masked. */
export function printedIn(page: MaskedPage, span: Span): string {
  const { start, end } = span
  if (!overlapsAny(page.masked, span)) return page.report.text.slice(start, end)
  return unmasked(page)
    .slice(start, end)
    .replace(/\n{2,}/g, "\n")
}

/** What a report's page credits, but for what stands in masked lines. */
export function creditsOf({ report, masked }: Pick<Text, "report" | "masked">): readonly Credit[] {
  return report.credits.filter(credit => !overlapsAny(masked, credit))
}
