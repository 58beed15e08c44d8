// Figures worth an entry: shares, money, measures, and counts that are not counted at a glance ("two sides").

import { countBefore } from "../../kit/ascending.js"
import type { Figure } from "../../model/annotation.js"
import { overlapping, type Span, within } from "../../model/span.js"
import { blank, type Claim, type Page, saidBy } from "../claim.js"
import { clausesOf, trim } from "../clause.js"
import { holderOf } from "./holder.js"

/** Durations and ages tell when or how long, not how much. */
const ofTime = /\b(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century)\b/
/** Counts below this name the parties of a story rather than measure anything. */
const leastCount = 10

/** Claims for the figures of a report. */
export function figureClaims(page: Page): Claim[] {
  const { annotated, text } = page
  const clauses = new Map<number, readonly Span[]>()
  return annotated.figures.flatMap((figure, i) => {
    const sentence = page.sentences[countBefore(page.sentences, ({ end }) => end < figure.end)]
    if (
      !sentence ||
      !within(figure, sentence) ||
      !(isWorthAnEntry(figure) || isRow(text.slice(sentence.start, figure.start), figure)) ||
      isTied(text, figure) ||
      isDesignation(page, figure) ||
      isFurniture(text, figure) ||
      page.quoted(figure) ||
      page.barred(sentence)
    )
      return []
    if (isWhole(text, annotated.figures[i - 1], figure)) return []
    const known = clauses.get(sentence.index) ?? clausesOf(page, sentence)
    clauses.set(sentence.index, known)
    const clause = near(text, wholeClause(page, known, figure) ?? sentence, figure)
    return [
      {
        ...blank("figure", page, sentence, clause),
        // Who gives the number, be it in the smaller part of the clause: "The ministry has claimed that 1,900 died".
        ...saidBy(page.speakerOf(figure)),
        who: opens.test(text.slice(clause.start, figure.start)) ? [] : holderOf(page, sentence, figure),
        what: text.slice(clause.start, clause.end),
        figure,
      },
    ]
  })
}

/** "As 20,000 teachers marched": what is counted acts itself. */
const opens =
  /(?:^|\s)(?:as|while|when|where|because)\s(?:(?:about|around|some|nearly|almost|at least|more than|over)\s)?$/iu

/** A clause no longer than this, in letters, is printed whole with each of its figures. */
const longestClause = 400
/** Of a longer one, a list of figures, so much stands on either side. */
const beside = 120

/** A figure's clause; of one that lists figures without end what stands near this one, cut between words. */
function near(text: string, clause: Span, figure: Span): Span {
  if (clause.end - clause.start <= longestClause) return clause
  const start = Math.max(clause.start, figure.start - beside)
  const end = Math.min(clause.end, figure.end + beside)
  const [before, after] = [text.slice(start, figure.start), text.slice(figure.end, end)]
  const mark = before.search(/(?<=[,;:]\s)/u)
  const from = start === clause.start ? 0 : mark < 0 ? before.search(/(?<=\s)/u) : mark
  const to = end === clause.end ? after.length : Math.max(after.lastIndexOf(","), after.lastIndexOf(" "))
  return trim(text, { start: start + Math.max(0, from), end: figure.end + Math.max(0, to) })
}

/** The clause that a figure stands in; one that opens with "which" or "who" with the clause it goes on from. */
function wholeClause({ text, quotationsIn }: Page, clauses: readonly Span[], figure: Span): Span | undefined {
  const at = clauses.findIndex(clause => within(figure, clause))
  const [before, clause] = [clauses[at - 1], clauses[at]]
  if (!clause || !before || !relative.test(text.slice(clause.start, clause.end))) return clause
  const whole = { start: before.start, end: clause.end }
  return quotationsIn(whole).length > 0 ? clause : whole
}

const relative = /^(?:which|who|whose)\s/

/** "14 of its 38 plants": the whole belongs to the figure of the part. */
function isWhole(text: string, before: Figure | undefined, figure: Figure): boolean {
  if (!before) return false
  return /^\s(?:[\p{L}-]+\s){0,2}?(?:of|out of)\s(?:(?:its|their|his|her|the|all)\s)?(?:[\p{L}-]+['’]s?\s)?$/u.test(
    text.slice(before.number.end, figure.number.start),
  )
}

/** "A 60-vote threshold", "a 25-member panel": the number says which kind of thing it is, not how many there were. */
function isTied(text: string, { number, of }: Figure): boolean {
  return of?.start === number.end + 1 && text[number.end] === "-"
}

/** "Two Veld 23 models": a number right behind a name is a part of it, unless it measures. */
function isDesignation({ annotated, text }: Page, { start, number, of }: Figure): boolean {
  return (
    /\b(?:flight|route|highway|interstate|model|chapter)\s$/iu.test(text.slice(Math.max(0, start - 12), start)) ||
    (of?.start === number.end + 1 &&
      overlapping(annotated.names, { start: number.start - 2, end: number.start }).some(
        name => name.kind !== "place" && name.end + 1 === number.start,
      ))
  )
}

/** "Norvale NRV +2.05%": the price of a share as a page's margin shows it; "Slideshow (19 Images)": a page's own parts. */
function isFurniture(text: string, { start, end, unit }: Figure): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 2)]
  return (
    (unit === "%" && /\b\p{Lu}{1,5}\s[+−-]?$/u.test(before)) ||
    (/^\p{L}+\s\($/u.test(lastLine(before)) && after.startsWith(")"))
  )
}

const lastLine = (text: string) => text.slice(text.lastIndexOf("\n") + 1)

/** "Centre: 9 seats": a row of a list is of its figure, however small. */
function isRow(before: string, { ordinal, unit }: Figure): boolean {
  return !ordinal && unit !== null && !ofTime.test(unit) && /^\p{Lu}[^:.,]{1,30}:\s$/u.test(before)
}

function isWorthAnEntry({ ordinal, unit, low, high, of }: Figure): boolean {
  if (ordinal || (unit !== null && ofTime.test(unit))) return false
  if (unit === "%" || unit === "percentage point") return true
  if (unit === null) return of !== null
  // "A father of 12" tells who somebody is.
  if (unit === "child" && of === null) return false
  // A vote of nine to none is told by both its numbers.
  return low >= leastCount || !Number.isInteger(low) || (unit === "vote" && high < low)
}
