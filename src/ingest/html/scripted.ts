// The prose that a page holds in its scripts alone: sites that are set by scripts when they run carry the article as strings
// of their data (page states, streamed parts). Strings are read wherever they stand, also strings within strings; the
// longest run of prose of one script is the body, if any is.

import { resolveReferences } from "../entities.js"
import { sentenceEnd, wideScript } from "../judging/signs.js"
import { elements, type PageTree, rawText } from "./tree.js"

/** Scripts beyond this size are programs; as much of them is looked at. */
const longestScript = 2_000_000
/** Strings within strings: a page's state, a part of it, markup in that. */
const deepest = 3
/** Shorter strings are labels, addresses and names. */
const shortestString = 40
/** A paragraph has at least so many letters, and ends like a sentence. */
const shortestParagraph = 60

/** Bodies that scripts hold, a list of paragraphs for each script that has any. */
export function scriptedBodies(tree: PageTree): string[][] {
  return elements(tree.root, ({ tag, attributes }) => tag === "script" && !/ld\+json/i.test(attributes.type ?? ""))
    .map(script => [...new Set(stringsIn(rawText(script).slice(0, longestScript), 0).flatMap(paragraphsIn))])
    .filter(paragraphs => paragraphs.length > 0)
}

/** The strings of a script or of a string, innermost ones for those that hold strings. */
function stringsIn(source: string, depth: number): string[] {
  const found: string[] = []
  for (const written of literalsIn(source)) {
    const text = unescaped(written)
    const inner = depth < deepest && /[[{:,]\s*"/.test(text) ? stringsIn(text, depth + 1) : []
    found.push(...(inner.length > 0 ? inner : [text]))
  }
  return found
}

/** What stands between double quotation marks, as it is written; read sign by sign, since such strings run to megabytes. */
function literalsIn(source: string): string[] {
  const found: string[] = []
  let start = source.indexOf('"')
  while (start >= 0) {
    let end = start + 1
    while (end < source.length && source[end] !== '"') end += source[end] === "\\" ? 2 : 1
    if (end - start > shortestString) found.push(source.slice(start + 1, end))
    start = source.indexOf('"', end + 1)
  }
  return found
}

/** A string as JSON and JavaScript write it; as it stands where it is neither. */
function unescaped(written: string): string {
  try {
    return String(JSON.parse(`"${written.replace(/\s/g, " ")}"`))
  } catch {
    return written
  }
}

/** The paragraphs of prose in a string, which may be markup. */
function paragraphsIn(text: string): string[] {
  return text
    .replace(/<(?:\/p|\/div|\/h[1-6]|\/li|br)\b[^<>]{0,300}>/gi, "\n")
    .replace(/<[^<>]{0,2000}>|\$\$\w+\$\$/g, "")
    .split(/\n+/)
    .map(line => resolveReferences(line).replace(/\s+/g, " ").trim())
    .filter(line => line.length >= shortestParagraph && sentenceEnd.test(line) && isProse(line))
}

/** Whether a line is written for people: words parted by spaces or in a script without them, and little code. */
function isProse(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return (
    letters / line.length > 0.6 &&
    (wideScript.test(line) || line.split(" ").length >= 8) &&
    !/[{}<>]|=>|function\b|https?:\/\/\S+$/.test(line)
  )
}
