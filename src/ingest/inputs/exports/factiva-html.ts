// Exports of Factiva as HTML: an element a report, its text in paragraphs marked as such. What is said of the report stands
// in elements in the order of the text export, or in a table of codes.

import { blocksOf } from "../../html/blocks.js"
import { elements, type PageElement, parseTree } from "../../html/tree.js"
import { fromCodes, fromHead, isWords } from "./factiva-head.js"
import type { ExportedReport, ExportFormat } from "./report.js"

/** HTML exports of Factiva. */
export const factivaHtml: ExportFormat = {
  opens: head =>
    /<title>\s*(?:Dow Jones\s+)?Factiva\b|class=["']articleParagraph|id=["']article-[A-Z\d]{4,}\d{8}/i.test(head),
  reports: text => elements(parseTree(text).root, isReport).map(reportIn),
}

/** Its class names the language of the report: `article enArticle`. */
function isReport({ tag, attributes }: PageElement): boolean {
  return tag === "div" && /(?:^|\s)[a-z]{2,5}Article(?:\s|$)/.test(attributes.class ?? "")
}

function linesIn(element: PageElement): string[] {
  return blocksOf(element).blocks.map(block => block.text)
}

function reportIn(report: PageElement): ExportedReport | null {
  const codes = codesIn(report)
  if (codes.size > 0) return fromCodes(codes)
  const paragraphs = elements(report, isParagraph).flatMap(linesIn)
  if (paragraphs.length === 0) return null
  const [headline] = elements(
    report,
    ({ tag, attributes }) => tag === "span" && /Headline/.test(attributes.class ?? ""),
  )
  const [author] = elements(report, ({ attributes }) => /(?:^|\s)author(?:\s|$)/.test(attributes.class ?? ""))
  const plain = elements(report, ({ tag, attributes }) => tag === "div" && Object.keys(attributes).length === 0)
  const lines = plain.map(element => linesIn(element).join(" "))
  const words = lines.findIndex(isWords)
  return {
    ...fromHead(lines.slice(words + 1), words > 0 ? lines[0] : undefined),
    title: headline === undefined ? undefined : linesIn(headline).join(" "),
    byline: author === undefined ? undefined : linesIn(author).join(" "),
    paragraphs,
  }
}

function isParagraph({ tag, attributes }: PageElement): boolean {
  return tag === "p" && /articleParagraph/i.test(attributes.class ?? "")
}

/** The rows of a table of codes: `HD` in the first cell, the headline in the second. */
function codesIn(report: PageElement): ReadonlyMap<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const row of elements(report, ({ tag }) => tag === "tr")) {
    const [name, value] = elements(row, ({ tag }) => tag === "td")
    const code = name === undefined ? "" : linesIn(name).join("").trim()
    // Each block is a paragraph: an empty line parts it from the next.
    if (value !== undefined && /^[A-Z]{2,3}$/.test(code))
      codes.set(
        code,
        linesIn(value).flatMap(line => [line, ""]),
      )
  }
  return codes
}
