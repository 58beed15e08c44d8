// A pasted text, or a chatbot's answer, as a report: its lines are its blocks, headings none of its statements, and what it
// cites stands beside it, each by its place.

import { readLanguage } from "../../ingest/metadata/language.js"
import { withoutMarks } from "../../ingest/inputs/markdown.js"
import { reportId } from "../../model/identity.js"
import type { Block, BlockKind, Report } from "../../model/report.js"
import { markedIn, unmarked } from "./citations.js"
import { listedIn, type Reference } from "./references.js"

/** A citation: at which place of the text, by the place of its reference. */
export interface Citation {
  readonly at: number
  readonly reference: number
}

/** A text that is asked about. */
export interface Asked {
  readonly report: Report
  readonly references: readonly Reference[]
  readonly citations: readonly Citation[]
}

/** A page that is asked about, which cites nobody. */
export function askedPage(report: Report): Asked {
  return { report, references: [], citations: [] }
}

/** Read a text. `name` is what it is called. */
export function askedText(text: string, name: string): Asked {
  const { lines: prose, references: listed } = listedIn(text)
  const { text: marked, labels, inline } = markedIn(prose.join("\n"), listed)
  const references = [...listed, ...inline, ...unlisted(labels, [...listed, ...inline])]
  const place = new Map(references.map(({ label }, n) => [label, n]))
  const blocks: Block[] = []
  const citations: Citation[] = []
  let [whole, at] = ["", 0]
  for (const written of marked.split("\n")) {
    const { line, at: places } = unmarked(tidied(withoutMarks(written)))
    // A line that only cites belongs to the one before it.
    const from = line.trim() === "" ? Math.max(0, at - 1) : at
    const lead = line.length - line.trimStart().length
    for (const [n, label] of places)
      citations.push({ at: from + Math.max(0, n - lead), reference: place.get(labels[label]!)! })
    if (line.trim() === "") continue
    const text = line.trim()
    blocks.push({ kind: kindOf(written, text), start: at, end: at + text.length })
    whole += `${blocks.length > 1 ? "\n" : ""}${text}`
    at = whole.length + 1
  }
  return { report: reportOf(whole, blocks, name), references, citations }
}

/** Labels that are cited and listed nowhere. */
function unlisted(labels: readonly string[], known: readonly Reference[]): Reference[] {
  const there = new Set(known.map(({ label }) => label))
  return [...new Set(labels)].filter(label => !there.has(label)).map(label => ({ label, address: null, title: "" }))
}

/** A line without what a list or a table puts before it. */
function tidied(line: string): string {
  return line.replace(/^\s*(?:[-*+•–]\s+|\(?\d{1,2}[.)]\s+)(?=\S)/u, "").replace(/^\s*\|\s*|\s*\|\s*$/gu, "")
}

/** More words that end in a colon say something. */
const longestLead = 14

/** A heading, or words that lead up to a list ("Here is what the pages say:"), state nothing. */
function kindOf(written: string, text: string): BlockKind {
  const bold = /^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*$/u.test(written)
  if (/^\s{0,3}#{1,6}\s/u.test(written) || (bold && !/[.!?]["”’]?$/u.test(text))) return "subhead"
  return text.endsWith(":") && text.split(/\s+/u).length <= longestLead ? "subhead" : "body"
}

function reportOf(text: string, blocks: readonly Block[], name: string): Report {
  return {
    id: reportId("checked", text),
    path: name,
    address: null,
    title: null,
    outlet: null,
    newsroom: null,
    byline: null,
    dateline: null,
    section: null,
    credits: [],
    published: null,
    updated: null,
    language: readLanguage(text, null),
    page: "article",
    text,
    blocks,
    furniture: [],
    intrusions: [],
    problems: [],
  }
}
