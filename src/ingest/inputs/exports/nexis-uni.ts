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

import { dateIn, isDateLine, isEditionLine, isNotice, paragraphsIn } from "./lines.js"
import { type ExportedReport, type ExportFormat, joined } from "./report.js"

const ends = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)[ \t]*\r?$/gim
const label = /^\s*(Section|Length|Byline|Dateline|Highlight|Series|Column)\s*:\s*(.*)$/
/** The first of these ends the text: words alone on their line, or the date of loading. */
const below = /^\s*(?:Load-Date\s*:.*|Graphic|Classification)\s*$/
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
  const paragraphs = paragraphsIn(lines.slice(body + 1, end < 0 ? lines.length : end))
  if (paragraphs.length === 0) return null
  const { head, values } = labelled(lines.slice(0, body))
  const { title, outlet, date, editions } = headOf(head)
  const tail = end < 0 ? [] : lines.slice(end)
  return {
    title,
    outlet,
    byline: values.get("Byline"),
    published: date ?? valueIn(tail, "Load-Date"),
    section: joined(values.get("Section"), ...editions),
    language: valueIn(tail, "Language"),
    dateline: values.get("Dateline"),
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
    } else if (line.trim() === "") open = null
    else if (open !== null) values.set(open, `${values.get(open)} ${line.trim()}`.trim())
    else if (values.size === 0) head.push(line.trim())
  }
  return { head, values }
}

interface Head {
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly date: string | undefined
  readonly editions: readonly string[]
}

/** Headline, outlet and date, one above the other: the line above the date is the outlet, all above that the headline. */
function headOf(lines: readonly string[]): Head {
  const told = lines.filter(line => !/^(?:Copyright\b|All rights reserved)/i.test(line))
  const dated = told.flatMap((line, i) => (isDateLine(line) ? [i] : []))
  const at = dated.find(i => i >= 2) ?? dated.find(i => i >= 1)
  if (at === undefined) return { title: told[0], outlet: told[1], date: undefined, editions: [] }
  return {
    title: at >= 2 ? told.slice(0, at - 1).join(" ") : undefined,
    outlet: told[at - 1],
    date: dateIn(told[at]!),
    editions: told.slice(at + 1).filter(line => isEditionLine(line) && !isNotice(line)),
  }
}
