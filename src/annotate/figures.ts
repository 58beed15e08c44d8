// Numbers that count or measure: value, range, unit, qualifier, direction of change, and what is counted.
//
// The tuple is CQE's (Almasian, Kazakova, Göldner, Gertz 2023), found by rule from the printed forms alone, without
// a parser: a numeral, the money sign before it or the unit or counted noun behind it, then two numerals joined to
// a range. Names that look like numbers are not figures (see context.ts).

import type { Figure } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"
import { changeBefore, isNoFigure, isYear, moneyBefore, qualifierBefore, vagueSize } from "./figures/context.js"
import { type Counted, countedAt, placedNoun, run, tiedNoun } from "./figures/noun.js"
import { findNumerals, type Numeral } from "./figures/numerals.js"
import { numeralPlaces } from "./figures/places.js"
import { isAge, stands } from "./figures/stands.js"
import { tallyAt } from "./figures/tally.js"
import { type FoundUnit, unitAt, withRate } from "./figures/units.js"

/** A numeral with the unit that is its own. */
interface Measured extends Span {
  readonly numeral: Numeral
  readonly unit: string | null
  readonly unitSpan: Span | null
  /** The unit is one of measure or money, not a counted noun. */
  readonly measure: boolean
  /** The two numbers of a vote or a score. */
  readonly tally?: true
}

/** Figures of a text, in order, none overlapping. Never throws. */
export function findFigures(text: Text): Figure[] {
  const page = text.report.text
  const measured: Measured[] = []
  let end = 0
  for (const numeral of findNumerals(page, text.report.language, numeralPlaces(text, page))) {
    if (numeral.start < end) continue
    const m = tallied(page, numeral) ?? measure(page, numeral)
    if (m) measured.push(m)
    end = m?.end ?? numeral.end
  }
  const figures: Figure[] = []
  for (let i = 0; i < measured.length; i++) {
    const a = measured[i]!
    const b = measured[i + 1]
    const whole = b && a.unit === null && isPartOf(page, a, b) ? b.unit : null
    const joined = b && isRange(page, a, b)
    if (joined) i++
    if (!joined && whole === null && !stands(page, a.numeral, a.unit)) continue
    figures.push(figure(page, whole === null ? a : { ...a, unit: whole }, joined ? b : null))
  }
  return figures
}

/** "By a vote of 266-150": one figure of two numbers. */
function tallied(page: string, numeral: Numeral): Measured | null {
  const tally = tallyAt(page, numeral)
  if (!tally) return null
  const { first: low, second: high, start, end, vote } = tally
  return { ...bare({ ...numeral, low, high, end }), start, unit: vote ? "vote" : null, tally: true }
}

/** "Father of seven": whom it counts stands before the number. */
const parent = /\b(?:grand)?(?:father|mother|parent|dad|mum|mom)s?[- ]of[- ](?:about\s)?$/i

function measure(page: string, numeral: Numeral): Measured | null {
  const money = numeral.spelt ? null : moneyBefore(page, numeral.start)
  if (money) {
    const million = /^ ?(?:m|b)(?![\p{L}\p{N}])/u.exec(page.slice(numeral.end, numeral.end + 4))
    const scaled = million ? scaleBy(numeral, million[0]) : numeral
    const { name, end } = withRate(page, { name: money.unit, start: money.start, end: scaled.end })
    return { start: money.start, end, numeral: scaled, unit: name, unitSpan: money, measure: true }
  }
  if (numeral.ordinal) return isOrdinal(page, numeral) ? placedBy(numeral, placedNoun(page, numeral.end)) : null
  if (parent.test(page.slice(Math.max(0, numeral.start - 24), numeral.start)))
    return { ...bare(numeral), unit: "child" }
  const at = behind(page, numeral.end)
  const found = numeral.share ? null : moneyOf(page, numeral, unitAt(page, at))
  const tight = page[numeral.end] === "-"
  const one = numeral.low === 1 && numeral.high === 1
  const counted =
    found || numeral.share ? null : rated(page, countedAt(page, tight ? numeral.end : past(page, numeral.end), one))
  if (isNoFigure(page, numeral, found !== null)) return null
  // A target's name, not a count of nothing.
  if (
    numeral.low === 0 &&
    numeral.spelt &&
    /\bnet[- ]$/i.test(page.slice(Math.max(0, numeral.start - 4), numeral.start))
  )
    return null
  const member = tight && !found && !numeral.share ? tiedNoun(page, numeral.end, numeral.spelt) : null
  if (member) return { ...placedBy(numeral, member), end: member.end }
  // "six-party", "two-way": a spelt number tied to a noun that is no unit names a kind of thing.
  if (tight && !found && !/^-(?:\s|\d|to\b)/.test(page.slice(numeral.end, numeral.end + 4))) return null
  if (isYear(page, numeral, counted !== null)) return null
  if (found) return { start: numeral.start, end: found.end, numeral, unit: found.name, unitSpan: found, measure: true }
  if (counted) {
    return { start: numeral.start, end: counted.end, numeral, unit: counted.name, unitSpan: counted, measure: false }
  }
  if (isAge(page, numeral)) return { ...bare(numeral), unit: "year of age" }
  return bare(numeral)
}

/** Millions of pounds are money, but for those of a ware: "two million pounds of beef". */
function moneyOf(page: string, { scale }: Numeral, found: FoundUnit | null): FoundUnit | null {
  if (found?.name !== "pound-mass" || scale < 1e6 || !/^ pounds?\b/u.test(page.slice(found.start - 1))) return found
  return /^ of\b/u.test(page.slice(found.end, found.end + 4)) ? found : { ...found, name: "pound sterling" }
}

function placedBy(numeral: Numeral, noun: Counted | null): Measured {
  return noun ? { ...bare(numeral), unit: noun.name, unitSpan: noun } : bare(numeral)
}

function bare(numeral: Numeral): Measured {
  return { start: numeral.start, end: numeral.end, numeral, unit: null, unitSpan: null, measure: false }
}

function scaleBy(numeral: Numeral, letter: string): Numeral {
  const factor = letter.trim() === "m" ? 1e6 : 1e9
  const low = Number((numeral.low * factor).toPrecision(15))
  return { ...numeral, low, high: low, scale: factor, end: numeral.end + letter.length }
}

/** "three thousand tests per day": a count can be a rate. */
function rated(page: string, counted: Counted | null): Counted | null {
  if (!counted || !/^\sper\s/.test(page.slice(counted.end, counted.end + 5))) return counted
  return withRate(page, counted)
}

/** Where a counted noun may begin: adjectives are part of it. */
function past(page: string, end: number): number {
  return (
    end +
    (/^(?:\sof\s(?:(?:the|a|its|their|his|her|our)\s(?:most\s)?)?|\s)?/.exec(page.slice(end, end + 16))?.[0].length ??
      0)
  )
}

/** Where a unit may begin behind a numeral: past one space, hyphen, or "of" after a vague plural. */
function behind(page: string, end: number): number {
  const gap =
    /^(?:\s?(?:US|U\.S\.)\s|-|–|\sof\s(?:(?:the|a|its|their|his|her|our)\s)?|\s(?:different|more|other|additional)\s|\s)?/.exec(
      page.slice(end, end + 16),
    )
  return end + (gap?.[0].length ?? 0)
}

/** Ordinals of quarters, dates and centuries belong to times. */
function isOrdinal(page: string, { start, end }: Numeral): boolean {
  const after = page.slice(end, end + 12)
  if (/^[\s-](?:quarter|half|century|centuries)/i.test(after)) return false
  return !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$/.test(
    page.slice(Math.max(0, start - 12), start),
  )
}

/** "280 million of the 1.5 billion crowns": the unit stands once for both. */
function isPartOf(page: string, a: Measured, b: Measured): boolean {
  return (
    b.unit !== null &&
    /^\sof\s(?:(?:the|its|their|his|her)\s)?(?:[\p{L}-]+['’]s?\s)?$/u.test(page.slice(a.end, b.start))
  )
}

const between = /^(?:\s?[-–—~]\s?|\s?-?to[\s-]|\s(?:or|and)\s)(?:between\s)?$/

/** Whether two numerals are the ends of one range. */
function isRange(page: string, a: Measured, b: Measured): boolean {
  if (a.tally || b.tally || a.numeral.ordinal || b.numeral.ordinal || a.numeral.share || b.numeral.share) return false
  const shared = a.unit !== null && a.unit === b.unit
  const own = a.unit === null || a.numeral.end === a.end || !a.measure
  const gap = page.slice(a.unit === null || !shared ? a.numeral.end : a.end, b.start)
  const joint = between.exec(gap.replace(/^\)?/, ""))
  // "from 208 pounds to 193": the unit stands with the first alone.
  if (a.unit !== null && b.unit === null && /^\sto\s$/.test(page.slice(a.end, b.start)))
    return /\bfrom\s$/.test(page.slice(a.start - 5, a.start))
  if (!joint || !(shared || (own && (a.unit === null || moneyOnly(a))))) return false
  const before = page.slice(Math.max(0, a.start - 24), a.start)
  if (/and/.test(joint[0])) return /\b(?:between|from)\s(?:about\s|around\s|roughly\s)?$/i.test(before)
  if (/or/.test(joint[0])) return !a.measure && b.unit !== null
  if (!/to/.test(joint[0])) return b.unit !== null || a.unit !== null
  // "rose by $3 to $20" tells a step and where it led.
  if (a.unit !== null && /\b(?:by|up|down|rose|fell|gained|lost|climbed|dropped|jumped|added)\s$/i.test(before))
    return false
  return a.unit !== null || b.unit !== null || /\b(?:from|between)\s$/.test(before)
}

function moneyOnly(a: Measured): boolean {
  return a.measure && a.unitSpan !== null && a.unitSpan.start < a.numeral.start
}

function figure(page: string, a: Measured, b: Measured | null): Figure {
  const last = b ?? a
  const unit = last.unit ?? a.unit
  const unitSpan = last.unit === null ? a.unitSpan : last.unitSpan
  const { qualifier, span } = qualifierBefore(page, a.start)
  const low = b ? sharedScale(a.numeral, b.numeral) : a.numeral.low
  return {
    start: a.start,
    end: last.end,
    number: { start: a.numeral.start, end: last.numeral.end },
    low,
    high: b ? b.numeral.high : a.numeral.high,
    vague: vagueSize(page, a.numeral),
    unit,
    unitSpan: unitSpan && { start: unitSpan.start, end: unitSpan.end },
    qualifier: b && qualifier === "exact" ? "between" : qualifier === "between" && !b ? "exact" : qualifier,
    qualifierSpan: span,
    of: countedThing(page, last),
    change: a.numeral.ordinal ? "=" : changeBefore(page, span?.start ?? a.start),
    ordinal: a.numeral.ordinal,
  }
}

/** "$89 to $93 billion": the scale stands once for both, where the numbers are of one size. */
function sharedScale(a: Numeral, b: Numeral): number {
  const unscaled = b.low / b.scale
  const shares = a.scale === 1 && b.scale > 1 && a.low <= unscaled && unscaled <= a.low * 10
  return shares ? Number((a.low * b.scale).toPrecision(15)) : a.low
}

/** Words of "of …" behind a measure at most. */
const reachOfThing = 6

/** What is measured: the words of "of …" behind the unit, or the counted noun itself. */
function countedThing(page: string, { end, unitSpan, measure, numeral }: Measured): Span | null {
  const of = /^\s(?:of|in)\s(?:(?:the|its|their|his|her|our|all)\s)?/.exec(page.slice(end, end + 16))
  if (of && (measure || numeral.share)) {
    const words = run(page, end + of[0].length, reachOfThing)
    if (words.length) return { start: words[0]!.start, end: words.at(-1)!.end }
  }
  return measure ? null : unitSpan && { start: unitSpan.start, end: unitSpan.end }
}
