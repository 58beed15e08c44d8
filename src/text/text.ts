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
      for (const token of tokenize(report.text, span.start, span.end, report.language)) tokens.push(token)
      const lastToken = tokens.length
      if (lastToken === firstToken) continue
      sentences.push({ start: span.start, end: span.end, index: sentences.length, firstToken, lastToken, block })
    }
  }
  return { report, sentences, tokens }
}
