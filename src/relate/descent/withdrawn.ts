// What a note of correction says of descent. A page whose note withdraws "30 crowns" for "13" stands later than the page of
// its outlet that says 30, whenever both were first printed; and whoever else says 30 had it from a page as it was before.

import { addTo } from "../../kit/groups.js"
import { contextOf } from "../../text/withdrawn/sought.js"
import { answeringTo, standsIn } from "../../text/withdrawn/stands.js"
import type { Witness } from "../../match/witness.js"
import { type Alignment, turned } from "../../model/alignment.js"
import type { Kin } from "../kin.js"

/** By the page that bears a note of correction: its kin that have what the note withdraws. */
export type Withdrawn = ReadonlyMap<string, ReadonlySet<string>>

/** The pages of a family that have what a note of one of their kin withdraws. */
export function withdrawnAmong(pairs: readonly Kin[]): Withdrawn {
  const found = new Map<string, string[]>()
  for (const { a, b, alignment } of pairs) {
    if (withdraws(a, b, alignment)) addTo(found, a.id, b.id)
    if (withdraws(b, a, turned(alignment))) addTo(found, b.id, a.id)
  }
  return new Map([...found].map(([id, others]) => [id, new Set(others)]))
}

/** Whether a page has what a note of another withdraws. */
export function hasWithdrawn(id: string, by: string, withdrawn: Withdrawn): boolean {
  return withdrawn.get(by)?.has(id) ?? false
}

/** Whether a note of the one withdraws what the other has, and the one has no longer. */
function withdraws(one: Witness, other: Witness, laid: Pick<Alignment, "links">): boolean {
  return one.text.corrections.some(note => {
    if (note.from === null) return false
    const sought = contextOf(one, note, note.from)
    const answering = answeringTo(sought, laid)
    return standsIn(other, sought, answering).length > 0 && standsIn(one, sought, sought.passages).length === 0
  })
}
