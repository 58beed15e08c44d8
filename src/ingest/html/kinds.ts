// What each kept block is in the story: headline, deck, subhead, credit or body.

import type { BlockKind } from "../../model/report.js"
import { isCreditLine } from "../credit-line.js"
import { tellsMeta } from "../reasons.js"
import type { PageBlock, Place } from "./blocks.js"
import { isParagraph } from "./containers.js"
import { headlineOf, keyOf } from "./headline.js"
import type { Hints } from "./hints.js"
import { type Judged, likelyOnes, parentOf } from "./likely.js"
import { nearRole } from "./roles.js"
import type { PageElement } from "./tree.js"

/** A deck is often set apart like furniture: where its place and wording say deck, this much is enough. */
const keptDeck = 0.2
/** Where the page's head promises its very words, less. */
const keptPromised = 0.1
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
  const likely = likelyOnes(blocks, hints)
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
  const kindOf = (block: Judged, i: number): BlockKind | null => {
    if (i > end && i - end <= creditReach && block.likely >= keptCredit && isCreditLine(block.text)) return "credit"
    if (i > headline && i < first && isDeck(block, hints))
      return block.likely >= (isPromised(block, hints) ? keptPromised : keptDeck) ? "deck" : null
    if (!kept[i] || i > last || others.has(articleAround(block)) || (i < headline && !isParagraph(block))) return null
    if (i < first && tellsMeta(block.text)) return null
    if (i > first && i >= last - creditReach && isCreditLine(block.text)) return "credit"
    return isHeading(block) ? "subhead" : "body"
  }
  return blocks.map((block, i) => {
    if (i === headline) return "headline"
    const kind = kindOf(block, i)
    return kind !== null && headlineWords !== "" && keyOf(block.text) === headlineWords ? null : kind
  })
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

/** Longer lines are no subheads even where they are set in bold. */
const longestSubhead = 120

function isHeading(block: PageBlock): boolean {
  if (/^h[1-6]$/.test(block.tag)) return block.text.length <= longestSubhead || !/[.!?]["”]?$/.test(block.text)
  return (
    block.bold > 0.95 &&
    block.text.length <= longestSubhead &&
    /^(?:p|div)$/.test(block.tag) &&
    !/[.!?:,;…”"]$/.test(block.text)
  )
}

function isDeck(block: Judged, hints: Hints): boolean {
  if (block.linked > 0.5 || block.text.length < 30) return false
  if (/^h[2-6]$/.test(block.tag) || nearRole(block.place, "deck", reach)) return true
  return isPromised(block, hints)
}

/** Whether a block opens as the description in the page's head does. */
function isPromised(block: PageBlock, { description }: Hints): boolean {
  return description !== null && keyOf(description).startsWith(keyOf(block.text).slice(0, 60))
}
