// What an address gave: a page, or what announces pages (a feed, a sitemap, a sitemap of sitemaps). Told by what stands in
// it, since servers call feeds whatever they like.

import { gunzipSync } from "node:zlib"
import { decode } from "../ingest/charset.js"
import type { Announced } from "../ingest/inputs/feed.js"
import { formatOf, headBytes } from "../ingest/inputs/formats.js"
import { refusal } from "../ingest/inputs/refused.js"
import type { Answer } from "./request.js"
import { isSitemap, readSitemap } from "./sitemap.js"
import { Unfetched } from "./unfetched.js"

/** What an address gave. */
export type Source =
  | { readonly kind: "page"; readonly bytes: Uint8Array }
  | { readonly kind: "feed"; readonly pages: readonly Announced[] }
  | { readonly kind: "sitemap"; readonly pages: readonly Announced[]; readonly sitemaps: readonly Announced[] }

/** Tell what an answer is. Throws an `Unfetched` or a `BadInput` for what is none of these. */
export async function sourceOf(answer: Answer, most: number): Promise<Source> {
  const { url, charset } = answer
  const bytes = unpacked(answer, most)
  const head = Buffer.from(bytes.subarray(0, headBytes))
  const why = bytes.length === 0 ? "is empty; try again later" : refusal(head)
  if (why !== null) throw new Unfetched(why, { status: 200 })
  const start = decode(head, charset).text
  if (isSitemap(start)) return { kind: "sitemap", ...readSitemap(decode(bytes, charset).text, url) }
  const format = formatOf("", head)
  if (format?.endings.includes("rss")) {
    const { entriesIn } = await import("../ingest/inputs/feed.js")
    return { kind: "feed", pages: entriesIn(decode(bytes, charset).text, url) }
  }
  const form = format?.endings.at(-1)
  if (form !== "txt" && form !== "markdown")
    throw new Unfetched(`holds no page but ${format?.name ?? "what is no text"}; fetch it yourself and add the file`, {
      status: 200,
    })
  return { kind: "page", bytes }
}

/** A file of gzip (`sitemap.xml.gz`), unpacked within the bounds of an answer. */
function unpacked({ bytes }: Answer, most: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
    const what = isLarge ? "unpacks to more than any page is" : "is broken inside"
    throw new Unfetched(`${what}; fetch it yourself and add the file`, { status: 200 })
  }
}
