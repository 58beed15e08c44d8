// The family tree of one story: boxes in order of descent, in columns of time, folded to what a reader takes in, and the
// lines between them. Where the boxes stand is told by `kit/drawing`, for screen and picture alike.

import { reportsBelow, shownBoxes } from "../kit/drawing/shown.js"
import { reached } from "../kit/descent.js"
import { least } from "../kit/extremes.js"
import { groupBy } from "../kit/groups.js"
import type { Story } from "../model/record.js"
import type { TracedReport } from "../model/trace.js"
import { type Box, forestOf, type Forest } from "./tree/boxes.js"
import { columnsOf, type Columns } from "./tree/columns.js"
import { type Folds, foldsOf } from "./tree/folds.js"
import { edgesOf } from "./tree/edges.js"
import { foldText, lineOf, printingsText } from "./tree/texts.js"
import type { Tree, TreeEdge, TreeNode } from "./shapes.js"
import { mayBeIt } from "./origins.js"
import { nameOf, type Survey } from "./survey.js"
import { plural } from "../kit/plural.js"
import { shownDateOf } from "./words.js"

/** The family tree of a story. */
export function tree(view: Survey, story: Story): Tree {
  const forest = forestOf(view, story)
  const columns = columnsOf(forest)
  const folds = foldsOf(forest)
  const nodes = inDescent(forest, folds).flatMap(one =>
    typeof one === "string"
      ? [foldNode(view, forest, folds, columns, one)]
      : boxNodes(view, forest, folds, columns, one),
  )
  return {
    columns: columns.columns,
    nodes,
    edges: edgesOf(view, forest, folds),
    reports: story.reports.filter(id => view.reports.has(id)).length,
  }
}

/** Boxes and folds, parents before children, a family whole before the next; a fold after what is drawn beside it. */
function inDescent({ below }: Forest, { foldOf, folds }: Folds): (Box | string)[] {
  const all: (Box | string)[] = []
  const open: (Box | string)[] = []
  const under = (parent: string | null) => {
    const boxes = below.get(parent) ?? []
    const fold = boxes.map(({ id }) => foldOf.get(id)).find(id => id !== undefined)
    const shown = boxes.filter(({ id }) => !foldOf.has(id))
    return [...shown, ...(fold === undefined ? [] : [fold, ...folds.get(fold)!])].reverse()
  }
  for (const one of under(null)) open.push(one)
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    all.push(one)
    if (typeof one !== "string") for (const next of under(one.id)) open.push(next)
  }
  return all
}

/** A box as a list has it: with the line by which it hangs on another, and how many reports are hidden below it. */
export interface TreeItem {
  readonly node: TreeNode
  readonly edge: TreeEdge | null
  readonly below: number
}

/** A tree as it is at first, for pages that cannot be opened: by the box that items hang on, in order. */
export function treeItems({ nodes, edges }: Tree): ReadonlyMap<string | null, readonly TreeItem[]> {
  const chief = new Map(edges.flatMap(edge => (edge.chief ? [[edge.to, edge] as const] : [])))
  const below = reportsBelow(nodes)
  const items = shownBoxes(nodes).map((node): TreeItem => {
    return { node, edge: chief.get(node.id) ?? null, below: node.closed ? (below.get(node.id) ?? 0) : 0 }
  })
  return groupBy(items, ({ node }) => node.parent)
}

function foldNode(view: Survey, forest: Forest, { folds, sizes }: Folds, columns: Columns, id: string): TreeNode {
  const boxes = folds.get(id)!
  const { parent } = boxes[0]!
  const count = boxes.reduce((sum, box) => sum + sizes.get(box.id)!, 0)
  return {
    ...{ id, kind: "fold", parent, fold: null, closed: false, named: true, siglum: null, date: null, doubt: null },
    name: `${plural(count, "more report")}`,
    line: foldText(view, boxes),
    origin: false,
    column: least(boxes.map(box => columns.of(box.id))),
    depth: forest.depths.get(boxes[0]!.id) ?? 0,
    reports: boxes.flatMap(box => [box, ...reached(box, ({ id }) => forest.below.get(id) ?? [])].flatMap(reportsOf)),
  }
}

function reportsOf({ kind, members }: Box): readonly string[] {
  return kind === "lost" ? [] : members
}

/** A box; behind one that stands for several printings, these, folded. */
function boxNodes(view: Survey, forest: Forest, folds: Folds, columns: Columns, box: Box): TreeNode[] {
  const { id, kind, parent, members } = box
  const report = kind === "report" ? view.reports.get(members[0]!) : undefined
  const place = { column: columns.of(id), depth: forest.depths.get(id) ?? 0 }
  const own: TreeNode = {
    ...{ id, kind, parent, fold: folds.foldOf.get(id) ?? null, closed: folds.closed.has(id), ...place },
    name: kind === "text" ? `The same text, ${plural(members.length, "printing")}` : nameOf(view, members[0]!),
    named: report ? report.outlet !== null : true,
    line:
      kind === "text"
        ? printingsText(view, box)
        : kind === "lost"
          ? "not in this pile"
          : dated(report!, lineOf(view, members[0]!)),
    siglum: report?.siglum ?? null,
    date: report ? shownDateOf(report) : null,
    doubt: (report && shownDateOf(report)?.doubt) ?? null,
    origin: isOrigin(view, box),
    reports: members,
  }
  if (kind !== "text") return [own]
  return [own, ...members.map((member): TreeNode => printingNode(view, member, own))]
}

/** One of several printings, which the box of their text stands for until that is opened. */
function printingNode(view: Survey, id: string, text: TreeNode): TreeNode {
  const report = view.reports.get(id)!
  return {
    ...text,
    ...{ id, kind: "report", parent: text.id, fold: text.id, closed: false, origin: false, reports: [id] },
    name: nameOf(view, id),
    named: report.outlet !== null,
    line: dated(report, lineOf(view, id)),
    siglum: report.siglum,
    date: shownDateOf(report),
    doubt: shownDateOf(report)?.doubt ?? null,
    depth: text.depth + 1,
  }
}

/** A report without a date says so; of one that has it, its column tells. */
function dated(report: TracedReport, line: string): string {
  return shownDateOf(report) === null ? `undated · ${line}` : line
}

/** An origin beyond doubt: nothing above it, and all that may be it stand in it. */
function isOrigin(view: Survey, { members, above }: Box): boolean {
  const origin = members.find(id => view.origins.has(id))
  if (origin === undefined || above.length > 0) return false
  return mayBeIt(view.trace, origin).every(id => members.includes(id))
}
