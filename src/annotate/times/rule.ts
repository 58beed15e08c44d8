// One rule of the grammar of time expressions: a pattern, and what its words come to; with what many patterns share.

import type { Anchor } from "./anchor.js"
import type { Groups, Reading } from "./readings.js"

/** One pattern and its reading; null where the words mean no time after all. */
export interface Rule {
  /** A sentence without this is not searched. */
  readonly needs: RegExp
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
export function rule(needs: RegExp, source: string, read: Rule["read"], flags = "gu"): Rule {
  return { needs, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags), read }
}

/** What a rule needs a sentence to hold. */
export type Need =
  | "iso"
  | "slash"
  | "month"
  | "year"
  | "spelt"
  | "decades"
  | "decadeWords"
  | "century"
  | "weekday"
  | "clockWord"
  | "today"
  | "dayWord"
  | "unitWord"
  | "units"
  | "moments"
  | "rate"
  | "season"
  | "quarter"
  | "distance"
  | "every"
  | "often"
  | "now"
  | "recent"
  | "soon"
  | "holidays"
  | "ordinalDay"

/** What a sentence must hold for a rule to be tried on it: most sentences tell no time, and a glance is cheap. */
export const needs: Readonly<Record<Need, RegExp>> = {
  iso: /\d-\d/,
  slash: /\d\/\d/,
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  year: /\d{4}/,
  spelt: /nineteen|eighteen|seventeen|twenty|two thousand/,
  decades: /0['’]?s/,
  decadeWords: /ties\b/,
  century: /centur/i,
  weekday: /day/,
  clockWord: /\d ?[ap]\.?m\b|o['’]clock|\d:\d|noon|midnight|midday/i,
  today: /today|yesterday|tomorrow/i,
  dayWord: /day|morning|afternoon|evening|night/i,
  unitWord: /second|moment|minute|hour|day|week|month|quarter|year|decade|centur/i,
  units: /days|weeks|months|years|quarters|decades|centuries|hours|minutes/,
  moments: /(?:econds|oments|inutes|ours) (?:before|after|earlier|later)/,
  rate: /(?:a|per) (?:day|week|month|year|hour|minute)/,
  season: /spring|summer|fall|autumn|winter/i,
  quarter: /quarter|half/i,
  distance: /ago|earlier|before|later|from now|hence/i,
  every: /every|each/i,
  often: /ly\b/i,
  now: /now|current|present|these days/i,
  recent: /recent|lately|past/i,
  soon: /future|term|coming|next/i,
  ordinalDay: /\d(?:st|nd|rd|th)\b/,
  holidays: /Christmas|Thanksgiving|New Year|Halloween|Independence|Valentine|May Day|Earth Day/,
}
