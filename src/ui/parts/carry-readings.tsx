// How everybody prints one sentence: its readings, those of most pages first, each with who prints it so.

import type { CarryMapView, MapColumn } from "../../serve/shapes.js"
import { href, withQuery } from "../address.ts"
import { Reading } from "./carry-panel.tsx"
import { Glyph } from "./marks.tsx"

/** Names told in a line; more are counted. */
const mostNamed = 12

/** The readings of a column. */
export function SentenceReadingsList({ map, column }: { readonly map: CarryMapView; readonly column: MapColumn }) {
  const base = map.rows[map.base]!
  const c = map.columns.indexOf(column)
  const holders = column.readings.map((_, n) => map.rows.filter(row => !row.isBase && row.cells[c]!.reading === n))
  const order = [...column.readings.keys()]
    .filter(n => holders[n]!.length > 0)
    .toSorted((a, b) => column.readings[b]!.pages - column.readings[a]!.pages)
  return (
    <section class="carry-readings" aria-labelledby="carry-readings">
      <header>
        <h3 id="carry-readings">How everybody prints sentence {column.number}</h3>
        <a href={href("/readings", { report: base.id, at: String(column.start) })}>all readings</a>
        <a href={withQuery({ sentence: null })}>close</a>
      </header>
      <p class="carry-base">
        <span class="side">{base.siglum}</span>
        <span class="passage">{column.text}</span>
      </p>
      <ol>
        {order.map(n => {
          const reading = column.readings[n]!
          const told = holders[n]!
          return (
            <li key={n} data-family={reading.family ?? undefined}>
              <p class="carry-who">
                <b>{reading.pages}</b> {reading.family && <Glyph family={reading.family} />} {reading.text}:{" "}
                <span class="quiet">
                  {told
                    .slice(0, mostNamed)
                    .map(({ siglum, name }) => `${siglum} ${name}`)
                    .join(", ")}
                  {told.length > mostNamed && ` and ${told.length - mostNamed} more`}
                </span>
              </p>
              {reading.pieces.length > 0 && <Reading reading={reading} text={column.text} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
