// Exports of Europresse (Cision, formerly CEDROM-SNi) as HTML: an `article` a report; outlet, date, section and page in its
// header, headline and author in elements named so, the text in a container of its own, rights and number in the footer.

import { blocksOf } from "../../html/blocks.js"
import { elements, type PageElement, parseTree } from "../../html/tree.js"
import { findDate } from "../../metadata/dates.js"
import { type ExportedReport, type ExportFormat, joined } from "./report.js"

/** HTML exports of Europresse. */
export const europresse: ExportFormat = {
  opens: head => /DocPublicationName|docOcurrContainer|titreArticleVisu/.test(head),
  reports: text => elements(parseTree(text).root, ({ tag }) => tag === "article").map(reportIn),
}

/** The first element of a class below another. */
function first(below: PageElement, ...names: readonly string[]): PageElement | undefined {
  for (const name of names) {
    const [found] = elements(below, ({ attributes }) => (attributes.class ?? "").split(/\s+/).includes(name))
    if (found !== undefined) return found
  }
  return undefined
}

function linesIn(element: PageElement | undefined): string[] {
  return element === undefined ? [] : blocksOf(element).blocks.map(block => block.text)
}

function textIn(element: PageElement | undefined): string | undefined {
  return linesIn(element).join(" ") || undefined
}

function reportIn(report: PageElement): ExportedReport | null {
  const paragraphs = linesIn(first(report, "docOcurrContainer") ?? first(report, "DocText"))
  if (paragraphs.length === 0) return null
  const headers = elements(report, ({ attributes }) => (attributes.class ?? "").split(/\s+/).includes("DocHeader"))
  const header = headers.map(textIn).filter(line => line !== undefined)
  const date = header.find(line => findDate(line) !== null)
  return {
    title: textIn(first(report, "titreArticleVisu", "titreArticle")),
    outlet: outletIn(textIn(first(report, "DocPublicationName"))),
    byline: textIn(first(report, "docAuthors") ?? authorBelow(report)),
    published: date === undefined ? dayInNumber(textIn(first(report, "publiC-lblNodoc"))) : dateAlone(date),
    section: joined(...header.flatMap(besideDate)),
    deck: textIn(first(report, "rdp__subtitle")),
    paragraphs,
  }
}

/** `La Bouilloire, no. 24321`, `La Bouilloire (site web)` → the outlet's name. */
function outletIn(name: string | undefined): string | undefined {
  return name
    ?.split(/, (?=n[o°º]?\.? ?\d)/i)[0]
    ?.replace(/\s*\((?:site web|web site|site web réf\.|tous)[^)]*\)\s*$/i, "")
    .trim()
}

/** The author in the older form: the paragraph below the headline. */
function authorBelow(report: PageElement): PageElement | undefined {
  return first(report, "sm-margin-bottomNews")
}

function dateAlone(line: string): string {
  const date = findDate(line)
  return date === null ? line : line.slice(date.start, date.end)
}

/** Section and page, which stand beside the date between commas; counts of words and weekdays are neither. */
function besideDate(line: string): string[] {
  const date = findDate(line)
  const around = date === null ? [line] : [line.slice(0, date.start), line.slice(date.end)]
  return around
    .flatMap(part => part.split(/\s*,\s*|\s+-\s+/))
    .map(part => part.replace(/\d+\s+(?:mots|words)\b/i, "").trim())
    .filter(part => /\p{L}|\d/u.test(part) && !weekday.test(part))
}

const weekday = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

/** `news·20310303·LB·0123456` → the day. */
function dayInNumber(number: string | undefined): string | undefined {
  const [, year, month, day] = /·((?:19|20)\d\d)(\d\d)(\d\d)·/.exec(number ?? "") ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}
