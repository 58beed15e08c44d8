// Programs that find pairs, side by side for people: a line each, and in what others do better than this one.

import { measured, shown } from "../measure.js"
import type { FoundByOne, Speeds } from "./found.js"
import { plantedKinds } from "./planted-copies.js"
import { ownFinders } from "./search.js"

/** One program's figures. */
export interface Line extends FoundByOne {
  readonly speeds: Speeds
}

/** A column: its figure, and whether more of it is better, less, or neither. */
interface Column {
  readonly name: string
  readonly better: "more" | "less" | null
  of(line: Line): number | null
}

const columns: readonly Column[] = [
  { name: "texts/s", better: "more", of: ({ speeds }) => speeds["texts/s"] },
  { name: "user s", better: null, of: ({ speeds }) => speeds.user },
  { name: "wall s", better: null, of: ({ speeds }) => speeds.wall },
  ...plantedKinds.map(
    (kind): Column => ({
      name: kind,
      better: "more",
      of: ({ measures }) => measured(measures[kind]).value,
    }),
  ),
  { name: "pairs/text", better: null, of: ({ measures }) => measures["pairs/text"].value },
  { name: "week apart", better: "less", of: ({ measures }) => measures["week apart"].value },
  { name: "precision", better: "more", of: ({ score }) => score.precision.value },
  { name: "recall", better: "more", of: ({ score }) => score.recall.value },
]

/** Columns are as wide as their names, and at least as this. */
const leastWidth = 7

/** Programs down, figures across. The last two are of judged pairs of real pages. */
export function table(head: string, lines: readonly Line[]): string[] {
  const row = (name: string, cells: readonly string[]): string => {
    const padded = cells.map((cell, c) => `  ${cell.padStart(Math.max(leastWidth, columns[c]!.name.length))}`)
    return `  ${name.padEnd(26)}${padded.join("")}`
  }
  return [
    row(
      head,
      columns.map(({ name }) => name),
    ),
    ...lines.map(line =>
      row(
        line.name,
        columns.map(({ of }) => told(of(line))),
      ),
    ),
    "",
  ]
}

/** Three digits are what such figures are good for. */
function told(figure: number | null): string {
  if (figure === null) return shown(null)
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(figure >= 10 ? 1 : figure >= 1 ? 2 : 3)
}

/** For each line of ours, in what which other program is better. */
export function betterThanOurs(lines: readonly Line[]): string[] {
  const others = lines.filter(({ name }) => !ownFinders.includes(name))
  return lines
    .filter(({ name }) => ownFinders.includes(name))
    .flatMap(ours =>
      others.map(theirs => {
        const won = columns.filter(column => isBetter(column, theirs, ours)).map(({ name }) => name)
        return `  ${theirs.name} is better than ${ours.name} in: ${won.join(", ") || "nothing"}`
      }),
    )
}

function isBetter({ better, of }: Column, theirs: Line, ours: Line): boolean {
  const [a, b] = [of(theirs), of(ours)]
  if (better === null || a === null || b === null) return false
  return better === "more" ? a > b : a < b
}
