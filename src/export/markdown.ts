// Markdown by hand (CommonMark 0.31): strangers' words in one line, with all that would be markup escaped.

/** A text in one line, as text: nothing in it is markup, a link or HTML. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([+-])/, "\\$1")
    .replace(/\b(https?):\/\//gi, "$1:\u200b//")
}

/** A link to a page: `[text](<address>)`; what is no address of the web is text. */
export function linkTo(text: string, address: string): string {
  if (!/^https?:\/\/[^\s<>]+$/i.test(address)) return inline(text)
  return `[${inline(text)}](<${address}>)`
}
