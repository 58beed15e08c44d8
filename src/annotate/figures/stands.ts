// Whether a number by itself, with neither unit nor counted noun, is a figure: an age, a share, a value after "to" or "at".

import type { Numeral } from "./numerals.js"

/** Whether a number is an age: "Orluk, 67, said", "aged 35". */
export function isAge(page: string, { start, end, low }: Numeral): boolean {
  if (low < 120 && /\b(?:aged|age|ages|turn(?:ed|s|ing)?)\s$/i.test(page.slice(Math.max(0, start - 8), start)))
    return /^(?:[\s,.;)]|$)/.test(page.slice(end, end + 1))
  return (
    low < 120 &&
    /[\p{L}.)]\s?,\s$/u.test(page.slice(Math.max(0, start - 4), start)) &&
    /^(?:,|\.$|\sand\s)/.test(page.slice(end, end + 5))
  )
}

/** Pronouns and determiners before "one" that make it a pronoun. */
const beforePronoun =
  /\b(?:the|each|no|this|that|any|every|another|which|same|some|only|first|last|next|good|big|as)\s$/i
/** Words after which a number with nothing behind it is still a quantity. */
const beforeBare =
  /(?:\b(?:at|to|by|than|is|was|were|are|be|reach|reached|totaled|totalled|around|about|nearly|over|under|of|and|below|above|hit|stood|from|roughly|minus|against)|[(+~])\s?$/i

/** Whether a numeral is a figure, with its unit or without. */
export function stands(page: string, numeral: Numeral, unit: string | null): boolean {
  if (numeral.ordinal || numeral.share) return true
  const before = page.slice(Math.max(0, numeral.start - 16), numeral.start)
  if (numeral.spelt && numeral.low === 1 && numeral.high === 1 && beforePronoun.test(before)) return false
  if (unit !== null) return !(numeral.spelt && numeral.low === 1 && /^(?:off|another|day)\b/.test(unit))
  if (/^\sof (?:whom|them|those|these)\b/.test(page.slice(numeral.end, numeral.end + 9))) return true
  if (numeral.spelt) return false
  const printed = page.slice(numeral.start, numeral.end)
  if (/[.,]\d|\s/.test(printed)) return true
  if (/^\s?[-–]\s?\d/.test(page.slice(numeral.end, numeral.end + 4)) || /\d\s?[-–]\s?$/.test(before)) return false
  return beforeBare.test(before)
}
