// What a desk hears, for a person: page by page, of each what may have to be mended first, with the passages that show it.

import { groupBy } from "../../kit/groups.js"
import { type EventPassage, eventKinds, type NamedPage, type ToldEvent, type ToldWords } from "../../model/event.js"
import { kindsOf } from "../../model/catalogue.js"
import type { Terminal } from "../output.js"
import { count, fileName } from "./labels.js"
import { hang } from "./wrap.js"

/** Pages named beside an event; more are counted. */
const namedBeside = 5

const order = kindsOf(eventKinds)

/** Events, each page a paragraph, in the order in which pages came. */
export function printEvents(events: readonly ToldEvent[], terminal: Terminal): string {
  const pages = [...groupBy(events, ({ page }) => page.id).values()]
  return pages.map(told => `${printPage(told, terminal).join("\n")}\n`).join("\n")
}

function printPage(events: readonly ToldEvent[], terminal: Terminal): string[] {
  const { width, paint } = terminal
  const { page, story } = events[0]!
  const title = page.title === null ? "" : ` ${page.title}`
  const sorted = events.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return [
    ...hang("", `${paint.strong(`${labelOf(page)}:`)}${title}`, width),
    ...(page.address === null ? [] : [paint.faint(`  ${page.address}`)]),
    ...(story === null || story === page.title ? [] : hang("  ", `story: ${story}`, width).map(paint.faint)),
    ...sorted.flatMap(event => printEvent(event, terminal)),
  ]
}

function printEvent(event: ToldEvent, terminal: Terminal): string[] {
  const { kind, text, page, beside, passages, more } = event
  const { width, paint } = terminal
  const { label } = eventKinds[kind]
  const names = new Map([page, ...beside].map(one => [one.id, one.name]))
  const named = beside.slice(0, namedBeside).map(labelOf)
  const unnamed = beside.length - named.length
  const others = `${named.join("; ")}${unnamed > 0 ? ` and ${count(unnamed, "page")} more` : ""}`
  return [
    ...hang("  ", `${isGrave(kind) ? paint.warning(label) : paint.strong(label)}: ${text}`, width),
    ...passages.flatMap(passage => printPassage(passage, event, names, terminal)),
    ...(more > 0 ? hang("    ", `and ${more} more`, width).map(paint.faint) : []),
    ...(beside.length > 0 ? hang("    ", `beside ${others}`, width).map(paint.faint) : []),
  ]
}

function isGrave(kind: ToldEvent["kind"]): boolean {
  return kind === "correction" || kind === "copy" || kind === "denial"
}

/** What it is, then the words of both, each under the name of who prints them. */
function printPassage(
  passage: EventPassage,
  event: ToldEvent,
  names: ReadonlyMap<string, string>,
  { width, paint }: Terminal,
): string[] {
  const words = (told: ToldWords | null) => {
    if (told === null) return []
    const name = names.get(told.report)
    return hang("      ", `${name === undefined ? "" : `${name}: `}${marked(told.text)}`, width)
  }
  return [
    ...leadOf(passage, event).flatMap(lead => hang("    ", lead, width).map(paint.faint)),
    ...words(passage.before),
    ...words(passage.after),
  ]
}

/** What is told of a passage beyond what the event's own line has said. */
function leadOf({ label, note }: EventPassage, { kind, text }: ToldEvent): string[] {
  if (note.startsWith(text)) return []
  const begins = (words: string) => note.toLowerCase().startsWith(words.toLowerCase())
  return [label === eventKinds[kind].label || begins(label) ? note : `${label}: ${note}`]
}

/** Words of a page in marks, which many bring along. */
function marked(text: string): string {
  return /^["“„«‘]/.test(text) ? text : `“${text}”`
}

/** `Ellary Courier, 17 Mar 2021, ferry.html`. */
function labelOf({ name, published, path }: NamedPage): string {
  return [name, published ?? "undated", fileName(path)].join(", ")
}
