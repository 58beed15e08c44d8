// The carry-over map of one story on a screen of its own.

import type { CarryMapView } from "../../serve/shapes.js"
import { href, useAddress } from "../address.ts"
import { useAnswer } from "../api.ts"
import { CarryMap } from "../parts/carry-map.tsx"
import { Waiting } from "../parts/marks.tsx"

/** The screen. */
export function MapScreen({ story }: { readonly story: string }) {
  const { query } = useAddress()
  const path = href(`/api/stories/${encodeURIComponent(story)}/map`, { base: query.get("base") })
  const { data, error } = useAnswer<CarryMapView>(path)
  if (!data) return <Waiting error={error} />
  return (
    <article class="map-screen">
      <header class="head">
        <h1>{data.title}</h1>
        <p class="lede">Which sentences stand where, word for word, reworded, changed or left out.</p>
      </header>
      <h2 class="sr">The map</h2>
      <CarryMap story={story} />
    </article>
  )
}
