// Posts of social networks that pages set into their text without quotation marks: the words above a signature with a
// handle (`— Ola Ek (@olaek) May 2, 2031`), and short paragraphs with a network's marks and no signature. They are the
// poster's, whoever prints them: two pages that print one post have not copied one another.

import type { Report } from "../model/report.js"
import { overlap, type Span } from "../model/span.js"

/** A dash, a name, a handle in brackets, and the day of the post. */
const signature =
  /[—–-]{1,2}\s*[^\n@()]{2,60}\(@\w{2,30}\)(?:\s+(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}+ \d{4}))?/gu
/** What a network puts into a post: the address of a picture or a shortened link, a handle at its head, who shared it. */
const unsigned = /\bpic\.twitter\.com\/\w|https?:\/\/t\.co\/\w|^\.?@\w{2,30}\b|^A (?:post|photo|video|reel) shared by /u
/** A longer paragraph only mentions a post. */
const longestPost = 400
/** A signature stands at a block's head where its post is the block before. */
const head = 3

/** The posts in a report's text with their signatures, in its order. */
export function postsIn(report: Pick<Report, "text" | "blocks">): Span[] {
  const signed = signedIn(report)
  const rest = report.blocks.filter(({ kind, start, end }) => {
    if (kind !== "body" || end - start > longestPost || signed.some(post => overlap(post, { start, end }) > 0))
      return false
    return unsigned.test(report.text.slice(start, end))
  })
  return [...signed, ...rest.map(({ start, end }) => ({ start, end }))].sort((x, y) => x.start - y.start)
}

function signedIn({ text, blocks }: Pick<Report, "text" | "blocks">): Span[] {
  let from = 0
  return [...text.matchAll(signature)].flatMap(match => {
    const end = match.index + match[0].length
    const at = blocks.findIndex(block => match.index >= block.start && match.index < block.end)
    if (at < 0) return []
    const alone = match.index - blocks[at]!.start < head && blocks[at - 1]?.kind === "body"
    const start = Math.max(from, blocks[alone ? at - 1 : at]!.start)
    from = end
    return [{ start, end }]
  })
}
