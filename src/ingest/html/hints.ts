// What a page's markup promises of its article before a block is looked at: titles, description, and the body that many
// outlets repeat for machines (schema.org `articleBody`).

import { stringsOf, typesOf } from "../metadata/linked-data.js"
import type { Markup } from "../metadata/markup.js"

/** What the markup promises. Strings have white space collapsed. */
export interface Hints {
  /** Titles, first without the outlet's name where a bar or dash parts it off; likeliest first. */
  readonly titles: readonly string[]
  readonly description: string | null
  /** The longest `articleBody`, as plain text; paragraphs on lines of their own where it keeps them. */
  readonly articleBody: string | null
  /** The page says of itself that it is not free to read (`isAccessibleForFree: false`). */
  readonly paid: boolean
  /** schema.org and Open Graph types: `NewsArticle`, `LiveBlogPosting`, `website` … */
  readonly types: ReadonlySet<string>
}

/** The hints in a page's markup. */
export function hintsOf({ properties, articles, title }: Markup): Hints {
  const first = (...names: readonly string[]): string[] =>
    names.flatMap(name => properties.get(name)?.slice(0, 1) ?? [])
  const headlines = articles.flatMap(article => stringsOf(article.headline)).slice(0, 1)
  const titles = [...first("og:title", "twitter:title"), ...headlines, ...(title ? [title] : [])]
    .map(plain)
    .filter(text => text !== "")
  const bodies = articles.flatMap(article => stringsOf(article.articleBody).map(bodyText))
  return {
    titles: [...new Set(titles.flatMap(text => [withoutOutlet(text), text]))],
    description: first("og:description", "description").map(plain)[0] ?? null,
    articleBody: bodies.reduce((a, b) => (b.length > a.length ? b : a), "") || null,
    paid: articles.some(article => /^false$/i.test(String(article.isAccessibleForFree))),
    types: new Set([...articles.flatMap(typesOf), ...first("og:type")]),
  }
}

/** Collapse white space, drop what is left of tags. */
function plain(text: string): string {
  return text
    .replace(/<[^>]{1,200}>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/** `Talks end without accord | The Example` → `Talks end without accord`, where what is left is the longer part. */
function withoutOutlet(title: string): string {
  const parts = title.split(/\s+[|–—»·]\s+|\s+--?\s+|\s?_(?=\p{Script=Han})|(?<=.{9})--?(?=\p{Script=Han}{2,8}$)/u)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), "")
  return longest.length * 2 > title.length ? longest : title
}

function bodyText(body: string): string {
  return body
    .replace(/<\/?(p|br|div|h[1-6]|li)\b[^>]*>/gi, "\n")
    .replace(/&lt;[^&]{0,200}?&gt;|<[^>]{1,500}>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/[ \t\u00a0]+/g, " ")
    .trim()
}
