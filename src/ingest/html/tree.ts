// HTML → a light tree of elements and strings, by htmlparser2's tokens (the parser that linkedom too stands on;
// without its DOM objects parsing takes a quarter of the time). Bounded in depth and size: a page that goes beyond
// the bounds is read as far as they reach, and says so.

import { type Handler, Parser, Tokenizer } from "htmlparser2"
import { longestPage, tooLong } from "../bounds.js"

/** An element: its tag in lower case, its attributes, and what it holds in order (strings are text). */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: PageNode[]
  readonly parent: PageElement | null
}

/** A piece of a page: an element or a run of text. */
export type PageNode = PageElement | string

/** A parsed page, and what was wrong with it in plain sentences. */
export interface PageTree {
  readonly root: PageElement
  readonly troubles: readonly string[]
}

/** Elements nested deeper than this are hung on the ancestor at this depth, so that walks may recurse. */
const deepestTree = 400
/** Beyond this nesting the parser's own stack makes every tag dear: reading stops. */
const deepestRead = 20_000
/** More nodes than any article has; reading stops there to bound memory. */
const mostNodes = 1_500_000
/** Units handed to the parser at a time; the bounds are checked in between. */
const chunk = 65_536

/**
 * The parser's tokenizer, with the search for one sign (the end of a script, of a comment) done by the engine instead of
 * sign by sign: most of a page is script. Should another version of it search by another name, it is slower and no worse.
 */
class SearchingTokenizer extends Tokenizer {}
Object.defineProperty(SearchingTokenizer.prototype, "fastForwardTo", {
  value(this: { buffer: string; offset: number; index: number }, sign: number): boolean {
    const found = this.buffer.indexOf(String.fromCharCode(sign), this.index + 1 - this.offset)
    this.index = this.offset + (found < 0 ? this.buffer.length - 1 : found)
    return found >= 0
  },
})

/** A tree being built: where the next node is hung, how deep the markup is nested there, how many nodes there are. */
interface Growth {
  at: PageElement
  depth: number
  nodes: number
}

/** Parse a page. Never throws: what could not be read is named in `troubles`. */
export function parseTree(html: string): PageTree {
  const root: PageElement = { tag: "#page", attributes: {}, children: [], parent: null }
  const troubles: string[] = []
  const growth: Growth = { at: root, depth: 0, nodes: 0 }
  const parser = new Parser(handlersFor(growth, root), {
    lowerCaseTags: true,
    decodeEntities: true,
    recognizeSelfClosing: false,
    Tokenizer: SearchingTokenizer,
  })
  const end = Math.min(html.length, longestPage)
  if (html.length > end) troubles.push(tooLong)
  try {
    for (let start = 0; start < end; start += chunk) {
      parser.write(html.slice(start, Math.min(end, start + chunk)))
      if (growth.depth > deepestRead || growth.nodes > mostNodes) {
        troubles.push(
          growth.depth > deepestRead
            ? `the page is nested more than ${deepestRead} elements deep; it was read up to there`
            : `the page has more than ${mostNodes} elements; it was read up to there`,
        )
        break
      }
    }
    parser.end()
  } catch (error) {
    troubles.push(`the markup could not be read to its end (${(error as Error).message})`)
  }
  return { root, troubles }
}

/** What a head holds; anything else ends it, as in browsers: its own end may stand in a script that nobody closed. */
const headTags = new Set("title meta link base script style noscript template".split(" "))

/** A mark to jump to is no link, and encloses the rest of the page where it was written as an empty element. */
function nameOf(tag: string, attributes: Readonly<Record<string, string>>): string {
  return tag === "a" && attributes.href === undefined && attributes.name !== undefined ? "span" : tag
}

/** What the parser calls as it meets tags and text. */
function handlersFor(growth: Growth, root: PageElement): Partial<Handler> {
  return {
    onopentag(tag, attributes) {
      growth.depth++
      growth.nodes++
      const parent = growth.at.tag === "head" && !headTags.has(tag) ? (growth.at.parent ?? root) : growth.at
      const element: PageElement = { tag: nameOf(tag, attributes), attributes, children: [], parent }
      parent.children.push(element)
      if (growth.depth <= deepestTree) growth.at = element
    },
    onclosetag(tag) {
      if (growth.depth-- <= deepestTree && (tag !== "head" || growth.at.tag === "head"))
        growth.at = growth.at.parent ?? root
    },
    ontext(text) {
      const { children } = growth.at
      const before = children.at(-1)
      if (typeof before === "string") children[children.length - 1] = before + text
      else {
        growth.nodes++
        children.push(text)
      }
    },
  }
}

/** All elements below one, in the page's order, that satisfy a test. */
export function elements(below: PageElement, test: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = []
  const walk = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === "string") continue
      if (test(child)) found.push(child)
      walk(child)
    }
  }
  walk(below)
  return found
}

/** All text below an element as it stands, scripts included, in the page's order. */
export function rawText(element: PageElement): string {
  let text = ""
  for (const child of element.children) text += typeof child === "string" ? child : rawText(child)
  return text
}
