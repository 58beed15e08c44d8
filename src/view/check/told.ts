// What was found of a sentence, in words: where it comes from and who stands behind it, what became of its quotations, and
// whether what it cites carries it.

import type { CheckedCitation, CheckedQuotation, CheckedSentence, ReportCard } from "../shapes.js"
import { plural } from "../words.js"

/** How a sentence stands to the reading that comes nearest. */
const asIn = {
  same: "Word for word as in",
  reworded: "In other words than in",
  altered: "Altered from",
  loose: "Only of the same matter as",
} as const

/** Where a sentence comes from. */
export function sentenceText({ kind, reading, pages, origins, newsrooms }: Omit<CheckedSentence, "told">): string {
  if (kind === "heading") return "A heading; it states nothing"
  if (reading === null || kind === "nowhere") return "No page here answers it, which does not say that it is false"
  const { report, extract } = reading
  const place = `${asIn[kind]} ${report.siglum} ${report.name}, sentence ${extract.sentence}`
  if (kind === "altered" || kind === "loose") return place
  const stands = origins.length === 1 ? `one origin, ${origins[0]}` : plural(origins.length, "origin")
  const rooms = newsrooms.filter(name => !origins.includes(name))
  return [
    place,
    ...(pages > 1 ? [`in ${plural(pages, "page")}`] : []),
    `${stands}${rooms.length > 0 ? ` (${rooms.join(", ")})` : ""}`,
  ].join("; ")
}

/** What a quotation is called that no page here prints so. */
export const misquoted: Readonly<Record<Exclude<CheckedQuotation["kind"], "printed">, string>> = {
  unmarked: "stands in a page without marks of quotation",
  altered: "a page quotes it in other words",
  nowhere: "no page here has these words",
}

/** What became of a quotation; null where it is printed so, and by whom it is said to be. */
export function quotationText(
  words: string,
  { kind, speaker }: Pick<CheckedQuotation, "kind" | "speaker">,
): string | null {
  const parts = [
    ...(kind === "printed" ? [] : [misquoted[kind]]),
    ...(speaker ? [`said by ${speaker.there} there, by ${speaker.here} here`] : []),
  ]
  return parts.length > 0 ? `“${words.replace(/^["“]|["”]$/gu, "")}”: ${parts.join("; ")}` : null
}

/** How a cited page stands to a sentence. */
export const carrying: Readonly<Record<NonNullable<CheckedCitation["carries"]>, string>> = {
  "as told": "carries it",
  otherwise: "has it otherwise",
  not: "does not carry it",
}

/** Whether what is cited carries a sentence: `[1] D VOA News carries it`. */
export function citationText(
  label: string,
  report: Pick<ReportCard, "siglum" | "name"> | null,
  carries: CheckedCitation["carries"],
): string {
  const page = report ? ` ${report.siglum} ${report.name}` : ""
  return `[${label}]${page} ${carries === null ? "is not in this pile" : carrying[carries]}`
}
