// Notes of correction in a pair. What a note says is the outlet's word on its own page: neither put in nor left out. A
// change that a note tells of is said to be the outlet's own correction.

import type { CorrectionNote } from "../../model/annotation.js"
import { overlap, type Span } from "../../model/span.js"
import type { Correspondence, Side } from "./correspondence.js"
import type { Draft } from "./draft.js"
import type { Names } from "./neutral.js"

/** Whether a draft tells of a note of correction as of matter that the other side lacks. */
export function isOfNote({ exemplar, copy }: Draft, { a, b }: Correspondence): boolean {
  return liesInNote(a, exemplar) !== liesInNote(b, copy)
}

function liesInNote({ report }: Side, span: Span | null): boolean {
  return span !== null && report.corrections.some(note => 2 * overlap(note, span) > span.end - span.start)
}

/** What a note adds to that of an alteration which a note of correction tells of; empty where none does. */
export function correctedBy(draft: Draft, { a, b }: Correspondence, names: Names | null): string {
  const { exemplar, copy } = draft
  if (!exemplar || !copy || (a.report.corrections.length === 0 && b.report.corrections.length === 0)) return ""
  const [was, is] = [wordsAt(a, exemplar), wordsAt(b, copy)]
  if (b.report.corrections.some(note => tellsOf(note, b, was, is)))
    return names ? `; ${names[1]} corrects this itself` : "; corrected by the copy’s own outlet"
  if (a.report.corrections.some(note => tellsOf(note, a, is, was)))
    return names
      ? `; ${names[0]} corrects this itself`
      : "; the exemplar’s own note of correction withdraws what the copy has"
  return ""
}

/** Whether a note withdraws these words for those. */
function tellsOf({ from, to }: CorrectionNote, side: Side, wrong: string, right: string): boolean {
  if (from === null || to === null) return false
  const [was, is] = [wordsAt(side, from), wordsAt(side, to)]
  return oneInOther(was, wrong) && oneInOther(is, right) && tellsApart(was, is, wrong) && tellsApart(is, was, right)
}

/** Whether words have one that only the first of two readings has: "a" is of both "a minister" and "a deputy". */
function tellsApart(reading: string, other: string, words: string): boolean {
  const own = words.trim().split(" ")
  return own.some(word => reading.includes(` ${word} `) && !other.includes(` ${word} `))
}

/** Words alone, each between spaces. */
function wordsAt({ text }: Side, { start, end }: Span): string {
  return ` ${text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$£€%]+/gu, " ")
    .trim()} `
}

function oneInOther(x: string, y: string): boolean {
  return x.trim() !== "" && y.trim() !== "" && (x.includes(y) || y.includes(x))
}
