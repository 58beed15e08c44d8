// One HTML page → its story and its furniture: blocks, the model's judgement, what each is, and why the rest is not.

import type { BlockKind, Furniture } from "../../model/report.js"
import { mostBlocks, tooMany } from "../bounds.js"
import type { Extracted, ExtractedBlock } from "../extracted.js"
import { intrusionsOf } from "../intrusions.js"
import { type Markup, readMarkup } from "../metadata/markup.js"
import { blocksOf } from "./blocks.js"
import { hiddenBody } from "./hidden.js"
import { hintsOf } from "./hints.js"
import { judge } from "./judge.js"
import type { Looks } from "../judging/looks.js"
import { kindsOf } from "./kinds.js"
import type { Judged } from "./likely.js"
import { pageKind } from "./page-kind.js"
import { reasonOf } from "./reasons.js"
import { proseLeftOut, readAgain } from "./second-reading.js"
import { type PageTree, parseTree } from "./tree.js"

/** Read a page's text from its HTML. Never throws on a bad page. */
export function readHtml(html: string, looks: Looks): Extracted {
  const tree = parseTree(html)
  return readTree(tree, readMarkup(tree), looks)
}

/** The same for a page that has been parsed, with what its markup says. */
export function readTree(tree: PageTree, markup: Markup, looks: Looks): Extracted {
  const hints = hintsOf(markup)
  const { blocks: all, root } = blocksOf(tree.root)
  const blocks = all.slice(0, mostBlocks)
  const likely = judge(blocks, root, hints, looks)
  const judged = blocks.map((block, i): Judged => ({ ...block, likely: likely[i]! }))
  const first = kindsOf(judged, hints)
  const again = readAgain(judged, first)
  const kinds = again ?? first
  const { story, furniture } = sortOut(judged, kinds)
  const leftOut = proseLeftOut(judged, kinds)
  const hidden = hiddenBody(story, hints, tree)
  const whole = hidden ?? story
  const headline = whole.find(block => block.kind === "headline")?.text
  return {
    blocks: whole,
    furniture,
    intrusions: intrusionsOf(whole),
    page: pageKind(judged, whole, hints),
    titles: [...new Set([...(headline === undefined ? [] : [headline]), ...hints.titles])],
    troubles: [
      ...tree.troubles,
      ...(all.length > mostBlocks ? [tooMany] : []),
      ...(leftOut === null || hidden ? [] : [leftOut]),
    ],
  }
}

function sortOut(
  judged: readonly Judged[],
  kinds: readonly (BlockKind | null)[],
): { story: ExtractedBlock[]; furniture: Furniture[] } {
  const [from, to] = [kinds.indexOf("body"), kinds.lastIndexOf("body")]
  const story: ExtractedBlock[] = []
  const furniture: Furniture[] = []
  judged.forEach((block, i) => {
    const kind = kinds[i]!
    if (kind !== null) story.push({ kind, text: block.text })
    else furniture.push({ text: block.text, why: reasonOf(block, i > from && i < to) })
  })
  return { story, furniture }
}
