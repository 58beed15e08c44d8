// What a desk hears of pages that came: of each the few things that may make somebody act tonight. A rule a file, each over
// the trace of what was read around the pages.
//
// The pages come one after the other, in the order in which they are given: each is held against what was there and those
// before it.

import type { DeskEvent } from "../model/event.js"
import type { Trace } from "../model/trace.js"
import { silentEvents } from "./again.js"
import { alteredCopies } from "./copies.js"
import { correctionEvents } from "./corrections.js"
import { denialEvents, secondEvents } from "./entries.js"
import { type Arrival, groundOf, type Stood } from "./ground.js"
import { originEvents } from "./origins.js"
import { stepEvents } from "./steps.js"

/** Each tells of one page, what it was not told before. */
const rules: readonly ((arrival: Arrival) => readonly DeskEvent[])[] = [
  correctionEvents,
  silentEvents,
  alteredCopies,
  denialEvents,
  stepEvents,
  secondEvents,
  originEvents,
]

/** The events of reports, by id, in the order in which they came; `stood` has what stood at their places before. */
export function eventsOf(
  trace: Trace,
  ids: readonly string[],
  stood: ReadonlyMap<string, Stood> = new Map(),
): DeskEvent[] {
  if (ids.length === 0) return []
  const ground = groundOf(trace)
  const places = new Map(ids.map((id, place) => [id, place]))
  return ids.flatMap((id, place) => {
    if (!ground.view.reports.has(id)) return []
    const wasThere = (other: string) => (places.get(other) ?? -1) < place
    return rules.flatMap(rule => rule({ ...ground, id, stood: stood.get(id) ?? null, wasThere }))
  })
}
