// A day of a desk in the terminal: what came, the stories, then what was told, first what may have to be mended.

import { eventKinds } from "../../model/event.js"
import type { Digest, DigestPart } from "../../view/shapes.js"
import { countsText, dayHead } from "../../view/digest.js"
import { plural } from "../../view/words.js"
import type { Terminal } from "../output.js"
import { pageLabel, printEvent } from "./events.js"
import { cut, hang, paragraph } from "./wrap.js"

/** The whole page. */
export function printDigest(digest: Digest, terminal: Terminal): string {
  const { width, paint, program } = terminal
  const sections = [
    [
      ...paragraph(dayHead(digest), width).map(paint.strong),
      ...(digest.pages.untold > 0 ? hang("  ", `to be told of them: ${program} trace --store FILE`, width) : []),
    ],
    storiesPart(digest, terminal),
    ...digest.parts.map(part => eventsPart(part, terminal)),
    hang("", "Made by a machine, unreviewed. Says who told what after whom, not what is true.", width).map(paint.faint),
  ]
  return `${sections
    .filter(({ length }) => length > 0)
    .map(lines => lines.join("\n"))
    .join("\n\n")}\n`
}

function storiesPart({ stories, moreStories, alone }: Digest, terminal: Terminal): string[] {
  const { width, paint } = terminal
  const rest = [
    moreStories > 0 ? plural(moreStories, "story more", "stories more") : "",
    alone > 0 ? `${plural(alone, "page")} of no story with others` : "",
  ].filter(Boolean)
  if (stories.length === 0 && rest.length === 0) return []
  return [
    paint.heading("STORIES"),
    ...stories.flatMap(story => [
      paint.strong(`  ${cut(story.title, width - 2)}`),
      ...hang("    ", countsText(story), width),
    ]),
    ...(rest.length > 0 ? hang("  ", rest.join("; "), width).map(paint.faint) : []),
  ]
}

function eventsPart({ kind, title, count, events, more, carriers }: DigestPart, terminal: Terminal): string[] {
  const { width, paint, program } = terminal
  const [one, many] = eventKinds[kind].counted
  return [
    paint.heading(`${title.toUpperCase()}  `) + paint.faint(plural(count, one, many)),
    ...events.flatMap(event => printEvent(event, terminal)),
    ...(more > 0 ? hang("  ", `… and ${more} more: ${program} digest --json`, width).map(paint.faint) : []),
    ...(carriers.length > 0 ? hang("  still carried by: ", carriers.map(pageLabel).join("; "), width) : []),
  ]
}
