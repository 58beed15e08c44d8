// What a trace tells of pages, as a store keeps it: lines of descent without their reasons, and events that were not told
// before.

import type { DeskEvent, EventPassage, ToldEvent } from "../model/event.js"
import type { Trace } from "../model/trace.js"
import type { KeptLine, Telling, ToldShelf } from "../store/told.js"
import { countsOf } from "../view/counts.js"
import { pairKey, survey } from "../view/survey.js"
import { eventsOf } from "./events.js"
import type { Stood } from "./ground.js"

/** A kept report: its number and id. */
export interface KeptPage {
  readonly number: number
  readonly id: string
}

/** Keep what a trace tells of pages; gives the events of those that nothing was told of yet, in the order in which they came. */
export function keepTelling(
  shelf: ToldShelf,
  trace: Trace,
  pages: readonly KeptPage[],
  asks: (id: string) => boolean,
  stood: ReadonlyMap<string, Stood> = new Map(),
): readonly ToldEvent[] {
  const waiting = new Map(shelf.untold().map((number, place) => [number, place]))
  const place = ({ number }: KeptPage) => waiting.get(number) ?? -1
  const fresh = pages.filter(page => place(page) >= 0).toSorted((a, b) => place(a) - place(b))
  const known = fresh.length === 0 ? [] : shelf.eventsOf(trace.reports.map(({ id }) => id))
  return shelf.tell({ ...tellingOf(trace, fresh, { asks, known, stood }), pages })
}

/** What hangs on what was told and stood before. */
interface Told {
  /** Of which reports alterations were asked. */
  readonly asks: (id: string) => boolean
  /** Events that were told of reports of the trace. */
  readonly known: readonly DeskEvent[]
  readonly stood: ReadonlyMap<string, Stood>
}

/** What is told of pages of a trace, in the order in which they came. */
function tellingOf(trace: Trace, pages: readonly KeptPage[], { asks, known, stood }: Told): Telling {
  const view = survey(trace)
  const lines = trace.derivations.map(({ exemplar, copy, kind, direction, shared }): KeptLine => {
    const isAsked = asks(exemplar) || asks(copy)
    const counts = isAsked ? countsOf(view, view.alterations.get(pairKey(exemplar, copy)) ?? []) : null
    const [grave, notable] = counts ? [counts.grave, counts.count - counts.grave] : [null, null]
    return { exemplar, copy, kind, direction, shared, grave, notable }
  })
  const events = eventsOf(
    trace,
    pages.map(({ id }) => id),
    stood,
  )
  return {
    pages,
    read: trace.reports.map(({ id }) => id),
    lines,
    lost: trace.lost,
    events: events.filter(event => event.kind !== "copy" || !isKnown(event, known)),
  }
}

/** Whether all that a copy altered was told against another exemplar before. */
function isKnown({ page, passages, more }: DeskEvent, known: readonly DeskEvent[]): boolean {
  const told = new Set(
    known.filter(one => one.kind === "copy" && one.page.id === page.id).flatMap(one => one.passages.map(placeOf)),
  )
  return more === 0 && passages.every(passage => told.has(placeOf(passage)))
}

/** What an altered passage is known by, against whatever exemplar: where it stands in the copy, else what was left out. */
function placeOf({ before, after }: EventPassage): string {
  return after ? `${after.start}` : (before?.text ?? "")
}
