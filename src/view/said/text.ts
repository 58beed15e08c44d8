// The card of a passage as plain text, for pasting into a mail or a note.

import type { Said } from "../shapes.js"

/** Readings told in it. */
const mostReadings = 6

/** The card as text. */
export function saidText({ passage, answer, readings }: Pick<Said, "passage" | "answer" | "readings">): string {
  const told = readings.slice(0, mostReadings).map(({ report, pieces, differs, exact }) => {
    const words = pieces
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/gu, " ")
      .trim()
    const how = exact ? "word for word" : differs.join("; ")
    return `${report.siglum}  ${report.name}, ${report.published?.text ?? "undated"}: ${words} (${how})`
  })
  const rest = readings.length > mostReadings ? [`… and ${readings.length - mostReadings} more`] : []
  return [
    `“${passage}”`,
    ...answer,
    "",
    ...told,
    ...rest,
    "",
    "By Stemma, of a pile of pages. It shows that it was said, not that it is so.",
  ].join("\n")
}
