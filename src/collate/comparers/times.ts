// Times against the times they answer to: the date or span of time, and the qualifier of a deadline.

import { type Row, ruled } from "../gravity.js"
import type { Time } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import { sentenceAt, tokensWithin } from "../../text/places.js"
import type { Correspondence, Side } from "../pair/correspondence.js"
import { closeness } from "../pair/closeness.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { atMost } from "../pair/surroundings.js"
import type { Script } from "../pair/edits.js"
import { bounds, qualifierName } from "../words/qualifiers.js"
import { pairSlots } from "../pair/slots.js"
import { underOneVerb } from "../propositions/under-verb.js"

/** Alterations of times in one script. */
export function compareTimes(pair: Correspondence, script: Script): Draft[] {
  const same = (x: Time, y: Time) =>
    sameWords(pair, x, y) || (x.value !== null && x.value === y.value && isPlain(x.value))
  const { pairs, onlyA, onlyB } = pairSlots<Time>(
    pair,
    script,
    side => side.report.times,
    same,
    time => time,
    // How long a thing lasts is no answer to when it was, nor the hour to the day.
    (x, y) => (x.type === "duration") === (y.type === "duration") && !isHourOfDay(pair, x, y),
  )
  const joined = underOneVerb(pair, ofVerbs(pair.a, onlyA), ofVerbs(pair.b, onlyB))
  return [
    ...pairs.flatMap(([x, y]) => atMost(pair, script, x, y, compare(pair, x, y, same))),
    ...joined.flatMap(([x, y]) => compare(pair, x, y, same)),
    ...onlyA.filter(x => !joined.some(([one]) => one === x)).flatMap(x => lost(pair, script, x, same)),
    ...onlyB.filter(y => !joined.some(([, one]) => one === y)).flatMap(y => gained(pair, y, same)),
  ]
}

/** Days that tell when something was done; "Saturday's attack" tells which attack. */
function ofVerbs({ text }: Side, times: readonly Time[]): Time[] {
  return times.filter(({ type, end }) => type === "date" && !/['’]/u.test(text.slice(end - 2, end + 1)))
}

const day = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u

/** Whether one is an hour by the clock and the other tells of a day: 7:50 p.m., Saturday night. */
function isHourOfDay({ a, b }: Correspondence, x: Time, y: Time): boolean {
  const words = [a.text.slice(x.start, x.end), b.text.slice(y.start, y.end)] as const
  const [hourX, hourY] = words.map(one => /^\d/u.test(one) && !day.test(one))
  return (
    (hourX === true && day.test(words[1]) && !/\d/u.test(words[1])) ||
    (hourY === true && day.test(words[0]) && !/\d/u.test(words[0]))
  )
}

/** A value that names a day, a month, a year or a length of time, not "the past". */
function isPlain(value: string): boolean {
  return /\d/u.test(value)
}

function sameWords(pair: Correspondence, x: Time, y: Time): boolean {
  const words = (side: Correspondence["a"], time: Time) => {
    const { from, to } = tokensWithin(side.tokens, time)
    return side.tokens
      .slice(from, to)
      .filter(token => token.kind !== "mark" && token.norm !== "the" && token.norm !== "on")
      .map(token => token.stem)
      .join(" ")
  }
  return words(pair.a, x) === words(pair.b, y)
}

function compare(pair: Correspondence, x: Time, y: Time, same: (x: Time, y: Time) => boolean): Draft[] {
  const [was, is] = [excerpt(pair.a.text, withQualifier(x)), excerpt(pair.b.text, withQualifier(y))]
  if (bounds(x.qualifier) === bounds(y.qualifier) && same(x, y)) return []
  if (same(x, y) && (saysItApart(pair.a, x, y) || saysItApart(pair.b, y, x))) return []
  const deadline = x.type !== "duration" && y.type !== "duration"
  if (deadline && x.qualifier !== y.qualifier && (same(x, y) || x.value === y.value)) {
    const names = `was ${qualifierName(x.qualifier)} and is now ${qualifierName(y.qualifier)}`
    return changed(qualifierRow(x, y), withQualifier(x), withQualifier(y), `the time ${names}: “${was}”, “${is}”`)
  }
  if (same(x, y)) return []
  if (isRestated(x, y, was, is)) return changed("time.restated", x, y, `the time is given as “${is}” for “${was}”`)
  const known = isFixed(pair.a.text, x) && isFixed(pair.b.text, y)
  return changed(known ? "time.another" : "time.another-vague", x, y, `the time changed from “${was}” to “${is}”`)
}

/** A deadline moved to another is grave, one lost or gained is not; "from" a day is mostly where an account begins. */
function qualifierRow(x: Time, y: Time): Row {
  if (x.qualifier !== "exact" && y.qualifier !== "exact") return "time.deadline-turned"
  return x.qualifier === "from" || y.qualifier === "from" ? "time.deadline-from" : "time.deadline-lost"
}

function changed(row: Row, exemplar: Span, copy: Span, note: string): Draft[] {
  return [{ ...ruled(row), exemplar, copy, note }]
}

/** "Since it walked out in November": the qualifier that the other has beside its time stands elsewhere in the sentence. */
function saysItApart({ report, tokens }: Side, own: Time, other: Time): boolean {
  if (own.qualifier !== "exact" || other.qualifierSpan === null) return false
  const sentence = sentenceAt(report, own.start)
  return (
    sentence !== undefined &&
    tokens.slice(sentence.firstToken, sentence.lastToken).some(({ norm }) => norm === other.qualifier)
  )
}

/** The one is the other, more or less precisely. */
function isRestated(x: Time, y: Time, was: string, is: string): boolean {
  if (nameOneDate(was, is)) return true
  if (x.value === null || y.value === null) return nameOneDay(was, is)
  return x.value.startsWith(y.value) || y.value.startsWith(x.value)
}

/** "December 5, 2014", "last December 5": one day of the year, and not two years. */
function nameOneDate(was: string, is: string): boolean {
  const [p, q] = [was, is].map(words => ({
    date: /(\p{Lu}\p{Ll}{2})\p{Ll}*\.?\s\d{1,2}\b/u.exec(words)?.[0].replace(/^(\p{L}{3})\p{L}*\.?/u, "$1"),
    year: /\b\d{4}\b/u.exec(words)?.[0],
  })) as [{ date?: string; year?: string }, { date?: string; year?: string }]
  return p.date !== undefined && p.date === q.date && (!p.year || !q.year || p.year === q.year)
}

/** Whether a side has a time in more or fewer words: ‘Monday’ where the other has "Monday night". */
function isTold(own: Side, x: Time, other: Side): boolean {
  const words = excerpt(own.text, x)
  return other.report.times.some(y => isRestated(x, y, words, excerpt(other.text, y)))
}

/** "Wednesday", "Wednesday afternoon": without a date to resolve them by, the same day as far as anyone can tell. */
function nameOneDay(was: string, is: string): boolean {
  const days = (words: string): readonly string[] => words.match(/\p{Lu}\p{Ll}+/gu) ?? []
  return days(was).some(day => days(is).includes(day))
}

/** A day, month or number is named: it is one time and no other, even where the report is undated. */
function isFixed(text: string, time: Time): boolean {
  // The capital of "Last month" and "An hour later" comes from where they stand.
  return (
    (time.value !== null && isPlain(time.value)) ||
    /\p{N}|(?<!^)\b\p{Lu}\p{Ll}|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text.slice(time.start, time.end))
  )
}

function withQualifier(time: Time): { start: number; end: number } {
  if (!time.qualifierSpan) return time
  return { start: Math.min(time.start, time.qualifierSpan.start), end: Math.max(time.end, time.qualifierSpan.end) }
}

/** A time left out of a sentence that is otherwise kept. */
function lost(pair: Correspondence, script: Script, x: Time, same: (x: Time, y: Time) => boolean): Draft[] {
  if (closeness(script.link) === "recast" || pair.b.report.times.some(y => same(x, y))) return []
  if (isTold(pair.a, x, pair.b)) return []
  const dated = x.value !== null && isPlain(x.value)
  return [
    {
      ...ruled(dated ? "time.lost" : "time.lost-vague"),
      exemplar: withQualifier(x),
      copy: null,
      note: `when it was is left out: “${excerpt(pair.a.text, withQualifier(x))}”`,
    },
  ]
}

function gained(pair: Correspondence, y: Time, same: (x: Time, y: Time) => boolean): Draft[] {
  if (pair.a.report.times.some(x => same(x, y)) || isTold(pair.b, y, pair.a)) return []
  return [
    {
      ...ruled(y.type !== "set" && y.value !== null && isPlain(y.value) ? "time.gained" : "time.gained-vague"),
      exemplar: null,
      copy: withQualifier(y),
      note: `the time “${excerpt(pair.b.text, withQualifier(y))}” stands nowhere in the exemplar`,
    },
  ]
}
