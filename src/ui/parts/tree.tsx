// The family tree: boxes on the grid that the server laid out, lines behind them. Boxes are a list in the order of
// descent, so that it reads as one without sight; on a narrow screen it is drawn as one, too.

import { useLayoutEffect, useRef, useState } from "preact/hooks"
import type { Tree, TreeEdge, TreeNode } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { Glyph } from "./marks.tsx"
import { JudgedTag } from "./judge.tsx"

/** Sizes in pixels. */
const box = { width: 204, height: 52 }
const indent = 34
const stem = 16
const labelLine = 19
const rowGap = 20
/** Room that labels need beside a box; where there is less they stand above it. */
const labelRoom = 236
/** How far left of its ends a line upwards runs. */
const aside = 12
/** Below this width the tree is drawn as an indented list (see `tree.css`). */
const narrowest = 560
const leastStep = 84
const mostStep = 236

interface Placed extends TreeNode {
  readonly x: number
  readonly y: number
  /** Labels stand beside the box, not above it. */
  readonly beside: boolean
}

/** The tree of one story. */
export function FamilyTree({ tree, story }: { readonly tree: Tree; readonly story: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { placed, height, across, columnX } = place(tree, Math.max(narrowest, width))
  const at = new Map(placed.map(node => [node.id, node]))
  const most = Math.max(1, ...tree.edges.map(edge => edge.words))
  return (
    <div class="tree" ref={frame}>
      <div class="tree-canvas" style={{ height: `${height}px`, width: `${Math.max(across, 1)}px` }}>
        <div class="tree-time" aria-hidden="true">
          {tree.columns.map((column, i) => (
            <span key={i} style={{ left: `${columnX[i]}px` }} class={column.gap ? "gap" : undefined}>
              {column.label}
            </span>
          ))}
        </div>
        <svg class="tree-lines" width={across} height={height} aria-hidden="true">
          {tree.columns.map((_, i) => (
            <line key={i} class="grid" x1={columnX[i]} x2={columnX[i]} y1={26} y2={height} />
          ))}
          {tree.edges.map(edge => {
            const [from, to] = [at.get(edge.from), at.get(edge.to)]
            return from && to ? (
              <Line key={`${edge.from}>${edge.to}`} edge={edge} from={from} to={to} most={most} />
            ) : null
          })}
        </svg>
        <ol>
          {placed.map(node => (
            <li key={node.id} data-depth={Math.min(node.depth, 6)}>
              <Edges node={node} edges={tree.edges.filter(edge => edge.to === node.id)} at={at} />
              <Box node={node} />
            </li>
          ))}
        </ol>
      </div>
      <p class="tree-key">
        {tree.edges.length > 0 && (
          <>
            <span class="key-line">thicker line: more shared words</span>
            <span class="key-lost">dashed: inferred, or order unknown</span>
            <span class="key-origin">heavy border: origin</span>
          </>
        )}
        {tree.hidden > 0 && (
          <a href={href("/reports", { story })}>{tree.hidden.toLocaleString("en-GB")} more reports are not drawn</a>
        )}
      </p>
    </div>
  )
}

function useWidth(frame: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(760)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}

/** Grid positions to pixels: columns as wide as there is room, rows as high as their labels need. */
function place(tree: Tree, width: number) {
  const columns = Math.max(1, tree.columns.length)
  const deepest = Math.max(0, ...tree.nodes.map(node => node.depth))
  const room = width - box.width - labelRoom - deepest * indent - 4
  const step = columns > 1 ? Math.min(mostStep, Math.max(leastStep, room / (columns - 1))) : 0
  const labelled = new Map(tree.edges.map(edge => [edge.to, edge.labels.length]))
  const xs = new Map<string, number>()
  let y = 36
  const placed = tree.nodes.map((node): Placed => {
    const above = tree.edges.find(edge => edge.to === node.id && xs.has(edge.from))
    const x = Math.max(2 + node.column * step, above ? xs.get(above.from)! + indent : 0)
    xs.set(node.id, x)
    const labels = (labelled.get(node.id) ?? 0) * labelLine
    const beside = x + box.width + labelRoom <= width
    const over = beside ? Math.max(0, labels - box.height) / 2 : labels && labels + 6
    const top = y + over
    y = top + box.height + (beside ? over : 0) + rowGap
    return { ...node, x, y: top, beside }
  })
  return {
    placed,
    height: y,
    across: Math.max(
      ...placed.map(node => node.x + box.width + (node.beside ? labelRoom : 0)),
      (columns - 1) * step + 90,
    ),
    columnX: tree.columns.map((_, i) => 2 + i * step),
  }
}

function Line({
  edge,
  from,
  to,
  most,
}: {
  readonly edge: TreeEdge
  readonly from: Placed
  readonly to: Placed
  readonly most: number
}) {
  // Square root: between 50 and 500 shared words an eye should see a difference, and neither should vanish.
  const full = 1.5 + 5.5 * Math.sqrt(edge.words / most)
  // How much was taken from what is not here is a guess: no heavy line for it.
  const width = edge.inferred ? Math.min(full, 2.5) : full
  const arrow = edge.decided ? 7 + width : 0
  const up = to.y <= from.y || to.x < from.x + indent
  // Down from the exemplar's stem; or, where the copy stands above its second exemplar, out on the left and up.
  const y = to.y + box.height * (up ? 0.8 : 0.5)
  const x = up ? Math.min(from.x, to.x) - aside : from.x + stem
  const start = up ? `M${from.x} ${from.y + box.height / 2}H${x}` : `M${x} ${from.y + box.height}`
  const path = up
    ? `${start}V${y}H${to.x - arrow + 1}`
    : `${start}V${y - 10}Q${x} ${y} ${x + 10} ${y}H${to.x - arrow + 1}`
  return (
    <g class={edge.inferred || !edge.decided ? "line dashed" : "line"}>
      <path d={path} stroke-width={width} />
      {edge.decided && <path class="head" d={`M${to.x} ${y}l${-arrow} ${-arrow * 0.62}v${arrow * 1.24}z`} />}
    </g>
  )
}

function Edges({
  node,
  edges,
  at,
}: {
  readonly node: Placed
  readonly edges: readonly TreeEdge[]
  readonly at: ReadonlyMap<string, Placed>
}) {
  const [edge] = edges
  const from = edge && at.get(edge.from)
  if (!edge || !from) return null
  const what = edge.decided
    ? `${node.name} ${edge.verb} ${from.name}`
    : `${node.name} shares a text with ${from.name}; order unknown`
  const labels = edge.labels.map(label => (
    <span key={label.text} data-family={label.family} class={label.grave ? "grave" : undefined}>
      <Glyph family={label.family} />
      {label.text}
    </span>
  ))
  const high = edge.labels.length * labelLine
  const place = node.beside
    ? { left: `${node.x + box.width + 12}px`, top: `${node.y + (box.height - high) / 2}px` }
    : { left: `${from.x + stem + 12}px`, top: `${node.y - high - 6}px` }
  return (
    <div class="tree-edge" style={place}>
      <span class="sr">{what}. </span>
      {from.kind === "report" && node.kind === "report" && edge.labels.length > 0 ? (
        <a href={href("/compare", { exemplar: edge.from, copy: edge.to })} title={`Compare: ${what}`}>
          {labels}
        </a>
      ) : (
        labels
      )}
      <JudgedTag judgement={edge.judgement} />
    </div>
  )
}

function Box({ node }: { readonly node: Placed }) {
  const style = { left: `${node.x}px`, top: `${node.y}px`, width: `${box.width}px`, height: `${box.height}px` }
  const inside = (
    <>
      <b>
        {node.siglum && <span class="siglum">{node.siglum}</span>}
        {node.name}
      </b>
      <span class="tree-line">
        {node.kind === "report" && !node.date && "undated · "}
        {node.line}
      </span>
    </>
  )
  const look = `tree-box ${node.kind}${node.origin ? " origin" : ""}`
  if (node.kind === "lost") {
    return (
      <div class={look} style={style}>
        {inside}
      </div>
    )
  }
  const to =
    node.kind === "fold"
      ? href("/reports", { q: node.name.includes(" alike") ? null : node.name })
      : `/reports/${node.id}`
  return (
    <a class={look} style={style} href={to}>
      {inside}
    </a>
  )
}
