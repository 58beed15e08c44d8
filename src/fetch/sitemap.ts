// Sitemaps (sitemaps.org, with the extension for news): which pages a host has, and since when; and sitemaps of sitemaps.

import type { Announced } from "../ingest/inputs/feed.js"
import { elements, type PageElement, parseTree, rawText } from "../ingest/html/tree.js"

/** What stands in a sitemap. */
export interface Sitemap {
  readonly pages: readonly Announced[]
  readonly sitemaps: readonly Announced[]
}

/** Whether a text is a sitemap. */
export function isSitemap(head: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(
    head,
  )
}

/** Read one; what is no address is passed over. */
export function readSitemap(text: string, base: URL): Sitemap {
  const { root } = parseTree(text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1"))
  const all = (tag: string) => elements(root, element => element.tag === tag).flatMap(element => entryOf(element, base))
  return { pages: all("url"), sitemaps: all("sitemap") }
}

function entryOf(element: PageElement, base: URL): Announced[] {
  const one = (tag: string): string | undefined => {
    const [found] = elements(element, inner => inner.tag === tag)
    const words = found === undefined ? "" : rawText(found).trim()
    return words === "" ? undefined : words
  }
  const [address, published] = [one("loc"), one("news:publication_date")]
  if (address === undefined || !URL.canParse(address, base.href)) return []
  const told = { basis: "sitemap", title: one("news:title"), outlet: one("news:name"), published }
  return [{ address: new URL(address, base).href, stamp: published ?? one("lastmod") ?? null, told }]
}
