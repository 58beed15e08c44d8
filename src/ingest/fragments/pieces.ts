// A fragment's source → its pieces, one a block of text: the paragraphs of a bit of HTML, or the lines of a text. What
// kind of element a piece is goes along with it, and so does what that element says against it.

import { type PageBlock, blocksOf, type Place } from "../html/blocks.js"
import { isSentence } from "./sentence.js"
import { nearRole, type Role } from "../html/roles.js"
import type { PageTree } from "../html/tree.js"
import { paragraphsOf } from "../lines/paragraphs.js"

/** One block of a fragment. */
export interface Piece {
  readonly text: string
  /** The nearest telling tag of HTML; empty for a line of text. */
  readonly tag: string
  /** Set as a heading. */
  readonly heading: boolean
  /** Why its element is no part of the story (a caption, a menu); null where nothing speaks against it. */
  readonly why: string | null
}

/** Elements that never hold a story's prose. */
const apart: Readonly<Record<string, string>> = {
  figcaption: "caption",
  nav: "navigation",
  button: "navigation",
  form: "newsletter",
  label: "newsletter",
}
/** Containers whose name is believed of what is no sentence: links, labels, buttons. */
const telling: readonly (readonly [Role, string, number])[] = [
  ["share", "share buttons", 3],
  ["related", "related links", 4],
  ["newsletter", "newsletter", 3],
  ["comments", "comments", 4],
  ["navigation", "navigation", 4],
  ["advert", "advert", 2],
  ["tags", "tags", 2],
  ["caption", "caption", 2],
]
/** Share of a block inside links from which on it is a link. */
const isLink = 0.9
/** Longer blocks that are set in bold are paragraphs. */
const longestBold = 120

/** The pieces of a bit of HTML. */
export function piecesOfHtml(tree: PageTree): Piece[] {
  return blocksOf(tree.root).blocks.map(block => ({
    text: block.text,
    tag: block.tag,
    heading: isHeading(block),
    why: reasonOf(block),
  }))
}

/** The pieces of a text: its paragraphs. */
export function piecesOfText(text: string): Piece[] {
  return paragraphsOf(text).map(line => ({ text: line, tag: "", heading: false, why: null }))
}

function isHeading({ tag, bold, text }: PageBlock): boolean {
  if (/^h[1-6]$/.test(tag)) return true
  return bold > 0.95 && text.length <= longestBold && /^(?:p|div)$/.test(tag) && !isSentence(text)
}

function reasonOf(block: PageBlock): string | null {
  let quoted = false
  for (let at: Place | null = block.place; at; at = at.parent) {
    const why = apart[at.element.tag]
    if (why !== undefined) return why
    quoted ||= at.element.tag === "blockquote"
  }
  if (nearRole(block.place, "hidden", 2)) return "hidden"
  // A post that the story quotes is named after the service that shares it.
  if (quoted || isSentence(block.text)) return null
  for (const [role, why, reach] of telling) if (nearRole(block.place, role, reach)) return why
  return block.linked > isLink && !/^h[1-6]$/.test(block.tag) ? "links" : null
}

const blockTag =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|section|article|table|tr|td|figure|pre|hr|main|body|dl|dd|dt|center)\b[^<>]*>/i
/** Markup written as text: `&lt;p&gt;` where nothing is left of the tags themselves. */
const escapedTag = /&lt;\/?(?:p|div|br|h[1-6]|ul|li|blockquote|article|span|strong|em|a)\b(?:(?!&[lg]t;).)*&gt;/i

/** A bit of HTML as it was meant: escaped markup unescaped, and lines made paragraphs where no element parts them. */
export function asMeant(source: string): string {
  const markup = !/<\/?[a-z]/i.test(source) && escapedTag.test(source) ? unescaped(source) : source
  if (blockTag.test(markup)) return markup
  return markup
    .split(/\r?\n+/)
    .map(line => `<p>${line}</p>`)
    .join("\n")
}

function unescaped(source: string): string {
  return source
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, "&")
}

/** Whether a text is written in HTML: it holds elements, written or escaped, and not only words in angle brackets. */
export function isMarkup(text: string): boolean {
  return blockTag.test(text) || inlineTag.test(text) || escapedTag.test(text)
}

const inlineTag = /<a\s[^<>]*href|<(b|i|em|strong|span|u|sup|sub|small|cite|font)\b[^<>]*>[^<>]*<\/\1>|<img\s[^<>]*src/i
