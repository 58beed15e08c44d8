// What a page is that came to a store: whose copy, with the gravest of what was altered on the way; an origin; another
// newsroom behind what is told already.

import type { Derivation } from "../model/derivation.js"
import { gravest } from "./alterations.js"
import { recordOf } from "./marked.js"
import { countsOf } from "./counts.js"
import { alterationsBetween, chiefFirst } from "./pairs.js"
import type { ArrivalCard, SecondCard, TakenCard } from "./shapes.js"
import { reportCard, type Survey, takes } from "./survey.js"
import { titleOf } from "./title.js"

/** Of each exemplar so many alterations are told, and of a page so many entries. */
const most = { alterations: 3, entries: 3 }

/** A report of a trace as one that came; null where it has no part in the trace, as one that a reader left out. */
export function arrivalCard(view: Survey, id: string): ArrivalCard | null {
  const report = view.reports.get(id)
  if (report === undefined) return null
  const all = view.below.get(id) ?? []
  const below = all.filter(({ direction }) => direction === "decided")
  const turns = all.filter(({ direction }) => direction === "undecided").map(one => turned(view, one))
  const above = [...(view.above.get(id) ?? []), ...turns].toSorted(chiefFirst)
  return {
    report: reportCard(view, report),
    takes: above.map(derivation => taken(view, derivation)),
    copies: below.map(({ copy }) => reportCard(view, view.reports.get(copy)!)),
    seconds: seconds(view, id),
  }
}

/** A line seen from its other end, where nobody knows which is which. */
function turned({ reports }: Survey, derivation: Derivation): Derivation {
  const { exemplar, copy, shared } = derivation
  const words = reports.get(exemplar)!.text.split(/\s+/).length
  const ofCopy = Math.min(1, shared.words / words)
  return { ...derivation, exemplar: copy, copy: exemplar, shared: { ...shared, ofCopy } }
}

function taken(view: Survey, derivation: Derivation): TakenCard {
  const { exemplar, copy, direction, shared } = derivation
  const report = view.reports.get(exemplar)
  const others = report === undefined ? (view.below.get(exemplar) ?? []).filter(one => one.copy !== copy) : []
  const siblings = others.map(one => view.reports.get(one.copy)!)
  const beside = report === undefined ? siblings.map(({ id }) => id) : [exemplar]
  const altered = beside.flatMap(id => alterationsBetween(view, id, copy))
  const { count, grave } = countsOf(view, altered)
  return {
    text: takes(view, derivation),
    decided: direction === "decided",
    exemplar,
    report: report === undefined ? null : reportCard(view, report),
    siblings: siblings.map(one => reportCard(view, one)),
    words: shared.words,
    ofReport: shared.ofCopy,
    gravest: gravest(view, altered, most.alterations),
    grave,
    notable: count - grave,
  }
}

/** Entries of which it is one origin among several, the weightiest first. */
function seconds({ trace }: Survey, id: string): SecondCard[] {
  return recordOf(trace)
    .filter(({ origins, newsrooms }) => origins.length > 1 && newsrooms.length > 1 && origins.includes(id))
    .slice(0, most.entries)
    .map(entry => ({
      id: entry.id,
      text: titleOf(entry),
      newsrooms: entry.newsrooms,
      origins: entry.origins.length,
    }))
}
