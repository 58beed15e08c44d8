// A flattened page's text → its lines: white space collapsed (but for a typist's two spaces), wrapped paragraphs joined
// again, a date label parted from the text it stands before.

import { monthPattern } from "../metadata/months.js"

/** Longest line that is read, in UTF-16 units: longer ones are cut into lines of this length. */
const longestLine = 200_000

/** Two spaces behind a full stop are a typist's and stay two; other white space is one space. */
const spaces = /( {2,3})(?<=[\p{L}\p{N}][.?!]["”’)]? {2,3})(?=["“‘(]?\p{Lu})|\s+/gu

/** The non-empty lines of a text, one paragraph each. */
export function paragraphsOf(text: string): string[] {
  const raw = text.split(/\r\n|\r|\n|\u2028|\u2029/)
  const lines = isWrapped(raw) ? unwrapped(raw) : raw
  return lines
    .flatMap(cut)
    .map(line => line.replace(spaces, (_, wide: string | undefined) => (wide ? "  " : " ")).trim())
    .filter(line => line !== "")
    .flatMap(splitLabel)
}

function cut(line: string): string[] {
  if (line.length <= longestLine) return [line]
  return Array.from({ length: Math.ceil(line.length / longestLine) }, (_, i) =>
    line.slice(i * longestLine, (i + 1) * longestLine),
  )
}

/** A text is wrapped where this share of its lines is broken off within a sentence, at about the same width. */
const mostly = 0.4
const narrowestWrap = 40
const widestWrap = 100
const fewestLines = 5

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter(line => line.trim() !== "")
  if (full.length < fewestLines || full.some(line => line.length > widestWrap + 20)) return false
  let broken = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!.trimEnd(), lines[i + 1]!.trim()]
    if (
      line.length >= narrowestWrap &&
      line.length <= widestWrap &&
      /[\p{L}\p{N},;-]$/u.test(line) &&
      /^[\p{Ll}\p{N}]/u.test(next)
    )
      broken++
  }
  return broken / full.length >= mostly
}

/** Paragraphs of a wrapped text: parted by empty lines, or by an indent. */
function unwrapped(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let open = false
  for (const line of lines) {
    if (line.trim() === "") open = false
    else if (open && !/^(?: {2,}|\t)\S/.test(line)) paragraphs.push(`${paragraphs.pop()} ${line.trim()}`)
    else {
      paragraphs.push(line)
      open = true
    }
  }
  return paragraphs
}

const label = new RegExp(
  `^((?:date|published|updated|posted)(?: on)?[:\\s]+(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:${monthPattern})\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:${monthPattern})\\.? \\d{4})(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]m)?Z?)?)[\\s|,–—-]+(?=\\S)(.+)$`,
  "iu",
)
/** A label before fewer words than this belongs to them (`date 2024-05-03 World`). */
const fewestWords = 5

/** `date 2024-05-03 PORT ARLEN – The ferry …` → the label, and the text. */
function splitLabel(line: string): string[] {
  // A cheap look first: a pattern of all months takes long to make ready.
  const match = /^(?:date|published|updated|posted)/i.test(line) ? label.exec(line) : null
  if (!match || match[2]!.split(" ").length < fewestWords) return [line]
  return [match[1]!, match[2]!]
}
