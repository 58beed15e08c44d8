// Lines of the family tree: the line itself, its head, and an unseen one of 16 pixels that takes the pointer.

import { dashes, type DrawnLine } from "../../kit/drawing/lines.ts"
import type { TreeEdge } from "../../serve/shapes.js"
import { href } from "../address.ts"

/** By which a line and the words beside it know one another. */
export function edgeKey({ from, to }: Pick<TreeEdge, "from" | "to">): string {
  return `${from}>${to}`
}

/** Where the two reports of a line are laid side by side; null where there are not two. */
export function compareHref({ pair }: TreeEdge): string | null {
  return pair && href("/compare", { exemplar: pair.exemplar, copy: pair.copy })
}

/** One line; decoration beside the list of boxes, which has a link for it. */
export function Line({ line, title }: { readonly line: DrawnLine<TreeEdge>; readonly title: string }) {
  const { edge, path, head, width, dash } = line
  const to = compareHref(edge)
  return (
    <g
      class={`line${edge.chief ? "" : " further"}${dash === "whole" ? "" : ` ${dash}`}`}
      data-edge={edgeKey(edge)}
      data-from={edge.from}
      data-to={edge.to}
    >
      <path class="stroke" d={path} stroke-width={width} stroke-dasharray={dashes[dash] ?? undefined} />
      {head && <path class="head" d={head} />}
      {to && (
        <path class="hit" d={path} data-href={to}>
          <title>{title}</title>
        </path>
      )}
    </g>
  )
}
