// Figures worth an entry: shares, money, measures, and counts that are not counted at a glance ("two sides").

import type { Figure } from "../../model/annotation.js"
import { overlapsAny, type Span, within } from "../../model/span.js"
import { blank, type Claim, type Page } from "../claim.js"
import { clausesOf } from "../clause.js"
import { subjectOf } from "../parties.js"

/** Durations and ages tell when or how long, not how much. */
const ofTime = /\b(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century)\b/
/** Counts below this name the parties of a story rather than measure anything. */
const leastCount = 10

/** Claims for the figures of a report. */
export function figureClaims(page: Page): Claim[] {
  const { annotated, text } = page
  return annotated.figures.flatMap((figure, i) => {
    const sentence = page.sentences.find(s => within(figure, s))
    if (!sentence || !isWorthAnEntry(figure) || page.quoted(figure) || page.barred(sentence)) return []
    if (isWhole(text, annotated.figures[i - 1], figure)) return []
    const clause = wholeClause(page, clausesOf(page, sentence), figure) ?? sentence
    return [
      {
        ...blank("figure", page, sentence, clause),
        who: subjectOf(page, sentence, figure.start),
        what: text.slice(clause.start, clause.end),
        figure,
      },
    ]
  })
}

/** The clause that a figure stands in; one that opens with "which" or "who" with the clause it goes on from. */
function wholeClause({ text, annotated }: Page, clauses: readonly Span[], figure: Span): Span | undefined {
  const at = clauses.findIndex(clause => within(figure, clause))
  const [before, clause] = [clauses[at - 1], clauses[at]]
  if (!clause || !before || !relative.test(text.slice(clause.start, clause.end))) return clause
  const whole = { start: before.start, end: clause.end }
  return overlapsAny(annotated.quotations, whole) ? clause : whole
}

const relative = /^(?:which|who|whose)\s/

/** "14 of its 38 plants": the whole belongs to the figure of the part. */
function isWhole(text: string, before: Figure | undefined, figure: Figure): boolean {
  if (!before) return false
  return /^\s(?:[\p{L}-]+\s){0,2}?(?:of|out of)\s(?:(?:its|their|his|her|the|all)\s)?(?:[\p{L}-]+['’]s?\s)?$/u.test(
    text.slice(before.number.end, figure.number.start),
  )
}

function isWorthAnEntry({ ordinal, unit, low, of }: Figure): boolean {
  if (ordinal || (unit !== null && ofTime.test(unit))) return false
  if (unit === "%" || unit === "percentage point") return true
  if (unit === null) return of !== null
  return low >= leastCount || !Number.isInteger(low)
}
