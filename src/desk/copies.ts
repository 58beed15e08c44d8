// That what a page takes is gravely altered in it, or that copies of it which were there have altered it so. Told of lines
// whose order is known alone: it accuses.

import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import type { DeskEvent } from "../model/event.js"
import { alterationsBetween } from "../view/pairs.js"
import { gravest } from "../view/alterations.js"
import { nameOf } from "../view/survey.js"
import { plural, verbOf } from "../view/words.js"
import type { Arrival } from "./ground.js"
import { mostPassages, namedPage, namedPages, passageOf, storyTitle } from "./told.js"

/** An event for each line of a page that came on which something is gravely altered. */
export function alteredCopies(arrival: Arrival): DeskEvent[] {
  const { view, id, wasThere } = arrival
  const above = (view.above.get(id) ?? []).filter(({ exemplar }) => exemplar !== id && wasThere(exemplar))
  const below = (view.below.get(id) ?? []).filter(({ copy }) => wasThere(copy))
  return [...above, ...below]
    .filter(({ direction, exemplar }) => direction === "decided" && view.reports.has(exemplar))
    .flatMap(line => {
      const grave = alterationsBetween(view, line.exemplar, line.copy).filter(({ gravity }) => gravity === "grave")
      return grave.length > 0 ? [eventOf(arrival, line, grave)] : []
    })
}

function eventOf({ view, id }: Arrival, line: Derivation, grave: readonly Alteration[]): DeskEvent {
  const { exemplar, copy, kind } = line
  const passages = gravest(view, grave, mostPassages)
  const told = passages.reduce((sum, { alike }) => sum + alike, 0)
  return {
    key: `copy:${copy}:${exemplar}`,
    kind: "copy",
    text: `${verbOf[kind]} ${nameOf(view, exemplar)}, ${plural(grave.length, "grave alteration")}`,
    page: namedPage(view, copy)!,
    beside: namedPages(view, [exemplar]),
    carriers: [],
    story: storyTitle(view, id),
    passages: passages.map(passageOf),
    more: grave.length - told,
  }
}
