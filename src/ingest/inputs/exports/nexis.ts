// Exports of LexisNexis and Nexis as plain text, the classic form of some thirty years. Reports are parted by a line that
// counts them, labels are in capitals, lines are broken at some eighty letters:
//
//                     1 of 25 DOCUMENTS
//                     The Daily Kettle
//                  March 3, 2031 Monday
//                      Final Edition
//   Harbour talks resume                      (may run over several lines)
//   BYLINE: Ann Example
//   SECTION: WORLD; Pg. 4
//   LENGTH: 402 words
//   DATELINE: PORT LUMEN
//   …
//   LOAD-DATE: March 4, 2031
//   CORRECTION: …
//   LANGUAGE: ENGLISH

import { dateIn, isDateLine, isEditionLine, isNotice, outletAndEdition, paragraphsIn } from "./lines.js"
import { type ExportedReport, type ExportFormat, joined } from "./report.js"

/** The line between reports, in the languages of the service. */
const counting =
  /^[ \t]*(?:\d{1,6} (?:of|von|de|sur|di|van|af) \d{1,6} D[O0][CK]UMENT\w*|DOKUMENT \d{1,6} VON \d{1,6})[ \t]*\r?$/m

/** Labels by what they mean, in the languages in which the service labels. */
const labels: Readonly<Record<string, string>> = {
  BYLINE: "byline",
  AUTOR: "byline",
  AUTEUR: "byline",
  AUTORE: "byline",
  HEADLINE: "title",
  TITLE: "title",
  SECTION: "section",
  RUBRIK: "section",
  RUBRIQUE: "section",
  SECCION: "section",
  SECCIÓN: "section",
  SEZIONE: "section",
  RUBRIEK: "section",
  LENGTH: "length",
  LÄNGE: "length",
  LONGUEUR: "length",
  LONGITUD: "length",
  LUNGHEZZA: "length",
  LENGTE: "length",
  DATELINE: "dateline",
  HIGHLIGHT: "highlight",
  SERIES: "other",
  COLUMN: "other",
  URL: "address",
}
/** Labels below the text. */
const below: Readonly<Record<string, string>> = {
  "LOAD-DATE": "loaded",
  UPDATE: "loaded",
  "DATE-CHARGEMENT": "loaded",
  "FECHA-CARGA": "loaded",
  LANGUAGE: "language",
  SPRACHE: "language",
  LANGUE: "language",
  IDIOMA: "language",
  LINGUA: "language",
  TAAL: "language",
  CORRECTION: "correction",
  "CORRECTION-DATE": "corrected",
  "PUBLICATION-TYPE": "end",
  "TYPE-PUBLICATION": "end",
  "JOURNAL-CODE": "end",
  "DOCUMENT-TYPE": "end",
  GRAPHIC: "end",
  SUBJECT: "end",
  CLASSIFICATION: "end",
  URL: "address",
}

/** Classic exports of Nexis. */
export const nexis: ExportFormat = {
  opens: head => counting.test(head) || (/^LENGTH: +\d+ words/m.test(head) && /^LOAD-DATE:/m.test(head)),
  reports(text) {
    const parts = text.split(new RegExp(counting.source, "gm"))
    // What stands above the first count is the service's cover page.
    return (parts.length > 1 ? parts.slice(1) : parts).map(reportIn)
  },
}

/** A report cut at its labels. */
interface Parts {
  /** The lines above the first label. */
  readonly head: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly body: readonly string[]
}

function reportIn(part: string): ExportedReport | null {
  const { head, values, body } = partsOf(part.split(/\r?\n/))
  const paragraphs = paragraphsIn(body)
  if (paragraphs.length === 0) return null
  const { outlet, date, editions, title } = headOf(head)
  const correction = values.get("correction")
  return {
    title: values.get("title") ?? title,
    outlet,
    byline: values.get("byline"),
    published: date ?? values.get("loaded"),
    updated: values.get("corrected"),
    section: joined(values.get("section"), ...editions),
    language: values.get("language"),
    address: values.get("address"),
    dateline: values.get("dateline"),
    deck: values.get("highlight"),
    paragraphs: correction === undefined ? paragraphs : [...paragraphs, `CORRECTION: ${correction}`],
  }
}

function partsOf(lines: readonly string[]): Parts {
  const [head, body]: [string[], string[]] = [[], []]
  const values = new Map<string, string>()
  let place: "head" | "labels" | "body" | "below" = "head"
  /** The label whose value runs on over the next line. */
  let open: string | null = null
  for (const line of lines) {
    const [, name = "", value = ""] = labelled.exec(line) ?? []
    const known: string | undefined =
      place === "body" || place === "below" ? below[name] : (labels[name] ?? below[name])
    if (known !== undefined) {
      place = labels[name] === undefined ? "below" : place === "head" ? "labels" : place
      open = known
      if (!values.has(known)) values.set(known, value.trim())
    } else if (line.trim() === "") {
      open = null
      if (place === "body") body.push("")
      if (place === "head") head.push("")
    } else if (open !== null) values.set(open, `${values.get(open)} ${line.trim()}`.trim())
    else if (place === "head") head.push(line)
    else if (place !== "below") {
      place = "body"
      body.push(line)
    }
  }
  return { head, values, body }
}

const labelled = /^ {0,3}(\p{Lu}[\p{Lu}-]{2,20}): *(.*)$/u

interface Head {
  readonly outlet: string | undefined
  readonly date: string | undefined
  readonly editions: readonly string[]
  readonly title: string | undefined
}

/** Lines indented so far stand in the middle of the page, as outlet, date and edition do. */
const centred = /^\s{8,}\S/

/** What stands above the labels: outlet, date, editions, and the headline below them. */
function headOf(lines: readonly string[]): Head {
  const told = lines.filter(line => !/^\s*Copyright\b/i.test(line))
  const at = told.findIndex((line, i) => isDateLine(line.trim()) && told.slice(0, i).some(above => above.trim() !== ""))
  if (at < 0) return { outlet: undefined, date: undefined, editions: [], title: titleIn(told) }
  const below = told.slice(at + 1)
  const beside = (line: string): boolean => centred.test(line) || isEditionLine(line) || isNotice(line)
  const start = below.findIndex(line => line.trim() !== "" && !beside(line))
  const printed = outletAndEdition(titleIn(told.slice(0, at)))
  const between = start < 0 ? below : below.slice(0, start)
  return {
    outlet: printed.outlet,
    date: dateIn(told[at]!),
    editions: [printed.edition ?? "", ...between.map(line => line.trim()).filter(line => !isNotice(line))],
    title: start < 0 ? undefined : titleIn(below.slice(start)),
  }
}

/** The first paragraph, its lines joined: an outlet or a headline, however it is broken. */
function titleIn(lines: readonly string[]): string | undefined {
  const from = lines.findIndex(line => line.trim() !== "")
  if (from < 0) return undefined
  const end = lines.findIndex((line, i) => i > from && line.trim() === "")
  return lines
    .slice(from, end < 0 ? lines.length : end)
    .map(line => line.trim())
    .join(" ")
}
