// What a page's markup says of its article beside the text: meta properties, schema.org objects (JSON-LD), times,
// bylines and links, collected in one walk. Which of them to believe is decided elsewhere.

import { addTo } from "../../kit/groups.js"
import { remembering } from "../../kit/remembering.js"
import { type PageElement, type PageTree, rawText } from "../html/tree.js"
import { hasAny, mostNames, spelledAlike, writtenNames } from "./element-names.js"
import { articleObjects, type LinkedObject, readLinkedData } from "./linked-data.js"
import { type PrintedLine, printedLines } from "./printed.js"
import { isComments, isInTeaser } from "./regions.js"

/** An element that its names mark as a byline. */
export interface MarkedByline {
  readonly text: string
  /** What marks it: vocabulary (`itemprop`, `rel`), the site's own class names, or a link to an author's page. */
  readonly by: "vocabulary" | "class" | "link"
  readonly headingsBefore: number
  /** Whether it stands in the foot of its story, as boxes about an author do. */
  readonly inFoot: boolean
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
  /** Lines that print a date. */
  readonly dates: readonly PrintedLine[]
  readonly bylines: readonly MarkedByline[]
  /** Short texts between the headline and the first paragraph, where pages print byline and date. */
  readonly underHeadline: readonly string[]
  /** Text of scripts that hold data rather than code, for what stands nowhere else. */
  readonly data: readonly string[]
}

/** Class names and ids that mark a byline, in lower case with hyphens; `related`, `bio` and their kin mark another's. */
const bylineNames =
  /(?:^|[\s-])(?:by-?lines?|authors?(?:bold|name|link|line|text)?|auteurs?|autor(?:es|en|in)?|autore|autorenzeile|writer|reporters?|journalists?|verfasser|redakteur|signature|firma|author-?names?|author-?list|poster|(?<!form-)submitted|posted-?by|published-?by|written-?by|creator|vcard)(?:$|[\s-])/
const notByline =
  /comment|bio\b|biography|avatar|image|photo|caption|quote|follow|social|related|teaser|recommend|newsletter|sidebar|more-?from|\bcard|promo|media/i
/** Addresses of authors' own pages. */
const authorPage =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autori|autore|firmas|journalists?|journalistes?|redakteure?|reporters?|contributors?|kolumnisten?|skribent|jpage)\/(?:[\w-]+\/)*[^/?#]+|\/(?:editors?|writers?)\/[^/?#]+\/?(?:[?#]|$)/i
/** A byline or a date is a line; a longer element is a part of the page that holds one. */
const longestLine = 200
/** Scripts beyond this size are programs or whole page states; the first part holds the article's head. */
const longestData = 400_000

/** Collect what the markup says. `address` tells the page's article from others described on it. */
export function readMarkup(tree: PageTree): Markup {
  const properties = new Map<string, string[]>()
  const scripts: string[] = []
  const data: string[] = []
  const bylines: MarkedByline[] = []
  const underHeadline: string[] = []
  let story = false
  let canonical: string | null = null
  let language: string | null = null
  let title: string | null = null
  let headings = 0

  const visit = (element: PageElement, aside: boolean, inLine: boolean): void => {
    const { tag, attributes } = element
    if (tag === "h1") headings++
    if (tag === "html") language = attributes.lang || attributes["xml:lang"] || null
    if (tag === "meta") addMeta(properties, data, attributes)
    if (tag === "title" && title === null) title = oneLine(rawText(element))
    if (tag === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? "")) canonical ??= attributes.href || null
    if (tag === "script") addScript(rawText(element), attributes.type ?? "", scripts, data)
    if (tag === "script" || tag === "style") return
    const apart = aside || isAside(element) || isComments(element)
    const byline = apart ? null : bylineOf(element, headings)
    if (byline && !isInTeaser(element, title)) bylines.push({ ...byline, inFoot: isIn(element, "footer") })
    const under = headings > 0 && !story && !apart && !inLine && underHeadline.length < mostUnderHeadline
    const line = under ? partedText(element) : ""
    if (tag === "p" && line.length > longestLine) story = true
    const whole = tag !== "h1" && line !== "" && line.length <= longestLine
    if (whole) underHeadline.push(line)
    for (const child of element.children) if (typeof child !== "string") visit(child, apart, inLine || whole)
  }
  visit(tree.root, false, false)
  const dates = printedLines(tree, title)
  const objects = scripts.map(readLinkedData)
  const articles = articleObjects(objects.flat(), title)
  // What breaks as JSON may still be read as data are.
  data.push(...scripts.filter((_, i) => objects[i]!.length === 0))
  return { properties, articles, canonical, language, title, dates, bylines, underHeadline, data }
}

/** Parts of a page that name other people: pictures' credits, menus, boxes beside the story. */
const asideTags = new Set(["figure", "figcaption", "nav", "footer", "form", "picture", "video"])
/** A story's own foot holds its byline; the page's foot does not. */
function isAside({ tag, parent }: PageElement): boolean {
  return asideTags.has(tag) && !(tag === "footer" && isIn(parent, "article"))
}

function isIn(element: PageElement | null, tag: string): boolean {
  for (let at = element; at; at = at.parent) if (at.tag === tag) return true
  return false
}

/** Lines looked at below the headline; a page with more prints a menu there. */
const mostUnderHeadline = 40

/** Keep a script that describes the page's objects, or holds data that a date of publication stands in. */
function addScript(source: string, type: string, objects: string[], data: string[]): void {
  const start = source.slice(0, longestData)
  if (/ld\+json/i.test(type)) objects.push(source)
  else if (/publi(?:sh|cation|cad)|pub_?(?:date|time)|posted/i.test(start)) data.push(start)
}

function addMeta(properties: Map<string, string[]>, data: string[], attributes: PageElement["attributes"]): void {
  const content = oneLine(attributes.content ?? "")
  if (content === "") return
  // An object for a counter of readers, in a property.
  if (attributes.name === "parsely-page") data.push(content)
  for (const name of [attributes.name, attributes.property, attributes.itemprop, attributes["http-equiv"]]) {
    if (!name) continue
    addTo(properties, name.toLowerCase(), content)
  }
}

/** Attributes beside names that may mark a byline. */
const telling: ReadonlySet<string> = new Set(["itemprop", "rel", "href"])

function bylineOf(element: PageElement, headingsBefore: number): Omit<MarkedByline, "inFoot"> | null {
  const { tag } = element
  if (tag === "meta" || tag === "link" || tag === "img") return null
  const by = marksByline(element)
  if (by === null) return null
  const text = partedText(element)
  if (text === "" || text.length > longestLine) return null
  return { text, by, headingsBefore }

  function marksByline({ attributes }: PageElement): MarkedByline["by"] | null {
    const { itemprop = "", rel = "", href = "" } = hasAny(attributes, telling) ? attributes : {}
    if (/(?:^|\s)author(?:\s|$)/i.test(itemprop) || /(?:^|\s)author(?:\s|$)/i.test(rel)) return "vocabulary"
    if (namesByline(writtenNames(attributes)) && !isInCaption(element)) return "class"
    return tag === "a" && authorPage.test(href) ? "link" : null
  }
}

/** Whether names mark a byline: pages repeat the same few hundred. */
const namesByline = remembering(written => {
  const names = spelledAlike(written)
  return names !== "" && bylineNames.test(names) && !notByline.test(names)
}, mostNames)

/** Names of captions and quotations, in which others are credited. */
const captionNames = /(?:^|-|\s)(?:fig-?caption|img-?caption|photo-?caption|caption|pull-?quote)(?:$|-|\s)/i

const isCaptionName = remembering(written => captionNames.test(spelledAlike(written)), mostNames)

function isInCaption({ parent }: PageElement): boolean {
  return parent !== null && isCaptionName(writtenNames(parent.attributes))
}

/** Text of an element with a bar where a child element begins or ends, so that names in lists stay apart. */
function partedText(element: PageElement): string {
  return oneLine(headOf(element, " | "))
    .split("|")
    .map(part => part.trim())
    .filter(part => part !== "")
    .join(" | ")
}

/** The first characters of an element's text, `bar` between its parts: enough to tell a line from a part of the page. */
function headOf(element: PageElement, bar: string): string {
  let text = ""
  let printed = 0
  const add = (within: PageElement): void => {
    for (const child of within.children) {
      if (printed > longestLine || text.length > enoughText) return
      if (typeof child === "string") {
        text += child
        printed += printedLength(child)
      } else if (!unprintedTags.has(child.tag)) {
        const edge = inlineTags.has(child.tag) ? "" : bar
        text += edge
        add(child)
        text += edge
      }
    }
  }
  add(element)
  return text
}

/** How many signs of a text are sure to be printed: neither white space nor a bar. */
function printedLength(text: string): number {
  let printed = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 32 && unit < 0x7f && unit !== 0x7c) printed++
  }
  return printed
}

/** Wrappers around a whole page are asked for their text too: no more is put together than shows that it is no line. */
const enoughText = 20 * longestLine
const unprintedTags = new Set(["script", "style", "svg"])
const inlineTags = new Set(["b", "i", "em", "strong", "font", "abbr", "u"])

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ")
}
