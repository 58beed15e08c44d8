// What the trace says was changed between two joined reports, by the sentence of the base that it concerns: seen from
// either end, because a row may stand above the base as well as below it.

import { addTo } from "../../kit/groups.js"
import { alterationKinds, type Family } from "../../model/catalogue.js"
import type { Alteration } from "../../model/alteration.js"
import { printedIn } from "../../model/masks.js"
import { overlapping } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { labelFor } from "../alterations.js"
import { isCounted } from "../counts.js"
import { alterationsBetween } from "../pairs.js"
import type { MapChange } from "../shapes.js"
import { siglumOf, type Survey } from "../survey.js"
import type { Laid } from "./laid.js"

/** What is otherwise in `here` than in `before`, by index of the base's sentence. */
export function changesBetween(view: Survey, before: Laid, here: Laid): ReadonlyMap<number, readonly MapChange[]> {
  const [from, to] = [before.text.report.id, here.text.report.id]
  const found = new Map<number, MapChange[]>()
  for (const alteration of alterationsBetween(view, from, to).concat(turnedRound(view, from, to))) {
    const isTurned = alteration.exemplar === to
    if (!isCounted(view, alteration)) continue
    const change = changeOf(view, alteration, isTurned)
    const [spanBefore, spanHere] = isTurned
      ? [alteration.copySpan, alteration.exemplarSpan]
      : [alteration.exemplarSpan, alteration.copySpan]
    const own = columnsAt(here, spanHere)
    for (const column of own.length > 0 ? own : columnsAt(before, spanBefore)) addTo(found, column, change)
  }
  return found
}

/** Told along a line the other way: the row stands above the base. */
function turnedRound(view: Survey, from: string, to: string): readonly Alteration[] {
  return alterationsBetween(view, to, from).filter(({ ordered }) => ordered)
}

function columnsAt(laid: Laid, span: readonly [number, number] | null): number[] {
  if (!span) return []
  const sentences = overlapping(laid.text.sentences, { start: span[0], end: span[1] })
  return [...new Set(sentences.flatMap(({ index }) => laid.columns[index] ?? []))]
}

function changeOf(view: Survey, alteration: Alteration, isTurned: boolean): MapChange {
  const { kind, gravity, ordered, exemplar, copy, exemplarSpan, copySpan } = alteration
  const { family, label } = alterationKinds[kind]
  const [left, right] = [wordsAt(view.text(exemplar), exemplarSpan), wordsAt(view.text(copy), copySpan)]
  const [from, to] = isTurned ? [right, left] : [left, right]
  const onlyIn = from === null ? (isTurned ? exemplar : copy) : isTurned ? copy : exemplar
  return {
    family: familyOf(family, from, to),
    gravity,
    label: !isTurned
      ? ordered || from === null || to === null
        ? labelFor(view, alteration)
        : label.unordered
      : from === null || to === null
        ? `Only in ${siglumOf(view, onlyIn)}`
        : label.unordered,
    from,
    to,
  }
}

/** Seen from the other end, what was left out is what was added. */
function familyOf(family: Family, from: string | null, to: string | null): Family {
  if (family === "added" && to === null) return "left-out"
  if (family === "left-out" && from === null) return "added"
  return family
}

function wordsAt(text: Text, span: readonly [number, number] | null): string | null {
  return span && printedIn(text, { start: span[0], end: span[1] }).trim()
}
