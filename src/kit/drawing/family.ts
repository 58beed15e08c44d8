// The drawing of a family tree: which boxes stand where, in time from left to right, and the lines between them. Pure, so
// that screen and picture are one drawing. Each family is laid out tidily; families share a row where their times do not
// meet.

import { greatest } from "../extremes.js"
import { type TidyBox, tidy } from "../tidy.js"
import { lengthOf, type Measured, measured, measures, type Written } from "./boxes.js"
import { widthOf } from "./letters.js"
import { type DrawnLine, type FamilyEdge, linesOf } from "./lines.js"
import { type FamilyBox, shownBoxes, standIns } from "./shown.js"
import { startsOf } from "./time.js"

export type { FamilyEdge } from "./lines.js"

/** A box as it is handed in. */
export interface FamilyNode extends FamilyBox, Omit<Written, "labels"> {
  readonly column: number
}

/** What is written over a column of time. */
export interface FamilyColumn {
  readonly label: string
  readonly dated: boolean
  readonly gap: boolean
}

/** A tree as it is handed in. */
export interface Family<N extends FamilyNode, E extends FamilyEdge> {
  readonly columns: readonly FamilyColumn[]
  readonly nodes: readonly N[]
  readonly edges: readonly E[]
}

/** A box in its place. */
export interface DrawnBox<N> extends Measured {
  readonly node: N
  readonly x: number
  readonly y: number
}

/** A family tree in its place. */
export interface Drawing<N, E> {
  readonly width: number
  readonly height: number
  /** Without an axis of time where nothing is dated. */
  readonly columns: readonly (FamilyColumn & { readonly x: number })[]
  readonly boxes: readonly DrawnBox<N>[]
  readonly lines: readonly DrawnLine<E>[]
}

/** Draw a family tree, with folds and branches toggled. */
export function drawFamily<N extends FamilyNode, E extends FamilyEdge>(
  tree: Family<N, E>,
  toggled: ReadonlySet<string> = new Set(),
): Drawing<N, E> {
  const nodes = shownBoxes(tree.nodes, toggled)
  const edges = seenEdges(tree.edges, standIns(tree.nodes, nodes))
  const chief = new Map(edges.flatMap(edge => (edge.chief ? [[edge.to, edge] as const] : [])))
  const sizes = nodes.map(node => measured({ ...node, labels: chief.get(node.id)?.labels ?? [] }))
  const index = new Map(nodes.map((node, i) => [node.id, i]))
  const parents = nodes.map(({ parent }) => (parent === null ? -1 : index.get(parent)!))
  const lengths = sizes.map(lengthOf)
  const dated = nodes.map(({ column }, i) => ({ column, parent: parents[i]!, length: lengths[i]! }))
  const widths = tree.columns.map(({ label }) => widthOf(label, "line"))
  const { columns, boxes: starts } = startsOf(dated, widths, measures.along)
  const axis = tree.columns.some((column, i) => column.dated && columns[i] !== null)
  const tops = across(parents, starts, sizes, axis ? measures.axis : 2)
  const boxes = nodes.map((node, i): DrawnBox<N> => {
    return { ...sizes[i]!, node, x: starts[i]! + 2, y: tops[i]! + sizes[i]!.labels.height }
  })
  const drawn = tree.columns.flatMap((column, i) =>
    columns[i] === null || !axis ? [] : [{ ...column, x: columns[i]! + 2 }],
  )
  return {
    width:
      6 +
      greatest([
        0,
        ...boxes.map((box, i) => box.x + lengths[i]!),
        ...drawn.map(({ x, label }) => x + widthOf(label, "line")),
      ]),
    height: boxes.reduce((most, box) => Math.max(most, box.y + box.height), 0) + 6,
    columns: drawn,
    boxes,
    lines: linesOf(edges, new Map(boxes.map(box => [box.node.id, box]))),
  }
}

/** Lines between boxes that are seen, those of hidden ones at what is seen for them; each once. */
function seenEdges<E extends FamilyEdge>(edges: readonly E[], standIn: ReadonlyMap<string, string>): E[] {
  const met = new Set<string>()
  return edges.flatMap(edge => {
    const [from, to] = [standIn.get(edge.from), standIn.get(edge.to)]
    if (from === undefined || to === undefined || from === to) return []
    // What stands in for another has a line of its own to what it hangs on.
    if (edge.chief && to !== edge.to) return []
    const key = `${from}>${to}`
    if (met.has(key)) return []
    met.add(key)
    return [from === edge.from && to === edge.to ? edge : { ...edge, from, to, labels: [] }]
  })
}

/** Tops of what belongs to each box, the words beside its line included: family by family. */
function across(
  parents: readonly number[],
  starts: Float64Array,
  sizes: readonly Measured[],
  top: number,
): Float64Array {
  const tops = new Float64Array(parents.length)
  const taken: Taken[] = []
  for (let first = 0; first < parents.length; ) {
    let end = first + 1
    while (end < parents.length && parents[end]! >= 0) end++
    const boxes = Array.from({ length: end - first }, (_, i) => tidyBox(first, first + i, parents, starts, sizes))
    const places = tidy(boxes, measures.between)
    const reach = { from: starts[first]!, to: greatest(boxes.map(({ to }) => to)) + measures.between }
    const height = boxes.reduce((most, box, i) => Math.max(most, places[i]! + box.size), 0)
    const place = stacked(taken, reach, height + measures.families)
    for (const [i, own] of places.entries()) tops[first + i] = top + place + own
    first = end
  }
  return tops
}

/** A box with the line to it: nothing may stand where that runs. */
function tidyBox(
  first: number,
  i: number,
  parents: readonly number[],
  starts: Float64Array,
  sizes: readonly Measured[],
): TidyBox {
  const size = sizes[i]!
  const end = (at: number) => starts[at]! + lengthOf(sizes[at]!)
  const over = size.labels.height
  const exit = over + size.height / 2
  const anchor = over > 0 ? measures.lineOver : exit
  const box = { size: over + size.height, exit, to: end(i) }
  return i === first
    ? { ...box, parent: -1, from: starts[i]!, anchor }
    : { ...box, parent: parents[i]! - first, from: end(parents[i]!), anchor }
}

interface Taken {
  from: number
  to: number
  bottom: number
}

/** The least place across that is free over a reach of time, which is taken with it. */
function stacked(taken: Taken[], { from, to }: { from: number; to: number }, height: number): number {
  const met = taken.filter(one => one.from < to && one.to > from)
  const place = greatest([0, ...met.map(({ bottom }) => bottom)])
  // What is covered whole never counts again: so few stretches are left, whatever the number of families.
  const left = taken.filter(one => one.from < from || one.to > to)
  taken.splice(0, taken.length, ...left, { from, to, bottom: place + height })
  return place
}
