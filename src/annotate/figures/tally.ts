// Votes and scores: two numbers with a dash between ("266-150", "3-1"), so many on one side and so many on the other.

import type { Span } from "../../model/span.js"
import type { Numeral } from "./numerals.js"

/** How a vote or a match went. */
export interface Tally extends Span {
  readonly first: number
  readonly second: number
  /** Of a vote; else of a match. */
  readonly vote: boolean
}

const shape = /(?<first>\d{1,3})(?<joint>\s?[-–]\s?|\sto\s)(?<second>\d{1,3})(?![\d/%–-]|[.,:]\d|\p{L})/uy
/** Letters before and behind the numbers in which it is told what they are. */
const [back, on] = [56, 28]
const ofVote =
  /\b(?:vot(?:e|es|ed|ing)|ballot|passed|approv(?:ed|al)|reject(?:ed|ion)|defeated|confirmed|adopted|cleared|ruled|ruling|decision|margin)\b/i
const ofMatch =
  /\b(?:w[io]n|wins|winning|lost|los(?:e|es|ing)|beat(?:s|ing)?|defeat\w*|led|leads?|leading|trail\w*|victory|draw|drew|scores?|scored|down|up|ahead)\b/i

/** The tally that begins with a numeral; null where the two numbers are a range, a date or part of a name. */
export function tallyAt(page: string, { start, end, spelt }: Numeral): Tally | null {
  if (
    spelt ||
    !/^\d{1,3}$/.test(page.slice(start, end)) ||
    /[\p{L}\p{N}\p{Sc}./:–-]$/u.test(page.slice(start - 1, start))
  )
    return null
  shape.lastIndex = start
  const match = shape.exec(page)
  if (!match) return null
  const close = start + match[0].length
  const { first: a = "", second: b = "", joint = "" } = match.groups ?? {}
  const [first, second] = [Number(a), Number(b)]
  const before = page.slice(Math.max(0, start - back), start)
  const after = page.slice(close, close + on)
  const vote = ofVote.test(before) || /^\s(?:to|in favou?r|against|vote|margin|decision|ruling)\b/.test(after)
  if (joint.includes("to") && !(vote && /\b(?:vot(?:e|ed|ing)|by|of)\s$/.test(before))) return null
  // "Approved 10-15 bills" is a range, and so is what rises without a word of a vote.
  if (first <= second && (!vote || /^\s(?!vote|margin|decision|ruling)\p{Ll}+s\b/u.test(after))) return null
  return vote || ofMatch.test(before) || ofMatch.test(after) ? { start, end: close, first, second, vote } : null
}
