// Lines at the end of an article that say where its matter comes from. They belong to the text: the credit is
// evidence of descent.

import { lazily } from "../kit/lazily.js"
import { agencyPattern, mayBeAgencies, mayNameAgency } from "../text/newsrooms/agencies.js"

/** Longer lines are prose that mentions an agency. */
const longest = 220

// Patterns that hold all agencies take longer to be made ready than a page to read: they are made when a line asks.
const whole = lazily(() => {
  const agency = `(?:${agencyPattern()})`
  return new RegExp(
    `^[([—–-]?\\s*(?:with (?:material|information|reports?|files|reporting) (?:from|by)|source:?|sources?:|quelle:?|fuente:?|via)?\\s*(?:the )?${agency}(?:[\\s/,&]+(?:and |und |y |et )?${agency})*\\s*[)\\]]?\\.?$`,
    "iu",
  )
})
/** The words around agencies in such a line. */
const around: ReadonlySet<string> = new Set(
  "with material information report reports file files reporting from by source sources quelle fuente via the and und y et".split(
    " ",
  ),
)
const matterFrom = lazily(
  () =>
    new RegExp(
      `\\b(?:information|material|reporting|report|reports|files|details|this (?:story|report|article))\\b.{0,60}\\b(?:from|by|via|contributed|provided)\\b.{0,40}(?:${agencyPattern()})`,
      "iu",
    ),
)
/** What a line of that kind cannot do without. */
const matter = /\b(?:information|material|report|files|details|this (?:story|article))/i
const others: readonly RegExp[] = [
  /^(?:Source|Quelle|Fonte|Fuente|Bron)\s*:\s*[A-Z]{2,6}\.?$/,
  /^[([]?(?:source|quelle|fuente|fonte|bron|källa|kilde|źródło)\s*:\s*\p{Lu}[^.!?]{0,60}$/iu,
  /^[([]?(?:additional |with )?reporting by\b|\bediting by\b|\bcontributed (?:to|reporting)\b/i,
]

/** Whether a line credits another newsroom, or the reporters behind the text, as lines below an article do. */
export function isCreditLine(line: string): boolean {
  if (line.length > longest) return false
  if (others.some(pattern => pattern.test(line))) return true
  if (mayBeAgencies(line, around) && whole().test(line)) return true
  return matter.test(line) && mayNameAgency(line) && matterFrom().test(line)
}
