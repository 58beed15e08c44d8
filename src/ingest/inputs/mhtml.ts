// Pages saved whole by a browser as `.mhtml`/`.mht`, and mails (`.eml`) that hold one: the root part of a MIME message
// (RFC 2557), decoded by postal-mime. Other parts (pictures, frames) are not the page.

import PostalMime from "postal-mime"
import { BadInput, reasonOf, type Found, largestWhole, readWhole, type Source } from "./source.js"

/** The page in a saved message. Throws `BadInput` where no part of it is HTML or text. */
export async function* readMhtml(source: Source): AsyncGenerator<Found> {
  const bytes = await readWhole(source, largestWhole)
  const head = headersOf(bytes)
  const root = rootPart(bytes, head, 0)
  const location = head.get("snapshot-content-location") ?? headersOf(root).get("content-location") ?? null
  const mail = await new PostalMime().parse(root).catch((error: Error) => {
    throw new BadInput(`cannot be read as a saved page (${reasonOf(error)}); save it again as HTML`)
  })
  const content = mail.html ?? mail.text
  if (!content?.trim()) throw new BadInput("holds no page among its parts; save it again as HTML")
  yield {
    page: {
      path: source.path,
      address: location !== null && /^https?:/i.test(location) ? location : null,
      source: content,
      form: mail.html === undefined ? "text" : "html",
      given: { basis: "time of saving", seen: head.get("date") },
    },
  }
}

/** Parts within parts: a mail with an alternative within a related set. */
const deepest = 4

/** The bytes of the part that is the page, with its headers: the first of HTML, else the first. */
function rootPart(bytes: Buffer, headers: ReadonlyMap<string, string>, depth: number): Buffer {
  const type = headers.get("content-type") ?? ""
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
  if (!/^multipart\//i.test(type) || !boundary || depth > deepest) return bytes
  const parts = partsOf(bytes, `--${boundary[1] ?? boundary[2]}`)
  const html = parts.find(part =>
    /^(?:text\/html|application\/xhtml|multipart\/)/i.test(headersOf(part).get("content-type") ?? ""),
  )
  const chosen = html ?? parts[0]
  return chosen ? rootPart(chosen, headersOf(chosen), depth + 1) : bytes
}

function partsOf(bytes: Buffer, mark: string): Buffer[] {
  const parts: Buffer[] = []
  let from = -1
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== lineFeed) continue
    if (from >= 0) parts.push(bytes.subarray(from, at))
    const end = bytes.indexOf(lineFeed, at)
    if (end < 0 || bytes.subarray(at + mark.length, at + mark.length + 2).toString("latin1") === "--") return parts
    from = end + 1
  }
  // A message cut off before its last boundary still holds the part it was in.
  if (from >= 0) parts.push(bytes.subarray(from))
  return parts
}

const lineFeed = 0x0a
/** Headers of a saved page are a few lines; no search goes further for their end. */
const longestHeaders = 65_536

function headersOf(bytes: Buffer): Map<string, string> {
  const head = bytes.subarray(0, longestHeaders).toString("latin1")
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length
  const unfolded = head.slice(0, end).replace(/\r?\n[ \t]+/g, " ")
  return new Map(
    unfolded.split(/\r?\n/).flatMap(line => {
      const match = /^([\w-]+):\s*(.*)$/.exec(line)
      return match ? [[match[1]!.toLowerCase(), match[2]!.trim()] as const] : []
    }),
  )
}
