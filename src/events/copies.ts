// That what a page takes is gravely altered in it, or that copies of it which were there have altered it so. Told of lines
// whose order is known alone: it accuses.

import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import type { DeskEvent } from "../model/event.js"
import { alterationsBetween } from "../view/pairs.js"
import { gravest } from "../view/alterations.js"
import { plural, verbOf } from "../view/words.js"
import { alteredBefore } from "./again.js"
import type { Arrival } from "./ground.js"
import { calledIn, mostPassages, namedPage, namedPages, passageOf, storyTitle } from "./told.js"

/** An event for each line of a page that came on which something is gravely altered. */
export function alteredCopies(arrival: Arrival): DeskEvent[] {
  const { view, id, wasThere } = arrival
  const above = (view.above.get(id) ?? []).filter(({ exemplar }) => exemplar !== id && wasThere(exemplar))
  const below = (view.below.get(id) ?? []).filter(({ copy }) => wasThere(copy))
  const altered = [...above, ...below]
    .filter(line => line.direction === "decided" && view.reports.has(line.exemplar) && !isOwnOther(arrival, line))
    .map(line => ({ line, grave: graveOn(arrival, line) }))
    .toSorted((a, b) => b.grave.length - a.grave.length)
  // What one copy altered is told once, against the exemplar of which it altered most.
  const told = new Set<string>()
  return altered.flatMap(({ line, grave }) => {
    const fresh = grave.filter(one => !told.has(placeIn(arrival, one)))
    for (const one of fresh) told.add(placeIn(arrival, one))
    return fresh.length > 0 ? [eventOf(arrival, line, fresh)] : []
  })
}

/** Whether an outlet draws on another story of its own: it writes on, and owes nobody its words. */
function isOwnOther({ view }: Arrival, { exemplar, copy, kind }: Derivation): boolean {
  const [its, own] = [exemplar, copy].map(id => view.reports.get(id)!.outlet)
  return kind !== "update" && its !== null && its === own
}

/** What is gravely altered on a line, and is news. */
function graveOn(arrival: Arrival, { exemplar, copy }: Derivation): Alteration[] {
  const { view } = arrival
  // An outlet that writes on leaves out what it has printed already.
  const [its, own] = [exemplar, copy].map(id => view.reports.get(id)!.outlet)
  return alterationsBetween(view, exemplar, copy).filter(
    one =>
      one.gravity === "grave" &&
      !(one.copySpan === null && its !== null && its === own) &&
      !isWithdrawn(arrival, one) &&
      !alteredBefore(arrival, one),
  )
}

/** Where it stands in the copy, else what was left out of it. */
function placeIn({ view }: Arrival, { exemplar, copy, exemplarSpan, copySpan }: Alteration): string {
  return `${copy} ${copySpan?.join() ?? view.reports.get(exemplar)!.text.slice(...exemplarSpan!)}`
}

/** Whether a note of correction tells of it: then the correction is told, and who carries what it withdraws. */
function isWithdrawn({ view }: Arrival, { exemplar, copy, exemplarSpan, copySpan }: Alteration): boolean {
  return view.trace.corrections.some(({ passages }) =>
    passages.some(
      ({ report, start, end }) =>
        (report === exemplar && exemplarSpan !== null && start < exemplarSpan[1] && exemplarSpan[0] < end) ||
        (report === copy && copySpan !== null && start < copySpan[1] && copySpan[0] < end),
    ),
  )
}

function eventOf({ view, id }: Arrival, line: Derivation, grave: readonly Alteration[]): DeskEvent {
  const { exemplar, copy, kind } = line
  const passages = gravest(view, grave, mostPassages)
  const told = passages.reduce((sum, { alike }) => sum + alike, 0)
  return {
    key: `copy:${copy}:${exemplar}`,
    kind: "copy",
    text: `${verbOf[kind]} ${calledIn(view, exemplar)}, ${plural(grave.length, "grave alteration")}`,
    page: namedPage(view, copy)!,
    beside: namedPages(view, [exemplar]),
    carriers: [],
    story: storyTitle(view, id),
    passages: passages.map(passageOf),
    more: grave.length - told,
  }
}
