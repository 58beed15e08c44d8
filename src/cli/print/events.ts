// Events for a person: the page, what happened, and the passages that show it, one line each.

import type { EventPassage, NamedPage, ToldEvent, ToldWords } from "../../model/event.js"
import { noteText } from "../../view/digest.js"
import type { Terminal } from "../output.js"
import { excerpt } from "./changes.js"
import { fileName } from "./labels.js"
import { hang, padEnd } from "./wrap.js"

/** Columns before a passage, with its name. */
const margin = 14

/** An event: page and text, then its passages. */
export function printEvent(event: ToldEvent, terminal: Terminal): string[] {
  const { page, text, passages, more } = event
  const { width, paint } = terminal
  const rest = more > 0 ? hang("    ", `and ${more} more`, width).map(paint.faint) : []
  return [
    ...hang("  ", `${paint.strong(pageLabel(page))}: ${text}`, width),
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
