// Exports of press databases: many reports in one file, told by the marks that each database sets. A new database is one
// file with its `ExportFormat`, and a line here. The worked example of a mapping is in docs/inputs.md.

import { decode } from "../../charset.js"
import { BadInput, type Found, problem, readWhole, type Source } from "../source.js"
import { europresse } from "./europresse.js"
import { factivaHtml } from "./factiva-html.js"
import { factiva } from "./factiva.js"
import { nexisHtml } from "./nexis-html.js"
import { nexisUni } from "./nexis-uni.js"
import { nexis } from "./nexis.js"
import { proquest } from "./proquest.js"
import { type ExportFormat, pageOfReport } from "./report.js"

/** Databases export some hundred reports a file. */
const largestExport = 64 * 2 ** 20

const asText: readonly ExportFormat[] = [nexis, nexisUni, proquest, factiva]
const asHtml: readonly ExportFormat[] = [factivaHtml, europresse, nexisHtml]

/** Whether a text's beginning shows the marks of a database. */
export function looksLikeExport(head: string): boolean {
  return asText.some(format => format.opens(head))
}

/** Whether the beginning of a page of HTML shows them. */
export function looksLikeHtmlExport(head: string): boolean {
  return asHtml.some(format => format.opens(head))
}

/** The reports of an export. */
export async function* readExport(source: Source): AsyncGenerator<Found> {
  const { text } = decode(await readWhole(source, largestExport))
  const reports = [...asHtml, ...asText].find(format => format.opens(text))?.reports(text) ?? []
  if (reports.length === 0) throw new BadInput("is an export without reports")
  for (const [index, report] of reports.entries()) {
    const path = `${source.path}#${index + 1}`
    yield report === null
      ? problem(path, "has no text; the database gives its heading alone")
      : { page: pageOfReport(report, path) }
  }
}
