// An outlet's printings of a text in order of its clock: which one each goes on from. By looking it up in two sorted lists,
// those whose clock names a zone and those whose does not, and not by holding all against all.

import { countBefore } from "../kit/ascending.js"
import { groupBy } from "../kit/groups.js"
import { byCodeUnit } from "../model/identity.js"
import { type Dated, earlierOf, inUtc, zoneOf } from "../model/time.js"

/** A page and when its outlet printed it. */
export interface Clocked {
  readonly id: string
  readonly outlet: string | null
  readonly published: Dated | null
}

/** Midnight sharp is how sites print a day. */
const midnight = "T00:00"

/** Whether a date is a minute that can be held against another's: of a zone, or of the same outlet's clock. */
export function isInstant(date: Dated | null, ofOneOutlet: boolean): boolean {
  if (date?.precision !== "minute" || date.value.includes(midnight)) return false
  return ofOneOutlet || zoneOf(date.value) !== null
}

/** For each of an outlet's pages the one that it printed last before it; null where no one page is known to be that. */
export function lastPrinted<Page extends Clocked>(pages: readonly Page[]): (one: Page) => Page | null {
  const timed = pages.filter(isTimed)
  const clocks = groupBy(timed, ({ outlet }) => outlet!)
  const sorted = new Map([...clocks].map(([outlet, own]) => [outlet, inLists(own)]))
  return one => {
    const lists = isTimed(one) ? (sorted.get(one.outlet!) ?? []) : []
    const before = lists.map(list => {
      const count = countBefore(list, page => isBefore(page, one))
      return list.slice(Math.max(0, count - 2), count)
    })
    // Whoever is the last has all others before it: the last of the other list, and the last but one of its own.
    for (const list of before) {
      const last = list.at(-1)
      if (last && before.every(other => other.every(page => page === last || isBefore(page, last)))) return last
    }
    return null
  }
}

function isTimed({ outlet, published }: Clocked): boolean {
  return outlet !== null && isInstant(published, true) && !published!.doubt
}

/** Pages with a zone, and those without, each in order of their clocks: in such a list whoever is before a page stands in front. */
function inLists<Page extends Clocked>(pages: readonly Page[]): (readonly Page[])[] {
  const at = new Map(pages.map(page => [page, inUtc(page.published!.value)]))
  const lists = groupBy(pages, ({ published }) => zoneOf(published!.value) !== null)
  return [...lists.values()].map(list => list.sort((x, y) => byCodeUnit(at.get(x)!, at.get(y)!)))
}

function isBefore({ published: a }: Clocked, { published: b }: Clocked): boolean {
  return earlierOf(a!.value, b!.value, true) === -1
}
