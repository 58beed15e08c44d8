// Lines that lead to another page or to pictures: "Read more: …", "NOW PLAYING …", "Gallery (12 photos)". What stands there
// is no part of the story.

import type { Text } from "../model/token.js"
import type { Block } from "../model/report.js"

const labels =
  /^(?:(?:more|related|read(?: more| also| next)?|see also|also read|also see|watch(?: now| live)?|listen|videos?|photos?|gallery|recommended|trending)\s?:|(?:now playing|read more|click (?:here|for)|sign up (?:for|to)|subscribe to|follow us)\b|(?:slideshow|gallery|photos?|images?|videos?)\s\(\d+\s?\p{L}*\)$)/iu

/** The paragraphs of a text that are lines that lead elsewhere. */
export function linksIn({ report, blocks }: Pick<Text, "report" | "blocks">): Block[] {
  return blocks.filter(({ start, end }) => labels.test(report.text.slice(start, end)))
}
