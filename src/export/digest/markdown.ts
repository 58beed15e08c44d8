// A day of a desk as Markdown (CommonMark 0.31): to be pasted into a mail, a ticket or a wiki.

import { type EventPassage, eventKinds, type NamedPage, type ToldEvent } from "../../model/event.js"
import { countsText, dayHead, noteText } from "../../view/digest.js"
import type { Digest, DigestPart } from "../../view/shapes.js"
import { plural } from "../../view/words.js"
import { inline, linkTo } from "../markdown.js"

/** The digest as one document. */
export function digestMarkdown(digest: Digest): string {
  const { stories, moreStories, alone, parts } = digest
  const rest = [
    ...(moreStories > 0 ? [`- ${plural(moreStories, "story more", "stories more")}`] : []),
    ...(alone > 0 ? [`- ${plural(alone, "page")} of no story with others`] : []),
  ]
  const listed = stories.map(story => `- **${inline(story.title)}**: ${inline(countsText(story))}`)
  return `${[
    `# ${inline(dayHead(digest))}`,
    ...(listed.length + rest.length > 0 ? ["## Stories", [...listed, ...rest].join("\n")] : []),
    ...parts.flatMap(partLines),
    "*Made by a machine, unreviewed. Says who told what after whom, not what is true.*",
  ].join("\n\n")}\n`
}

function partLines({ kind, title, count, events, more, carriers }: DigestPart): string[] {
  const [one, many] = eventKinds[kind].counted
  const lines = [
    ...events.map(eventLines),
    ...(more > 0 ? [`- and ${more} more`] : []),
    ...(carriers.length > 0 ? [`- Still carried by: ${carriers.map(pageLink).join("; ")}`] : []),
  ]
  return [`## ${title}: ${plural(count, one, many)}`, lines.join("\n")]
}

function eventLines({ page, text, passages, more }: ToldEvent): string {
  return [
    `- ${pageLink(page)}: ${inline(text)}`,
    ...passages.flatMap(passage => passageLines(passage, text)),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ].join("\n")
}

function passageLines({ label, note, before, after }: EventPassage, said: string): string[] {
  const words = [before, after].map(told => (told ? `“${inline(told.text)}”` : null))
  const shown = words.filter(Boolean).join(" → ")
  const head = said.includes(note) ? "" : `${inline(noteText(label, note))}${shown ? ": " : ""}`
  return head + shown === "" ? [] : [`  - ${head}${shown}`]
}

/** `[Ellary Courier, 17 Mar 2021](https://…)`. */
function pageLink({ name, published, address, path }: NamedPage): string {
  const label = [name, published ?? "undated"].join(", ")
  return address === null ? inline(`${label}, ${path}`) : linkTo(label, address)
}
