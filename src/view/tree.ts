// The family tree of one story, laid out on a grid: time runs across in columns, descent runs down in rows.
// Every box has a row of its own, as in a history graph, so that no line crosses a box. Long families are folded
// before they are drawn: a reader of 5,000 boxes reads none.

import { depthsOf } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import type { Derivation } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"
import type { Story } from "../model/record.js"
import { inUtc, zoneOf } from "../model/time.js"
import { derivationId } from "../review/findings.js"
import { arrowLabels } from "./alterations.js"
import { alterationsBetween } from "./pairs.js"
import { mayBeIt, unsureText } from "./origins.js"
import type { Tree, TreeEdge, TreeNode } from "./shapes.js"
import { judgementOf, nameOf, siglumOf, type Survey, takes } from "./survey.js"
import { dateText, plural, shownDateOf, verbOf } from "./words.js"

/** Piles above this size have their exact copies folded ("AP ×23"). */
const foldAbove = 40
/** Most boxes drawn for one story. The rest is counted, and listed under Reports. */
const mostBoxes = 60
/** Above this many distinct times, a column is a day; above it again, a month. */
const mostColumns = 7
/** Days between two columns above which the time line is shown as cut. */
const gapDays = 14
/** Sorts after every date. */
const undatedLast = "~"

/** A box before it has a place. */
interface Box {
  readonly id: string
  readonly parent: string | null
  readonly members: readonly string[]
  readonly date: string | null
  readonly children: Box[]
}

/** Lay out the family tree of a story. */
export function tree(view: Survey, story: Story): Tree {
  const roots = grow(view, story)
  const boxes = flat(roots)
  const kept = new Set(boxes.slice(0, mostBoxes).map(box => box.id))
  const drawn = boxes.filter(box => kept.has(box.id))
  const columnOf = columns(drawn)
  const depths = depthsOf(kept, id => (view.above.get(id) ?? []).map(({ exemplar }) => exemplar))
  const nodes = drawn.map((box, row) => node(view, box, columnOf.of(box), row, depths.get(box.id) ?? 0))
  return {
    columns: columnOf.columns,
    rows: nodes.length,
    nodes,
    edges: drawn.flatMap(box => edges(view, box, kept)),
    hidden: boxes.filter(box => !kept.has(box.id)).reduce((sum, box) => sum + box.members.length, 0),
  }
}

/** The forest of a story: each report under the exemplar it has most words from; exact copies folded. */
function grow(view: Survey, story: Story): Box[] {
  const inStory = new Set(story.reports)
  const lost = view.trace.lost.filter(one => view.below.get(one.id)?.some(({ copy }) => inStory.has(copy)))
  const ids = [...lost.map(one => one.id), ...story.reports.filter(id => view.reports.has(id))]
  const known = new Set(ids)
  const parentOf = new Map(ids.map(id => [id, mainExemplar(view, id, known)]))
  const fold = view.trace.reports.length > foldAbove
  const childrenOf = groupBy(ids, id => parentOf.get(id) ?? null)
  const under = (parent: string | null): Box[] => {
    const ids = childrenOf.get(parent) ?? []
    const foldable = (id: string) => fold && parent !== null && !childrenOf.has(id) && isExactCopy(view, id)
    const folded = ids.filter(foldable)
    const single = folded.length < 2 ? ids : ids.filter(id => !foldable(id))
    const boxes = single.map(id => {
      const children = grown.get(id) ?? []
      return { id, parent, members: [id], date: dateOf(view, id) ?? earliest(children), children }
    })
    const all = folded.length < 2 ? boxes : [...boxes, foldedBox(view, parent, folded)]
    return all.toSorted((a, b) => byTime(a.date ?? undatedLast, b.date ?? undatedLast))
  }
  // From the ends of the lines of descent upwards: the list grows while it is walked.
  const parents: (string | null)[] = [null]
  for (const parent of parents) for (const id of childrenOf.get(parent) ?? []) if (childrenOf.has(id)) parents.push(id)
  const grown = new Map<string | null, Box[]>()
  for (const parent of parents.reverse()) grown.set(parent, under(parent))
  const roots = grown.get(null)!
  return fold ? largestFirst(roots) : roots
}

function byTime(a: string, b: string): number {
  return byCodeUnit(inUtc(a), inUtc(b))
}

function foldedBox(view: Survey, parent: string | null, members: readonly string[]): Box {
  const dates = members.map(id => dateOf(view, id)).filter(date => date !== null)
  return { id: `fold-${parent}`, parent, members, date: dates.toSorted(byTime)[0] ?? null, children: [] }
}

function mainExemplar(view: Survey, id: string, known: ReadonlySet<string>): string | null {
  const above = (view.above.get(id) ?? []).filter(derivation => known.has(derivation.exemplar))
  return above.toSorted((a, b) => b.shared.words - a.shared.words)[0]?.exemplar ?? null
}

function isExactCopy(view: Survey, id: string): boolean {
  const above = view.above.get(id) ?? []
  return above.length === 1 && (above[0]!.kind === "identical" || above[0]!.kind === "carried")
}

/** A report's date; a lost exemplar's is unknown. */
function dateOf(view: Survey, id: string): string | null {
  return view.reports.get(id)?.published?.value ?? null
}

function earliest(boxes: readonly Box[]): string | null {
  return boxes.flatMap(box => (box.date ? [box.date] : [])).toSorted(byTime)[0] ?? null
}

/** Boxes with all below them, each before what comes from it. */
function flat(boxes: readonly Box[]): Box[] {
  const all: Box[] = []
  const open = [...boxes].reverse()
  for (let box = open.pop(); box; box = open.pop()) {
    all.push(box)
    for (const child of box.children.toReversed()) open.push(child)
  }
  return all
}

function largestFirst(roots: readonly Box[]): Box[] {
  const size = (root: Box) => flat([root]).reduce((sum, box) => sum + box.members.length, 0)
  const sized = roots.map(root => ({ root, size: size(root) }))
  return sized.sort((a, b) => b.size - a.size).map(({ root }) => root)
}

/** Columns of time, as fine as there is room for. A box without a date stands under the one it comes from. */
function columns(boxes: readonly Box[]): { columns: Tree["columns"]; of(box: Box): number } {
  const byId = new Map(boxes.map(box => [box.id, box]))
  const dates = boxes.flatMap(box => (box.date ? [box.date] : []))
  // Days are the publishers' own; clocks of several zones are set by one.
  const ofOneZone = new Set(dates.map(zoneOf)).size <= 1
  const cutTo = (date: string, length: number): string =>
    length === 16 && date.length > 10 && !ofOneZone ? `${inUtc(date)}Z` : date.slice(0, length)
  const cut = [16, 10, 7, 4].find(length => new Set(dates.map(date => cutTo(date, length))).size <= mostColumns) ?? 4
  const values = [...new Set(dates.map(date => cutTo(date, cut)))].toSorted(byCodeUnit)
  const dated = (box: Box): string | null => {
    let at: Box | undefined = box
    while (at && !at.date) at = at.parent ? byId.get(at.parent) : undefined
    return at?.date ?? null
  }
  const undated = boxes.some(box => !dated(box)) ? 1 : 0
  return {
    columns: [
      ...(undated ? [{ label: "no date", gap: false }] : []),
      ...values.map((value, i) => ({ label: columnLabel(value, values[i - 1]), gap: isGap(values[i - 1], value) })),
    ],
    of(box) {
      const date = dated(box)
      return date ? undated + values.indexOf(cutTo(date, cut)) : 0
    },
  }
}

/** The year once, and the day once. */
function columnLabel(value: string, before: string | undefined): string {
  if (before === undefined) return dateText(value)
  if (value.length > 10 && before.slice(0, 10) === value.slice(0, 10)) return value.slice(11, 16)
  return before.slice(0, 4) === value.slice(0, 4)
    ? dateText(value).replace(` ${value.slice(0, 4)}`, "")
    : dateText(value)
}

function isGap(before: string | undefined, value: string): boolean {
  if (!before) return false
  return Date.parse(value.slice(0, 10)) - Date.parse(before.slice(0, 10)) > gapDays * 86_400_000
}

function node(view: Survey, box: Box, column: number, row: number, depth: number): TreeNode {
  const folded = box.members.length > 1
  const report = view.reports.get(box.id)
  const lost = view.lost.has(box.id)
  return {
    id: box.id,
    kind: lost ? "lost" : folded ? "fold" : "report",
    name: folded ? `${plural(box.members.length, "report")} alike` : nameOf(view, box.id),
    line: lost ? "not in this pile" : folded ? outletsOf(view, box.members) : lineOf(view, box.id),
    siglum: report?.siglum ?? null,
    date: report ? shownDateOf(report) : null,
    origin: view.origins.has(box.id) && mayBeIt(view.trace, box.id).length === 1,
    column,
    row,
    depth,
    reports: box.members,
  }
}

/** "rewrites B" or, for an origin, what the page says of itself: its dateline's agency, or its title. */
function lineOf(view: Survey, id: string): string {
  const report = view.reports.get(id)!
  const above = view.above.get(id) ?? []
  if (above.length === 0) {
    return unsureText(view.trace, id, one => siglumOf(view, one)) ?? report.title ?? report.path
  }
  if (above.some(({ direction }) => direction === "undecided")) {
    return `${above.every(({ kind }) => kind === "identical") ? "the same text" : "shares a text"}; order unknown`
  }
  if (above.length > 1) return `draws on ${above.length} reports`
  return takes(view, above[0]!)
}

function outletsOf(view: Survey, ids: readonly string[]): string {
  const names = [...new Set(ids.map(id => nameOf(view, id)))]
  return names.length > 2 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ")
}

function edges(view: Survey, box: Box, kept: ReadonlySet<string>): TreeEdge[] {
  if (box.members.length > 1) {
    const all = box.members.flatMap(id => view.above.get(id) ?? [])
    const first = all[0]!
    const words = Math.round(all.reduce((sum, one) => sum + one.shared.words, 0) / all.length)
    return [{ ...edge(view, first), to: box.id, words, labels: [], judgement: null }]
  }
  return (view.above.get(box.id) ?? []).filter(one => kept.has(one.exemplar)).map(one => edge(view, one))
}

function edge(view: Survey, derivation: Derivation): TreeEdge {
  const { exemplar, copy, kind, direction, shared } = derivation
  return {
    from: exemplar,
    to: copy,
    kind,
    verb: verbOf[kind],
    decided: direction === "decided",
    inferred: view.lost.has(exemplar),
    words: shared.words,
    share: shared.ofCopy,
    labels: arrowLabels(view, exemplar, alterationsBetween(view, exemplar, copy)),
    judgement: judgementOf(view, derivationId(derivation)),
  }
}
