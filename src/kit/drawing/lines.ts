// Lines of a family tree: out of the exemplar on its right, along a stem that its copies share, into the copy from the
// left, or down into it where words stand beside the line. Further exemplars are curves that run behind the boxes.

import { lengthOf, measures } from "./boxes.js"

/** How a line is broken. */
export type Dash = "whole" | "dashed" | "dotted"

/** Pattern of strokes and gaps, as SVG has it. */
export const dashes: Readonly<Record<Dash, string | null>> = { whole: null, dashed: "6 4", dotted: "2 5" }

/** A line drawn. */
export interface DrawnLine<E> {
  readonly edge: E
  /** SVG path data of the line, and of its head; null where nobody knows which way it goes. */
  readonly path: string
  readonly head: string | null
  readonly width: number
  /** `dotted`: somebody doubts the whole of it. `dashed`: it is inferred, or nobody knows which way it goes. */
  readonly dash: Dash
  /** Where the words beside it stand; null where there are none. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number } | null
}

/** A line as it is handed in. */
export interface FamilyEdge {
  readonly from: string
  readonly to: string
  readonly chief: boolean
  readonly decided: boolean
  readonly inferred: boolean
  readonly doubted: boolean
  readonly kind: string
  readonly words: number
  readonly labels: readonly { readonly text: string; readonly grave: boolean }[]
}

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly labels: { readonly width: number; readonly height: number }
}

/** How far a curve swings out where it has to turn back. */
const turning = 26
/** Radius of a bend. */
const bend = 9

/** Draw the lines between boxes; those to or from what is not there are left out. */
export function linesOf<E extends FamilyEdge>(edges: readonly E[], boxes: ReadonlyMap<string, Rect>): DrawnLine<E>[] {
  const most = edges.reduce((most, { words }) => Math.max(most, words), 1)
  return edges.flatMap(edge => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)]
    if (!from || !to) return []
    return [edge.chief ? chiefLine(edge, from, to, most) : furtherLine(edge, from, to, most)]
  })
}

function chiefLine<E extends FamilyEdge>(edge: E, from: Rect, to: Rect, most: number): DrawnLine<E> {
  const width = widthOf(edge, most)
  const head = edge.decided ? 6 + width : 0
  const [x, y] = [from.x + from.width, from.y + from.height / 2]
  // The stem stands beyond the words beside the exemplar's own line.
  const trunk = Math.max(x, from.x + lengthOf(from)) + 16
  const labelled = to.labels.height > 0 && edge.labels.length > 0
  const into = labelled
    ? { x: to.x + measures.stem, y: to.y - to.labels.height + measures.lineOver }
    : { x: to.x - head + 1, y: to.y + to.height / 2 }
  const along = `M${at(x)} ${at(y)}${elbow(trunk, y, into.y)}`
  const down = `H${at(into.x - bend)}q${bend} 0 ${bend} ${bend}V${at(to.y - head + 1)}`
  return {
    edge,
    path: along + (labelled ? down : `H${at(into.x)}`),
    head: !edge.decided ? null : labelled ? headDown(into.x, to.y, head) : headRight(to.x, into.y, head),
    width,
    dash: dashOf(edge),
    label: labelled ? { x: into.x + measures.besideLine, y: into.y + 5, width: to.labels.width } : null,
  }
}

/** A curve out of the right side, into the left side below its middle. */
function furtherLine<E extends FamilyEdge>(edge: E, from: Rect, to: Rect, most: number): DrawnLine<E> {
  const width = Math.min(2.5, widthOf(edge, most))
  const head = edge.decided ? 5 + width : 0
  const [x, y] = [from.x + from.width, from.y + from.height * 0.75]
  const end = { x: to.x - head + 1, y: to.y + to.height * 0.8 }
  const drawn = {
    edge,
    head: edge.decided ? headRight(to.x, end.y, head) : null,
    width,
    dash: dashOf(edge),
    label: null,
  }
  const start = `M${at(x)} ${at(y)}`
  // Where there is no room between the two, out on the left of both.
  if (end.x < x + turning) {
    const left = Math.min(from.x, to.x) - turning
    return {
      ...drawn,
      path: `M${at(from.x)} ${at(y)}C${at(left)} ${at(y)} ${at(left)} ${at(end.y)} ${at(end.x)} ${at(end.y)}`,
    }
  }
  const reach = Math.max(50, Math.abs(end.x - x) / 2)
  return {
    ...drawn,
    path: `${start}C${at(x + reach)} ${at(y)} ${at(end.x - reach)} ${at(end.y)} ${at(end.x)} ${at(end.y)}`,
  }
}

/** Along to a stem, up or down it, and out of it again. */
function elbow(trunk: number, y: number, to: number): string {
  const rise = to - y
  if (Math.abs(rise) < 1) return ""
  const radius = Math.min(bend, Math.abs(rise) / 2)
  const turn = Math.sign(rise) * radius
  return `H${at(trunk - radius)}q${at(radius)} 0 ${at(radius)} ${at(turn)}V${at(to - turn)}q0 ${at(turn)} ${at(radius)} ${at(turn)}`
}

function headRight(x: number, y: number, head: number): string {
  return `M${at(x)} ${at(y)}l${at(-head)} ${at(-head * 0.6)}v${at(head * 1.2)}z`
}

function headDown(x: number, y: number, head: number): string {
  return `M${at(x)} ${at(y)}l${at(-head * 0.6)} ${at(-head)}h${at(head * 1.2)}z`
}

function dashOf({ doubted, inferred, decided }: FamilyEdge): Dash {
  if (doubted) return "dotted"
  return inferred || !decided ? "dashed" : "whole"
}

/** Square root: between 50 and 500 shared words an eye should see a difference, and neither should vanish. */
function widthOf({ words, inferred, doubted, kind }: FamilyEdge, most: number): number {
  if (kind === "printing") return 1
  const full = 1.5 + 5 * Math.sqrt(words / most)
  // How much was taken from what is not here is a guess, and whether anything was is doubted: no heavy line for either.
  return inferred || doubted ? Math.min(full, 2.5) : full
}

/** Tenths of a pixel are fine enough, and short. */
function at(value: number): string {
  return String(Math.round(value * 10) / 10)
}
