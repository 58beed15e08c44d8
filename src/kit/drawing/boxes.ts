// How large the boxes of a family tree are, by what is written in them, and the room that the words beside their lines
// need. Names are set whole, in two lines where one is not enough.

import { linesIn, widthOf } from "./letters.js"

/** What is written in a box, and beside the line to it. */
export interface Written {
  readonly name: string
  readonly siglum: string | null
  readonly line: string
  readonly doubt: string | null
  readonly labels: readonly { readonly text: string }[]
}

/** A box with its words set. */
export interface Measured {
  readonly width: number
  readonly height: number
  readonly name: readonly string[]
  readonly lines: readonly string[]
  readonly doubt: readonly string[]
  /** The words beside its line, set; `of` is the label that a line is of, `first` whether it begins it. */
  readonly labels: {
    readonly lines: readonly { readonly text: string; readonly of: number; readonly first: boolean }[]
    readonly width: number
    readonly height: number
  }
}

/** Sizes in pixels, for screen and picture. */
export const measures = {
  padding: 11,
  /** Above and below what is written. */
  margin: 7,
  nameLine: 21,
  textLine: 17,
  labelLine: 18,
  glyph: 21,
  /** From the frame of a siglum to the name behind it. */
  besideSiglum: 7,
  /** From a line down into a box to the words beside it. */
  besideLine: 14,
  /** From the left of a box to the line that comes down into it. */
  stem: 17,
  /** From the top of what belongs to a box to the line that runs to it over the words beside it. */
  lineOver: 4,
  /** Between two boxes across descent. */
  between: 16,
  /** From a box to what hangs on it. */
  along: 46,
  /** Between two families. */
  families: 26,
  axis: 38,
} as const

const leastWidth = 128
const mostWidth = 250
/** Words beside a line are set in two lines beyond this. */
const labelWidth = 200

/** Width of the frame in which a siglum stands before the name. */
export function siglumWidth(siglum: string): number {
  return Math.max(20, widthOf(siglum, "line") + 12)
}

/** Set the words of a box. */
export function measured({ name, siglum, line, doubt, labels }: Written): Measured {
  const mark = siglum === null ? 0 : siglumWidth(siglum) + measures.besideSiglum
  const wanted = Math.max(widthOf(name, "name") + mark, widthOf(line, "line")) + 2 * measures.padding + 6
  const width = Math.ceil(
    Math.min(doubt === null ? mostWidth : mostWidth + 20, Math.max(leastWidth, wanted, doubt === null ? 0 : mostWidth)),
  )
  const inner = width - 2 * measures.padding - 4
  const set = {
    name: linesIn(name, "name", inner - mark, 2),
    lines: linesIn(line, "line", inner, 3),
    doubt: doubt === null ? [] : linesIn(doubt, "line", inner, 3),
  }
  const beside = labels.flatMap(({ text }, of) =>
    linesIn(text, "label", labelWidth, 3).map((line, i) => ({ text: line, of, first: i === 0 })),
  )
  const text = (set.lines.length + set.doubt.length) * measures.textLine
  return {
    ...set,
    width,
    height: 2 * measures.margin + set.name.length * measures.nameLine + text,
    labels: {
      lines: beside,
      width: Math.max(0, ...beside.map(line => measures.glyph + widthOf(line.text, "label"))),
      height: beside.length === 0 ? 0 : beside.length * measures.labelLine + 10,
    },
  }
}

/** Length of a box along time, with the words beside its line. */
export function lengthOf({
  width,
  labels,
}: {
  readonly width: number
  readonly labels: { readonly width: number }
}): number {
  return Math.max(width, labels.width === 0 ? 0 : measures.stem + measures.besideLine + labels.width)
}
