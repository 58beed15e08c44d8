// A watch: rounds with a pause between them, until it is told to stop, and one process a store.

import { alone } from "../store/alone.js"
import { mustBeThere } from "../store/database.js"
import { StoreTrouble } from "../store/trouble.js"
import { storeAt } from "../trace.js"
import { seat } from "./listeners.js"
import { type Round, type RoundOptions, round } from "./round.js"

/** How a watch goes. */
export interface WatchOptions extends Omit<RoundOptions, "stillHeld"> {
  /** Milliseconds from the end of a round to the next; null for one round. */
  readonly every: number | null
  /** Listeners that are new hear all that was ever told. */
  readonly fromStart: boolean
  /** Wait so many milliseconds, or until the watch is to stop. */
  wait(milliseconds: number, stop: AbortSignal): Promise<void>
  /** Told after each round. */
  after(round: Round): void
  /** Told where a round could not be done; another one comes. */
  trouble(why: StoreTrouble): void
}

/** The lock of a store that is watched. */
export function lockOf(store: string): string {
  return `${store}.watch.lock`
}

/**
 * Watch sources until `stop`. Rejects with `Held` where another process watches the store, and with a `StoreTrouble` where
 * the first round cannot be done.
 */
export async function watch(sources: readonly string[], options: WatchOptions): Promise<void> {
  const { store: file, stop, every } = options
  await alone(lockOf(file), async stillHeld => {
    await seated(options)
    for (let isFirst = true; !stop.aborted; isFirst = false) {
      try {
        // What was taken away while it slept is not made anew without a word.
        if (!isFirst) mustBeThere(file)
        options.after(await round(sources, { ...options, stillHeld }))
      } catch (error) {
        if (!(error instanceof StoreTrouble) || isFirst) throw error
        options.trouble(error)
      }
      if (every === null) return
      await options.wait(every, stop)
    }
  })
}

async function seated({ store: file, listeners, fromStart }: WatchOptions): Promise<void> {
  const store = await storeAt(file, true)
  try {
    seat(listeners, store.told, fromStart)
  } finally {
    store.close()
  }
}
