// A story's carry-over map: which of the base's sentences stand in which report, and how.

import type { Frequencies } from "../match/frequencies.js"
import type { Story } from "../model/record.js"
import { baseOf } from "./map/base.js"
import { columnsOf } from "./map/columns.js"
import { laying } from "./map/laid.js"
import { glanceOf, notesOf } from "./map/notes.js"
import { inTreeOrder, standsFor, type Place } from "./map/order.js"
import { runsOf } from "./map/runs.js"
import { type ToDraw, toldFrom } from "./map/told.js"
import { unsureText } from "./origins.js"
import type { CarryMapView, MapRow } from "./shapes.js"
import { nameOf, siglumOf, type Survey, takes } from "./survey.js"
import { shownDateOf } from "./words.js"

/** Most cells of a map: beyond, nobody sees one. */
const mostCells = 24_000
/** Most sentences of the base. */
const mostColumns = 600

/**
 * The map of a story; `asked` is the base that a reader wants, a report or a lost exemplar. `frequencies` weigh words, as
 * for Compare. Null where the story has no page.
 */
export function carryMap(
  view: Survey,
  story: Story,
  frequencies: Frequencies,
  asked: string | null = null,
): CarryMapView | null {
  const base = baseOf(view, story, asked)
  if (!base) return null
  const sentences = view.text(base.id).sentences.slice(0, mostColumns)
  const mostRows = Math.floor(mostCells / Math.max(1, sentences.length))
  const places = inTreeOrder(view, story, base.id).filter(({ id }) => view.reports.has(id))
  const drawn = places.slice(0, mostRows)
  const standing = standsFor(view, story, base.id)
  const ids = drawn.map(({ id }) => id)
  const told = toldFrom(view, base.id, ids, standing, laying(view, base.id, frequencies))
  const shown = drawn.filter(({ id }) => id === base.id || told.get(id)!.cells.some(({ as }) => as !== "absent"))
  const rows = shown.map(place => ({ place, told: told.get(place.id)!, isBase: place.id === base.id }))
  const { columns, cells } = columnsOf(view, base.id, sentences, rows)
  const mapped = rows.map((row, r) => rowOf(view, row, cells[r]!, shown))
  const runs = runsOf(columns, mapped)
  return {
    story: story.id,
    title: story.title,
    base: shown.findIndex(({ id }) => id === base.id),
    basis: base.text,
    bases: basesOf(view, places),
    columns,
    rows: mapped,
    runs,
    glance: glanceOf(columns, mapped),
    notes: notesOf(view, { base: base.id, all: places, drawn, rows: mapped, columns: columns.length }),
  }
}

function rowOf(view: Survey, { place, told, isBase }: ToDraw, cells: MapRow["cells"], shown: readonly Place[]): MapRow {
  const report = view.reports.get(place.id)!
  const lines = view.above.get(place.id) ?? []
  const parent = shown.findIndex(({ id }) => id === place.parent)
  return {
    id: place.id,
    siglum: report.siglum,
    name: nameOf(view, place.id),
    outlet: report.outlet,
    title: report.title,
    published: shownDateOf(report),
    isBase,
    joined: told.joined,
    line: lines[0] ? takes(view, lines[0]) : (unsureText(view.trace, place.id, id => siglumOf(view, id)) ?? "origin"),
    depth: place.depth,
    parent: parent < 0 ? null : parent,
    printings: place.printings
      .filter(id => id !== place.id)
      .map(id => ({ id, siglum: siglumOf(view, id), name: nameOf(view, id) })),
    cells,
    kept: told.cells.filter(({ as }) => as !== "absent").length,
    own: told.laid.columns.filter(columns => columns.length === 0).length,
  }
}

function basesOf(view: Survey, places: readonly Place[]): CarryMapView["bases"] {
  const origins = places.toSorted((a, b) => Number(view.origins.has(b.id)) - Number(view.origins.has(a.id)))
  return origins.map(({ id }) => ({ id, siglum: siglumOf(view, id), name: nameOf(view, id) }))
}
