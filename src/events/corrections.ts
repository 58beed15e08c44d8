// That a page corrects something, and that it carries what was withdrawn.

import type { DeskEvent, EventPassage } from "../model/event.js"
import type { Correction } from "../model/record.js"
import { correctionText } from "../view/corrections.js"
import { nameOf, type Survey } from "../view/survey.js"
import { newNotes } from "./again.js"
import type { Arrival } from "./ground.js"
import { mostPassages, namedPage, namedPages, storyTitle, toldWords } from "./told.js"

/** Corrections of a page that came, and those whose old reading it carries. */
export function correctionEvents(arrival: Arrival): DeskEvent[] {
  const { id, carried, wasThere } = arrival
  const own = newNotes(arrival).filter(saysWhat)
  const old = (carried.get(id) ?? []).filter(({ report }) => wasThere(report) && report !== id)
  return [
    ...(own.length > 0 ? [eventOf(arrival, own, "correction")] : []),
    ...(old.length > 0 ? [eventOf(arrival, old, "carries")] : []),
  ]
}

/** A note that only says that something was added or changed gives a desk nothing to do. */
function saysWhat({ kind, from, to }: Correction): boolean {
  return kind !== "note" || from !== null || to !== null
}

function eventOf({ view, id }: Arrival, all: readonly Correction[], how: "correction" | "carries"): DeskEvent {
  const [first] = all
  const name = (of: string) => nameOf(view, of)
  const told = correctionText(view.trace, first!, name)
  const corrected = all.map(({ report, of }) => (how === "carries" ? report : (of?.report ?? report)))
  const carriers = how === "carries" ? [id] : all.flatMap(({ stillCarriedBy }) => stillCarriedBy)
  return {
    key: `${how}:${id}`,
    kind: "correction",
    text: how === "correction" ? ownText(first!, told) : `carries what was withdrawn: ${told}`,
    page: namedPage(view, id)!,
    beside: namedPages(
      view,
      corrected.filter(other => other !== id),
    ),
    carriers: namedPages(view, carriers),
    story: storyTitle(view, id),
    passages: all.slice(0, mostPassages).map(one => passageOf(view, id, one, how)),
    more: Math.max(0, all.length - mostPassages),
  }
}

/** A page is named with its event: a note that is told in its own words needs no "correction by" before them. */
function ownText({ from, to }: Correction, told: string): string {
  return from === null && to === null ? told.replace(/^[^“]*: (?=“)/u, "") : told
}

function passageOf(view: Survey, id: string, one: Correction, how: "correction" | "carries"): EventPassage {
  const { report, of, passages } = one
  const stood = how === "carries" ? passages.find(passage => passage.report === id) : undefined
  const corrected = of && { start: of.span[0], end: of.span[1] }
  const note = toldWords(view, report, { start: one.span[0], end: one.span[1] })
  return {
    label: how === "carries" ? "Withdrawn, carried here" : "Corrected",
    gravity: null,
    note: correctionText(view.trace, one, other => nameOf(view, other)),
    before: stood ? toldWords(view, id, stood) : corrected && toldWords(view, of.report, corrected),
    after: note,
  }
}
