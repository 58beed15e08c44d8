// What speaks against an entry: where its readings differ, and the entries that dispute it, each with who prints it.

import { dayText } from "../../view/words.js"
import type { Entry } from "../../model/record.js"
import { titleOf } from "../../view/title.js"

/** `before 2041 A C · by 2041 B`; empty where readings agree. `name` as by `namer`. */
export function differences(entry: Entry, name: (id: string) => string): string {
  const sigla = (readings: readonly number[]) =>
    [...new Set(readings.flatMap(i => entry.readings[i]?.report ?? []))].map(name).join(" ")
  return entry.differs.map(({ what, readings }) => `${dayText(what)} ${sigla(readings)}`.trim()).join(" · ")
}

/** `Mira Tolland: “There is no deadline” (A C)`, one for each entry that disputes it. */
export function disputing(entry: Entry, byId: ReadonlyMap<string, Entry>, name: (id: string) => string): string[] {
  return entry.beside.flatMap(id => {
    const other = byId.get(id)
    return other ? `${titleOf(other)} (${other.reports.map(name).join(" ")})` : []
  })
}
