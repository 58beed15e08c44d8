// How the tests of the exports read: a text as it comes in, by standard input, to what a user sees of its reports.

import type { Report } from "../../../model/report.js"
import { ingest } from "../../../index.js"

/** What is seen of a report. */
export interface Seen
  extends Pick<Report, "path" | "title" | "outlet" | "byline" | "section" | "language" | "dateline"> {
  readonly published: string | undefined
  readonly doubt: string | undefined
  readonly lines: readonly string[]
}

/** Read one export. */
export async function readInput(content: string): Promise<{ reports: Seen[]; problems: string[] }> {
  const reports: Seen[] = []
  const problems: string[] = []
  for await (const one of ingest(
    ["-"],
    (async function* () {
      yield Buffer.from(content)
    })(),
  )) {
    if ("problem" in one) problems.push(`${one.problem.path} ${one.problem.what}`)
    else {
      const { path, title, outlet, byline, section, language, dateline, published, text, blocks } = one.report
      const lines = blocks.map(block => `${block.kind}: ${text.slice(block.start, block.end)}`)
      const dated = { published: published?.value, doubt: published?.doubt }
      reports.push({ path, title, outlet, byline, section, language, dateline, ...dated, lines })
    }
  }
  return { reports, problems }
}
