// What the containers of a page hold: text, links, paragraphs, and the score by which Readability (Arc90 2010; Mozilla)
// finds the element that holds the article. Its score is made here from the blocks instead of by running it.

import type { Place, PageBlock } from "./blocks.js"
import type { PageElement } from "./tree.js"

/** Sums over all blocks below an element. */
export interface Container {
  readonly element: PageElement
  readonly depth: number
  characters: number
  linked: number
  blocks: number
  /** Blocks that read as paragraphs: long, few links, ended like a sentence. */
  paragraphs: number
  /** Readability's score: a point a paragraph, one a comma, up to three for length; halved a level up. */
  score: number
}

/** All containers of a page, and the one whose score is highest after links are discounted. */
export interface Containers {
  of(place: Place): Container
  readonly top: Container
  /** How many levels above the top container its lowest common ancestor with `place` stands. */
  levelsFromTop(place: Place): number
}

/** Shortest text that Readability scores. */
const shortestScored = 25
/** How far up a paragraph's points are handed: parent, grandparent, and on in smaller shares. */
const scoreReach = 5
const paragraphLength = 80
const paragraphLinks = 0.35

/** Whether a block reads as a paragraph of prose. */
export function isParagraph(block: PageBlock): boolean {
  return (
    block.text.length >= paragraphLength &&
    block.linked < paragraphLinks &&
    /[.!?…。！？।؟:]["'”’»)\]]*$/.test(block.text)
  )
}

/** Sum up a page's blocks into its containers. */
export function containersOf(blocks: readonly PageBlock[], root: Place): Containers {
  const byElement = new Map<PageElement, Container>()
  const of = (place: Place): Container => {
    const container = byElement.get(place.element) ?? emptyContainer(place)
    byElement.set(place.element, container)
    return container
  }
  for (const block of blocks) addBlock(block, of)
  let top = of(root)
  let best = -1
  for (const container of byElement.values()) {
    const value = container.score * (1 - container.linked / Math.max(1, container.characters))
    if (value > best) [top, best] = [container, value]
  }
  const aboveTop = new Map<PageElement, number>()
  for (let element: PageElement | null = top.element, level = 0; element; element = element.parent, level++) {
    aboveTop.set(element, level)
  }
  return {
    of,
    top,
    levelsFromTop(place) {
      for (let at: Place | null = place; at; at = at.parent) {
        const level = aboveTop.get(at.element)
        if (level !== undefined) return level
      }
      return aboveTop.size
    },
  }
}

function emptyContainer({ element, depth }: Place): Container {
  return { element, depth, characters: 0, linked: 0, blocks: 0, paragraphs: 0, score: 0 }
}

/** Add a block to all that it stands in. */
function addBlock(block: PageBlock, of: (place: Place) => Container): void {
  const length = block.text.length
  const paragraph = isParagraph(block) ? 1 : 0
  const points = length >= shortestScored ? (1 + count(block.text) + Math.min(3, length / 100)) * (1 - block.linked) : 0
  let level = 0
  for (let place: Place | null = block.place; place; place = place.parent, level++) {
    const container = of(place)
    container.characters += length
    container.linked += length * block.linked
    container.blocks++
    container.paragraphs += paragraph
    if (level > 0 && level <= scoreReach) container.score += points / (level === 1 ? 1 : level === 2 ? 2 : level * 1.5)
  }
}

function count(text: string): number {
  let commas = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 44) commas++
  return commas
}
