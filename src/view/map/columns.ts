// The columns of the map: each sentence of the base with its distinct readings, and how many pages have which.

import type { Sentence } from "../../model/token.js"
import { printedIn } from "../../model/masks.js"
import type { MapCell, MapColumn, MapReading, Standing } from "../shapes.js"
import type { Survey } from "../survey.js"
import { plural } from "../words.js"
import type { Cell } from "./cells.js"
import type { ToDraw } from "./told.js"
import { pieces, plain, readingText } from "./words.js"

/** The columns, and for each row its cells. */
export function columnsOf(
  view: Survey,
  base: string,
  sentences: readonly Sentence[],
  rows: readonly ToDraw[],
): { readonly columns: readonly MapColumn[]; readonly cells: readonly (readonly MapCell[])[] } {
  const text = view.text(base)
  const cells: MapCell[][] = rows.map(() => [])
  const columns = sentences.map((sentence, c) => {
    const words = printedIn(text, sentence)
    const found = new Map<string, { reading: Omit<MapReading, "pages">; index: number; pages: number }>()
    const counts: Record<Standing, number> = { same: 0, reworded: 0, altered: 0, absent: 0 }
    for (const [r, { told, place, isBase }] of rows.entries()) {
      const cell = told.cells[c]!
      const isKnown = told.joined === "descends"
      const key = keyOf(cell, isKnown)
      const known = found.get(key) ?? { reading: readingOf(cell, isKnown), index: found.size, pages: 0 }
      // Of the base's own text only its other printings count.
      const pages = place.printings.length - (isBase ? 1 : 0)
      known.pages += pages
      counts[cell.as] += pages
      found.set(key, known)
      cells[r]!.push({ reading: known.index, start: cell.start })
    }
    return {
      number: sentence.index + 1,
      start: sentence.start,
      end: sentence.end,
      block: text.blocks[sentence.block]?.kind ?? "body",
      text: words,
      readings: [...found.values()].map(({ reading, pages }) => ({ ...reading, pages })),
      counts,
      totals: totalsOf(counts),
    }
  })
  return { columns, cells }
}

function keyOf({ as, words, changes }: Cell, isKnown: boolean): string {
  const told = changes.map(({ family, gravity, from, to }) => `${family}${gravity}${from}>${to}`)
  return [as, plain(words), ...told, changes.length > 0 && isKnown].join("\n")
}

function readingOf({ as, words, base, changes }: Cell, isKnown: boolean): Omit<MapReading, "pages"> {
  const [gravest] = changes
  const isOther = as !== "absent" && plain(words) !== plain(base)
  return {
    as,
    family: gravest?.family ?? null,
    gravity: gravest?.gravity ?? null,
    changes,
    pieces: isOther ? pieces(base, words) : [],
    instead: isOther ? pieces(words, base) : [],
    text: readingText(as, changes, isKnown),
  }
}

/** "in 8 of 11 pages, word for word in 5; changed in 2". */
function totalsOf({ same, reworded, altered, absent }: Readonly<Record<Standing, number>>): string {
  const kept = same + reworded + altered
  const all = plural(kept + absent, "other page")
  if (kept === 0) return `in none of ${all}`
  return `in ${kept} of ${all}, word for word in ${same}${altered > 0 ? `; changed in ${altered}` : ""}`
}
