// A box of the family tree, and the words beside the line to it. Boxes are a list in the order of descent, so that the
// tree reads as one without sight; on a narrow screen it is drawn as one, too.

import type { DrawnBox } from "../../kit/drawing/family.ts"
import { branchKey } from "../../kit/drawing/shown.ts"
import type { DrawnLine } from "../../kit/drawing/lines.ts"
import type { TreeEdge, TreeNode } from "../../serve/shapes.js"
import { JudgedTag } from "./judge.tsx"
import { Glyph } from "./marks.tsx"
import { compareHref, edgeKey } from "./tree-lines.tsx"

type Placed = DrawnBox<TreeNode>

/** A box by letter and name. */
export function calledOf({ siglum, name }: Pick<TreeNode, "siglum" | "name">): string {
  return [siglum, name].filter(Boolean).join(" ")
}

/** "Compare A with B". */
export function compareTitle(from: TreeNode, to: TreeNode): string {
  return `Compare ${calledOf(from)} with ${calledOf(to)}`
}

/** The words beside a line, a link to where both reports stand side by side. */
export function EdgeWords({
  line,
  from,
  box,
}: {
  readonly line: DrawnLine<TreeEdge>
  readonly from: Placed
  readonly box: Placed
}) {
  const { edge, label } = line
  const [exemplar, copy] = [calledOf(from.node), calledOf(box.node)]
  const taken =
    edge.kind === "printing"
      ? `${copy} prints it`
      : edge.decided
        ? `${copy} ${edge.verb} ${exemplar}`
        : `${copy} shares a text with ${exemplar}; order unknown`
  const what = edge.doubted ? `${taken}: marked wrong, counted as no copy` : taken
  const to = compareHref(edge)
  const title = compareTitle(from.node, box.node)
  const place = label
    ? { left: `${label.x}px`, top: `${label.y}px`, width: `${label.width + 4}px` }
    : { left: `${box.x + 6}px`, top: `${box.y - 13}px` }
  const words = label ? (
    edge.labels.map((one, of) => (
      <span key={one.text} class={one.grave ? "tree-label grave" : "tree-label"} data-family={one.family}>
        <Glyph family={one.family} />
        <span>{box.labels.lines.map((set, i) => (set.of === of ? <span key={i}>{set.text} </span> : null))}</span>
      </span>
    ))
  ) : (
    <span class="tree-compare">{title}</span>
  )
  return (
    <div class={label ? "tree-edge" : "tree-edge bare"} style={place} data-edge={edgeKey(edge)}>
      <span class="sr">{what}. </span>
      {to ? (
        <a href={to} title={title}>
          {label && <span class="sr">{title}: </span>}
          {words}
        </a>
      ) : (
        label && words
      )}
      <JudgedTag judgement={edge.judgement} />
    </div>
  )
}

/** A box: a link to its report, or a button that opens what it stands for. */
export function Box({
  box,
  opened,
  toggle,
}: {
  readonly box: Placed
  readonly opened: boolean
  readonly toggle: (key: string) => void
}) {
  const { node, x, y, width, height } = box
  const style = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }
  const look = `tree-box ${node.kind}${node.origin ? " origin" : ""}`
  const inside = (
    <>
      <b class={node.named ? undefined : "unnamed"}>
        {node.siglum && <span class="siglum">{node.siglum}</span>}
        {box.name.map((words, i) => (
          <span key={i}>{words} </span>
        ))}
      </b>
      <span class="tree-line">
        {box.lines.map((words, i) => (
          <span key={i}>{words} </span>
        ))}
        {box.doubt.map((words, i) => (
          <span key={`doubt${i}`} class="tree-doubt">
            {words}{" "}
          </span>
        ))}
      </span>
    </>
  )
  if (node.kind === "report") {
    const title = [node.named ? null : "outlet not named", node.date && `${node.date.text}, from ${node.date.basis}`]
    return (
      <a class={look} style={style} href={`/reports/${node.id}`} title={title.filter(Boolean).join("; ") || undefined}>
        {inside}
      </a>
    )
  }
  if (node.kind === "lost") {
    return (
      <div class={look} style={style}>
        {inside}
      </div>
    )
  }
  const does = opened ? "fold again" : node.kind === "text" ? "show its printings" : "show them"
  return (
    <button
      type="button"
      class={look}
      style={style}
      aria-expanded={opened}
      title={does}
      onClick={() => toggle(node.id)}
    >
      {inside}
    </button>
  )
}

/** Folds what hangs on a box, and opens it. */
export function Branch({
  box,
  below,
  closed,
  toggle,
}: {
  readonly box: Placed
  readonly below: number
  readonly closed: boolean
  readonly toggle: (key: string) => void
}) {
  const told = `${below} ${below === 1 ? "report" : "reports"} below ${calledOf(box.node)}`
  return (
    <button
      type="button"
      class={closed ? "tree-branch closed" : "tree-branch"}
      style={{ left: `${box.x + box.width}px`, top: `${box.y + box.height}px` }}
      aria-expanded={!closed}
      aria-label={closed ? `Show ${told}` : `Fold ${told}`}
      title={closed ? `Show ${told}` : `Fold ${told}`}
      onClick={() => toggle(branchKey(box.node.id))}
    >
      {closed ? `+${below.toLocaleString("en-GB")}` : "−"}
    </button>
  )
}
