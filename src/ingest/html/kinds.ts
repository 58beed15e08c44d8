// What each kept block is in the story: headline, deck, subhead, credit or body.

import type { BlockKind } from "../../model/report.js"
import { isCreditLine } from "../credit-line.js"
import { wordsOf } from "../judging/words.js"
import { isAlwaysFurniture, isMetaLine } from "../reasons.js"
import { tellingReason } from "../reasons.js"
import type { PageBlock, Place } from "./blocks.js"
import { isParagraph } from "./containers.js"
import type { Hints } from "./hints.js"
import { nearRole } from "./roles.js"
import type { PageElement } from "./tree.js"

/** A block with the model's judgement of it. */
export interface Judged extends PageBlock {
  /** Probability, 0 … 1, that the block is part of the article. */
  readonly likely: number
}

/** From this probability on a block is kept: between the best for WCXB's held-out sites and for Fundus's. */
const keptFrom = 0.42
/** A block that is one link, or that is set in a box, needs this much: most such blocks point to other pages. */
const keptDoubtful = 0.75
/** A deck is often set apart like furniture: where its place and wording say deck, this much is enough. */
const keptDeck = 0.2
/** So is a credit line below the last paragraph. */
const keptCredit = 0.05
/** Credit lines stand at most this many blocks from where the body ends. */
const creditReach = 3
/** What stands below the last paragraph and not with any paragraph in one container needs more. */
const keptApart = 0.6
/** Levels up to which a container's name speaks for a block. */
const reach = 2

/** For each block its kind in the story, or null where it is furniture. */
export function kindsOf(blocks: readonly Judged[], hints: Hints): (BlockKind | null)[] {
  const likely = blocks.map(block => block.likely >= leastFor(block))
  const end = blocks.findLastIndex((block, i) => likely[i] && isParagraph(block))
  const homes = new Set(blocks.flatMap((block, i) => (likely[i] && isParagraph(block) ? [parentOf(block)] : [])))
  const kept = blocks.map(
    (block, i) => likely[i]! && (end < 0 || i <= end || block.likely >= keptApart || isAtHome(block, homes)),
  )
  const first = blocks.findIndex((block, i) => kept[i] && isParagraph(block) && !nearRole(block.place, "deck", reach))
  const last = blocks.findLastIndex((block, i) => kept[i] && !isHeading(block))
  const headline = headlineOf(blocks, first < 0 ? kept.indexOf(true) : first, hints)
  const headlineWords = headline < 0 ? "" : keyOf(blocks[headline]!.text)
  const others = otherArticles(blocks, headline)
  return blocks.map((block, i) => {
    if (i === headline) return "headline"
    if (headlineWords !== "" && keyOf(block.text) === headlineWords) return null
    if (i > end && i - end <= creditReach && block.likely >= keptCredit && isCreditLine(block.text)) return "credit"
    if (i > headline && i < first && isDeck(block, hints)) return block.likely >= keptDeck ? "deck" : null
    if (!kept[i] || i > last || others.has(articleAround(block)) || (i < headline && !isParagraph(block))) return null
    if (i < first && tellingReason(block.text) === "meta line") return null
    if (i > first && i >= last - creditReach && isCreditLine(block.text)) return "credit"
    return isHeading(block) ? "subhead" : "body"
  })
}

/** Probability from which a block is kept; more than 1 where its wording rules it out. */
function leastFor(block: Judged): number {
  if (isAlwaysFurniture(block.text) || (isMetaLine(block.text) && !/^h[1-6]$/.test(block.tag)))
    return Number.POSITIVE_INFINITY
  return block.linked > 0.95 || nearRole(block.place, "aside", reach) ? keptDoubtful : keptFrom
}

function parentOf(block: PageBlock): PageElement {
  return (block.place.parent ?? block.place).element
}

/** Levels between a paragraph's container and a list's items within it. */
const homeReach = 4

/** Whether one of the containers just above a block holds paragraphs of the article. */
function isAtHome({ place }: PageBlock, homes: ReadonlySet<PageElement>): boolean {
  let at: Place | null = place
  for (let level = 0; at && level < homeReach; level++, at = at.parent) if (homes.has(at.element)) return true
  return false
}

/** The outermost `article` element around a block; null outside any. */
function articleAround({ place }: PageBlock): PageElement | null {
  let found: PageElement | null = null
  for (let at: PageElement | null = place.element; at; at = at.parent) if (at.tag === "article") found = at
  return found
}

/** Articles beside the headline's with a first-rank heading of their own: pages that scroll on load the next story so. */
function otherArticles(blocks: readonly PageBlock[], headline: number): ReadonlySet<PageElement | null> {
  const own = headline < 0 ? null : articleAround(blocks[headline]!)
  if (own === null) return new Set()
  const headed = blocks.filter((block, i) => i > headline && block.tag === "h1").map(articleAround)
  return new Set(headed.filter(article => article !== null && article !== own))
}

/** Words alone, for telling whether two lines say the same. */
export function keyOf(text: string): string {
  return wordsOf(text, 60).join(" ")
}

/** Longer lines are no subheads even where they are set in bold. */
const longestSubhead = 120

function isHeading(block: PageBlock): boolean {
  if (/^h[1-6]$/.test(block.tag)) return true
  return (
    block.bold > 0.95 &&
    block.text.length <= longestSubhead &&
    /^(?:p|div)$/.test(block.tag) &&
    !/[.!?:,;…”"]$/.test(block.text)
  )
}

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
function headlineOf(blocks: readonly Judged[], first: number, hints: Hints): number {
  const promised = new Set(hints.titles.map(keyOf))
  const end = first < 0 ? blocks.length : first
  const above = blocks.slice(0, end).map((block, i) => ({ block, i, key: keyOf(block.text) }))
  const heads = above.filter(({ block }) => /^h[1-3]$/.test(block.tag) && !nearRole(block.place, "related", reach))
  const exact =
    heads.findLast(({ key, block }) => promised.has(key) && block.tag === "h1") ??
    heads.findLast(({ key }) => promised.has(key))
  if (exact) return exact.i
  const within = heads.findLast(({ key }) => key.split(" ").length >= siteAndTitle && endsOne(promised, key))
  if (within) return within.i
  const like = heads.findLast(({ block, key }) =>
    block.tag === "h1" ? sharedWords(key, hints.titles) >= sameTitle : isPartOfTitle(key, promised),
  )
  if (like) return like.i
  const plain = above.findLast(({ key, block }) => promised.has(key) && block.linked < 0.5)
  if (plain) return plain.i
  const longer = above.findLast(
    ({ key, block }) => isSetAsTitle(block) && [...promised].some(title => opens(key, title)),
  )
  if (longer) return longer.i
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

function isDeck(block: Judged, hints: Hints): boolean {
  if (block.linked > 0.5 || block.text.length < 30) return false
  if (/^h[2-6]$/.test(block.tag) || nearRole(block.place, "deck", reach)) return true
  return (
    hints.description !== null &&
    !isParagraph(block) &&
    keyOf(hints.description).startsWith(keyOf(block.text).slice(0, 60))
  )
}
