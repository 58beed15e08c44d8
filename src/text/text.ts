// A report → its sentences and tokens. A pure function of one report.

import { type Masks, storyBlocks, unmasked } from "../model/masks.js"
import type { Credit, Report } from "../model/report.js"
import { overlapsAny } from "../model/span.js"
import type { Sentence, Text, Token } from "../model/token.js"
import { sentenceSpans } from "./sentences.js"
import { tokenize } from "./tokens.js"

/**
 * Split a report's blocks into sentences and those into tokens; offsets point into `report.text`. What is
 * `masked` is passed over.
 */
export function readText(report: Report, { masked, background }: Masks = { masked: [], background: [] }): Text {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const blocks = storyBlocks({ blocks: report.blocks, masked })
  const page = unmasked({ report, masked })
  for (const [block, { start, end }] of blocks.entries()) {
    for (const span of sentenceSpans(page, start, end, report.language)) {
      const firstToken = tokens.length
      for (const token of tokenize(page, span.start, span.end, report.language)) tokens.push(token)
      const lastToken = tokens.length
      if (lastToken === firstToken) continue
      sentences.push({ start: span.start, end: span.end, index: sentences.length, firstToken, lastToken, block })
    }
  }
  return { report, masked, background, blocks, sentences, tokens }
}

/** What a report's page credits, but for what is masked. */
export function creditsOf({ report, masked }: Pick<Text, "report" | "masked">): readonly Credit[] {
  return report.credits.filter(credit => !overlapsAny(masked, credit))
}
