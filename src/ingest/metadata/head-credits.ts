// Credits above a story: a line with an agency and a day on it and nothing else (`Xinhua | Updated: 2031-03-03`), and an
// agency that stands in an element of its own beside the names of the authors.

import type { Block, Credit, Furniture } from "../../model/report.js"
import { type Agency, agencyNamed, mayNameAgency } from "../../text/newsrooms/agencies.js"
import type { Byline } from "./byline.js"
import type { Markup } from "./markup.js"
import { nameKey } from "./names.js"

/** Where credits above a story may stand. */
export interface HeadSources {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly markup: Markup | null
  readonly byline: Byline | null
  /** Lines and elements that may print the byline, as printed. */
  readonly bylines: readonly string[]
}

/** How many of the first blocks may be such a line. */
const headBlocks = 4
/** Initials are no longer. */
const longestInitials = 4
/** It is short. */
const longestLine = 140

/** The credits above a story: at most one. */
export function headCredits({ text, blocks, furniture, markup, byline, bylines }: HeadSources): Credit[] {
  for (const { start, end } of blocks.slice(0, headBlocks)) {
    const agency = agencyOfLine(text.slice(start, end))
    if (agency) return [{ kind: "byline", agency, start, end, text: text.slice(start, end) }]
  }
  const meta = furniture.filter(({ why }) => why === "meta line").map(line => line.text)
  const stripped = [...meta, ...(markup?.underHeadline ?? [])].find(line => agencyOfLine(line) !== null)
  if (stripped) return [{ kind: "byline", agency: agencyOfLine(stripped)!, start: 0, end: 0, text: stripped }]
  const beside = besideAuthors(bylines, byline?.authors ?? [])
  return beside ? [{ kind: "byline", ...beside, start: 0, end: 0 }] : []
}

/** A line's parts: bars and dots part what pages print on one line. */
const parting = /\s*[|•·]\s*|\s+[–—-]\s+|\s*[([]|[)\]]\s*/u
const label = /^(?:by|from|source|written by|von|por|par|da|di|来源|來源)\s*[:：]?\s+/iu
const dated =
  /^(?:(?:last )?(?:updated|published|posted|modified|on)\b\s*(?:on|at)?\s*:?\s*)?(?:[\p{L}]{3,9}\.?,?\s+)?(?:\d{1,4}[-./年 ]|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4})/iu

/** The one agency of a line on which nothing stands beside agencies but days, times and a place. */
function agencyOfLine(line: string): string | null {
  if (line.length > longestLine || !/\d{4}/.test(line) || !mayNameAgency(line)) return null
  const parts = line.split(parting).filter(part => part.trim() !== "")
  const agencies = parts.map(part => agencyNamed(part.replace(label, "")))
  const found = new Set(agencies.filter(isAgency).map(({ name }) => name))
  if (found.size !== 1 || !parts.some(part => dated.test(part.trim()))) return null
  const others = parts.filter((part, i) => !isAgency(agencies[i]!) && !dated.test(part.trim()))
  return others.every(part => /^\p{Lu}[\p{L}. ]{1,24}$/u.test(part.trim()) || /^[\w.]+\.[a-z]{2,4}$/.test(part.trim()))
    ? [...found][0]!
    : null
}

function isAgency(agency: Agency | null): agency is Agency {
  return agency?.kind === "agency"
}

/**
 * An agency alone on the line next to that of the authors, by its full name or behind "by": it is where they belong.
 * Initials alone may be a picture's.
 */
function besideAuthors(
  lines: readonly string[],
  authors: readonly string[],
): { readonly agency: string; readonly text: string } | null {
  if (authors.length === 0 || authors.some(author => agencyNamed(author) !== null)) return null
  const keys = authors.map(nameKey)
  const namesAuthor = (line: string | undefined) =>
    line !== undefined && line.length <= longestLine && keys.some(key => nameKey(line).includes(key))
  for (const [i, line] of lines.entries()) {
    const agency = agencyNamed(line.replace(label, ""))
    if (line.length <= longestInitials || !isAgency(agency)) continue
    if (namesAuthor(lines[i - 1]) || namesAuthor(lines[i + 1])) return { agency: agency.name, text: line }
  }
  return null
}
