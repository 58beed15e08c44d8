// What is drawn of the map: cells as one path a kind, names, numbers, totals; and over it what is pointed at.

import { type CarryGeometry, carryPaths, descentPath, indentOf, isNumbered, stripPaths } from "../../kit/carry.ts"
import type { MapRun } from "../../serve/shapes.js"
import { type At, readingAt, type Shown, treeOf } from "./carry-shown.ts"

interface Drawn {
  readonly shown: Shown
  readonly geometry: CarryGeometry
}

/** Everything that stays while a pointer moves. */
export function CarryPicture({ shown, geometry }: Drawn) {
  const { map, rows, columns } = shown
  const cells = rows.map((_, row) => columns.map((_, column) => readingAt(shown, { row, column })))
  const tree = treeOf(shown)
  const { strip, cell } = geometry
  const ground = strip.top + strip.height
  const firstApart = tree.findIndex(({ isApart }) => isApart)
  return (
    <>
      <svg class="carry-picture" width={geometry.width} height={geometry.height} aria-hidden="true">
        {geometry.label > 0 && (
          <text class="carry-word" x={0} y={ground - 3}>
            how many pages have it
          </text>
        )}
        {stripPaths(
          geometry,
          columns.map(c => map.columns[c]!.counts),
        ).map(({ as, d }) => (
          <path key={as} class={`strip-${as}`} d={d} />
        ))}
        <path class="carry-ground" d={`M${geometry.label} ${ground + 0.5}H${geometry.xs.at(-1)! + cell.width}`} />
        {columns.map((c, n) => {
          const { number } = map.columns[c]!
          return isNumbered(geometry, number) || map.columns.length > columns.length ? (
            <text key={c} class="carry-number" x={geometry.xs[n]! + cell.width / 2} y={ground + 15}>
              {number}
            </text>
          ) : null
        })}
        {geometry.own.width > 0 && (
          <text class="carry-word" x={geometry.own.left} y={ground + 15}>
            own sentences
          </text>
        )}
        {firstApart > 0 && (
          <text class="carry-word" x={0} y={geometry.ys[firstApart]! - (geometry.label > 0 ? 6 : 24)}>
            not traced to it; the same sentences stand there
          </text>
        )}
        {geometry.label > 0 && <path class="carry-descent" d={descentPath(geometry, tree)} />}
        {carryPaths(geometry, cells).map(({ part, as, family, gravity, d }) => (
          <path
            key={`${part} ${as} ${family} ${gravity}`}
            class={`cell-${part} cell-${as}`}
            data-family={family ?? undefined}
            data-gravity={gravity ?? undefined}
            d={d}
          />
        ))}
        <OwnMatter shown={shown} geometry={geometry} />
      </svg>
      <Names shown={shown} geometry={geometry} />
    </>
  )
}

function OwnMatter({ shown: { map, rows }, geometry }: Drawn) {
  const { left, width } = geometry.own
  if (width === 0) return null
  const most = Math.max(1, ...map.rows.map(({ own }) => own))
  return (
    <g class="carry-own">
      {rows.map((r, n) => {
        const { own } = map.rows[r]!
        if (own === 0) return null
        const across = Math.max(2, ((width - 30) * own) / most)
        const middle = geometry.ys[n]! + geometry.cell.height / 2
        return (
          <g key={r}>
            <rect x={left} y={middle - 2} width={across} height={4} />
            <text x={left + across + 5} y={middle + 3.5}>
              +{own}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Names({ shown, geometry }: Drawn) {
  const { map, rows } = shown
  const tree = treeOf(shown)
  const isAbove = geometry.label === 0
  return (
    <ol class={`carry-names${geometry.cell.height < 14 ? " small" : ""}`} aria-label="Pages, as rows of the map">
      {rows.map((r, n) => {
        const { id, siglum, name, outlet, printings, isBase, own } = map.rows[r]!
        const left = isAbove ? 0 : indentOf(tree[n]!.depth) + 6
        const top = isAbove ? geometry.ys[n]! - 20 : geometry.ys[n]!
        const style = {
          left: `${left}px`,
          top: `${top}px`,
          width: `${isAbove ? geometry.width : geometry.label - left - 8}px`,
          height: `${isAbove ? 20 : geometry.cell.height}px`,
        }
        return (
          <li key={r} style={style} class={isBase ? "is-base" : undefined}>
            {/* The grid tells of each row by name: no stop of its own for each of a hundred. */}
            <a
              href={`/reports/${encodeURIComponent(id)}`}
              tabIndex={-1}
              title={outlet === null ? `${name}: outlet not named` : name}
            >
              <b>{siglum}</b> {outlet === null ? <i>{name}</i> : name}
              {printings.length > 0 && <span class="times"> ×{printings.length + 1}</span>}
            </a>
            {isAbove && own > 0 && <span class="carry-plus">+{own} own</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** What is pointed at: its row and column, a chosen column, and wherever the same change stands. */
export function CarryOverlay({
  shown,
  geometry,
  at,
  column,
  run,
}: Drawn & { readonly at: At | null; readonly column: number; readonly run: MapRun | null }) {
  const { cell, xs, ys } = geometry
  const top = geometry.strip.top
  const bottom = ys.at(-1)! + cell.height
  const right = xs.at(-1)! + cell.width
  const alike = run ? cellsOfRun(shown, run) : at ? cellsAlike(shown, at) : []
  const band = (n: number, name: string) => (
    <rect class={name} x={xs[n]! - 1} y={top - 2} width={cell.width + 2} height={bottom - top + 4} />
  )
  return (
    <svg class="carry-overlay" width={geometry.width} height={geometry.height} aria-hidden="true">
      {column >= 0 && band(column, "band chosen")}
      {at && band(at.column, "band")}
      {at && (
        <rect
          class="band"
          x={geometry.label}
          y={ys[at.row]! - 0.5}
          width={right - geometry.label}
          height={cell.height + 1}
        />
      )}
      {alike.map(({ row, column }) => (
        <rect
          key={`${row} ${column}`}
          class="alike"
          x={xs[column]! - 1}
          y={ys[row]! - 0.5}
          width={cell.width + 2}
          height={cell.height + 1}
        />
      ))}
      {at && (
        <rect class="at" x={xs[at.column]! - 1} y={ys[at.row]! - 1} width={cell.width + 2} height={cell.height + 2} />
      )}
    </svg>
  )
}

/** Cells of a column with the gravest change of this one. */
function cellsAlike(shown: Shown, at: At): At[] {
  const [change] = readingAt(shown, at).changes
  if (!change) return []
  const is = (row: number) =>
    readingAt(shown, { row, column: at.column }).changes.some(
      one => one.family === change.family && one.from === change.from && one.to === change.to,
    )
  return [...shown.rows.keys()].filter(is).map(row => ({ row, column: at.column }))
}

function cellsOfRun({ rows, columns }: Shown, run: MapRun): At[] {
  const column = columns.indexOf(run.column)
  if (column < 0) return []
  return rows.flatMap((r, row) => (run.rows.includes(r) ? [{ row, column }] : []))
}
