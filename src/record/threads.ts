// Entries → threads: what a pile tells of one matter over stories and dates, as steps in order of time. A meeting
// planned and then held, a pledge told again a year later or for another date, contacts broken off and resumed, a
// statement and its denial. In the manner of event threading (Nallapati et al. 2004), but with typed steps that each
// rest on readings, and by rules that an editor can follow instead of a likeness.

import { byCodeUnit, digest } from "../model/identity.js"
import type { Entry, Thread } from "../model/record.js"
import { inUtc } from "../model/time.js"
import { denyingIn } from "./threads/denials.js"
import { type Ground, toldBy } from "./threads/ground.js"
import { joined } from "./threads/joins.js"
import { type Matter, matterOf } from "./threads/matter.js"
import { firstDeadline, goesOn, inOrder } from "./threads/order.js"
import { stepsOf } from "./threads/steps.js"
import { matterText, partiesOf, titleOf } from "./threads/title.js"

/** The threads of a record, those over most stories and steps first. */
export function threadsOf(record: readonly Entry[], ground: Ground): Thread[] {
  const denying = denyingIn(record)
  const matters = record.map(entry => matterOf(entry, ground)).filter(matter => canTurn(matter, denying))
  return joined(matters, ground)
    .flatMap(own => threadOf(own, denying, ground) ?? [])
    .sort(
      (a, b) =>
        storiesIn(b, ground) - storiesIn(a, ground) || b.steps.length - a.steps.length || byCodeUnit(a.id, b.id),
    )
}

/** A figure is a step only where it is disputed, withdrawn or says no to another. */
function canTurn({ entry }: Matter, denying: ReadonlySet<string>): boolean {
  const { kind, beside, withdrawn, id } = entry
  return kind !== "figure" || beside.length > 0 || withdrawn !== null || denying.has(id)
}

function threadOf(matters: readonly Matter[], denying: ReadonlySet<string>, ground: Ground): Thread | null {
  const first = firstDeadline(matters, ({ entry }) => inUtc(toldBy(entry.reports, ground)?.value ?? "~"))
  const steps = inOrder(
    matters.flatMap(matter =>
      stepsOf(
        matter,
        { denies: denying.has(matter.entry.id), moves: first !== null && first !== matter.entry.deadline },
        ground,
      ),
    ),
  )
  if (!goesOn(steps)) return null
  const of = new Map(matters.map(matter => [matter.entry.id, matter]))
  const lead = of.get(steps[0]!.entry)!
  const parties = partiesOf(lead, matters)
  const matter = matterText(lead)
  return {
    id: `t${digest("thread", [...new Set(steps.map(({ entry }) => entry))].sort(byCodeUnit))}`,
    title: titleOf(parties, matter),
    parties,
    matter,
    kind: lead.entry.kind,
    steps,
  }
}

/** In how many stories its steps are told. */
function storiesIn({ steps }: Thread, { storyOf }: Ground): number {
  return new Set(steps.flatMap(({ reports }) => reports.map(id => storyOf.get(id)))).size
}
