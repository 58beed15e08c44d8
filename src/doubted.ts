// Reports whose own dates cannot be, without them: from here on nothing is put in order, resolved or dated by such a date.
// It stays with its report, and why it cannot be in words.

import { timesIn } from "./annotate/annotate.js"
import { together } from "./kit/lazy.js"
import type { Witness } from "./match/witness.js"
import type { Report } from "./model/report.js"
import type { Stemma } from "./model/derivation.js"
import type { Dated } from "./model/time.js"
import { impossibleDates } from "./relate/impossible.js"
import { basis } from "./review/amend.js"
import { dayText } from "./view/words.js"

/** The dates of reports that cannot be, by id, each with its doubt. `sigla` by id. */
export function doubtedDates(
  reports: readonly Pick<Report, "id" | "published" | "updated">[],
  { derivations }: Pick<Stemma, "derivations">,
  sigla: ReadonlyMap<string, string>,
): ReadonlyMap<string, Dated> {
  const impossible = impossibleDates(reports, derivations, basis)
  return new Map(
    reports.flatMap(({ id, published }) => {
      const since = impossible.get(id)
      if (since === undefined || published === null) return []
      const words = `it carries words of ${dayText(since.date.value)} (${sigla.get(since.report)})`
      return [[id, { ...published, doubt: `its own date, ${dayText(published.value)}, cannot be: ${words}` }] as const]
    }),
  )
}

/** A text without the date that its report cannot have: what was resolved by it is unresolved. */
export function withoutDate(witness: Witness, impossible: Dated): Witness {
  const { text } = witness
  const report: Report = { ...text.report, published: null, impossible }
  const undated = together(text, { report })
  return together(witness, { text: together(undated, { times: timesIn(undated) }) })
}
