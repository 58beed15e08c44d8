// One HTML page → its story and its furniture.

import type { Furniture } from "../../model/report.js"
import type { Extracted, ExtractedBlock } from "../extracted.js"
import { blocksOf, type PageBlock } from "./blocks.js"
import { ROLES } from "./roles.js"
import { elements, type PageTree, parseTree, rawText } from "./tree.js"

/** Read a page's text from its HTML. `address` is where it stood, null where unknown. Never throws on a bad page. */
export function readHtml(html: string, address: string | null): Extracted {
  return readTree(parseTree(html), address)
}

/** The same for a page that has been parsed already (its metadata is read from the same tree). */
export function readTree(tree: PageTree, _address: string | null): Extracted {
  const { blocks } = blocksOf(tree.root)
  const titles = titlesOf(tree, blocks)
  const story: ExtractedBlock[] = []
  const furniture: Furniture[] = []
  const main = mainParent(blocks)
  for (const block of blocks) {
    const why = reason(block)
    const plain = titles[0] !== undefined && block.text === titles[0]
    if (plain && !story.some(b => b.kind === "headline")) story.unshift({ kind: "headline", text: block.text })
    else if (why === null && main !== null && below(block, main)) {
      story.push({ kind: /^h[1-6]$/.test(block.tag) ? "subhead" : "body", text: block.text })
    } else furniture.push({ text: block.text, why: why ?? "page furniture" })
  }
  const meta = furniture.filter(f => f.why === "meta line")
  return { blocks: story, furniture, intrusions: [], meta, page: "article", titles, troubles: tree.troubles }
}

function titlesOf(tree: PageTree, blocks: readonly PageBlock[]): string[] {
  const heads = blocks.filter(b => b.tag === "h1").map(b => b.text)
  const metas = elements(
    tree.root,
    e => e.tag === "meta" && /^(og:title|twitter:title)$/.test(e.attributes.property ?? e.attributes.name ?? ""),
  )
  const title = elements(tree.root, e => e.tag === "title").map(rawText)
  return [
    ...new Set(
      [...heads, ...metas.map(e => e.attributes.content ?? ""), ...title].map(t => t.replace(/\s+/g, " ").trim()),
    ),
  ].filter(Boolean)
}

/** The element two levels above whose paragraphs hold the most text. */
function mainParent(blocks: readonly PageBlock[]): object | null {
  const weight = new Map<object, number>()
  for (const block of blocks) {
    if (block.linked > 0.3 || block.text.length < 60) continue
    const up = [block.place.parent, block.place.parent?.parent]
    up.forEach((place, i) => {
      if (place) weight.set(place.element, (weight.get(place.element) ?? 0) + block.text.length / (i + 1))
    })
  }
  let best: object | null = null
  let most = 0
  for (const [element, w] of weight) if (w > most) [best, most] = [element, w]
  return best
}

function below(block: PageBlock, main: object): boolean {
  for (let place: PageBlock["place"] | null = block.place; place; place = place.parent)
    if (place.element === main) return true
  return false
}

const REASONS: readonly (readonly [string, string])[] = [
  ["caption", "caption"],
  ["consent", "cookie banner"],
  ["newsletter", "newsletter"],
  ["related", "related links"],
  ["share", "share buttons"],
  ["navigation", "navigation"],
  ["advert", "advert"],
  ["comments", "comments"],
  ["biography", "biography"],
  ["author", "meta line"],
  ["date", "meta line"],
  ["tags", "tags"],
]
/** How near an ancestor must be for its role to speak for a block. */
const REASON_REACH = 3

function reason(block: PageBlock): string | null {
  for (const [role, why] of REASONS) {
    const depth = block.place.roleDepths[ROLES.indexOf(role as (typeof ROLES)[number])] ?? -1
    if (depth >= 0 && block.place.depth - depth < REASON_REACH) return why
  }
  return block.linked > 0.7 ? "links" : null
}
