// Which kept pages carry a passage, for a person: who stands behind it, then each reading with its page.

import { listed } from "../../record/origins.js"
import { standingText } from "../../view/newsrooms.js"
import type { SoughtPassage, SoughtReading } from "../../view/shapes.js"
import { toldBy } from "../../view/title.js"
import type { Terminal } from "../output.js"
import { count } from "./labels.js"
import { hang, paragraph } from "./wrap.js"

/** Origins named in the first line; more are counted. */
const originsNamed = 6

/** The whole print-out. */
export function printSought(sought: SoughtPassage, terminal: Terminal): string {
  const { width, paint } = terminal
  const { readings, quoted, unread } = sought
  if (readings.length === 0 && unread === 0)
    return quoted ? "No page in the store quotes it.\n" : "No page in the store carries it.\n"
  const hidden =
    unread > 0
      ? `${count(unread, "page")} more ${carryingText(quoted, unread)}, not shown: narrow it by --from, --to, --outlet`
      : ""
  return `${[
    ...paragraph(summary(sought), width).map(paint.strong),
    ...readings.flatMap(reading => ["", ...printReading(reading, quoted, terminal)]),
    ...(hidden ? ["", ...hang("", hidden, width).map(paint.faint)] : []),
  ].join("\n")}\n`
}

function carryingText(quoted: boolean, pages: number): string {
  if (quoted) return pages === 1 ? "holds the words" : "hold the words"
  return pages === 1 ? "carries it" : "carry it"
}

/** `5 pages · 2 origins (Meridian News Agency, Ellary Courier) · 2 newsrooms (…) · 1 page not traced yet`. */
function summary({ pages, more, origins, newsrooms, untold, quoted }: SoughtPassage): string {
  const told = pages > untold
  const parts = [
    `${more ? "more than " : ""}${count(pages, "page")}${quoted ? ` ${pages === 1 ? "quotes" : "quote"} it` : ""}`,
    told ? `${count(origins.length, "origin")} (${listed(origins, originsNamed)})` : "",
    told ? standingText(newsrooms, undefined) : "",
    untold > 0 ? `${told ? count(untold, "page") : "origins"} not traced yet` : "",
  ]
  return parts.filter(Boolean).join(" · ")
}

function printReading(reading: SoughtReading, quoted: boolean, { width, paint }: Terminal): string[] {
  const { page, pieces, exact, marked, speaker, printings, descent } = reading
  const how = [
    exact ? "word for word" : "in other words",
    quoted ? "" : marked ? "in quotation marks" : "without quotation marks",
    quoted && speaker === null ? "nobody is named" : (toldBy(speaker, null) ?? ""),
    descent,
    printings > 0 ? `${count(printings, "page")} more ${printings === 1 ? "prints" : "print"} the same text` : "",
  ]
  const label = [page.name, page.published ?? "undated", page.address ?? page.path].join(", ")
  const words = pieces.map(({ text, changed }) => (changed ? strongWords(text, paint.strong) : text)).join("")
  return [
    ...hang("", `${label} · ${how.filter(Boolean).join(", ")}`, width).map(paint.faint),
    ...hang("   ", words.replace(/\s+/g, " "), width),
  ]
}

/** Word by word, so that a line may break between them. */
function strongWords(text: string, strong: (text: string) => string): string {
  return text.replace(/\S+/gu, word => strong(word))
}
