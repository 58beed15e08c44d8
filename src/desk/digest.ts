// The day of a desk, from what a store holds: nothing is traced for it.

import { type Descent, descentOf } from "../record/origins.js"
import { openHoldings } from "../store/holdings.js"
import type { KeptDescent } from "../store/told.js"
import { type Came, type Day, digestOf } from "../view/digest.js"
import type { Digest } from "../view/shapes.js"

/** Of a story so many reports are looked at: the first that came. */
const mostOfStory = 400

/** The digest of what a store was given and told since a time, ISO 8601. Throws a `StoreTrouble`. */
export async function digest(file: string, since: string, until: string = new Date().toISOString()): Promise<Digest> {
  const store = openHoldings(file)
  try {
    const { standings, told } = store
    const came = standings.came(since)
    const numbers = new Set(came.flatMap(({ story }) => story ?? []))
    const stories = new Map([...numbers].map(story => [story, standings.membersOf(story, mostOfStory)]))
    const reports = [...came, ...[...stories.values()].flatMap(story => story.reports)]
    const untold = new Set(told.untold())
    const kept = told.descent(reports.map(({ id }) => id))
    const day: Day = {
      since,
      until,
      held: standings.live(),
      untold: new Set(came.filter(({ id, number }) => !kept.told.has(id) || untold.has(number)).map(({ id }) => id)),
      came,
      stories,
      descent: keptDescent(kept, reports),
      events: told.events({ since }),
    }
    return digestOf(day)
  } finally {
    store.close()
  }
}

/** Lines of descent as they were told, laid out for asking after origins. */
export function keptDescent(
  { lines, lost }: KeptDescent,
  reports: readonly (Pick<Came, "id"> & { readonly newsroom: string | null })[],
): Descent {
  return descentOf({ derivations: lines, lost, texts: [] }, reports)
}
