// The date in the story's own text: what opens it as a dateline does, or closes it as a signature does. A date inside a
// sentence is of what the sentence tells.

import type { Dated } from "../../model/time.js"
import { labelOf } from "./date-labels.js"
import { findDate, type SlashOrder } from "./dates.js"
import { dated } from "./machine-dates.js"

/** Lines at either end in which such a date is looked for, the headline among them. */
const lines = { first: 4, last: 3 }
/** A dateline's place and a signature's name are no longer than this. */
const longestBeside = 60
/** What ends a date that opens a line: `HAFEN, 3. Mai 2031 –`, `(3. Mai 2031)`. */
const afterOpening = /^\s*(?:г\.|р\.|r\.)?\s*(?:[—–:|/)\]]|-\s|\.\s)/u

/** The date that opens a story or closes it; of the last change where that is asked for. */
export function storyDate(text: string, slashes: SlashOrder, where: "opening" | "closing" | "updated"): Dated | null {
  const all = text.split("\n")
  const opening = all.slice(0, lines.first).filter(line => opens(line, slashes))
  const closing = all.slice(-lines.last).filter(line => line.length <= 2 * longestBeside && isAlone(line, slashes))
  for (const line of where === "opening" ? opening : closing.reverse()) {
    const date = findDate(line, slashes)!
    const label = labelOf(line.slice(0, date.start))
    if (where === "updated" ? label === "updated" : label === null || label === "published")
      return dated(date, "page text")
  }
  return null
}

function opens(line: string, slashes: SlashOrder): boolean {
  const date = findDate(line.slice(0, 2 * longestBeside), slashes)
  if (!date || date.start > longestBeside) return false
  const place = line.slice(0, date.start)
  const after = line.slice(date.end)
  return (
    /^[^.!?;]*$/.test(place) &&
    !/\p{Ll}{2,}\s+(?:am|on|le|el|il|den|on\s+the)\s*$/u.test(place) &&
    afterOpening.test(after)
  )
}

function isAlone(line: string, slashes: SlashOrder): boolean {
  const date = findDate(line, slashes)
  return date !== null && line.length - (date.end - date.start) <= longestBeside
}
