// What stands around a number: qualifier, direction of change, money sign; and whether it is a figure at all.
// Dates, clock times and names that look like numbers (5G, COVID-19, Group of 20, six-party) are none.

import type { Qualifier } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import type { Numeral } from "./numerals.js"
import { moneySigns } from "./currencies.js"
import { unitAt } from "./units.js"

/** How far back a qualifier or a verb of change is looked for, in characters. */
const lookBack = 48

const qualifiers: readonly (readonly [Qualifier, string])[] = [
  ["at-least", "at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum|upwards? of"],
  ["at-most", "at most|no more than|not more than|up to|as (?:many|much|high|long|far) as|a maximum of|maximum"],
  [
    "more-than",
    "(?:well |far )?(?:more|greater|higher|longer|larger|bigger|older|better|wider|faster) than|over(?: than)?|above|exceed(?:s|ed|ing)?|in excess of|north of|(?<!(?:the|this|these|his|her|its|their|our) )past|topp(?:ed|ing)|tops",
  ],
  [
    "less-than",
    "(?:well |far )?(?:less|fewer|lower|shorter|smaller|younger|slower) than|(?:just )?under|below|just shy of|short of|sub-?",
  ],
  [
    "about",
    "about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|near|circa|an estimated|estimated|or so|an average of|averag(?:ed|es|ing)|barely|just over|~|≈",
  ],
  ["between", "between|anywhere (?:from|between)"],
]
const qualifier = new RegExp(
  `(?<![\\p{L}-])(?:${qualifiers.map(([, words], i) => `(?<q${i}>${words})`).join("|")})(?:\\s(?:the|a|an|US|its?|another|roughly|about))?\\s?$`,
  "iu",
)

/** The qualifier that stands before `at`, with its span. */
export function qualifierBefore(text: string, at: number): { qualifier: Qualifier; span: Span | null } {
  const from = Math.max(0, at - lookBack)
  const match = qualifier.exec(text.slice(from, at))
  if (!match) return { qualifier: "exact", span: null }
  const which = qualifiers.findIndex((_, i) => match.groups![`q${i}`] !== undefined)
  const start = from + match.index
  return {
    qualifier: qualifiers[which]![0],
    span: { start, end: start + match.groups![`q${which}`]!.length },
  }
}

/** The words of a size that is no number: "tens of thousands", "several hundred"; null for a number. */
export function vagueSize(text: string, { start, end, vague, spelt }: Numeral): string | null {
  const few = spelt
    ? /\b(?:several|an? few|a couple(?: of)?)\s$/i.exec(text.slice(Math.max(0, start - 14), start))
    : null
  if (!vague && !few) return null
  return `${few?.[0] ?? ""}${text.slice(start, end)}`.replace(/\s+/g, " ").toLowerCase()
}

const filler =
  "(?:\\s(?:by|of|as|a|an|the|another|to|about|around|roughly|nearly|almost|just|only|more|less|than|over|under|some|sharply|slightly|further|modestly|at|up|down|between|approximately))*\\s*$"
const upward = new RegExp(
  `\\b(?:up|ris(?:e|es|en|ing)|rose|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|add(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|rall(?:y|ied)|\\+)${filler}`,
  "i",
)
const downward = new RegExp(
  `\\b(?:down|f(?:all|alls|allen|alling|ell)|drop(?:s|ped|ping)?|slid(?:e|es|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|los(?:t|e|es|ing)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|sank|sink(?:s|ing)?|shed|dip(?:s|ped)?|tumbl(?:e|es|ed|ing)|shr(?:ank|ink)|cut)${filler}`,
  "i",
)

/** Whether the words before `at` say that something rose or fell. */
export function changeBefore(text: string, at: number): "=" | "up" | "down" {
  const before = text.slice(Math.max(0, at - lookBack), at)
  if (before.endsWith("+") || upward.test(before)) return "up"
  return downward.test(before) ? "down" : "="
}

/** Signs of letters count only where a digit follows; what stands before the number is looked at without it. */
const money = moneySigns.map(([sign, unit]) => {
  const pattern = (source: string) => new RegExp(`(?<![\\p{L}])(?:${source}) ?-?$`, "u")
  const beforeDigit = sign.replaceAll("(?=\\d)", "")
  return { unit, pattern: pattern(sign), beforeDigit: beforeDigit === sign ? null : pattern(beforeDigit) }
})

/** The money sign that stands before `at`. */
export function moneyBefore(text: string, at: number): (Span & { readonly unit: string }) | null {
  const from = Math.max(0, at - 8)
  const before = text.slice(from, at)
  const last = before.trimEnd().at(-1)
  if (last === undefined || !/[\p{Sc}\p{Lu}.=s-]/u.test(last)) return null
  for (const { pattern, beforeDigit, unit } of money) {
    const match = pattern.exec(before) ?? beforeDigit?.exec(before)
    if (match) return { unit, start: from + match.index, end: from + match.index + match[0].trimEnd().length }
  }
  return null
}

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
const afterMonth = new RegExp(
  `\\b${month}\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?:,\\s|\\s?[-–]\\s?|\\sand\\s|\\sto\\s))?$`,
)
const atMonth = new RegExp(`${month}\\.?,?\\s$`)
const beforeMonth = new RegExp(`^(?:st|nd|rd|th)?(?:\\s(?:of\\s)?|-)${month}\\b`)
const yearContext =
  /(?:\b(?:in|since|of|from|by|until|till|the|year|for|to|and|during|before|after|late|early|mid|around|through|its|last|between|than|on|fiscal)|['’]s|\d[-–]|[,(])\s?$/iu
const named =
  /(?:\b(?:Group|Gang|Committee|Class) of|\b(?:No|Nos|nos?)\.|#|\b(?:Fortune|FTSE|S&P|S P|CAC|DAX|Dow|Route|Highway|Interstate|Boeing|Airbus|Article|Section|Chapter|Resolution|Unit|Room|Channel|Game|Group|Phase|Level|Stage|Page|Apollo|World War|Formula|Title|Proposition|Act|Part|Item|Tier|Type|Class|Grade|Category|category|Flight|Building|Suite|Apartment|Volume|Season|Episode|Week|Day|Round|Super Bowl))\s?$/u

/** Whether the numeral is part of a date, a clock time, an address, or a name; `unit` tells if a unit follows. */
export function isNoFigure(text: string, numeral: Numeral, hasUnit: boolean): boolean {
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start)
  const after = text.slice(numeral.end, numeral.end + 16)
  if (/^\s?(?:[ap]\.?m\b|o['’]clock)/i.test(after) || /^:\d\d/.test(after) || /^[.:]\d\d\s?[ap]\.?m/.test(after))
    return true
  if (
    /\d[:/]$/.test(before) ||
    /^\/\d/.test(after) ||
    /^[-–]\d{1,4}[-–]\d/.test(after) ||
    /\d[-–]\d{1,4}[-–]$/.test(before)
  )
    return true
  if (named.test(before) && !(hasUnit && /\b(?:Group|Day|Week)\s?$/.test(before) === false && /[a-z]\s?$/.test(before)))
    return true
  if (numeral.spelt) return false
  // "iPhone 11 Pro", "COVID -19": a number between parts of a name.
  if (
    !hasUnit &&
    /\p{Lu}\p{L}*\s$/u.test(before) &&
    /^\s\p{Lu}/u.test(after) &&
    /^\d{1,3}$/.test(text.slice(numeral.start, numeral.end))
  )
    return true
  if (/\p{Lu}{3,}\s?-$/u.test(before)) return true
  if (afterMonth.test(before) || beforeMonth.test(after)) return !hasUnit || !/^\s?(?:%|per)/.test(after)
  // "COVID-19", "F-35", "last-32": stuck to a name by a hyphen; "sub-7" and "minus-5" are figures.
  if (/\p{L}-$/u.test(before) && !/\b(?:sub|minus|to|roughly|now|over|under)-$/i.test(before)) return true
  // "5G", "737s", "4x4": letters stuck on that are no unit.
  if (/^\p{L}/u.test(after) && !(hasUnit && !/^s\b/.test(after))) return true
  if (/^['’]s\b/.test(after)) return true
  return false
}

/** Whether four digits stand for a year. `counts` tells that a plural noun or unit follows. */
export function isYear(text: string, numeral: Numeral, counts: boolean): boolean {
  const printed = text.slice(numeral.start, numeral.end)
  if (!/^\d{4}$/.test(printed) || numeral.low < 1500 || numeral.low > 2199) return false
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start)
  if (/^\s?(?:-|–)\s?(?:\d{4}|\d{2})\b/.test(text.slice(numeral.end, numeral.end + 8))) return true
  if (unitAt(text, numeral.end + 1)) return false
  if (/\b(?:more|less|fewer) than\s$|\b(?:some|about|nearly|over|least)\s$/.test(before) && counts) return false
  // News prints counts of this size with a comma.
  const recent = numeral.low >= 1900 && numeral.low <= 2050
  return !counts || recent || yearContext.test(before) || before === "" || atMonth.test(before)
}
