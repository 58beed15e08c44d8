// Who hears of events, and how each gets every one of them. A listener's place, the last event that it heard, stands in the
// store. It is noted when the events are handed on, so that a process which is killed in between hands them on again: a
// listener that can tell what it holds already is asked first, or hears them such that twice is as once.

import type { EventKind, ToldEvent } from "../model/event.js"
import type { ToldShelf } from "../store/told.js"

/** One who hears. */
export interface Listener {
  /** By what its place is kept; the same in every run. */
  readonly name: string
  /** How it is called to people. */
  readonly label: string
  /** Events that it is handed at a time, at most. */
  readonly most: number
  /** Make it ready: the last event that it holds, where it can tell, else null. */
  ready(told: ToldShelf): Promise<number | null>
  /** Hand events on: when this resolves it holds them. What is rejected with is told, and they wait for the next round. */
  hear(events: readonly ToldEvent[], told: ToldShelf): Promise<void>
}

/** That a listener could not be handed events, and why. */
export interface Unheard {
  readonly listener: Listener
  readonly why: string
}

/** Give those of whom the store knows nothing their place: from now on, or all that was ever told. */
export function seat(listeners: readonly Listener[], told: ToldShelf, fromStart: boolean): void {
  for (const { name } of listeners) if (told.heard(name) === null) told.hears(name, fromStart ? 0 : told.lastEvent())
}

/** Hand on what each has not heard. None waits for another, and none misses anything because another fails. */
export async function handOn(
  listeners: readonly Listener[],
  told: ToldShelf,
  kinds: readonly EventKind[],
  stop: AbortSignal,
): Promise<readonly Unheard[]> {
  const unheard = await Promise.all(
    listeners.map(async listener => {
      try {
        await handTo(listener, told, kinds, stop)
        return []
      } catch (error) {
        // What was broken off waits for the next time.
        if (stop.aborted) return []
        return [{ listener, why: error instanceof Error ? error.message : String(error) }]
      }
    }),
  )
  return unheard.flat()
}

async function handTo(listener: Listener, told: ToldShelf, kinds: readonly EventKind[], stop: AbortSignal) {
  const { name, most } = listener
  const holds = await listener.ready(told)
  let place = Math.max(told.heard(name) ?? 0, holds ?? 0)
  while (!stop.aborted) {
    // What it does not ask for is behind it too.
    const last = told.lastEvent()
    const events = told.events({ after: place, kinds, most })
    if (events.length > 0) await listener.hear(events, told)
    const end = events.at(-1)?.number ?? 0
    place = events.length < most ? Math.max(last, end) : end
    told.hears(name, place)
    if (events.length < most) return
  }
}
