// What speaks against an entry: the entries that dispute it, each with who prints it.

import type { Entry } from "../../model/record.js"
import { titleOf } from "../../view/title.js"

/** `Mira Tolland: “There is no deadline” (A C)`, one for each entry that disputes it. */
export function disputing(entry: Entry, byId: ReadonlyMap<string, Entry>, name: (id: string) => string): string[] {
  return entry.beside.flatMap(id => {
    const other = byId.get(id)
    return other ? `${titleOf(other)} (${other.reports.map(name).join(" ")})` : []
  })
}
