// When a page that was fetched before is looked at again: at once where a person names it, and else when as much time has
// passed again as it was known when it was last looked at. So news is looked at often while it is new, and hardly ever later:
// after half an hour, one hour, two, four … A page that is a month old has been asked for a dozen times.

import type { FetchedRow } from "../store/fetched.js"

/** No sooner than this; milliseconds. */
const soonest = 30 * 60_000

/** Whether a page that was announced is to be asked for again at a moment; `stamp` is when it changed, by who announces it. */
export function isDue({ first, last }: Pick<FetchedRow, "first" | "last">, now: number, stamp: string | null): boolean {
  const [begun, asked] = [Date.parse(first), Date.parse(last)]
  if (stamp !== null && Date.parse(stamp) > asked) return true
  return now - asked >= Math.max(soonest, asked - begun)
}
