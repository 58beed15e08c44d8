// A page already flattened to lines of text → its story and its furniture.

import type { Furniture } from "../../model/report.js"
import type { Extracted, ExtractedBlock } from "../extracted.js"

/** Read a page's text from plain lines. Never throws. */
export function readLines(text: string): Extracted {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/\s+/g, " ").trim())
    .filter(line => line !== "")
  const prose = lines.map(line => line.length > 80 && /[.!?…"”’']$/.test(line))
  const first = prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  const blocks: ExtractedBlock[] = []
  const furniture: Furniture[] = []
  lines.forEach((line, i) => {
    if (META.test(line)) furniture.push({ text: line, why: "meta line" })
    else if (prose[i] || first < 0) blocks.push({ kind: "body", text: line })
    else if (i === first - 1) blocks.push({ kind: "headline", text: line })
    else furniture.push({ text: line, why: i < first ? "navigation" : i > last ? "related links" : "page furniture" })
  })
  const titles = blocks.filter(b => b.kind === "headline").map(b => b.text)
  const meta = furniture.filter(f => f.why === "meta line")
  return { blocks, furniture, intrusions: [], meta, page: "article", titles, troubles: [] }
}

const META = /^(by\s|published\b|updated\b|\w{3,9}\.? \d{1,2}, \d{4}\b|date \d{4}-)/i
