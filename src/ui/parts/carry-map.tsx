// The carry-over map of a story: the sentences of one report as columns, the others as rows. At five pages it is read
// cell by cell, at a hundred and twenty as one picture. What is chosen to be seen stands in the address.

import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks"
import { carryGeometry, carryRoom } from "../../kit/carry.ts"
import type { CarryMapView } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer } from "../api.ts"
import { CarryGrid } from "./carry-grid.tsx"
import { CarryLegend, CarryRuns } from "./carry-legend.tsx"
import { CarryPanel } from "./carry-panel.tsx"
import { CarryOverlay, CarryPicture } from "./carry-picture.tsx"
import { type At, isHeadline, shownOf, treeOf } from "./carry-shown.ts"
import { SentenceReadingsList } from "./carry-readings.tsx"
import { CarryTable } from "./carry-table.tsx"
import { Waiting } from "./marks.tsx"

const sorts = [
  ["", "tree"],
  ["date", "date"],
  ["kept", "how much it kept"],
] as const

/** The map of one story. */
export function CarryMap({ story }: { readonly story: string }) {
  const { query } = useAddress()
  const path = href(`/api/stories/${encodeURIComponent(story)}/map`, { base: query.get("base") })
  const { data, error } = useAnswer<CarryMapView>(path)
  if (!data) return <Waiting error={error} />
  if (data.rows.length < 2) {
    return (
      <p class="quiet">
        {data.basis} {data.glance}
      </p>
    )
  }
  return <Mapped key={path} map={data} />
}

function Mapped({ map }: { readonly map: CarryMapView }) {
  const { query } = useAddress()
  const [sort, only] = [query.get("sort") ?? "", query.get("only") === "altered"]
  const shown = useMemo(() => shownOf(map, sort, only), [map, sort, only])
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const geometry = useMemo(() => {
    const headlines = shown.columns.map(c => isHeadline(map.columns[c]!.block))
    return carryGeometry({ headlines, rows: treeOf(shown) }, carryRoom(width))
  }, [shown, map, width])
  const [at, setAt] = useState<At | null>(null)
  const [run, setRun] = useState<number | null>(null)
  const sentence = Number(query.get("sentence") ?? 0)
  const chosen = shown.columns.findIndex(c => map.columns[c]!.number === sentence)
  // Dear to draw, and the same while a pointer moves.
  const picture = useMemo(() => <CarryPicture shown={shown} geometry={geometry} />, [shown, geometry])
  return (
    <div class="carry">
      <p class="carry-glance">
        {map.basis} {map.glance}
      </p>
      <CarryTools map={map} sort={sort} only={only} />
      <div class="carry-frame" ref={frame}>
        <div class="carry-canvas" style={{ width: `${geometry.width}px`, height: `${geometry.height}px` }}>
          {picture}
          <CarryOverlay
            shown={shown}
            geometry={geometry}
            at={at}
            column={chosen}
            run={run === null ? null : map.runs[run]!}
          />
          <CarryGrid shown={shown} geometry={geometry} at={at} setAt={setAt} />
        </div>
      </div>
      <CarryPanel shown={shown} at={at} />
      {chosen >= 0 && <SentenceReadingsList map={map} column={map.columns[shown.columns[chosen]!]!} />}
      <CarryRuns map={map} setRun={setRun} />
      <CarryLegend map={map} />
      <CarryTable map={map} />
    </div>
  )
}

function CarryTools({
  map,
  sort,
  only,
}: {
  readonly map: CarryMapView
  readonly sort: string
  readonly only: boolean
}) {
  const base = map.rows[map.base]!.id
  const at = `/api/stories/${encodeURIComponent(map.story)}/map`
  const set = (name: string) => (event: { readonly currentTarget: HTMLSelectElement }) =>
    go(withQuery({ [name]: event.currentTarget.value, sentence: null }), "replace")
  return (
    <div class="carry-tools">
      <label>
        Sentences of{" "}
        <select value={base} onChange={set("base")}>
          {map.bases.map(({ id, siglum, name }) => (
            <option key={id} value={id}>
              {siglum} {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Rows by{" "}
        <select value={sort} onChange={set("sort")}>
          {sorts.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={only}
          onChange={event =>
            go(withQuery({ only: event.currentTarget.checked ? "altered" : null, sentence: null }), "replace")
          }
        />{" "}
        only sentences that somebody changed
      </label>
      <span class="carry-files">
        <a href={href(`${at}.svg`, { base })} download="map.svg">
          Picture
        </a>
      </span>
    </div>
  )
}

function useWidth(frame: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(960)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}
