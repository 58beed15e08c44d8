// What is said beside the map: what one sees at a glance, what is not in it, and what cannot be known.

import type { MapColumn, MapRow } from "../shapes.js"
import type { Survey } from "../survey.js"
import { plural } from "../words.js"
import type { Place } from "./order.js"

/** What all kept, what all dropped, what somebody changed. */
export function glanceOf(columns: readonly MapColumn[], rows: readonly MapRow[]): string {
  const pages = rows.reduce((sum, { printings, isBase }) => sum + printings.length + (isBase ? 0 : 1), 0)
  if (pages === 0) return "No other page shares a sentence with it."
  const kept = columns.filter(({ counts }) => counts.absent === 0).length
  const dropped = columns.filter(({ counts }) => counts.absent === pages).length
  const changed = columns.filter(({ counts }) => counts.altered > 0).length
  const every = pages === 1 ? "in the other page" : `in all ${pages} other pages`
  return [
    `Of ${plural(columns.length, "sentence")} ${kept || "none"} ${kept < 2 ? "stands" : "stand"} ${every}`,
    dropped > 0 && `${dropped} in none`,
    changed > 0 ? `${changed} ${changed === 1 ? "is" : "are"} changed somewhere.` : "none is changed.",
  ]
    .filter(part => part !== false)
    .join("; ")
}

/** What the map leaves out. */
export function notesOf(
  view: Survey,
  map: {
    readonly base: string
    readonly all: readonly Place[]
    readonly drawn: readonly Place[]
    readonly rows: readonly MapRow[]
    readonly columns: number
  },
): string[] {
  const pages = (places: readonly Place[]) => places.reduce((sum, { printings }) => sum + printings.length, 0)
  const shown = map.rows.reduce((sum, { printings }) => sum + 1 + printings.length, 0)
  const without = pages(map.drawn) - shown
  const undrawn = pages(map.all) - pages(map.drawn)
  const sentences = view.text(map.base).sentences.length - map.columns
  return [
    without > 0 && `${plural(without, "page")} ${without === 1 ? "shares" : "share"} no sentence with it.`,
    undrawn > 0 && `${plural(undrawn, "page")} more ${undrawn === 1 ? "is" : "are"} not drawn.`,
    sentences > 0 && `Its last ${plural(sentences, "sentence")} ${sentences === 1 ? "is" : "are"} not drawn.`,
    map.rows.some(({ joined }) => joined === "kin") &&
      "Of pages that do not descend from it nobody knows which reading came first: they differ.",
    map.rows.some(({ joined }) => joined === "apart") &&
      "Pages not traced to it are shown by the sentences that stand there as well; nothing says that they were changed.",
    map.rows.some(({ printings }) => printings.length > 0) &&
      "Printings of one text are one row, read by one of them: above and below the text they may differ.",
  ].filter(note => note !== false)
}
