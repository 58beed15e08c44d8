// Lines at the end of an article that say where its matter comes from. They belong to the text: the credit is
// evidence of descent.

import { agencyPattern } from "./metadata/agencies.js"

/** Longer lines are prose that mentions an agency. */
const LONGEST = 220

const AGENCY = agencyPattern()
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^[([—–-]?\\s*(?:with (?:material|information|reports?|files|reporting) (?:from|by)|source:?|sources?:|quelle:?|fuente:?|via)?\\s*(?:the )?(?:${AGENCY})(?:[\\s/,&]+(?:and |und |y |et )?(?:${AGENCY}))*\\s*[)\\]]?\\.?$`,
    "iu",
  ),
  new RegExp(
    `\\b(?:information|material|reporting|report|reports|files|details|this (?:story|report|article))\\b.{0,60}\\b(?:from|by|via|contributed|provided)\\b.{0,40}(?:${AGENCY})`,
    "iu",
  ),
  new RegExp(`(?:${AGENCY}).{0,60}\\bcontributed (?:to|reporting)\\b`, "iu"),
  /^(?:Source|Quelle|Fonte|Fuente|Bron)\s*:\s*[A-Z]{2,6}\.?$/,
  /^[([]?(?:source|quelle|fuente|fonte|bron|källa|kilde|źródło)\s*:\s*\p{Lu}[^.!?]{0,60}$/iu,
  /^[([]?(?:additional |with )?reporting by\b|\bediting by\b|\bcontributed (?:to|reporting)\b/i,
]

/** Whether a line credits another newsroom, or the reporters behind the text, as lines below an article do. */
export function isCreditLine(line: string): boolean {
  return line.length <= LONGEST && PATTERNS.some(pattern => pattern.test(line))
}
