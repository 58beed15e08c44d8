// Lines that lead to another page: "Read more: …", "NOW PLAYING …". What stands there is another story's.

import type { Text } from "../model/token.js"
import type { Block } from "../model/report.js"

const labels =
  /^(?:(?:more|related|read(?: more| also| next)?|see also|also read|also see|watch(?: now| live)?|listen|videos?|photos?|gallery|recommended|trending)\s?:|(?:now playing|read more|click (?:here|for)|sign up (?:for|to)|subscribe to|follow us)\b)/iu

/** The paragraphs of a text that are lines that lead elsewhere. */
export function linksIn({ report, blocks }: Pick<Text, "report" | "blocks">): Block[] {
  return blocks.filter(({ start, end }) => labels.test(report.text.slice(start, end)))
}
