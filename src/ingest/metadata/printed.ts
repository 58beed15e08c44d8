// Lines of a page that print a date: where they stand to the headline, what their element says of them, what is printed
// before them. Which date to believe is decided elsewhere; here only comments and teasers are told from the rest.

import { lazily } from "../../kit/lazily.js"
import { elements, type PageElement, type PageTree, rawText } from "../html/tree.js"
import { type Meaning, meaningOf } from "./date-names.js"

/** What a part of a page belongs to beside its story. */
export type Apart = "others" | "frame" | null

/** A line that prints or carries a date. */
export interface PrintedLine {
  /** The `datetime` (or `content`) attribute; null where the element has none. */
  readonly machine: string | null
  readonly text: string
  /** What is printed right before it, since the date before that one: `Updated on`. */
  readonly before: string
  /** What the names of the element, or its vocabulary, say of it. */
  readonly role: "published" | "updated" | null
  /** Whether the element is one for dates, by its tag, vocabulary or names. */
  readonly marked: boolean
  /** Characters printed between it and the headline, negative above it; 0 and more where the page has no headline. */
  readonly distance: number
  /** Whether the story's prose has begun between the headline and it. */
  readonly inStory: boolean
  /** Whether it belongs to others (a reader's comment, a teaser of another story), or to the frame around the page. */
  readonly apart: Apart
}

const othersTags = new Set(["nav", "option", "button", "figcaption", "blockquote"])
const frameTags = new Set(["footer", "aside"])
/** What is named after others' stories, yet holds as much of the page as this, is the page. */
const mostOfPage = 0.5
/** Nobody sees what these hold. */
const unprintedTags = new Set(["script", "style", "svg", "noscript", "template", "head"])
const inlineTags = new Set("b i em strong font abbr u span a small time sup q cite".split(" "))

const dateAttributes =
  "datetime content data-datetime data-date data-time data-timestamp data-published data-publish-date data-utime data-epoch timestamp title".split(
    " ",
  )

/** A date is a line; a longer element is a part of the page that holds one. */
const longestLine = 160
/** The sentence below a post in which blogs' layouts say when it was published, and much else. */
const footOfPost =
  /^(?:this (?:entry|post|article) was (?:posted|published|written)|dieser (?:beitrag|artikel|eintrag) wurde|cet? (?:article|billet) a été (?:posté|publié)|esta entrada fue publicada|questo articolo è stato (?:pubblicato|inserito))\s/i
/** What may be a date, or a time told from now. */
const mayBeDate = /[\d٠-٩۰-۹०-९০-৯๐-๙０-９]/
/** Prose is told by a run of text of this length below the headline. */
const proseLength = 200
/** Lines kept: a page with more is a list. */
const mostLines = 400
/** A label is no longer than this. */
const labelReach = 40
/** A link is a teaser where it prints so much beside the date. */
const teaserLength = 25

/** A walk in progress. */
interface Walk {
  readonly lines: PrintedLine[]
  readonly headline: PageElement | null
  /** The headline and all it stands in: none of these is a comment. */
  readonly around: ReadonlySet<PageElement>
  /** Characters on the whole page; found where asked for. */
  readonly length: () => number
  /** Characters printed so far, and where the headline ended. */
  printed: number
  headlineAt: number | null
  /** Characters of the block at hand, and whether prose has begun since the headline. */
  block: number
  inStory: boolean
  /** The last of what was printed, piece by piece. */
  readonly tail: string[]
}

/** All lines of a page that may print a date, in its order. */
export function printedLines({ root }: PageTree, title: string | null): PrintedLine[] {
  const headline = headlineOf(root, title)
  const around = new Set<PageElement>()
  for (let at = headline; at; at = at.parent) around.add(at)
  const walk: Walk = {
    lines: [],
    headline,
    around,
    length: lazily(() => lengthOf(root)),
    printed: 0,
    headlineAt: null,
    block: 0,
    inStory: false,
    tail: [],
  }
  visit(walk, root, null)
  const from = walk.headlineAt ?? 0
  return walk.lines.map(line => ({ ...line, distance: line.distance - from }))
}

/** The heading that the page's title names, else the first of first rank. */
function headlineOf(root: PageElement, title: string | null): PageElement | null {
  const headings = elements(root, ({ tag }) => tag === "h1" || tag === "h2" || tag === "h3")
  const named = wordsOf(title ?? "")
  const like = headings.find(heading => {
    const own = wordsOf(rawText(heading))
    return own.length >= fewestWords && own.filter(word => named.includes(word)).length >= sameWords * own.length
  })
  return like ?? headings.find(({ tag }) => tag === "h1") ?? null
}

/** Of a headline's words most stand in the title, which has the site's name besides. */
const sameWords = 0.6
const fewestWords = 2

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? text.match(/[\p{Lo}]/gu) ?? []
}

function visit(walk: Walk, element: PageElement, apartAbove: Apart): void {
  if (unprintedTags.has(element.tag) || walk.lines.length > mostLines) return
  const meaning = meaningOf(element)
  const apart = apartAbove === "others" ? apartAbove : (apartOf(walk, element, meaning) ?? apartAbove)
  if (!inlineTags.has(element.tag)) walk.block = 0
  const line = lineOf(walk, element, meaning, apart)
  if (line) {
    walk.lines.push(line)
    print(walk, line.text)
  } else
    for (const child of element.children) {
      if (typeof child === "string") print(walk, child)
      else visit(walk, child, apart)
    }
  if (element === walk.headline) walk.headlineAt = walk.printed
  if (!inlineTags.has(element.tag)) walk.block = 0
}

function print(walk: Walk, text: string): void {
  const plain = text.trim()
  if (plain === "") return
  walk.printed += plain.length
  walk.block += plain.length
  if (walk.tail.push(plain) > mostPieces) walk.tail.shift()
  if (walk.headlineAt !== null && walk.block >= proseLength) walk.inStory = true
}

/** A label is printed in no more pieces. */
const mostPieces = 6

function lengthOf(element: PageElement): number {
  return element.children.reduce<number>(
    (sum, child) =>
      sum + (typeof child === "string" ? child.length : unprintedTags.has(child.tag) ? 0 : lengthOf(child)),
    0,
  )
}

function apartOf(walk: Walk, element: PageElement, { others, frame }: Meaning): Apart {
  const { around, headline, length } = walk
  if (around.has(element)) return null
  const named = others && lengthOf(element) < mostOfPage * length()
  // Another article than the headline's.
  const another = element.tag === "article" && headline !== null && [...around].some(({ tag }) => tag === "article")
  if (named || another || othersTags.has(element.tag)) return "others"
  return frame || frameTags.has(element.tag) ? "frame" : null
}

function lineOf(walk: Walk, element: PageElement, meaning: Meaning, apart: Apart): PrintedLine | null {
  const { tag, attributes } = element
  if (tag === "meta" || walk.around.has(element)) return null
  const marked = tag === "time" || meaning.dated
  if (!marked && !element.children.some(child => typeof child === "string" && mayBeDate.test(child))) return null
  const whole = headOf(element)
  const isFoot = footOfPost.test(whole)
  if (whole.length > longestLine && !isFoot) return null
  const text = whole.slice(0, longestLine)
  const told = dateAttributes.find(name => attributes[name] !== undefined && mayBeDate.test(attributes[name]))
  const machine = told === undefined ? null : attributes[told]!
  if (!mayBeDate.test(machine ?? text)) return null
  // The element within says more.
  if (machine === null && elements(element, e => e.tag === "time" && e.attributes.datetime !== undefined)[0])
    return null
  return {
    machine,
    text,
    before: labelBefore(walk.tail),
    role: isFoot ? "published" : (meaning.role ?? (element.parent && meaningOf(element.parent).role)),
    marked,
    distance: walk.printed,
    inStory: walk.inStory,
    apart: isTeaser(walk, element, text) ? "others" : apart,
  }
}

/** The last words printed, since the last number. */
function labelBefore(tail: readonly string[]): string {
  const words = oneLine(tail.join(" ").slice(-longestLine)).slice(-labelReach)
  let from = words.length
  while (from > 0 && !mayBeDate.test(words[from - 1]!)) from--
  return words.slice(from)
}

/** A date in a link with more than itself: another story's. */
function isTeaser({ around }: Walk, element: PageElement, text: string): boolean {
  for (let at: PageElement | null = element; at; at = at.parent)
    if (at.tag === "a") return !around.has(at) && headOf(at).length > text.length + teaserLength
  return false
}

/** The first characters of an element's text: enough to tell a line from a part of the page. */
function headOf(element: PageElement): string {
  let text = ""
  const add = (within: PageElement): void => {
    for (const child of within.children) {
      if (text.length > 4 * longestLine) return
      if (typeof child === "string") text += child
      else if (!unprintedTags.has(child.tag)) {
        const edge = inlineTags.has(child.tag) && child.tag !== "span" ? "" : " "
        text += edge
        add(child)
        text += edge
      }
    }
  }
  add(element)
  return oneLine(text)
}

/** White space that is not a single space already; most lines have none, and need no new string. */
const uneven = /[^\S ]\s*| \s+/g

function oneLine(text: string): string {
  return text.trim().replace(uneven, " ")
}
