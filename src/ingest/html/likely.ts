// Which blocks are likely enough to be kept: by the model's verdict and the page's own bound, but for what nobody sees, what
// its wording rules out, and what belongs to a teaser of another story or sells the rest of one that is not free.

import { isAlwaysFurniture, isOffer } from "../calls.js"
import { keptFrom } from "../judging/threshold.js"
import { sentenceEnd } from "../judging/signs.js"
import { isMetaLine } from "../reasons.js"
import type { PageBlock, Place } from "./blocks.js"
import { isParagraph } from "./containers.js"
import { keyOf } from "./headline.js"
import type { Hints } from "./hints.js"
import type { PageElement } from "./tree.js"

/** A block with the model's judgement of it. */
export interface Judged extends PageBlock {
  /** Probability, 0 … 1, that the block is part of the article. */
  readonly likely: number
}

/** A block that is one link and no sentence needs this much: most such blocks point to other pages. */
const keptLinked = 0.75
/** A sentence beside a kept paragraph of its own container is kept from this on: a lede, a last line, a short answer. */
const keptBeside = 0.15
/** Sentences of this length that are links are prose: some sites link whole paragraphs. */
const linkedProse = 80

/** What is likely enough to be kept, and the sentences that stand right beside kept paragraphs in one container. */
export function likelyOnes(blocks: readonly Judged[], hints: Hints): boolean[] {
  const chances = blocks.map(({ text, likely }) => ({ length: text.length, likely }))
  const usual = keptFrom(chances)
  const least = Math.min(usual, keptBeside)
  const promised = new Set(hints.titles.map(keyOf))
  const isTeaser = (block: Judged): boolean =>
    /^h[2-6]$/.test(block.tag) && block.linked > 0.95 && !promised.has(keyOf(block.text))
  const apart = [partsOf(blocks, isTeaser), ...(hints.paid ? [partsOf(blocks, ({ text }) => isOffer(text))] : [])]
  const out = blocks.map(block => block.likely < least || isRuledOut(block) || apart.some(parts => isIn(block, parts)))
  const kept = blocks.map((block, i) => !out[i] && block.likely >= (isMereLink(block) ? keptLinked : usual))
  const sure = blocks.map((block, i) => kept[i]! && isParagraph(block))
  return blocks.map((block, i) => {
    if (kept[i] || out[i] || block.likely < keptBeside || block.linked > 0.5) return kept[i]!
    if (!sentenceEnd.test(block.text)) return false
    return [i - 1, i + 1].some(k => sure[k] && blocks[k]!.tag === block.tag && isOfOne(blocks[k]!, block))
  })
}

function isMereLink({ linked, text }: Judged): boolean {
  return linked > 0.95 && !(text.length >= linkedProse && sentenceEnd.test(text))
}

/** Whether nobody sees a block, or its wording rules it out. */
function isRuledOut({ text, tag, concealed }: Judged): boolean {
  return concealed || isAlwaysFurniture(text) || (isMetaLine(text) && !/^h[1-6]$/.test(tag))
}

/** The parts of a page around blocks of a sort, as far as no paragraph stands in them that is none of these. */
function partsOf(blocks: readonly Judged[], isOne: (block: Judged) => boolean): ReadonlySet<PageElement> {
  const parts = new Set(blocks.flatMap(block => (isOne(block) ? [block.place.element, parentOf(block)] : [])))
  if (parts.size === 0) return parts
  for (const block of blocks) {
    if (!isParagraph(block) || isOne(block)) continue
    for (let at: Place | null = block.place; at; at = at.parent) parts.delete(at.element)
  }
  return parts
}

function isIn({ place }: Judged, parts: ReadonlySet<PageElement>): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (parts.has(at.element)) return true
  return false
}

/** Whether two blocks stand in one container: parted by line breaks, or as its paragraphs. */
function isOfOne(a: PageBlock, b: PageBlock): boolean {
  return a.place.element === b.place.element || (a.tag === "p" && parentOf(a) === parentOf(b))
}

/** The container of a block. */
export function parentOf(block: PageBlock): PageElement {
  return (block.place.parent ?? block.place).element
}
