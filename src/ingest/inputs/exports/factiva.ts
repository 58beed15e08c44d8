// Exports of Factiva as text. A report ends with its number in the archive; above its text stand, one a line, headline,
// byline, words, date, outlet, the outlet's code, page, language and rights. Where the export was asked for its codes, each
// part stands behind its own (`HD` headline, `BY`, `PD` date, `SN` outlet, `LP` and `TD` text):
//
//   Harbour talks resume                     HD
//   Ann Example                              Harbour talks resume
//   402 words                                BY
//   3 March 2031                             Ann Example
//   The Daily Kettle                         WC
//   DLYKTL                                   402 words
//   4                                        PD
//   English                                  3 March 2031
//   (c) 2031 Kettle Ltd.                     SN
//                                            The Daily Kettle
//   …                                        LP
//   Document DLYKTL0020310303ej3300001       …

import { isPersonName, splitNames } from "../../metadata/names.js"
import { fromCodes, fromHead, isRights, isWords } from "./factiva-head.js"
import { paragraphsIn } from "./lines.js"
import type { ExportedReport, ExportFormat } from "./report.js"

/** A report's number: the outlet's code, the day, and a sign of its own. */
const number =
  /^[ \t]*(?:Document|Dokument|Documento|Documento n\.|Документ|文件|文書|文档)[ \t]+[A-Z][A-Z\d]{2,}\d{8}[a-z][a-z\d]{6,}[ \t]*\r?$/gm
const code =
  /^(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CLM|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART)(?:\s{2,}(.*)|\s*)$/

/** Text exports of Factiva. */
export const factiva: ExportFormat = {
  opens: head =>
    new RegExp(number.source, "m").test(head) ||
    (/^HD(?:\s|$)/m.test(head) && /^(?:LP|TD)(?:\s|$)/m.test(head) && /^PD(?:\s|$)/m.test(head)),
  reports(text) {
    const coded = /^HD(?:\s|$)/m.test(text) && /^PD(?:\s|$)/m.test(text)
    return coded ? codedParts(text.split(/\r?\n/)).map(fromCodes) : text.split(number).filter(isReport).map(reportIn)
  },
}

/** What stands behind the last number is the service's own line. */
function isReport(part: string): boolean {
  return part.split(/\r?\n/).some(line => isWords(line.trim()))
}

/** The coded parts of each report: a report begins with its section or headline, whichever stands first. */
function codedParts(lines: readonly string[]): ReadonlyMap<string, string[]>[] {
  const reports: Map<string, string[]>[] = []
  let open: string[] | null = null
  for (const line of lines) {
    const match = code.exec(line.trimEnd())
    const name = match?.[1]
    if (match && name !== undefined) {
      const current = reports.at(-1)
      const begins =
        current === undefined || ((name === "HD" || name === "SE") && current.has(name)) || current.has("AN")
      const report = begins ? new Map<string, string[]>() : current
      if (begins) reports.push(report)
      open = [...(match[2] ? [match[2]] : [])]
      report.set(name, open)
    } else open?.push(line)
  }
  return reports
}

function reportIn(part: string): ExportedReport | null {
  const lines = part.split(/\r?\n/).map(line => line.trim())
  const words = lines.findIndex(isWords)
  const above = lines.slice(0, words).filter(line => line !== "")
  const end = endOfHead(lines, words)
  const body = end < 0 ? [] : paragraphsIn(lines.slice(end))
  if (body.length === 0) return null
  const last = above.at(-1) ?? ""
  const byline = above.length > 1 && splitNames(last).some(isPersonName) ? last : undefined
  const titled = byline === undefined ? above : above.slice(0, -1)
  const section = titled.length > 1 && titled[0]!.split(" ").length <= longestSection ? titled[0] : undefined
  return {
    ...fromHead(lines.slice(words + 1, end), section),
    title: titled.slice(section === undefined ? 0 : 1).join(" ") || undefined,
    byline,
    paragraphs: body,
  }
}

/** The lines of a head below its count of words are a dozen at most, empty ones among them. */
const longestHead = 24

/** Where the text begins: behind the line of rights, or at the first empty line where rights are not given. */
function endOfHead(lines: readonly string[], words: number): number {
  const rights = lines.findIndex((line, i) => i > words && i <= words + longestHead && isRights(line))
  return rights >= 0 ? rights + 1 : lines.findIndex((line, i) => i > words && line === "")
}

/** A section above the headline has so few words. */
const longestSection = 3
