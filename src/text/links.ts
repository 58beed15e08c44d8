// Lines that lead to another page: "Read more: …", "NOW PLAYING …". What stands there is another story's.

const labels =
  /^(?:(?:more|related|read(?: more| also| next)?|see also|also read|also see|watch(?: now| live)?|listen|videos?|photos?|gallery|recommended|trending)\s?:|(?:now playing|read more|click (?:here|for)|sign up (?:for|to)|subscribe to|follow us)\b)/iu

/** Whether a paragraph is a line that leads elsewhere. */
export function isLink(line: string): boolean {
  return labels.test(line)
}
