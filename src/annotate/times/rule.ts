// One rule of the grammar of time expressions: a pattern, and what its words come to; with what many patterns share.

import { type Look, lookFor } from "../../text/look.js"
import type { Anchor } from "./anchor.js"
import type { Groups, Reading } from "./readings.js"

/** One pattern and its reading; null where the words mean no time after all. */
export interface Rule {
  /** The kinds of words, as bits, without which a sentence is not searched. */
  readonly needs: number
  readonly pattern: RegExp
  read(groups: Groups, anchor: Anchor): Reading | null
}

/** "early", "late in the": which part of the time is meant. */
export const mod: string = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[ -](?:in )?(?:the )?)?"
/** "the end of", before a period. */
export const theEnd: string = "(?:[Tt]he (?:end|beginning|start|middle|close|rest|last half|first half) of )?"
/** How nearly a count is meant. */
export const fuzzy: string =
  "(?:(?:[Mm]ore than|[Ll]ess than|[Nn]early|[Aa]lmost|[Oo]ver|[Aa]bout|[Aa]round|[Uu]p to|[Aa]t least|[Rr]oughly) )?"
/** A clock time in digits. */
export const clock: string =
  "\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\b\\.?| ?o['’]clock)|\\d{1,2}:\\d{2}(?::\\d{2})?(?! ?[ap]\\.?m)"

/** A rule whose words stand alone, with no letter or digit beside them. */
export function rule(needs: readonly Need[], source: string, read: Rule["read"], flags = "gu"): Rule {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
  return { needs: needs.reduce((bits, need) => bits | (1 << kinds.indexOf(need)), 0), pattern, read }
}

/** A kind of words that times are told with. `time` has nearly all of them: a rule whose words say other things as often needs it too. */
export type Need =
  | "number"
  | "joint"
  | "month"
  | "year"
  | "spelt"
  | "decade"
  | "decadeWord"
  | "century"
  | "holiday"
  | "weekday"
  | "clock"
  | "today"
  | "dayWord"
  | "partOfDay"
  | "unit"
  | "units"
  | "weekend"
  | "yearWord"
  | "beside"
  | "season"
  | "quarter"
  | "distance"
  | "moments"
  | "counted"
  | "every"
  | "often"
  | "now"
  | "recent"
  | "soon"
  | "ordinal"
  | "edge"
  | "time"

/**
 * Kinds of words that times are told with, by their norms. A rule is tried on a sentence that has all the kinds it
 * needs: most sentences tell no time, and a look at their words is cheaper than any pattern.
 */
const words: Readonly<Record<Need, RegExp>> = {
  number: /\d/,
  joint: /[-/]/,
  month:
    /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/,
  year: /\d{4}/,
  spelt: /nineteen|eighteen|seventeen|twenty|thousand/,
  decade: /0s?$/,
  decadeWord: /ties/,
  century: /centur/,
  holiday: /christmas|thanksgiving|halloween|independence|valentine|^new|^may|^earth/,
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  clock: /\d:\d|^m(?![a-z])|(?:^|\d)[ap]m(?![a-z])|clock|noon|midnight|midday/,
  today: /today|yesterday|tomorrow/,
  dayWord: /day|morning|afternoon|evening|night/,
  partOfDay: /morning|afternoon|evening|night|noon/,
  unit: /second|moment|minute|hour|day|week|month|quarter|year|decade|centur/,
  units: /days|weeks|months|years|quarters|decades|centuries|hours|minutes/,
  weekend: /weekend/,
  yearWord: /year/,
  beside: /past|last|next|previous|coming|first|final|latest|following/,
  season: /spring|summer|fall|autumn|winter/,
  quarter: /quarter|half/,
  distance: /ago|earlier|before|later|now|hence/,
  moments: /econds|oments|inutes|ours/,
  counted: /\d|times|once|twice|cents|dollars|percent/,
  every: /every|each/,
  often: /(?:dai|week|month|year|annual|hour|night)ly/,
  now: /now|current|present|these/,
  recent: /recent|lately|past/,
  soon: /future|term|coming|next/,
  ordinal: /\d(?:st|nd|rd|th)/,
  edge: /end|rest|start/,
  time: /\d|day|week|month|year|hour|minute|second|quarter|decade|centur|night|morning|evening|noon|now|ago|recent|lately|past|future|term|current|spring|summer|fall|autumn|winter|ties\b|ly\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|thanksgiving|halloween|nineteen|eighteen|twenty/,
}

const kinds = Object.keys(words) as readonly Need[]

/** Which kinds a word is of. */
export const lookForTimes: Look = lookFor(Object.values(words))
