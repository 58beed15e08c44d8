// What the record says of the words that a sentence stands on: that an outlet withdrew them, that its pages tell them
// otherwise, and what disputes them.

import type { Entry } from "../../model/record.js"
import { overlap } from "../../model/span.js"
import { withdrawnText } from "../corrections.js"
import { isDisputed, sidesOf, sidesText } from "../disputed.js"
import { recordOf } from "../marked.js"
import { siglumOf, type Survey } from "../survey.js"
import { titleOf } from "../title.js"
import type { Held } from "./held.js"
import { copiesOf } from "./readings.js"

/** What the record says of a reading, in words; and whether it was withdrawn. */
export function notesOn(view: Survey, chosen: Held | null): { readonly notes: string[]; readonly withdrawn: boolean } {
  if (chosen === null) return { notes: [], withdrawn: false }
  const withdrawn = withdrawnText(view.trace, chosen, id => siglumOf(view, id))
  const entries = recordOf(view.trace).filter(
    entry => isDisputed(entry) && entry.readings.some(one => one.report === chosen.report && overlap(one, chosen) > 0),
  )
  const own = copiesOf(view, chosen.report)
  const told = entries.flatMap(entry => doubtsOf(view, entry, own))
  return { notes: [...new Set([...(withdrawn === null ? [] : [withdrawn]), ...told])], withdrawn: withdrawn !== null }
}

/** What speaks against an entry; what only copies of the report have otherwise, `own`, is theirs. */
function doubtsOf(view: Survey, entry: Entry, own: ReadonlySet<string>): string[] {
  const all = sidesOf(entry)
  const isAgainst = all.some(({ reports }) => reports.every(id => !own.has(id)))
  const sides = isAgainst ? sidesText(all, id => siglumOf(view, id)) : ""
  const beside = entry.beside.flatMap(id => view.entries.get(id) ?? [])
  return [
    ...(sides ? [`pages differ: ${sides}`] : []),
    ...beside.map(
      other => `said against it: ${titleOf(other)} (${other.reports.map(id => siglumOf(view, id)).join(" ")})`,
    ),
  ]
}
