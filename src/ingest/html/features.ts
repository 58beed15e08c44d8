// A page's blocks → rows of numbers for the block model. What a block is shows in its wording, its tag, the names of
// the containers around it, what else they hold, where it stands, what repeats, and what the page's head promised.
// After Boilerpipe (Kohlschütter 2010), Web2Text (Vogels 2018) and Readability; no feature knows any outlet.

import { table } from "../../kit/table.js"
import type { Rows } from "../judging/context.js"
import { wordingFeatures, wording } from "../judging/wording.js"
import type { PageBlock, Place } from "./blocks.js"
import { isParagraph } from "./containers.js"
import type { Hints } from "./hints.js"
import { allRoles } from "./roles.js"
import { type PageSurvey, surveyPage } from "./page-survey.js"

const tags = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "figcaption", "blockquote", "pre", "button", "div"]

const tagsAbove = ["article", "main", "section", "figure", "ul", "ol", "table", "form", "a", "p"]
const placesAbove = table(Object.fromEntries(tagsAbove.map((tag, place) => [tag, place])))

/** Names of all features of a block, in their order in a row. */
export const blockFeatures: readonly string[] = [
  ...wordingFeatures,
  ...tags.map(tag => `tag: ${tag}`),
  ...tagsAbove.map(tag => `levels to ${tag}`),
  ...allRoles.map(role => `levels to role: ${role}`),
  "linked",
  "bold",
  "italic",
  "depth",
  "parent: characters",
  "parent: linked",
  "parent: blocks",
  "parent: paragraphs",
  "parent: score",
  "grandparent: characters",
  "grandparent: linked",
  "grandparent: blocks",
  "grandparent: paragraphs",
  "grandparent: score",
  "levels from top",
  "levels to top",
  "like: blocks",
  "like: length",
  "like: linked",
  "like: paragraphs",
  "like: in top",
  "index",
  "share of page before",
  "blocks from headline",
  "before first paragraph",
  "after last paragraph",
  "paragraphs before",
  "paragraphs after",
  "repeated",
  "said elsewhere",
  "in title",
  "is title",
  "in description",
  "article body given",
  "in article body",
  "words of the story",
  "page: blocks",
  "page: paragraphs",
  "page: top share",
]

/** Farther than this many levels is as good as not there. */
const far = 12

const noneAbove = 15

/** A page's blocks described, and grouped: by parent element, and by template (same tags and classes). */
export interface Described {
  readonly rows: Rows
  readonly groupings: readonly Int32Array[]
}

/** Describe every block of a page. */
export function describe(blocks: readonly PageBlock[], root: Place, hints: Hints): Described {
  const width = blockFeatures.length
  const values = new Float32Array(width * blocks.length)
  const page = surveyPage(blocks, root, hints)
  blocks.forEach((block, i) => {
    let at = wording(block.text, values, i * width)
    at = placeFeatures(block, values, at)
    at = containerFeatures(block, page, values, at)
    at = positionFeatures(i, page, values, at)
    contentFeatures(i, page, values, at)
  })
  const groupings = [
    numbered(blocks.map(block => (block.place.parent ?? block.place).element)),
    numbered(page.signatures),
  ]
  return { rows: { width, count: blocks.length, values }, groupings }
}

/** Each key's number in order of first appearance. */
function numbered(keys: readonly unknown[]): Int32Array {
  const numbers = new Map<unknown, number>()
  const numbered = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const known = numbers.get(keys[i])
    numbered[i] = known ?? numbers.size
    if (known === undefined) numbers.set(keys[i], numbers.size)
  }
  return numbered
}

function placeFeatures(block: PageBlock, row: Float32Array, at: number): number {
  for (const tag of tags) row[at++] = block.tag === tag ? 1 : 0
  row.fill(noneAbove, at, at + tagsAbove.length)
  for (let element = block.place.element, level = 0; level < far; level++) {
    const above = placesAbove[element.tag]
    if (above !== undefined && row[at + above] === noneAbove) row[at + above] = level
    if (!element.parent) break
    element = element.parent
  }
  at += tagsAbove.length
  for (let role = 0; role < allRoles.length; role++) {
    const depth = block.place.roleDepths[role]!
    row[at++] = depth < 0 ? noneAbove : Math.min(far, block.place.depth - depth)
  }
  row[at++] = block.linked
  row[at++] = block.bold
  row[at++] = block.italic
  row[at++] = block.place.depth
  return at
}

function containerFeatures(block: PageBlock, page: PageSurvey, row: Float32Array, at: number): number {
  const { containers } = page
  const parent = block.place.parent ?? block.place
  for (const place of [parent, parent.parent ?? parent]) {
    const { characters, linked, blocks, paragraphs, score } = containers.of(place)
    row[at++] = Math.log1p(characters)
    row[at++] = linked / Math.max(1, characters)
    row[at++] = Math.log1p(blocks)
    row[at++] = paragraphs / blocks
    row[at++] = score / Math.max(1, containers.top.score)
  }
  row[at++] = containers.levelsFromTop(block.place)
  row[at++] = block.place.depth - containers.top.depth
  return at
}

function positionFeatures(i: number, page: PageSurvey, row: Float32Array, at: number): number {
  const kin = page.like.get(page.signatures[i]!)!
  row[at++] = Math.log1p(kin.blocks)
  row[at++] = Math.log1p(kin.characters / kin.blocks)
  row[at++] = kin.linked / kin.blocks
  row[at++] = kin.paragraphs / kin.blocks
  row[at++] = kin.inTop / kin.blocks
  row[at++] = i / page.blocks.length
  row[at++] = page.before[i]! / Math.max(1, page.before[page.blocks.length]!)
  row[at++] = page.headline < 0 ? far * 10 : Math.max(-50, Math.min(100, i - page.headline))
  row[at++] = page.first < 0 ? 0 : Math.max(-20, Math.min(100, page.first - i))
  row[at++] = page.last < 0 ? 0 : Math.max(-100, Math.min(100, i - page.last))
  row[at++] = page.paragraphsBefore[i]!
  row[at++] = page.paragraphsBefore[page.blocks.length]! - page.paragraphsBefore[i]!
  return at
}

function contentFeatures(i: number, page: PageSurvey, row: Float32Array, at: number): number {
  const { title, description, telling, body, said, story } = page
  const [words, runs, key] = [page.numbered.words[i]!, page.numbered.runs[i]!, page.keys[i]!]
  const own = isParagraph(page.blocks[i]!) ? 1 : 0
  row[at++] = Math.min(5, page.copies.get(key) ?? 1)
  row[at++] = share(runs, run => said[run]! > 1)
  row[at++] = share(words, word => title[word] === 1)
  row[at++] = page.titles.has(key) ? 1 : 0
  row[at++] = share(words, word => description[word] === 1)
  row[at++] = body ? 1 : 0
  row[at++] = body ? share(runs, run => body[run] === 1) : -1
  row[at++] = share(words, word => story[word]! > own, telling)
  row[at++] = Math.log1p(page.blocks.length)
  row[at++] = Math.log1p(page.paragraphsBefore[page.blocks.length]!)
  row[at++] = page.containers.top.characters / Math.max(1, page.before[page.blocks.length]!)
  return at
}

/** Share of the items that a test holds of; of those marked in `among`, where it is given. */
function share(items: Int32Array, test: (item: number) => boolean, among: Uint8Array | null = null): number {
  let [hits, all] = [0, 0]
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (among !== null && among[item] === 0) continue
    all++
    if (test(item)) hits++
  }
  return all === 0 ? 0 : hits / all
}
