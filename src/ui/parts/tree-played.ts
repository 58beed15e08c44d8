// A family tree at a moment of its story: boxes and lines of pages that have not appeared are hidden, the way of one
// alteration is coloured and marked with its glyph. Done by hand on what is drawn: a thousand boxes need not be asked.

import { families } from "../../model/catalogue.ts"
import type { Drawing } from "../../kit/drawing/family.ts"
import type { TreeEdge, TreeNode } from "../../serve/shapes.js"
import type { Played } from "./play-store.ts"

/** Show a tree as it is just now; null for the whole of it. */
export function paintPlayed(
  tree: HTMLElement,
  { boxes, lines }: Drawing<TreeNode, TreeEdge>,
  played: Played | null,
): void {
  const seen = new Set<string>()
  const lit = new Set<string>()
  for (const { node } of boxes) {
    if (!played || node.reports.some(id => played.seen.has(id))) seen.add(node.id)
    if (played?.lit && node.reports.some(id => played.lit!.reports.includes(id))) lit.add(node.id)
  }
  // What is not in the pile appears with the first page that comes from it.
  for (const { edge } of lines) if (edge.inferred && seen.has(edge.to)) seen.add(edge.from)
  const family = played?.lit?.family ?? null
  for (const item of tree.querySelectorAll<HTMLElement>("[data-box]")) {
    const id = item.dataset.box!
    item.classList.toggle("unborn", !seen.has(id))
    mark(item, lit.has(id) ? family : null)
    const box = item.querySelector<HTMLElement>(".tree-box")
    if (box) box.dataset.glyph = lit.has(id) && family ? families[family].glyph : ""
  }
  for (const line of tree.querySelectorAll<SVGGElement>("svg [data-edge]")) {
    const { from, to } = line.dataset
    line.classList.toggle("unborn", !seen.has(from!) || !seen.has(to!))
    mark(line, lit.has(from!) && lit.has(to!) && !line.classList.contains("further") ? family : null)
  }
}

function mark(element: HTMLElement | SVGElement, family: string | null): void {
  element.classList.toggle("lit", family !== null)
  if (family === null) element.removeAttribute("data-family")
  else element.setAttribute("data-family", family)
}
