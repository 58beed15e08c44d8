// What stands at the cell that is pointed at: the base's sentence, and the reading there. It keeps its height, so that
// nothing moves while a pointer does, and stands at the foot, so that it does not cover the place.

import type { MapReading } from "../../serve/shapes.js"
import { href, withQuery } from "../address.ts"
import { type At, compareAt, readingAt, sentenceName, type Shown } from "./carry-shown.ts"
import { Glyph } from "./marks.tsx"

/** The panel. */
export function CarryPanel({ shown, at }: { readonly shown: Shown; readonly at: At | null }) {
  if (!at) {
    return (
      <aside class="carry-panel" aria-label="The cell pointed at">
        <p class="quiet">
          Point at a cell to read the sentence and what stands in its place; click it to compare the two pages there. A
          click on a number shows how everybody prints that sentence.
        </p>
      </aside>
    )
  }
  const { map, rows, columns } = shown
  const row = map.rows[rows[at.row]!]!
  const column = map.columns[columns[at.column]!]!
  const base = map.rows[map.base]!
  const reading = readingAt(shown, at)
  const compare = compareAt(shown, at)
  return (
    <aside class="carry-panel" aria-label="The cell pointed at">
      <header>
        {reading.family && <Glyph family={reading.family} />}
        <b>
          {sentenceName(column)}, {row.siglum} {row.outlet === null ? <i>{row.name}</i> : row.name}
        </b>
        <span data-family={reading.family ?? undefined}>{row.isBase ? "its own words" : reading.text}</span>
        <span class="quiet">{column.totals}</span>
        <span class="carry-go">
          <a href={href("/readings", { report: base.id, at: String(column.start) })}>all readings</a>
          <a href={withQuery({ sentence: String(column.number) })}>how everybody prints it</a>
          {compare && <a href={compare}>compare here</a>}
        </span>
      </header>
      <div class="carry-words">
        <p>
          <span class="side">{base.siglum}</span>
          <Pieces pieces={reading.instead} text={column.text} family={reading.family} />
        </p>
        {!row.isBase && (
          <p>
            <span class="side">{row.siglum}</span>
            <Reading reading={reading} text={column.text} />
          </p>
        )}
      </div>
    </aside>
  )
}

/** A reading's words; those that the base has not are marked. */
export function Reading({ reading, text }: { readonly reading: MapReading; readonly text: string }) {
  if (reading.as === "absent") return <span class="quiet">Nothing answers to it there.</span>
  return <Pieces pieces={reading.pieces} text={text} family={reading.family} />
}

function Pieces({
  pieces,
  text,
  family,
}: {
  readonly pieces: MapReading["pieces"]
  readonly text: string
  readonly family: MapReading["family"]
}) {
  if (pieces.length === 0) return <span class="passage">{text}</span>
  return (
    <span class="passage">
      {pieces.map((piece, i) =>
        piece.changed ? (
          <mark key={i} class="m" data-family={family ?? "reworded"}>
            {piece.text}
          </mark>
        ) : (
          <span key={i}>{piece.text}</span>
        ),
      )}
    </span>
  )
}
