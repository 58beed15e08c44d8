// The card of a passage as plain text, for pasting into a mail or a note.

import type { ReportCard, Said } from "../shapes.js"

/** Wordings told in it, and pages of each. */
const most = { wordings: 5, pages: 6 }

/** `B Meridian News Agency, 13 Jun 2024`; a date that is doubted says so. */
export function pageText({ siglum, name, published }: ReportCard): string {
  const date = published === null ? "undated" : `${published.text}${published.doubt ? " (doubted)" : ""}`
  return `${siglum} ${name}, ${date}`
}

/** The pages of a wording; of more than `most`, how many more. */
export function pagesText(readings: Said["wordings"][number]["readings"], most: number): string {
  const named = readings.slice(0, most).map(({ report }) => pageText(report))
  return [...named, ...(readings.length > most ? [`and ${readings.length - most} more`] : [])].join("; ")
}

/** The card as text. */
export function saidText({ passage, answer, wordings }: Pick<Said, "passage" | "answer" | "wordings">): string {
  const told = wordings.slice(0, most.wordings).flatMap(({ pieces, how, readings }) => {
    const words = pieces.map(({ text }) => text).join("")
    return ["", `${words.replace(/\s+/gu, " ").trim()} (${how})`, `  ${pagesText(readings, most.pages)}`]
  })
  const rest = wordings.length > most.wordings ? ["", `… and in ${wordings.length - most.wordings} other wordings`] : []
  const by = "By Stemma, of a pile of pages. It shows that it was said, not that it is so."
  return [`“${passage}”`, ...answer, ...told, ...rest, "", by].join("\n")
}
