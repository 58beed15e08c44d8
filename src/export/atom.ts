// Events → an Atom feed (RFC 4287), the newest first: what happened, the passages that show it, and where the page stands.

import { eventKinds, eventName, type EventPassage, type NamedPage, type ToldEvent } from "../model/event.js"
import { element, escaped, opening } from "./xml.js"

const atom = "http://www.w3.org/2005/Atom"
const xhtml = "http://www.w3.org/1999/xhtml"

/** A feed of events that are given in the order of telling. `id` is its own; `now` is when an empty one was made. */
export function* toAtom(events: readonly ToldEvent[], id: string, now: string): Generator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n${opening("feed", { xmlns: atom })}\n`
  yield `${element("id", {}, escaped(id))}\n`
  yield `${element("title", {}, "What a desk should hear")}\n`
  yield `${element("updated", {}, escaped(events.at(-1)?.at ?? now))}\n`
  yield `${element("author", {}, element("name", {}, "Stemma"))}\n`
  for (const event of events.toReversed()) yield `${entryOf(event)}\n`
  yield "</feed>\n"
}

function entryOf(event: ToldEvent): string {
  const { kind, at, text, page, beside } = event
  const links = [linkTo(page, "alternate"), ...beside.map(other => linkTo(other, "related"))].filter(
    link => link !== null,
  )
  return element("entry", {}, [
    element("id", {}, escaped(eventName(event))),
    element("title", {}, escaped(`${eventKinds[kind].label}: ${page.name}: ${text}`)),
    element("updated", {}, escaped(at)),
    element("category", { term: kind, label: eventKinds[kind].label }),
    ...links,
    element("content", { type: "xhtml" }, element("div", { xmlns: xhtml }, contentOf(event))),
  ])
}

function linkTo({ address, title }: NamedPage, rel: "alternate" | "related"): string | null {
  if (address === null || !/^https?:/i.test(address)) return null
  return element("link", { rel, href: address, title })
}

function contentOf({ text, page, beside, story, passages, more }: ToldEvent): string[] {
  const names = new Map([page, ...beside].map(one => [one.id, one.name]))
  const paragraph = (words: string) => element("p", {}, escaped(words))
  return [
    paragraph(`${labelOf(page)}: ${text}.`),
    ...(story === null ? [] : [paragraph(`Story: ${story}`)]),
    ...passages.flatMap(passage => [
      paragraph(passage.note === text ? passage.label : `${passage.label}: ${passage.note}`),
      ...wordsOf(passage, names),
    ]),
    ...(more > 0 ? [paragraph(`And ${more} more.`)] : []),
    ...(beside.length > 0 ? [paragraph(`Beside: ${beside.map(labelOf).join("; ")}`)] : []),
  ]
}

function wordsOf({ before, after }: EventPassage, names: ReadonlyMap<string, string>): string[] {
  return [before, after].flatMap(words => {
    if (words === null) return []
    const whose = names.get(words.report)
    const lead = whose === undefined ? "" : `${whose}: `
    return [element("blockquote", {}, element("p", {}, escaped(lead + words.text)))]
  })
}

/** `Ellary Courier, 17 Mar 2021: The ferry stays in`. */
function labelOf({ name, published, title }: NamedPage): string {
  return `${[name, published].filter(part => part !== null).join(", ")}${title === null ? "" : `: ${title}`}`
}
