// The agency that a printed byline names as its authors' own: "By Ann Example, Associated Press". It stands behind the
// names in an element of its own, after a comma, a bar or a dash, and says that the words are the agency's; one joined
// to them ("and AFP", "mit dpa") only gave matter.

import { agencyNamed, mayHoldAgency } from "../../text/newsrooms/agencies.js"
import { bylineParts, isPersonName, nameKey } from "./names.js"

/** An agency's short name, and the byline that names it. */
export interface Affiliation {
  readonly agency: string
  readonly text: string
}

/** The agency of these authors in the first byline that names one; null where none does, or several agencies stand there. */
export function affiliation(bylines: readonly string[], authors: readonly string[]): Affiliation | null {
  const keys = new Set(authors.map(nameKey))
  for (const byline of bylines) {
    if (byline.length > longestByline || !mayHoldAgency(byline)) continue
    const parts = bylineParts(byline).map(part => ({ ...part, agency: agencyNamed(part.text) }))
    const at = parts.findIndex(({ agency, joined }) => agency?.kind === "agency" && !joined)
    const before = parts.slice(0, Math.max(0, at))
    const others = parts.slice(at + 1)
    if (!before.some(({ text }) => isPersonName(text) && keys.has(nameKey(text)))) continue
    if (others.some(({ text, agency }) => agency?.kind === "agency" || isPersonName(text))) continue
    return { agency: parts[at]!.agency!.name, text: byline }
  }
  return null
}

/** Names of several reporters, their agency and a day are no longer. */
const longestByline = 200
