// What the benchmarks of article text compare: a report without its headline.

import type { Report } from "../src/model/report.js"

/** Everything of a report's text but its headline, a block a line: the usual meaning of "article body". */
export function bodyOf(report: Report): string {
  return report.blocks
    .filter(block => block.kind !== "headline")
    .map(block => report.text.slice(block.start, block.end))
    .join("\n")
}
