// Dates and years as a calendar has them: "2021-03-19", "March 5", "the nineties", "Christmas".

import { yearOf } from "../anchor.js"
import { dayValue, monthValue, pad } from "../calendar.js"
import { bareMonth, date, holiday, shifted, time } from "../readings.js"
import { type Rule, clock, mod, rule, theEnd } from "../rule.js"
import { month, monthNumber, small, speltYear, weekdays, year } from "../words.js"

/** Dates, months, years, decades, centuries and holidays. */
export const calendarDates: readonly Rule[] = [
  rule(
    ["year", "joint"],
    "(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[T ](?<t>\\d{2}:\\d{2})(?::\\d{2})?(?: ?[A-Z]{2,4}| ?[-+]\\d{2}:?\\d{2})?)?",
    g => (g.t ? time(`${g.y}-${g.m}-${g.d}T${g.t}`, true) : date(`${g.y}-${g.m}-${g.d}`, true)),
  ),
  rule(
    ["number", "joint"],
    "(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d{4}|\\d{2})(?: (?<t>\\d{1,2}:\\d{2})(?::\\d{2})?)?",
    (g, { dayFirst }) => {
      const [m, d] = dayFirst ? [g.b, g.a] : [g.a, g.b]
      if (Number(m) > 12 || Number(d) > 31) return null
      const y = g.y!.length === 4 ? g.y : `${Number(g.y) > 50 ? 19 : 20}${g.y}`
      const day = `${y}-${pad(Number(m))}-${pad(Number(d))}`
      return g.t ? time(`${day}T${g.t.padStart(5, "0")}`, true) : date(day, true)
    },
  ),
  rule(
    ["month", "number"],
    `(?:(?:(?:[Tt]his )?(?:[Cc]oming |[Ll]ast )?${weekdays}),? )?(?:(?<mod>early|late|last) )?(?:(?<m>${month}) (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?|(?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${month}))(?:(?:,? (?:of )?)(?<y>${year})|,? (?<which>last|this|next) year)?(?:,? (?:at )?(?<t>${clock}))?`,
    (g, anchor) => {
      const m = monthNumber((g.m ?? g.m2)!)
      const d = Number(g.d ?? g.d2)
      if (d < 1 || d > 31) return null
      const y = g.y ? Number(g.y) : (shifted(g.which, anchor) ?? yearOf(m, d, anchor))
      if (y === null) return date(`XXXX-${pad(m)}-${pad(d)}`)
      return date(dayValue({ year: y, month: m, day: d }), g.y !== undefined)
    },
  ),
  rule(["month", "year"], `${theEnd}${mod}(?<m>${month}),? (?:of )?(?<y>${year})`, g =>
    date(monthValue({ year: Number(g.y), month: monthNumber(g.m!) }), true),
  ),
  rule(["month", "every"], `(?:[Ee]ach|[Ee]very) (?<m>${month})`, g => ({
    type: "set",
    value: `XXXX-${pad(monthNumber(g.m!))}`,
    printed: true,
  })),
  rule(
    ["month"],
    `${theEnd}${mod}(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Ee]arly|[Ll]ate) )?(?<m>${month})(?:(?:,? of)? (?<that>last|this|next|that|the previous|the following) year)?(?! \\d)`,
    (g, anchor) => bareMonth(g, anchor),
  ),
  rule(["year"], `${theEnd}${mod}(?:(?:[Ff]iscal|[Cc]alendar)(?: year)?|[Tt]he year|[Yy]ear)[ -](?<y>${year})`, g =>
    date(g.y!, true),
  ),
  rule(
    ["year"],
    `${theEnd}${mod}(?:the )?(?<y>${year})(?!['’]?s|-[A-Za-z]|,\\d|%|\\.\\d| (?:percent|per cent|miles|people|points|GMT|UTC|hours|hrs)\\b)`,
    g => date(g.y!, true),
  ),
  rule(
    ["spelt", "time"],
    `(?<c>nineteen|eighteen|seventeen|twenty)(?:[- ](?<r>hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[- ]${small})?))`,
    g => {
      const y = speltYear(g.c!, g.r!)
      return y !== null && y > 1600 && y < 2100 && !(g.c === "twenty" && !/-|teen| /.test(g.r!))
        ? date(String(y), true)
        : null
    },
  ),
  rule(["spelt", "time"], "the year two thousand", () => date("2000", true)),
  rule(["decade"], `(?:[Tt]he )?${mod}(?:the )?(?:(?<c>1\\d|20)|['’]?)(?<d>\\d)0['’]?s`, g =>
    date(`${g.c ?? "19"}${g.d}`, true),
  ),
  rule(
    ["decadeWord"],
    "(?:[Tt]he )?(?:early |late |mid-? ?)?(?<d>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    g =>
      date(
        `19${"twenties thirties forties fifties sixties seventies eighties nineties".split(" ").indexOf(g.d!) + 2}`,
        true,
      ),
  ),
  rule(
    ["century", "number"],
    "(?:[Tt]he )?(?:early |late |mid-? ?)?(?<n>\\d{1,2})(?:st|nd|rd|th)[- ](?:[Cc]entury|[Cc]enturies)",
    g => date(String(Number(g.n) - 1), true),
  ),
  rule(
    ["holiday"],
    "(?:[Tt]he )?(?<h>Christmas(?: Day| Eve)?|Thanksgiving(?: Day)?|New Year['’]?s(?: Day| Eve)?|Halloween|Independence Day|Valentine['’]?s Day|May Day|Earth Day)(?:,? (?<y>(?:1[0-9]|20)\\d\\d))?",
    (g, anchor) => {
      const said = g.y ? Number(g.y) : anchor.year
      if (said === null) return date(null)
      // A holiday still to come by the report's date was last year's, unless the sentence looks ahead.
      const later = anchor.day !== null && `${said}-${holiday(g.h!, said)}` > dayValue(anchor.day)
      const y = later && !g.y && !anchor.ahead ? said - 1 : said
      return date(`${y}-${holiday(g.h!, y)}`)
    },
  ),
]
