// Exports of Nexis Uni and Lexis Advance, the newer form: the headline stands first, labels are written as words, and the
// text lies between a line that says `Body` and the date of loading:
//
//   Harbour talks resume
//   The Daily Kettle
//   March 3, 2031 Monday
//   Final Edition
//   Copyright 2031 …
//   Section: WORLD; Pg. 4
//   Length: 402 words
//   Byline: Ann Example
//   Highlight: …
//   Body
//   …
//   Load-Date: March 4, 2031
//   End of Document

import { dateIn, isDateLine, isEditionLine, isNotice, outletAndEdition, paragraphsIn } from "./lines.js"
import { type ExportedReport, type ExportFormat, joined } from "./report.js"

const ends = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)[ \t]*\r?$/gim
const label = /^\s*(Section|Length|Byline|Dateline|Highlight|Series|Column)\s*:\s*(.*)$/
/** The first of these ends the text: words alone on their line, or the date of loading. */
const below = /^\s*(?:Load-Date\s*:.*|Graphic|Classification)\s*$/
/** Lines of the database's among the paragraphs: the day of a correction, the address of the page. */
const corrected = /^\s*Correction-Date\s*:/
const address = /^\s*https?:\/\/\S+\s*$/
const page = /^\s*Page \d+ of \d+\s*$/i

/** Exports of Nexis Uni. */
export const nexisUni: ExportFormat = {
  opens: head => /^\s*Length:\s+[\d.,]+ \p{L}+/mu.test(head) && /^\s*Body\s*$/m.test(head),
  reports: text =>
    text
      .split(ends)
      .filter(part => part.trim() !== "")
      .map(reportIn),
}

function reportIn(part: string): ExportedReport | null {
  const lines = part.split(/\r?\n/).filter(line => !page.test(line))
  const length = lines.findIndex(line => /^\s*Length:/.test(line))
  const body = lines.findIndex((line, i) => i > length && /^\s*Body\s*$/.test(line))
  if (body < 0) return null
  const end = lines.findIndex((line, i) => i > body && below.test(line))
  const printed = lines.slice(body + 1, end < 0 ? lines.length : end)
  const paragraphs = paragraphsIn(printed.filter(line => !corrected.test(line) && !address.test(line)))
  if (paragraphs.length === 0) return null
  const { head, values } = labelled(lines.slice(0, body))
  const { title, outlet, date, editions } = headOf(head)
  const tail = end < 0 ? [] : lines.slice(end)
  return {
    title,
    outlet,
    byline: values.get("Byline"),
    published: date ?? valueIn(tail, "Load-Date"),
    updated: valueIn(printed, "Correction-Date"),
    section: joined(values.get("Section"), ...editions),
    language: valueIn(tail, "Language"),
    dateline: values.get("Dateline"),
    address: printed.find(line => address.test(line) && /\/\/[^/]+\/./.test(line))?.trim(),
    deck: values.get("Highlight"),
    paragraphs,
  }
}

function valueIn(lines: readonly string[], name: string): string | undefined {
  const line = lines.find(one => one.trim().startsWith(`${name}:`))
  return line?.slice(line.indexOf(":") + 1).trim()
}

/** The lines above the text: those without a label, and what the labels say, on over lines that are none. */
function labelled(lines: readonly string[]): { head: string[]; values: ReadonlyMap<string, string> } {
  const head: string[] = []
  const values = new Map<string, string>()
  let open: string | null = null
  for (const line of lines) {
    const match = label.exec(line)
    if (match) {
      open = match[1]!
      values.set(open, match[2]!.trim())
    } else if (values.size === 0) head.push(line.trim())
    else if (line.trim() === "") open = null
    else if (open !== null) values.set(open, `${values.get(open)} ${line.trim()}`.trim())
  }
  return { head, values }
}

interface Head {
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly date: string | undefined
  readonly editions: readonly string[]
}

/**
 * Headline, outlet and date, one above the other: the line above the date is the outlet, the paragraph above that the
 * headline. What stands higher up is the cover page.
 */
function headOf(lines: readonly string[]): Head {
  const told = lines.filter(line => !/^(?:Copyright\b|All rights reserved)/i.test(line))
  const first = told.findIndex(line => line !== "")
  const at = told.findLastIndex((line, i) => i > first && isDateLine(line))
  const date = at < 0 ? told.length : at
  const outlet = lastBefore(told, date)
  const title = lastBefore(told, outlet)
  const printed = outletAndEdition(told[outlet])
  const start = told.findLastIndex((line, i) => i < title && line === "") + 1
  return {
    title: title < 0 ? undefined : told.slice(start, title + 1).join(" "),
    outlet: printed.outlet,
    date: at < 0 ? undefined : dateIn(told[at]!),
    editions: [printed.edition ?? "", ...told.slice(date + 1).filter(line => isEditionLine(line) && !isNotice(line))],
  }
}

/** The line above a place that is not empty; -1 for none. */
function lastBefore(lines: readonly string[], place: number): number {
  return lines.findLastIndex((line, i) => i < place && line !== "")
}
