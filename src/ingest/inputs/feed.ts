// RSS, Atom, RDF and JSON feeds. From a file each entry that carries its text is a page; what only announces a page
// elsewhere is read too, and says that it is a summary. Of a feed that was fetched, the entries announce pages.

import { parseFeed } from "feedsmith"
import { decode } from "../charset.js"
import { isCutOff } from "../fragments/endings.js"
import { asMeant, piecesOfHtml } from "../fragments/pieces.js"
import { parseTree } from "../html/tree.js"
import type { Given } from "../metadata/given.js"
import type { DecodedPage } from "../page.js"
import { plainTitle } from "./rows.js"
import { BadInput, reasonOf, type Found, problem, readWhole, type Source } from "./source.js"

/** Feeds hold some hundred entries; larger ones are exports that should come as JSON Lines. */
const largestFeed = 64 * 2 ** 20

interface Entry {
  readonly title?: string | undefined
  readonly address?: string | undefined
  readonly whole?: string | undefined
  readonly summary?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly authors: readonly (string | undefined)[]
}

/** A page that a feed or a sitemap announces. */
export interface Announced {
  readonly address: string
  /** When it came or was changed last, as it is written. */
  readonly stamp: string | null
  /** What is said of it there: believed where the page itself says nothing. */
  readonly told: Given
}

/** The pages that a feed announces, those without an address passed over. Throws a `BadInput`. */
export function entriesIn(text: string, base: URL): Announced[] {
  const { language, entries } = parse(text)
  return entries.flatMap(entry => {
    if (!entry.address || !URL.canParse(entry.address, base.href)) return []
    // Feeds are named by section or by who collects them: their pages know better whose they are.
    const told = givenOf(entry, undefined, language)
    return [{ address: new URL(entry.address, base).href, stamp: entry.updated ?? entry.published ?? null, told }]
  })
}

/** The entries of a feed as pages. */
export async function* readFeed(source: Source): AsyncGenerator<Found> {
  const { text } = decode(await readWhole(source, largestFeed))
  const { outlet, language, entries } = parse(text)
  if (entries.length === 0) throw new BadInput("is a feed without entries")
  for (const [index, entry] of entries.entries()) {
    const path = `${source.path}#${index + 1}`
    const content = contentOf(entry)
    if (content === null) {
      yield problem(path, "is an entry without text; save the page it links to")
      continue
    }
    if (isSummary(content, content === entry.summary))
      yield problem(path, "gives a summary only; save the page it links to", true)
    yield { page: pageOf(entry, content, path, outlet, language) }
  }
}

function pageOf(entry: Entry, content: string, path: string, outlet?: string, language?: string): DecodedPage {
  const given = givenOf(entry, outlet, language)
  return { path, address: entry.address ?? null, source: content, form: "html", fragment: true, given }
}

function givenOf({ title, authors, published, updated }: Entry, outlet?: string, language?: string): Given {
  const names = authors.filter(author => author !== undefined).join(", ")
  const byline = names === "" ? undefined : names
  return { basis: "feed entry", title: plainTitle(title), outlet, byline, published, updated, language }
}

/** The fuller of an entry's texts: some feeds give a picture as the content, and the text as the summary. */
function contentOf({ whole, summary }: Entry): string | null {
  const texts = [whole, summary].filter(text => text !== undefined && linesOf(text).length > 0)
  return texts.sort((a, b) => linesOf(b!).join().length - linesOf(a!).join().length)[0] ?? null
}

/** Shorter text that comes as a summary alone is one; several paragraphs, or as much, are the report. */
const longestSummary = 600

function isSummary(content: string, given: boolean): boolean {
  const lines = linesOf(content)
  return isCutOff(lines) || (given && lines.length < 2 && content.length < longestSummary)
}

/** The lines of an entry's text, without markup. */
function linesOf(content: string): string[] {
  return piecesOfHtml(parseTree(asMeant(content))).map(piece => piece.text)
}

function parse(text: string): { outlet?: string; language?: string; entries: readonly Entry[] } {
  // A document type defines entities, and entities of entities fill any memory (the "billion laughs"): no feed needs one.
  const bare = text.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, "")
  try {
    const parsed = parseFeed(bare)
    switch (parsed.format) {
      case "rss":
      case "rdf": {
        const feed = parsed.feed as RssFeed
        return { ...named(feed.title, feed.language), entries: (feed.items ?? []).map(fromRss) }
      }
      case "atom": {
        const feed = parsed.feed as AtomFeed
        return { ...named(feed.title), entries: (feed.entries ?? []).map(fromAtom) }
      }
      case "json": {
        const feed = parsed.feed as JsonFeed
        return { ...named(feed.title, feed.language), entries: (feed.items ?? []).map(fromJson) }
      }
    }
  } catch (error) {
    throw new BadInput(`cannot be read as a feed (${reasonOf(error)}); fetch it again, or save its pages`)
  }
}

function named(title?: Text, language?: string): { outlet?: string; language?: string } {
  const outlet = plain(title)
  return { ...(outlet === undefined ? {} : { outlet }), ...(language === undefined ? {} : { language }) }
}

/** feedsmith gives texts as strings or as objects with a value, by format and version. */
type Text = string | { readonly value?: string } | undefined

function plain(text: Text): string | undefined {
  const value = typeof text === "string" ? text : text?.value
  return value === undefined || value.trim() === "" ? undefined : value.trim()
}

interface RssFeed {
  readonly title?: Text
  readonly language?: string
  readonly items?: readonly {
    readonly title?: Text
    readonly link?: string
    readonly description?: Text
    readonly pubDate?: string
    readonly authors?: readonly (string | { name?: string; email?: string })[]
    readonly content?: { readonly encoded?: string }
    readonly dc?: {
      readonly creator?: string
      readonly creators?: readonly string[]
      readonly date?: string
      readonly dates?: readonly string[]
    }
  }[]
}

function fromRss(item: NonNullable<RssFeed["items"]>[number]): Entry {
  const creators = item.dc?.creators ?? (item.dc?.creator ? [item.dc.creator] : [])
  const authors = (item.authors ?? []).map(author => (typeof author === "string" ? author : author.name))
  return {
    title: plain(item.title),
    address: item.link,
    whole: item.content?.encoded,
    summary: plain(item.description),
    published: item.pubDate ?? item.dc?.date ?? item.dc?.dates?.[0],
    authors: creators.length > 0 ? creators : authors,
  }
}

interface AtomFeed {
  readonly title?: Text
  readonly entries?: readonly {
    readonly title?: Text
    readonly links?: readonly { readonly href?: string; readonly rel?: string }[]
    readonly content?: Text
    readonly summary?: Text
    readonly published?: string
    readonly updated?: string
    readonly authors?: readonly { readonly name?: string }[]
  }[]
}

function fromAtom(entry: NonNullable<AtomFeed["entries"]>[number]): Entry {
  const links = entry.links ?? []
  return {
    title: plain(entry.title),
    address: (links.find(link => link.rel === undefined || link.rel === "alternate") ?? links[0])?.href,
    whole: plain(entry.content),
    summary: plain(entry.summary),
    published: entry.published ?? entry.updated,
    updated: entry.updated,
    authors: (entry.authors ?? []).map(author => author.name),
  }
}

interface JsonFeed {
  readonly title?: string
  readonly language?: string
  readonly items?: readonly {
    readonly title?: string
    readonly url?: string
    readonly content_html?: string
    readonly content_text?: string
    readonly summary?: string
    readonly date_published?: string | Date
    readonly date_modified?: string | Date
    readonly authors?: readonly { readonly name?: string }[]
  }[]
}

function fromJson(item: NonNullable<JsonFeed["items"]>[number]): Entry {
  return {
    title: item.title,
    address: item.url,
    whole: item.content_html ?? item.content_text,
    summary: item.summary,
    published: iso(item.date_published),
    updated: iso(item.date_modified),
    authors: (item.authors ?? []).map(author => author.name),
  }
}

function iso(date: string | Date | undefined): string | undefined {
  return date instanceof Date ? date.toISOString() : date
}
