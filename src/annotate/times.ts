// Time expressions with TIMEX3 values, resolved against the report's date and the dates spoken of before.
//
// Found by the patterns of `times/rules.ts`, longest first, and read in the order of the text, because "that day" and
// "a week later" hang from the date before. Without a report's date relative times stay open (`value` null) and a
// bare "March 5" keeps `XXXX` for its year: nothing is resolved against the day on which the program runs.

import { lazily } from "../kit/lazily.js"
import type { Qualifier, Time } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"
import { type Anchor, anchorOf } from "./times/anchor.js"
import { dayValue, readDay } from "./times/calendar.js"
import type { Reading } from "./times/readings.js"
import { kindsIn } from "../text/look.js"
import { lookForTimes, type Rule } from "./times/rule.js"
import { rules } from "./times/rules.js"
import { tenseAround } from "./times/tense.js"

interface Match extends Span {
  readonly rule: Rule
  /** Place of the rule in the list. */
  readonly order: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Times of a text, in order, none overlapping. Never throws. */
export function findTimes(text: Text): Time[] {
  const page = text.report.text
  const published = anchorOf(text.report.published?.value ?? null, page)
  const times: Time[] = []
  let told: Told = { last: null, lastDay: null, lastPast: null }
  for (const match of longest(text)) {
    const reading = match.rule.read(match.groups, anchorAt(published, told, page, match))
    if (!reading) continue
    if (reading.type === "date" && reading.value && /^\d{4}/.test(reading.value))
      told = toldOf(told, reading.value, published)
    times.push({
      ...tight(page, match),
      type: reading.type,
      value: reading.value,
      ...qualified(page, match),
      basis: basis(reading),
    })
  }
  return times
}

type Told = Pick<Anchor, "last" | "lastDay" | "lastPast">

/** The dates told of, with one more. */
function toldOf(before: Told, value: string, { day }: Anchor): Told {
  if (!readDay(value)) return { ...before, last: value }
  const isPast = day === null || value.slice(0, dayLength) <= dayValue(day)
  return { last: value, lastDay: value, lastPast: isPast ? value : before.lastPast }
}

/** Letters of `2021-03-19`. */
const dayLength = 10

/** The anchor of one time. The tense around it is looked for when a reading asks, for most times tell their date. */
function anchorAt({ day, year, dayFirst }: Anchor, told: Told, page: string, match: Match): Anchor {
  const tense = lazily(() => tenseAround(page, match))
  return {
    day,
    year,
    dayFirst,
    ...told,
    get ahead() {
      return tense().ahead
    },
    get back() {
      return tense().back
    },
  }
}

function basis({ printed, value }: Reading): string {
  if (printed) return "printed"
  return value === null || value.startsWith("XXXX") ? "open" : "report's date"
}

/** All matches of all rules, sentence by sentence, of which at each place the longest stands. */
function longest({ report, sentences, tokens }: Text): Match[] {
  const found: Match[] = []
  for (const { start: offset, end, firstToken, lastToken } of sentences) {
    const kinds = kindsIn(lookForTimes, tokens, firstToken, lastToken)
    if (kinds === 0) continue
    const words = report.text.slice(offset, end)
    for (const [order, rule] of rules.entries()) {
      if ((rule.needs & kinds) !== rule.needs) continue
      rule.pattern.lastIndex = 0
      for (let match = rule.pattern.exec(words); match !== null; match = rule.pattern.exec(words)) {
        const start = offset + match.index
        found.push({ start, end: start + match[0].length, rule, order, groups: match.groups ?? {} })
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  const kept: Match[] = []
  for (const match of found) {
    const before = kept.at(-1)
    if (!before || match.start >= before.end) kept.push(match)
    else if (match.end - match.start > before.end - before.start) kept[kept.length - 1] = match
  }
  return kept
}

/** The match without the "in", "of" or "the" that only helped to find it. */
function tight(page: string, { start, end }: Span): Span {
  const lead = /^(?:(?:in|of|by|since|during|until) )?/i.exec(page.slice(start, end))![0].length
  const tail =
    /[.,]$/.test(page.slice(start, end)) &&
    !/\b(?:[ap]\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/.test(page.slice(start, end))
      ? 1
      : 0
  return { start: start + lead, end: end - tail }
}

const before: readonly (readonly [Qualifier, string])[] = [
  ["by", "no later than|not later than|by(?: the end of)?|within"],
  ["before", "before|prior to|ahead of|earlier than"],
  ["after", "after|following|later than|beyond|post-"],
  ["since", "since"],
  ["until", "until|till|through|up to"],
  ["from", "as (?:early|soon) as|starting(?: in| on)?|beginning(?: in| on)?|effective|from"],
  ["about", "about|around|roughly|approximately|nearly|almost|some|circa"],
  ["more-than", "more than|over"],
  ["less-than", "less than|under|fewer than"],
  ["at-least", "at least"],
  ["at-most", "at most|no more than"],
  ["between", "between"],
]
const qualifier = new RegExp(
  `(?<![\\p{L}-])(?:${before.map(([, words], i) => `(?<q${i}>${words})`).join("|")})(?:\\s(?:the|a|an|on|in))?\\s?$`,
  "iu",
)
const inside =
  /^(?:the )?(?:(?<early>early|earlier|beginning|start)|(?<mid>mid|middle)|(?<late>late|later|end|close))\b/i
const insideFuzzy =
  /^(?:(?<more>more than|over)|(?<less>less than|up to)|(?<about>nearly|almost|about|around|roughly)|(?<least>at least))\b/i

/** The qualifier before the time, or the one that it opens with. */
function qualified(page: string, match: Match): { readonly qualifier: Qualifier; readonly qualifierSpan: Span | null } {
  const { start, end } = match
  const from = Math.max(0, start - 24)
  const found =
    qualifier.exec(page.slice(from, start)) ??
    qualifier.exec(/^(?:by|since|until) /i.exec(page.slice(start, end))?.[0] ?? "")
  if (found) {
    const which = before.findIndex((_, i) => found.groups![`q${i}`] !== undefined)
    const at = found.input.length === start - from ? from + found.index : start
    return { qualifier: before[which]![0], qualifierSpan: { start: at, end: at + found.groups![`q${which}`]!.length } }
  }
  const opening = inside.exec(page.slice(start, end)) ?? insideFuzzy.exec(page.slice(start, end))
  const name = opening && Object.entries(opening.groups ?? {}).find(([, words]) => words)?.[0]
  if (!opening || !name) return { qualifier: "exact", qualifierSpan: null }
  const names: Readonly<Record<string, Qualifier>> = { more: "more-than", less: "less-than", least: "at-least" }
  return { qualifier: names[name] ?? (name as Qualifier), qualifierSpan: { start, end: start + opening[0].length } }
}
