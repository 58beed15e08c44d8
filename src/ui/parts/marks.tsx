// Small parts that many screens share: glyphs, chips, dates, extracts, who stands behind something.

import { families, type Family } from "../../model/catalogue.ts"
import { Lost } from "./lost.tsx"
import type { Behind, Extract, Piece, ReportCard, ShownDate } from "../../serve/shapes.js"

/** A family's round glyph; decoration beside words. */
export function Glyph({ family }: { readonly family: Family }) {
  return (
    <span class="glyph" data-family={family} aria-hidden="true">
      {families[family].glyph}
    </span>
  )
}

/** A family's label. */
export function Label({ family, text }: { readonly family: Family; readonly text: string }) {
  return (
    <span class="label" data-family={family}>
      <Glyph family={family} />
      {text}
    </span>
  )
}

/** A report by what it is known by: in italic where that is no outlet's name, which `told` says beneath. */
export function ReportName({
  report: { name, outlet },
  told = false,
}: {
  readonly report: Pick<ReportCard, "name" | "outlet">
  readonly told?: boolean
}) {
  if (outlet !== null) return <span class="report-name">{name}</span>
  return (
    <span class="report-name unnamed">
      <i title="outlet not named">{name}</i>
      {told ? <span class="quiet"> outlet not named</span> : <span class="sr"> (outlet not named)</span>}
    </span>
  )
}

/** A date; an inferred or doubtful one says so. */
export function DateText({
  date,
  missing = "undated",
}: {
  readonly date: ShownDate | null
  readonly missing?: string
}) {
  if (!date) return <span class="quiet">{missing}</span>
  return (
    <time dateTime={date.value} title={`from ${date.basis}${date.doubt ? `; ${date.doubt}` : ""}`}>
      {date.doubt ? <s>{date.text}</s> : date.text}
      {date.doubt && <span class="doubt"> {date.doubt}</span>}
    </time>
  )
}

/** A passage in serif, the changed words in the family's shape; behind it that an outlet withdrew them. */
export function Passage({ extract, family }: { readonly extract: Extract; readonly family?: Family }) {
  return (
    <span class="passage">
      {extract.pieces.map((piece, i) =>
        piece.changed ? (
          <mark key={i} class={family ? "m" : "hit"} data-family={family}>
            {piece.text}
          </mark>
        ) : (
          <span key={i}>{piece.text}</span>
        ),
      )}
      {extract.withdrawn && <span class="quiet beside-note"> [{extract.withdrawn}]</span>}
    </span>
  )
}

/** Most dots drawn: beyond, the words alone say how many. */
const mostDots = 12

/** Words first; dots for origins and repeats beside them, then the origins' letters. */
export function BehindText({ behind, letters }: { readonly behind: Behind; readonly letters?: string }) {
  const repeats = Math.max(0, behind.reports - behind.origins)
  return (
    <span class="behind">
      <span>{behind.text}</span>
      <span class="behind-marks">
        {behind.origins + repeats <= mostDots && (
          <span class="dots" aria-hidden="true">
            {"●".repeat(behind.origins)}
            {"○".repeat(repeats)}
          </span>
        )}
        {letters && (
          <span class="letters">
            <span class="sr">origins: </span>
            {letters}
          </span>
        )}
      </span>
      {behind.citedSources.length > 0 && <span class="quiet">{citesText(behind.citedSources)}</span>}
    </span>
  )
}

/** Sources named at most; the entry's readings have all. */
const mostCited = 3

function citesText(sources: readonly string[]): string {
  const rest = sources.length - mostCited
  return `cites ${sources.slice(0, mostCited).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`
}

/** A text in pieces; what was changed is marked by its look and, for who does not see it, as put in. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, i) =>
        piece.changed ? (
          <ins key={i} class="m" data-family="fact">
            {piece.text}
          </ins>
        ) : (
          <span key={i}>{piece.text}</span>
        ),
      )}
    </>
  )
}

/** What stands while something is fetched, or when it could not be. */
export function Waiting({ error }: { readonly error: string | null }) {
  if (error) return <Lost title="There is nothing to show here">{error}</Lost>
  return (
    <div class="waiting skeleton" role="status">
      <span class="sr">One moment</span>
      <i class="title" />
      <i />
      <i />
    </div>
  )
}
