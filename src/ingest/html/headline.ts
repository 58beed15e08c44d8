// The headline among a page's blocks: what the page's head promised as title, nearest above the first paragraph.

import { wordsOf } from "../judging/words.js"
import type { PageBlock } from "./blocks.js"
import { isParagraph } from "./containers.js"
import type { Hints } from "./hints.js"
import { nearRole } from "./roles.js"

/** Words alone, for telling whether two lines say the same. */
export function keyOf(text: string): string {
  return wordsOf(text, 60).join(" ")
}

/** Levels up to which a container's name speaks for a heading. */
const reach = 2
/** Share of a heading's words that must stand in a promised title for it to be the headline. */
const sameTitle = 0.6

/** Words from which on a heading that ends a promised title ("The Example: Talks end") is taken for it. */
const siteAndTitle = 4

function endsOne(titles: ReadonlySet<string>, key: string): boolean {
  return [...titles].some(title => title.endsWith(` ${key}`))
}

/**
 * The headline: the block that says what the markup promised as title, nearest above the first paragraph; else the only
 * first-rank heading; else none is printed.
 */
export function headlineOf(blocks: readonly PageBlock[], first: number, hints: Hints): number {
  const promised = new Set(hints.titles.map(keyOf))
  const end = first < 0 ? blocks.length : first
  const heads = blocks.slice(0, end).flatMap((block, i) => {
    const isHead = /^h[1-4]$/.test(block.tag) && !nearRole(block.place, "related", reach)
    return isHead ? [{ block, i, key: keyOf(block.text) }] : []
  })
  const exact =
    heads.findLast(({ key, block }) => promised.has(key) && block.tag === "h1") ??
    heads.findLast(({ key }) => promised.has(key))
  if (exact) return exact.i
  const within = heads.findLast(({ key }) => key.split(" ").length >= siteAndTitle && endsOne(promised, key))
  if (within) return within.i
  const likes = heads.filter(({ block, key }) =>
    block.tag === "h1" ? sharedWords(key, hints.titles) >= sameTitle : isPartOfTitle(key, promised),
  )
  // A short one may be the site's name, which titles hold too.
  const like = likes.findLast(({ key }) => key.split(" ").length >= fewestTitleWords) ?? likes.at(-1)
  if (like) return like.i
  const plain = blocks.slice(0, end).findLastIndex(({ text, linked }) => linked < 0.5 && promised.has(keyOf(text)))
  if (plain >= 0) return plain
  const longer = blocks
    .slice(0, end)
    .findLastIndex(block => isSetAsTitle(block) && [...promised].some(title => opens(keyOf(block.text), title)))
  if (longer >= 0) return longer
  const only = heads.filter(({ block }) => block.tag === "h1")
  return only.length === 1 ? only[0]!.i : -1
}

/** Whether a line opens with a promised title: documents are named by the first words of their headline. */
function opens(key: string, title: string): boolean {
  return key.startsWith(`${title} `) && title.split(" ").length >= siteAndTitle
}

/** Word processors set a headline as a paragraph, in bold or in a style that is named so. */
function isSetAsTitle(block: PageBlock): boolean {
  return !isParagraph(block) && (block.bold > 0.95 || nearRole(block.place, "headline", 1))
}

/** Share of a heading's words that stand in any of the titles. */
function sharedWords(key: string, titles: readonly string[]): number {
  const titleWords = new Set(titles.flatMap(title => wordsOf(title, 60)))
  const words = key.split(" ")
  return words.filter(word => titleWords.has(word)).length / words.length
}

/** Fewer words than this are a section's name. */
const fewestTitleWords = 4

/** Whether a heading of lower rank is most of a promised title: sites put their own name before or after it. */
function isPartOfTitle(key: string, promised: ReadonlySet<string>): boolean {
  if (key.split(" ").length < fewestTitleWords) return false
  return [...promised].some(title => title.includes(key) && key.length >= title.length * sameTitle)
}
