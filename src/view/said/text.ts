// The card of a passage as plain text, for pasting into a mail or a note.

import type { Said } from "../shapes.js"

/** Wordings told in it, and pages of each. */
const most = { wordings: 5, pages: 6 }

/** The card as text. */
export function saidText({ passage, answer, wordings }: Pick<Said, "passage" | "answer" | "wordings">): string {
  const told = wordings.slice(0, most.wordings).flatMap(({ pieces, how, readings }) => {
    const words = pieces.map(({ text }) => text).join("")
    const pages = readings
      .slice(0, most.pages)
      .map(({ report }) => `${report.siglum} ${report.name}, ${report.published?.text ?? "undated"}`)
    const rest = readings.length > most.pages ? [`and ${readings.length - most.pages} more`] : []
    return ["", `${words.replace(/\s+/gu, " ").trim()} (${how})`, `  ${[...pages, ...rest].join("; ")}`]
  })
  const rest = wordings.length > most.wordings ? ["", `… and in ${wordings.length - most.wordings} other wordings`] : []
  const by = "By Stemma, of a pile of pages. It shows that it was said, not that it is so."
  return [`“${passage}”`, ...answer, ...told, ...rest, "", by].join("\n")
}
