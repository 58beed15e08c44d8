// Which version of a dispatch a page says it is. Agencies send a story again and again as it grows, and number what they
// send: "BC-Mall Shooting, 3rd Ld-Writethru" (Associated Press), "UPDATE 2-Oil slides" (Reuters), "(2nd LD)" (Yonhap, Kyodo),
// "2nd lead" (dpa). The mark stands at the head of the page, in the slug or the headline.

import type { Report } from "../../model/report.js"
import type { Span } from "../../model/span.js"

/** Letters at the head of a page among which a slug stands. */
const head = 600

const marks: readonly RegExp[] = [
  /\b(\d{1,2})(?:st|nd|rd|th)[ -]?(?:LD|Ld|ld|Lead|lead|LEAD)\b/u,
  /^(?:UPDATE|WRAPUP) (\d{1,2})\s?[-–—:]/mu,
  /\((LEAD|Lead)\)/u,
]

/** A version by its number, and where the text says so; null where the headline alone does. */
export interface Version {
  readonly number: number
  readonly at: Span | null
}

/** The version that a headline or the head of a text names; null where it names none. */
export function versionIn({ title, text }: Pick<Report, "title" | "text">): Version | null {
  for (const mark of marks) {
    const inText = mark.exec(text.slice(0, head))
    const found = inText ?? mark.exec(title ?? "")
    if (!found) continue
    const at = inText && { start: inText.index, end: inText.index + inText[0].length }
    return { number: Number.parseInt(found[1]!, 10) || 1, at }
  }
  return null
}
