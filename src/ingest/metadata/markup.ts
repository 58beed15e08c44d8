// What a page's markup says of its article beside the text: meta properties, schema.org objects (JSON-LD), times,
// bylines and links, collected in one walk. Which of them to believe is decided elsewhere.

import { type PageElement, type PageTree, rawText } from "../html/tree.js"
import { articleObjects, type LinkedObject, readLinkedData } from "./linked-data.js"

/** A time or date that an element prints or carries. */
export interface MarkedTime {
  /** The `datetime` (or `content`) attribute; null where the element has none. */
  readonly machine: string | null
  readonly text: string
  /** What the element's names say of it. */
  readonly role: "published" | "updated" | null
  /** Number of headings of first rank that stand before it: 0 is above the headline. */
  readonly headingsBefore: number
}

/** An element that its names mark as a byline. */
export interface MarkedByline {
  readonly text: string
  /** How plainly it is marked: by vocabulary (`itemprop`, `rel`), or by the site's own class names. */
  readonly by: "vocabulary" | "class"
  readonly headingsBefore: number
}

/** Everything a page's markup says of its article. */
export interface Markup {
  /** Meta elements: name, property or itemprop in lower case → contents in the page's order. */
  readonly properties: ReadonlyMap<string, readonly string[]>
  /** Schema.org objects of an article, likeliest first. */
  readonly articles: readonly LinkedObject[]
  readonly canonical: string | null
  /** The `lang` of the page. */
  readonly language: string | null
  readonly title: string | null
  readonly times: readonly MarkedTime[]
  readonly bylines: readonly MarkedByline[]
  /** Text of scripts that hold data rather than code, for what stands nowhere else. */
  readonly data: readonly string[]
}

/** Class names and ids that mark a byline; `related`, `bio` and their kin mark another's. */
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|authors?|auteur|autor(?:es|en|in)?|autore|writer|reporter|journalist|verfasser|redakteur|signature|firma)(?:$|[\s_-]|[A-Z_]|Name|s?$)/i
const NOT_BYLINE =
  /comment|bio\b|biography|avatar|image|photo|follow|social|related|teaser|recommend|newsletter|sidebar|more-?from|card|promo/i
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|dateline|datum|fecha|data|time|timestamp|published|pubdate|publish|posted|meta-?date|entry-date|post-date)(?:$|[\s_-]|[A-Z]|time)/i
const UPDATED_NAMES = /updat|modif|actuali|aktualis|changed|revis/i
const PUBLISHED_NAMES = /publi|pubdate|created|erstell|posted|issued|entry-date/i
/** A byline or a date is a line; a longer element is a part of the page that holds one. */
const LONGEST_LINE = 200
/** Scripts beyond this size are programs or whole page states; the first part holds the article's head. */
const LONGEST_DATA = 400_000

/** Collect what the markup says. `address` tells the page's article from others described on it. */
export function readMarkup(tree: PageTree): Markup {
  const properties = new Map<string, string[]>()
  const scripts: string[] = []
  const data: string[] = []
  const times: MarkedTime[] = []
  const bylines: MarkedByline[] = []
  let canonical: string | null = null
  let language: string | null = null
  let title: string | null = null
  let headings = 0

  const visit = (element: PageElement): void => {
    const { tag, attributes } = element
    if (tag === "h1") headings++
    if (tag === "html") language = attributes.lang || attributes["xml:lang"] || null
    if (tag === "meta") addMeta(properties, attributes)
    if (tag === "title" && title === null) title = oneLine(rawText(element))
    if (tag === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? "")) canonical ??= attributes.href || null
    if (tag === "script") {
      const source = rawText(element)
      if (/ld\+json/i.test(attributes.type ?? "")) scripts.push(source)
      else if (/"(?:date_?[pP]ublished|published_?[aA]t|publish(?:ed)?_?[dD]ate)"/.test(source.slice(0, LONGEST_DATA)))
        data.push(source.slice(0, LONGEST_DATA))
      return
    }
    if (tag === "style") return
    const time = timeOf(element, headings)
    if (time) times.push(time)
    const byline = bylineOf(element, headings)
    if (byline) bylines.push(byline)
    for (const child of element.children) if (typeof child !== "string") visit(child)
  }
  visit(tree.root)
  const articles = articleObjects(scripts.flatMap(readLinkedData), title)
  return { properties, articles, canonical, language, title, times, bylines, data }
}

function addMeta(properties: Map<string, string[]>, attributes: PageElement["attributes"]): void {
  const content = oneLine(attributes.content ?? "")
  if (content === "") return
  for (const name of [attributes.name, attributes.property, attributes.itemprop, attributes["http-equiv"]]) {
    if (!name) continue
    const key = name.toLowerCase()
    const known = properties.get(key)
    if (known) known.push(content)
    else properties.set(key, [content])
  }
}

function namesOf(attributes: PageElement["attributes"]): string {
  return [
    attributes.class,
    attributes.id,
    attributes["data-testid"],
    attributes["data-qa"],
    attributes["data-component"],
  ]
    .filter(Boolean)
    .join(" ")
}

function timeOf(element: PageElement, headingsBefore: number): MarkedTime | null {
  const { tag, attributes } = element
  if (tag === "meta") return null
  const property = attributes.itemprop ?? attributes.property ?? ""
  const names = `${namesOf(attributes)} ${property}`
  const marked = tag === "time" || /date(?:published|created|modified)|pubdate/i.test(property)
  if (!marked && !DATE_NAMES.test(names)) return null
  const text = oneLine(rawText(element))
  if (text.length > LONGEST_LINE) return null
  const machine = attributes.datetime || attributes.content || attributes["data-datetime"] || attributes.title || null
  if (!/\d/.test(machine ?? text)) return null
  const around = `${names} ${text} ${namesOf(element.parent?.attributes ?? {})}`
  const role = UPDATED_NAMES.test(around) ? "updated" : PUBLISHED_NAMES.test(around) ? "published" : null
  return { machine, text, role, headingsBefore }
}

function bylineOf(element: PageElement, headingsBefore: number): MarkedByline | null {
  const { tag, attributes } = element
  if (tag === "meta" || tag === "link" || tag === "img") return null
  const vocabulary =
    /(?:^|\s)author(?:\s|$)/i.test(attributes.itemprop ?? "") || /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? "")
  const names = namesOf(attributes)
  if (!vocabulary && (!BYLINE_NAMES.test(names) || NOT_BYLINE.test(names))) return null
  const text = oneLine(rawText(element))
  if (text === "" || text.length > LONGEST_LINE) return null
  return { text, by: vocabulary ? "vocabulary" : "class", headingsBefore }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
