// The carry-over map of a story of a served pile: drawn when it is asked for, once for all who ask, in the thread for what a
// person waits for, since the map of a large story takes a second.

import { keptWith } from "../kit/kept.js"
import type { Frequencies } from "../match/frequencies.js"
import { carryMap } from "../view/map.js"
import type { CarryMapView } from "../view/shapes.js"
import type { Survey } from "../view/survey.js"
import { Refusal } from "./problem.js"

/** Draws maps: of a story of a trace, by its id, on a base that a reader wants; null where the story has no page. */
export interface Drawing {
  map(view: Survey, story: string, base: string | null): Promise<CarryMapView | null>
}

/** What can be asked of a story as a map. */
export interface Mapping {
  map(story: string, base: string | null): Promise<CarryMapView>
}

/** Maps of a survey that were asked for, by story and base. */
const known = keptWith((_: Survey) => new Map<string, Promise<CarryMapView>>())

/** Draw maps of the trace that `standing` gives. */
export function mapping(drawing: Drawing, standing: () => Survey): Mapping {
  const draw = async (view: Survey, story: string, base: string | null): Promise<CarryMapView> => {
    const found = await drawing.map(view, story, base)
    if (!found) throw new Refusal(404, "This story has no page.")
    return found
  }
  return {
    async map(story, base) {
      const view = standing()
      if (!view.trace.stories.some(({ id }) => id === story))
        throw new Refusal(404, "There is no such story in the pile as it was last traced.")
      const maps = known(view)
      const key = `${story} ${base ?? ""}`
      const made = maps.get(key) ?? draw(view, story, base)
      maps.set(key, made)
      // What failed is asked for anew.
      made.catch(() => maps.delete(key))
      return made
    },
  }
}

/** Draws here and now, by how often words are met in news. */
export function drawingHere(frequencies: Frequencies): Drawing {
  return { map: async (view, story, base) => mapHere(view, story, base, frequencies) }
}

/** Draw a map here and now. */
export function mapHere(view: Survey, id: string, base: string | null, frequencies: Frequencies): CarryMapView | null {
  const story = view.trace.stories.find(one => one.id === id)
  return story ? carryMap(view, story, frequencies, base) : null
}
