// Weeks, seasons and parts of a year: "last week", "this spring", "the third quarter of 2019".

import { period, seasonOf } from "../anchor.js"
import { date, namedPeriod, partOfYear } from "../readings.js"
import { type Rule, mod, rule, theEnd } from "../rule.js"
import { season, seasonValue, year } from "../words.js"

/** Periods beside the report's own, seasons, quarters and halves. */
export const periods: readonly Rule[] = [
  rule(
    ["unit"],
    `${theEnd}${mod}(?:[Tt]he )?(?:same (?:period|quarter|time|month) )?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]urrent|[Pp]revious|[Ff]ollowing|[Cc]oming|[Tt]hat|[Ll]atest|[Uu]pcoming)(?: (?:fiscal|calendar|full|financial))? (?<u>week|month|year|quarter|decade|century|weekend)(?:['’]s)?(?: (?<part>end))?`,
    (g, anchor) => namedPeriod(g, anchor),
  ),
  // "Cancelled a weekend trip": a modifier, of the one just past or to come.
  rule(["weekend"], "[Aa] weekend(?= (?!of\\b|in\\b|at\\b|with\\b|and\\b)\\p{Ll}{3,})", (_, anchor) =>
    date(anchor.day && period("weekend", anchor.ahead ? 1 : 0, anchor.day)),
  ),
  rule(
    ["season"],
    `(?:[Tt]he )?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Pp]ast|[Tt]his coming) (?<s>${season})(?: (?<y>${year}))?`,
    (g, anchor) => {
      const n = /last|past/i.test(g.which!) && !/this past/i.test(g.which!) ? -1 : /next/i.test(g.which!) ? 1 : 0
      return date(anchor.day && seasonOf(g.s!, n, anchor.day))
    },
  ),
  rule(["season"], `(?:[Tt]he )?${mod}(?<s>${season})(?: of|,)? (?<y>${year})`, g =>
    date(`${g.y}-${seasonValue(g.s!)}`, true),
  ),
  rule(
    ["season"],
    `(?:(?:in|In|of|by|since|during|until) )(?:the )?(?:early |late )?(?<s>spring|summer|autumn|winter)`,
    (g, anchor) => date(anchor.day && `${anchor.day.year}-${seasonValue(g.s!)}`),
  ),
  rule(
    ["quarter", "time"],
    `(?:[Tt]he )?(?:fiscal[- ]|company['’]s )?(?<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)(?:[- ]fiscal)?[- ](?<u>quarters?|half)(?:,? (?:of |in )?(?:fiscal )?(?<y>${year})|(?:,? of)? (?<which>this|last|next) year)?`,
    (g, anchor) => partOfYear(g, anchor),
  ),
  rule(
    ["yearWord", "quarter"],
    `(?<which>[Ll]ast|[Tt]his|[Nn]ext) year['’]s (?<n>first|second|third|fourth) (?<u>quarter|half)`,
    (g, anchor) => partOfYear(g, anchor),
  ),
  rule(
    ["year", "quarter"],
    `(?:[Tt]he )?(?<y>${year}) (?<n>first|second|third|fourth)[- ](?<u>quarter|half)`,
    (g, anchor) => partOfYear(g, anchor),
  ),
]
