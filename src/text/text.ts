// A report → its sentences and tokens. A pure function of one report.

import type { Report } from "../model/report.js"
import type { Sentence, Text, Token } from "../model/token.js"
import { sentenceSpans } from "./sentences.js"
import { tokenize } from "./tokens.js"

/** Split a report's blocks into sentences and those into tokens; offsets point into `report.text`. */
export function readText(report: Report): Text {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const [block, { start, end }] of report.blocks.entries()) {
    for (const span of sentenceSpans(report.text, start, end, report.language)) {
      const firstToken = tokens.length
      tokens.push(...tokenize(report.text, span.start, span.end, report.language))
      if (tokens.length === firstToken) continue
      sentences.push({ ...span, index: sentences.length, firstToken, lastToken: tokens.length, block })
    }
  }
  return { report, sentences, tokens }
}
