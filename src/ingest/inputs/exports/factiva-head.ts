// What Factiva says of a report, whether by the order of its lines or by the codes before them; the same in its text and
// in its HTML.

import { paragraphsIn } from "./lines.js"
import { type ExportedReport, joined, languageCode } from "./report.js"

/** Whether a line counts a report's words, in the languages of the service. */
export function isWords(line: string): boolean {
  return /^[\d.,\s]{1,9} ?(?:words?|Wörter|mots|palabras|parole|palavras|woorden|ord|słów|слов|words|字|語|단어)$/u.test(
    line,
  )
}

/** Whether a line names who holds the rights. */
export function isRights(line: string): boolean {
  return /^(?:©|\(c\)|copyright\b)/i.test(line)
}

/** What the lines below the count of words say: date, time, outlet, its code, page, edition, language, rights. */
export function fromHead(lines: readonly string[], section: string | undefined): Omit<ExportedReport, "paragraphs"> {
  const told = lines.map(line => line.trim()).filter(line => line !== "")
  const [date, ...rest] = told
  const time = isTime(rest[0] ?? "") ? rest.shift() : undefined
  const [outlet, ...others] = rest
  const rights = others.findIndex(isRights)
  const said = rights < 0 ? others : others.slice(0, rights)
  const language = said.findLastIndex(line => languageCode(line) !== undefined && line.split(" ").length <= 2)
  const marks = said.filter(
    (line, i) => i !== (language < 0 ? said.length - 1 : language) && !isCode(line) && !isTime(line),
  )
  const page = marks.findIndex(mark => /^[A-Z]?\d{1,3}(?:-[A-Z]?\d+)?$/.test(mark))
  return {
    title: undefined,
    outlet,
    published: date === undefined ? undefined : [date, time].filter(part => part !== undefined).join(" "),
    section: joined(section, ...marks.map((mark, i) => (i === page ? `p. ${mark}` : mark))),
    language: said[language] ?? said.at(-1),
  }
}

function isTime(line: string): boolean {
  return /^\d{1,2}:\d\d/.test(line)
}

/** Whether a line is the outlet's sign in the archive. */
function isCode(line: string): boolean {
  return /^[A-Z][A-Z\d]{2,}$/.test(line)
}

/** A report from its coded parts; null where it has no text. */
export function fromCodes(parts: ReadonlyMap<string, readonly string[]>): ExportedReport | null {
  const line = (name: string): string | undefined => {
    const value = (parts.get(name) ?? [])
      .map(one => one.trim())
      .filter(one => one !== "")
      .join(" ")
    return value === "" ? undefined : value
  }
  const paragraphs = ["LP", "TD"].flatMap(name => paragraphsIn(parts.get(name) ?? []))
  if (paragraphs.length === 0) return null
  const page = line("PG")
  return {
    title: line("HD"),
    outlet: line("SN"),
    byline: line("BY"),
    published: joinedTime(line("PD"), line("ET")),
    section: joined(line("SE"), page === undefined ? undefined : `p. ${page}`, line("ED")),
    language: line("LA"),
    paragraphs: [...paragraphs, ...(line("CR") === undefined ? [] : [line("CR")!])],
  }
}

function joinedTime(date: string | undefined, time: string | undefined): string | undefined {
  return date === undefined || time === undefined ? date : `${date} ${time}`
}
