// Markdown by hand (CommonMark 0.31): strangers' words in one line, with all that would be markup escaped.

/** A text in one line, as text: nothing in it is markup, a link, a call to somebody or HTML, nor turns the line round. */
export function inline(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
      .trim()
      .replace(/[\\`*_{}[\]<>#|~!&$]/g, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
      .replace(/^([+-])/, "\\$1")
      // What sites make of bare words: links, and calls to people.
      .replace(/\b(https?):\/\//gi, "$1:\u200b//")
      .replace(/\b(www)\./gi, "$1\u200b.")
      .replace(/@/g, "@\u200b")
  )
}

/** A link to a page: `[text](<address>)`; what is no address of the web is text. */
export function linkTo(text: string, address: string): string {
  if (!/^https?:\/\/[^\s<>]+$/i.test(address)) return inline(text)
  return `[${inline(text)}](<${address}>)`
}
