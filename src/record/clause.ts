// Clauses of a sentence, by joining words and marks; and how far a clause says its matter has come.

import { keptWith } from "../kit/kept.js"
import type { Span } from "../model/span.js"
import type { Page } from "./claim.js"

const joint =
  /;\s|,\s(?:and|but)\s(?=\p{Ll}{2,}ed\b)|,?\s(?:and|but)\s(?=(?:has|have|had|is|are|was|were|will|would|could|may|might|also|then|later|must|should|can|threaten\w*|later)\b)|,\s(?=(?:while|whereas|although|though|but|so|after|as|when|where|which|who|and\s(?:the|its|his|her|their)\b)\s)|\s(?=(?:while|whereas|although)\s)/giu

/** The clauses of spans that several finders of one page ask for. */
const known = keptWith((_page: Page) => new WeakMap<Span, readonly Span[]>())

/** Clauses of a span, in order; together they hold all of its words. */
export function clausesOf(page: Page, span: Span): readonly Span[] {
  const told = known(page).get(span)
  if (told) return told
  const found = clausesIn(page, span)
  known(page).set(span, found)
  return found
}

function clausesIn({ text, quotationsIn }: Page, span: Span): readonly Span[] {
  const clauses: Span[] = []
  let from = span.start
  for (const match of text.slice(span.start, span.end).matchAll(joint)) {
    const at = span.start + match.index
    if (quotationsIn({ start: at, end: at + 1 }).some(q => q.start < at && at < q.end)) continue
    if (at > from) clauses.push(trim(text, { start: from, end: at }))
    from = at + match[0].length
  }
  clauses.push(trim(text, { start: from, end: span.end }))
  return clauses.filter(({ start, end }) => end > start)
}

/** The clause of a span that an offset lies in; the span where it lies between two. */
export function clauseAt(page: Page, span: Span, at: number): Span {
  return clausesOf(page, span).find(clause => clause.start <= at && at < clause.end) ?? span
}

/** Whether one clause leads on to another that says more of its matter: "A meeting is due, where A and B see C". */
export function leadsOn(text: string, first: Span, second: Span): boolean {
  return /^,?\s?(?:where|when|at which|in which)\s/.test(text.slice(first.end, second.start + 6))
}

/** Without white space and marks of the clause at both ends. */
export function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:.—–-]/u.test(text[from]!)) from++
  while (to > from && /[\s,;:.—–-]/u.test(text[to - 1]!)) {
    if (text[to - 1] === "." && /(?:\b\p{L}\.)+\p{L}\.$/u.test(text.slice(Math.max(from, to - 8), to))) break
    to--
  }
  return { start: from, end: to }
}

const possible = /\b(?:could|may|might|possibly|possible|possibility|perhaps|would(?! not)|if)\b/i
const planned =
  /\b(?:will|shall|(?:is|are|was|were|be) (?:expected|scheduled|set|due|slated|planned|to)|expected|scheduled|slated|due to|plans?|planned to|hopes? to|(?:is|are) (?:\w+ )?(?:meeting|holding|hosting)|to meet|upcoming|next (?:week|month|year|round))\b/i
const negative = /\b(?:no|not|never|n['’]t|without|neither|nor)\b|n['’]t\b/i

/** How far what a stretch of words tells of has come. */
export function statusIn(words: string): "held" | "planned" | "possible" {
  if (planned.test(words)) return "planned"
  return possible.test(words) ? "possible" : "held"
}

/** Whether a stretch of words says no. */
export function isNegative(words: string): boolean {
  return negative.test(words)
}
