// Who a page says wrote it: a cascade (JSON-LD, meta, marked elements, lines that open with "By"), each candidate cleaned
// and then guarded: no address, no social handle, no sentence, no place holder passes for an author.

import { agencyNamed } from "./agencies.js"
import type { LinkedObject } from "./linked-data.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"

/** The authors a page names, in its order and spelling; where it names them. */
export interface Byline {
  readonly authors: readonly string[]
  readonly basis: "json-ld" | "meta" | "element" | "page text"
}

const AUTHOR_PROPERTIES =
  "author article:author og:article:author dc.creator dcterms.creator dc.contributor parsely-author sailthru.author byl byline cxenseparse:author article:author_name authors creator".split(
    " ",
  )

/** Find the byline; null where the page names nobody. `lines` are stripped lines in the page's order. */
export function readByline(markup: Markup | null, lines: readonly string[]): Byline | null {
  if (markup) {
    const linked = markup.articles.map(authorsOf).find(authors => authors.length > 0)
    if (linked) return { authors: linked, basis: "json-ld" }
    for (const name of AUTHOR_PROPERTIES) {
      const authors = unique((markup.properties.get(name) ?? []).flatMap(splitNames))
      if (authors.length > 0) return { authors, basis: "meta" }
    }
    const elements = fromElements(markup)
    if (elements.length > 0) return { authors: elements, basis: "element" }
  }
  const printed = lines.map(fromLine).find(authors => authors.length > 0)
  return printed ? { authors: printed, basis: "page text" } : null
}

function authorsOf(article: LinkedObject): string[] {
  return unique(stringsOf(article.author ?? article.creator).flatMap(splitNames))
}

function fromElements(markup: Markup): string[] {
  for (const by of ["vocabulary", "class"] as const) {
    const marked = markup.bylines.filter(b => b.by === by)
    const near = marked.some(b => b.headingsBefore > 0) ? marked.filter(b => b.headingsBefore > 0) : marked
    for (const { text } of near) {
      const names = unique(splitNames(text))
      if (names.length > 0) return names
    }
  }
  return []
}

const BY =
  /^(?:by|written by|reported by|story by|von|text(?: von)?:|par|por|di|a cura di|door|av|af|tekst(?:as)?:|szerző:|autor(?:es|a)?:|auteur:|autore:|автор:|penulis:|yazan:|بقلم|文[/／:：]|記者[:：]|作者[:：]|기자[:：])\s+(?=\S)/iu

function fromLine(line: string): string[] {
  const match = BY.exec(line)
  return match ? splitNames(line) : []
}

/** The names in one printed byline: label, role, date and contact cut off, parted at "and" and commas. */
export function splitNames(printed: string): string[] {
  const bare = printed
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(BY, "")
    .replace(TAIL, "")
  return bare.split(PARTS).map(cleanName).filter(isName)
}

/** Between names: commas, semicolons, slashes with spaces, "and" in the languages of news. */
const PARTS = /\s*[,;|•·]\s*|\s+(?:and|und|et|y|e|och|og|en|ja|и|та|ve|&)\s+|\s*[、，]\s*|\s+\/\s+/u
/** What follows names on a byline: dates, times, "updated …", addresses. */
const TAIL =
  /\s*(?:\b(?:published|updated|posted|last updated|publié|veröffentlicht|actualizado)\b.*|\|?\s*\d{1,2}[./ ].*\d{4}.*|\d{1,2}:\d\d.*)$/iu

function cleanName(name: string): string {
  return name
    .replace(/^(?:by|von|par|por|di|by:)\s+/i, "")
    .replace(/\s*\([^)]*\)$/, "")
    .replace(/\s+-\s+.*$/, "")
    .replace(/^[\s"'“”.:–—-]+|[\s"'“”:–—-]+$/g, "")
}

const NOT_NAME =
  /https?:|www\.|@|\d{3}|^(?:admin|administrator|editor|staff|author|unknown|anonymous|null|undefined|none|n\/a|user|guest|root|webmaster|follow|share|twitter|facebook|read more|mehr|autor|redaktion:?|view all|contributor)$/i

/** Whether a string can be a name: short, no address, begins like one. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || NOT_NAME.test(name)) return false
  if (name.split(" ").length > MOST_WORDS) return false
  return /\p{L}/u.test(name) && !/[!?{}<>=]/.test(name)
}

/** The longest names of persons and newsrooms stay below these; sentences do not. */
const LONGEST_NAME = 60
const MOST_WORDS = 7

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => {
    const key = name.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

/** Whether a name on a byline is a newsroom rather than a person. */
export function isNewsroomName(name: string): boolean {
  return agencyNamed(name) !== null || NEWSROOM_WORD.test(name)
}

const NEWSROOM_WORD =
  /(?:^|[\s.-])(?:news|times|post|press|herald|tribune|gazette|journal|chronicle|observer|courier|daily|staff|desk|newsroom|agency|agence|agentur|agencia|wire|tv|radio|redaktion|redacción|rédaction|redazione|zeitung|nachrichten|editorial|bureau|media|online|web)(?:$|[\s.-])|新聞|新闻|通信|通讯|뉴스|신문/iu
