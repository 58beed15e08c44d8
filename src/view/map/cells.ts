// How each sentence of the base stands in each report of the map. What was changed is told by the trace, line by line:
// a report that has a sentence as its exemplar has it has the changes of the exemplar, and one that changed it again has
// those that still stand in its words beside its own. Where no line joins a report to the base, nothing was found to be
// changed: a sentence stands there in other words, whoever wrote them first.

import { byGravity } from "../../kit/gravity.js"
import { families, kindsOf } from "../../model/catalogue.js"
import { printedIn } from "../../model/masks.js"
import type { MapChange, Standing } from "../shapes.js"
import type { Survey } from "../survey.js"
import { changesBetween } from "./changes.js"
import type { Laid } from "./laid.js"
import { plain } from "./words.js"

/** How one sentence of the base stands in one report. */
export interface Cell {
  readonly as: Standing
  /** Gravest first. */
  readonly changes: readonly MapChange[]
  /** What stands there; empty where nothing does. */
  readonly words: string
  /** What the base has there: its sentence, and those that were joined with it. */
  readonly base: string
  readonly start: number | null
}

/** A report beside the base, as its cells tell. */
export interface Told {
  readonly laid: Laid
  readonly cells: readonly Cell[]
}

/** The cells of a report. `nearer`: reports joined to it that lie nearer the base, the chief one first. */
export function cellsOf(view: Survey, base: Laid, laid: Laid, nearer: readonly Told[]): readonly Cell[] {
  const own = nearer.map(({ laid: before }) => changesBetween(view, before, laid))
  return base.text.sentences.map((_, column) => {
    const there = wordsAt(base, laid, column)
    const changes = changesAt(column, there, nearer, own)
    return { ...there, changes, as: standingOf(there, changes) }
  })
}

type Words = Pick<Cell, "words" | "base" | "start">

function standingOf({ words, base }: Words, changes: readonly MapChange[]): Standing {
  if (words === "") return "absent"
  if (changes.length > 0) return "altered"
  return plain(words) === plain(base) ? "same" : "reworded"
}

/** What stands in a report for a sentence of the base, and what the base has there: of sentences that were joined, all. */
function wordsAt(base: Laid, laid: Laid, column: number): Words {
  const { base: own, here } = laid.there[column]!
  return {
    words: here.map(s => printedIn(laid.text, laid.text.sentences[s]!)).join(" "),
    start: here.length > 0 ? laid.text.sentences[here[0]!]!.start : null,
    base: own.map(s => printedIn(base.text, base.text.sentences[s]!)).join(" "),
  }
}

function changesAt(
  column: number,
  { words, base }: Words,
  nearer: readonly Told[],
  own: readonly ReadonlyMap<number, readonly MapChange[]>[],
): readonly MapChange[] {
  const alike = nearer.findIndex(({ cells }) => plain(cells[column]!.words) === plain(words))
  if (alike >= 0) {
    // Word for word what stands before it: what is told of the line is of its place, or of who says it.
    const before = nearer[alike]!.cells[column]!.changes
    return inOrder([...before, ...(own[alike]!.get(column) ?? [])])
  }
  const said = own.flatMap(changes => changes.get(column) ?? [])
  if (words !== "" && plain(words) === plain(base)) return []
  const from = nearer.find((_, n) => own[n]!.has(column)) ?? nearer.find(({ cells }) => cells[column]!.words !== "")
  const before = from ? from.cells[column]!.changes : []
  if (words === "") return inOrder(said)
  const standing = before.filter(change => stillStands(change, words) && !said.some(one => isOf(one, change)))
  return inOrder([...standing, ...said.flatMap(change => sinceBase(change, before))])
}

/** Whether a change of an exemplar is in the copy's words as well. */
function stillStands({ from, to }: MapChange, words: string): boolean {
  if (to !== null) return plain(words).includes(plain(to))
  return from !== null && !plain(words).includes(plain(from))
}

/** Whether a change was made in what an earlier one had put there. */
function isOf(later: MapChange, earlier: MapChange): boolean {
  return later.from !== null && earlier.to !== null && plain(later.from).includes(plain(earlier.to))
}

/** A change as it is seen from the base: what was changed twice was changed from what the base says; back again, not at all. */
function sinceBase(change: MapChange, before: readonly MapChange[]): MapChange[] {
  const earlier = before.find(one => isOf(change, one) && plain(change.from!) === plain(one.to!))
  if (!earlier) return [change]
  if (plain(earlier.from ?? "") === plain(change.to ?? "")) return []
  return [{ ...change, from: earlier.from }]
}

const order = kindsOf(families)

function inOrder(changes: readonly MapChange[]): readonly MapChange[] {
  const distinct = new Map(changes.map(change => [`${change.family}\n${change.from}\n${change.to}`, change]))
  return [...distinct.values()].sort((a, b) => byGravity(a, b) || order.indexOf(a.family) - order.indexOf(b.family))
}
