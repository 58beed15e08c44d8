// Listeners that are files: JSON lines that grow, and an Atom feed that is written whole.

import { resolve } from "node:path"
import { stat } from "node:fs/promises"
import { toAtom } from "../export/atom.js"
import type { EventKind } from "../model/event.js"
import { digest } from "../model/identity.js"
import { appendLines, lastInLines } from "../store/event-lines.js"
import { writeNamed } from "../store/file.js"
import type { ToldShelf } from "../store/told.js"
import type { Listener } from "./listeners.js"

/** Lines written at a time. */
const linesAtOnce = 500
/** Entries of a feed: the last. Readers that come once in a day find all of a busy one. */
const entriesOfFeed = 200

/** A file of JSON lines. It tells itself what it holds: an event of another store of these numbers is none of this one. */
export function linesListener(path: string): Listener {
  return {
    name: `jsonl ${resolve(path)}`,
    label: path,
    most: linesAtOnce,
    async ready(told) {
      const last = await lastInLines(path)
      if (last === null) return null
      const [same] = told.events({ after: last.number - 1, most: 1 })
      return same?.key === last.key && same.at === last.at ? last.number : null
    },
    hear: events => appendLines(path, events),
  }
}

/** A feed of the last events of some kinds. It is made of the store alone, so that whoever writes it again changes nothing. */
export function atomListener(path: string, store: string, kinds: readonly EventKind[]): Listener {
  const write = (told: ToldShelf) => {
    const events = told.events({ kinds, most: entriesOfFeed, last: true })
    const feed = toAtom(events, `urn:stemma:store:${digest(resolve(store))}`, told.now)
    return writeNamed(path, feed)
  }
  return {
    name: `atom ${resolve(path)}`,
    label: path,
    most: entriesOfFeed,
    async ready(told) {
      const isThere = await stat(path).then(Boolean, () => false)
      if (!isThere) await write(told)
      return null
    },
    hear: (_, told) => write(told),
  }
}
