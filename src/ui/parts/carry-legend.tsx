// What is said beside the map: changes that run through several pages, what a cell may be filled with, what is left out.

import { families, type Family } from "../../model/catalogue.ts"
import { carryPaths } from "../../kit/carry.ts"
import type { CarryMapView } from "../../serve/shapes.js"
import { withQuery } from "../address.ts"
import { Glyph } from "./marks.tsx"

/** Changes that several pages have; pointing at one shows where. */
export function CarryRuns({
  map,
  setRun,
}: {
  readonly map: CarryMapView
  readonly setRun: (run: number | null) => void
}) {
  if (map.runs.length === 0) return null
  return (
    <section class="carry-runs" aria-labelledby={`carry-runs-${map.story}`}>
      <h3 id={`carry-runs-${map.story}`}>Changes that run through several pages</h3>
      <ol>
        {map.runs.map((run, n) => (
          <li key={n} data-family={run.family} onPointerEnter={() => setRun(n)} onPointerLeave={() => setRun(null)}>
            <a
              href={withQuery({ sentence: String(map.columns[run.column]!.number) })}
              onFocus={() => setRun(n)}
              onBlur={() => setRun(null)}
            >
              <Glyph family={run.family} />
              <span class={run.gravity === "grave" ? "grave" : undefined}>{run.text}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const shown: readonly Family[] = ["turned", "fact", "said", "quotation", "added", "left-out"]
const plainKinds = [
  { as: "same", words: "word for word" },
  { as: "reworded", words: "in other words" },
] as const

/** What a cell may be filled with, in one line; what is not drawn, below. */
export function CarryLegend({ map }: { readonly map: CarryMapView }) {
  return (
    <>
      <p class="carry-legend">
        {plainKinds.map(({ as, words }) => (
          <span key={as}>
            <Sample as={as} family={null} gravity={null} /> {words}
          </span>
        ))}
        {shown.map(family => (
          <span key={family}>
            <Sample as="altered" family={family} gravity="grave" /> {families[family].name.ordered.toLowerCase()}
          </span>
        ))}
        <span>
          <Sample as="altered" family="fact" gravity="notable" /> pale: less grave
        </span>
        <span>
          <Sample as="absent" family="left-out" gravity="grave" /> left out, of weight
        </span>
        <span>empty: not there</span>
      </p>
      {map.notes.map(note => (
        <p key={note} class="quiet carry-note">
          {note}
        </p>
      ))}
    </>
  )
}

function Sample(cell: Parameters<typeof carryPaths>[1][number][number]) {
  const geometry = {
    width: 16,
    height: 14,
    label: 0,
    cell: { width: 16, height: 14 },
    xs: [0],
    ys: [0],
    strip: { top: 0, height: 0 },
    own: { left: 0, width: 0 },
  }
  return (
    <svg class="carry-sample" width={16} height={14} aria-hidden="true">
      {carryPaths(geometry, [[cell]]).map(({ part, as, family, gravity, d }) => (
        <path
          key={part}
          class={`cell-${part} cell-${as}`}
          data-family={family ?? undefined}
          data-gravity={gravity ?? undefined}
          d={d}
        />
      ))}
    </svg>
  )
}
