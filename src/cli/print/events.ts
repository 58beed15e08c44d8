// Events for a person: the page, what happened, and the passages that show it, one line each.

import { groupBy } from "../../kit/groups.js"
import { kindsOf } from "../../model/catalogue.js"
import { type EventPassage, eventKinds, type NamedPage, type ToldEvent, type ToldWords } from "../../model/event.js"
import { noteText } from "../../view/digest.js"
import type { Terminal } from "../output.js"
import { excerpt } from "./changes.js"
import { fileName } from "./labels.js"
import { cut, hang, padEnd } from "./wrap.js"

/** Columns before a passage, with its name. */
const margin = 14

/** An event: page and text, then its passages. */
export function printEvent(event: ToldEvent, terminal: Terminal): string[] {
  return printLed(pageLabel(event.page), event, terminal)
}

/** Events page by page, in the order in which pages came: of each page what may have to be mended first. */
export function printByPage(events: readonly ToldEvent[], terminal: Terminal): string {
  const pages = [...groupBy(events, ({ page }) => page.id).values()]
  return pages.map(told => `${printPage(told, terminal).join("\n")}\n`).join("\n")
}

function printPage(events: readonly ToldEvent[], terminal: Terminal): string[] {
  const { width, paint } = terminal
  const { page, story } = events[0]!
  const where = [page.address ?? fileName(page.path), ...(story === null ? [] : [cut(`story: ${story}`, width - 2)])]
  const order = kindsOf(eventKinds)
  const sorted = events.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return [
    ...hang("", pageLabel(page), width).map(paint.heading),
    ...where.flatMap(line => hang("  ", line, width)).map(paint.faint),
    ...sorted.flatMap(event => printLed(eventKinds[event.kind].label, event, terminal)),
  ]
}

/** An event behind what it is known by where it stands. */
function printLed(lead: string, { text, passages, more }: ToldEvent, terminal: Terminal): string[] {
  const { width, paint } = terminal
  const rest = more > 0 ? hang("    ", `and ${more} more`, width).map(paint.faint) : []
  return [
    ...hang("  ", `${paint.strong(lead)}: ${text}`, width),
    ...passages.flatMap(passage => printPassage(passage, text, terminal)),
    ...rest,
  ]
}

/** What is altered, told or withdrawn, before and after; its note only where the event's own line does not say it. */
function printPassage(
  { label, note, before, after }: EventPassage,
  said: string,
  { width, paint }: Terminal,
): string[] {
  const words = (name: string, { text, at }: ToldWords) => {
    const line = text.replace(/\s/g, " ")
    return `      ${paint.faint(padEnd(name, margin - 6))}${excerpt(line, at, width - margin, paint.strong)}`
  }
  return [
    ...(said.includes(note) ? [] : hang("    ", noteText(label, note), width)),
    ...(before ? [words("before", before)] : []),
    ...(after ? [words(before ? "after" : "there", after)] : []),
  ]
}

/** `Ellary Courier, 17 Mar 2021, “Ferry of 1987 sails again”`; a page without a title goes by its file. */
export function pageLabel({ name, published, title, path }: NamedPage): string {
  return [name, published ?? "undated", title === null ? fileName(path) : `“${title}”`].join(", ")
}
