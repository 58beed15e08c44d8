// The cells of all reports of a story, told from the base outwards: what has its words from the base first, each behind
// those it has them from, then what is joined to it in another way, nearest first.

import { reached } from "../../kit/descent.js"
import { groupBy } from "../../kit/groups.js"
import type { Derivation } from "../../model/derivation.js"
import type { MapRow } from "../shapes.js"
import { chiefFirst } from "../pairs.js"
import type { Survey } from "../survey.js"
import { cellsOf, type Told } from "./cells.js"
import type { Laid } from "./laid.js"
import type { Place } from "./order.js"

/** The lines between texts: both ends are the reports that stand for them. */
interface Lines {
  readonly up: ReadonlyMap<string, readonly Line[]>
  readonly down: ReadonlyMap<string, readonly Line[]>
}

/** A line with the reports it runs between, printings among them. */
interface Line extends Pick<Derivation, "direction" | "shared"> {
  readonly exemplar: string
  readonly copy: string
  readonly from: string
  readonly to: string
}

/** A report of the map, with how it is joined to the base. */
export interface ToldRow extends Told {
  readonly joined: MapRow["joined"]
}

/** A report with its place among the others. */
export interface ToDraw {
  readonly place: Place
  readonly told: ToldRow
  readonly isBase: boolean
}

/**
 * The cells of reports, by id. `texts` are those that stand for theirs, in tree order; `standing` says which does for a
 * report, `lay` lays one beside the base.
 */
export function toldFrom(
  view: Survey,
  base: string,
  texts: readonly string[],
  standing: ReadonlyMap<string, string>,
  lay: (id: string, near: boolean) => Laid,
): ReadonlyMap<string, ToldRow> {
  const lines = linesOf(view, standing)
  const own = lay(base, false)
  const told = new Map<string, ToldRow>()
  told.set(base, { laid: own, cells: cellsOf(view, own, own, []), joined: "descends" })
  const tell = (id: string, joined: MapRow["joined"]) => {
    const near = joined === "apart" ? [] : nearer(id, lines, told, lay)
    const laid = lay(near[0]?.own ?? id, joined === "apart")
    told.set(id, { laid, cells: cellsOf(view, own, laid, near), joined })
  }
  const drawn = new Set(texts)
  for (const id of descended(base, lines)) if (drawn.has(id)) tell(id, "descends")
  for (const id of kinOf(base, lines)) if (drawn.has(id) && !told.has(id)) tell(id, "kin")
  for (const id of texts) if (!told.has(id)) tell(id, "apart")
  return told
}

/** Reports that lie nearer the base with their cells, as this one's lines name them, and this one as the line names it. */
function nearer(
  id: string,
  { up, down }: Lines,
  told: ReadonlyMap<string, ToldRow>,
  lay: (id: string, near: boolean) => Laid,
) {
  const above = (up.get(id) ?? []).map(line => ({ line, before: line.from, named: line.exemplar, own: line.copy }))
  const below = (down.get(id) ?? []).map(line => ({ line, before: line.to, named: line.copy, own: line.exemplar }))
  const known = [...above, ...below].filter(({ before }) => told.has(before))
  const isBelow = known.some(({ line, own }) => line.copy === own)
  // What has its words from one that is told is held against that; what it gave to others tells of itself only where nothing else does.
  const sorted = (isBelow ? known.filter(({ line, own }) => line.copy === own) : known).toSorted((a, b) =>
    chiefFirst(a.line, b.line),
  )
  // Of all printings of one text that a line may name, one is held against it: the places of another are not its own.
  return sorted
    .filter(({ own }) => own === sorted[0]!.own)
    .map(({ before, named, own }) => ({ laid: lay(named, false), cells: told.get(before)!.cells, own }))
}

/** What has its words from the base by decided lines, each behind all that it has them from. */
function descended(base: string, { up, down }: Lines): string[] {
  const decided = (lines: readonly Line[] = []) => lines.filter(({ direction }) => direction === "decided")
  const below = new Set(reached(base, at => decided(down.get(at)).map(({ to }) => to)))
  const found: string[] = []
  const done = new Set<string>([base])
  const waits = (id: string) => decided(up.get(id)).some(({ from }) => below.has(from) && !done.has(from))
  let open = [...below]
  while (open.length > 0) {
    const ready = open.filter(id => !waits(id))
    // Printings taken together may run in a circle: then any goes first.
    const next = ready.length > 0 ? ready : open.slice(0, 1)
    for (const id of next) {
      done.add(id)
      found.push(id)
    }
    open = open.filter(id => !done.has(id))
  }
  return found
}

/**
 * What is of one text with the base, nearest first: what it comes from, and what comes from that. Of two reports that a
 * third draws on neither is kin to the other: one goes up first, then down, never up again.
 */
function kinOf(base: string, { up, down }: Lines): string[] {
  const beside = ({ direction }: Line) => direction === "undecided"
  const steps = new Map<string, Walked>()
  const at = (id: string, isDown: boolean): Walked => {
    const key = `${isDown} ${id}`
    const known = steps.get(key) ?? { id, isDown }
    steps.set(key, known)
    return known
  }
  const next = ({ id, isDown }: Walked) => {
    const [above, below] = [up.get(id) ?? [], down.get(id) ?? []]
    const level = [...above.filter(beside).map(({ from }) => from), ...below.filter(beside).map(({ to }) => to)]
    const upward = isDown ? [] : above.map(({ from }) => at(from, false))
    return [...upward, ...level.map(one => at(one, isDown)), ...below.map(({ to }) => at(to, true))]
  }
  return [...new Set([...reached(at(base, false), next)].map(({ id }) => id))]
}

interface Walked {
  readonly id: string
  readonly isDown: boolean
}

/** Lines of the stemma, and of the pairs below one lost exemplar that were held against one another. */
function linesOf(view: Survey, standing: ReadonlyMap<string, string>): Lines {
  const derived = [...standing.keys()].flatMap(id => view.above.get(id) ?? [])
  const held = [...standing.keys()].flatMap(id => view.altered.get(id) ?? []).filter(({ ordered }) => !ordered)
  const pairs = groupBy(held, ({ exemplar, copy }) => `${exemplar} ${copy}`)
  const siblings = [...pairs.values()].map(([one]) => ({
    exemplar: one!.exemplar,
    copy: one!.copy,
    direction: "undecided" as const,
    shared: { words: 0, ofCopy: 0 },
  }))
  const all = [...derived, ...siblings].map(({ exemplar, copy, direction, shared }) => ({
    exemplar,
    copy,
    direction,
    shared,
    // A lost exemplar stands for itself: it joins those below it, and is no row.
    from: standing.get(exemplar) ?? exemplar,
    to: standing.get(copy)!,
  }))
  const between = all.filter(({ from, to }) => from !== to)
  return { up: groupBy(between, ({ to }) => to), down: groupBy(between, ({ from }) => from) }
}
