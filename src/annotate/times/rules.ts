// The grammar of English time expressions: one rule a pattern, each with its TIMEX3 reading (Pustejovsky 2003).
// The order of work is HeidelTime's (Strötgen, Gertz 2010): find by pattern, then resolve in the order of the text.

import { type Anchor, dayOfWeek, lastDay, period, seasonOf, yearOf } from "./anchor.js"
import { addDays, dayValue, monthValue, pad, quarterValue } from "./calendar.js"
import {
  count,
  dayPart,
  durationValue,
  month,
  monthNumber,
  partValue,
  season,
  seasonValue,
  small,
  speltYear,
  unit,
  weekdayNumber,
  weekdays,
  year,
} from "./words.js"
import {
  bareMonth,
  clockValue,
  date,
  distance,
  duration,
  type Groups,
  holiday,
  namedPeriod,
  partOfDay,
  partOfYear,
  type Reading,
  shifted,
  span,
  time,
  toldQuarter,
} from "./readings.js"

/** One pattern and its reading; null where the words mean no time after all. */
export interface Rule {
  /** A sentence without this is not searched. */
  readonly needs: RegExp
  readonly pattern: RegExp
  read(groups: Groups, anchor: Anchor): Reading | null
}

const mod = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[ -](?:in )?(?:the )?)?"
const theEnd = "(?:[Tt]he (?:end|beginning|start|middle|close|rest|last half|first half) of )?"
const fuzzy =
  "(?:(?:[Mm]ore than|[Ll]ess than|[Nn]early|[Aa]lmost|[Oo]ver|[Aa]bout|[Aa]round|[Uu]p to|[Aa]t least|[Rr]oughly) )?"
const clock = "\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\b\\.?| ?o['’]clock)|\\d{1,2}:\\d{2}(?::\\d{2})?(?! ?[ap]\\.?m)"

function rule(needs: RegExp, source: string, read: Rule["read"], flags = "gu"): Rule {
  return { needs, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags), read }
}

/** What a sentence must hold for a rule to be tried on it: most sentences tell no time, and a glance is cheap. */
const needs = {
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
  unitWord: /second|minute|hour|day|week|month|quarter|year|decade|centur/i,
  season: /spring|summer|fall|autumn|winter/i,
  quarter: /quarter|half/i,
  distance: /ago|earlier|before|later|from now|hence/i,
  every: /every|each/i,
  often: /ly\b/i,
  now: /now|current|present|these days/i,
  recent: /recent|lately|past/i,
  soon: /future|term|coming|next/i,
  holidays: /Christmas|Thanksgiving|New Year|Halloween|Independence|Valentine|May Day|Earth Day/,
} as const

/** All rules. Where two match at one place the longer wins, then the earlier in this list. */
export const rules: readonly Rule[] = [
  rule(
    needs.iso,
    "(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[T ](?<t>\\d{2}:\\d{2})(?::\\d{2})?(?: ?[A-Z]{2,4}| ?[-+]\\d{2}:?\\d{2})?)?",
    g => (g.t ? time(`${g.y}-${g.m}-${g.d}T${g.t}`, true) : date(`${g.y}-${g.m}-${g.d}`, true)),
  ),
  rule(needs.slash, "(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d{2})(?: (?<t>\\d{1,2}:\\d{2})(?::\\d{2})?)?", g => {
    if (Number(g.m) > 12 || Number(g.d) > 31) return null
    const y = g.y!.length === 4 ? g.y : `${Number(g.y) > 50 ? 19 : 20}${g.y}`
    const day = `${y}-${pad(Number(g.m))}-${pad(Number(g.d))}`
    return g.t ? time(`${day}T${g.t.padStart(5, "0")}`, true) : date(day, true)
  }),
  rule(
    needs.month,
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
  rule(needs.month, `${theEnd}${mod}(?<m>${month}),? (?:of )?(?<y>${year})`, g =>
    date(monthValue({ year: Number(g.y), month: monthNumber(g.m!) }), true),
  ),
  rule(
    needs.month,
    `${theEnd}${mod}(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Ee]arly|[Ll]ate) )?(?<m>${month})(?:(?:,? of)? (?<that>last|this|next|that|the previous|the following) year)?(?! \\d)`,
    (g, anchor) => bareMonth(g, anchor),
  ),
  rule(needs.year, `${theEnd}${mod}(?:(?:[Ff]iscal|[Cc]alendar)(?: year)?|[Tt]he year|[Yy]ear)[ -](?<y>${year})`, g =>
    date(g.y!, true),
  ),
  rule(
    needs.year,
    `${theEnd}${mod}(?:the )?(?<y>${year})(?!['’]?s|-[A-Za-z]|,\\d|%|\\.\\d| (?:percent|per cent|miles|people|points))`,
    g => date(g.y!, true),
  ),
  rule(
    needs.spelt,
    `(?<c>nineteen|eighteen|seventeen|twenty)(?:[- ](?<r>hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[- ]${small})?))`,
    g => {
      const y = speltYear(g.c!, g.r!)
      return y !== null && y > 1600 && y < 2100 && !(g.c === "twenty" && !/-|teen| /.test(g.r!))
        ? date(String(y), true)
        : null
    },
  ),
  rule(needs.spelt, "the year two thousand", () => date("2000", true)),
  rule(needs.decades, `(?:[Tt]he )?${mod}(?:the )?(?:(?<c>1\\d|20)|['’]?)(?<d>\\d)0['’]?s`, g =>
    date(`${g.c ?? "19"}${g.d}`, true),
  ),
  rule(
    needs.decadeWords,
    "(?:[Tt]he )?(?:early |late |mid-? ?)?(?<d>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    g =>
      date(
        `19${"twenties thirties forties fifties sixties seventies eighties nineties".split(" ").indexOf(g.d!) + 2}`,
        true,
      ),
  ),
  rule(
    needs.century,
    "(?:[Tt]he )?(?:early |late |mid-? ?)?(?<n>\\d{1,2})(?:st|nd|rd|th)[- ](?:[Cc]entury|[Cc]enturies)",
    g => date(String(Number(g.n) - 1), true),
  ),

  rule(
    needs.weekday,
    `${mod}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Cc]oming|[Pp]revious|[Tt]his past|[Pp]ast|[Tt]he previous) )?(?<w>${weekdays})(?<s>s)?(?: (?<part>${dayPart}))?(?:,? (?:at )?(?<t>${clock}))?`,
    (g, anchor) => {
      const wanted = weekdayNumber(g.w!)
      if (g.s) return { type: "set", value: `XXXX-WXX-${wanted}${g.part ? partValue(g.part) : ""}`, printed: true }
      const which = (g.which ?? "")
        .toLowerCase()
        .replace(/^(?:the|this) (?=previous|past)/, "")
        .replace("past", "last")
      const day = dayOfWeek(wanted, anchor, which)
      return partOfDay(day && dayValue(day), g)
    },
  ),
  rule(
    needs.clockWord,
    `(?<t>${clock}|[Nn]oon|[Mm]idnight|[Mm]idday)(?: (?:on )?(?<w>${weekdays}))?(?<y> yesterday| today| tomorrow)?`,
    (g, anchor) => {
      const off = g.y ? ({ yesterday: -1, today: 0, tomorrow: 1 }[g.y.trim()] ?? 0) : 0
      const day = g.w ? dayOfWeek(weekdayNumber(g.w), anchor, "") : lastDay(g.y ? { ...anchor, last: null } : anchor)
      const at = clockValue(g.t!)
      return at === null ? null : time(`${day ? dayValue(addDays(day, off)) : "XXXX-XX-XX"}${at}`)
    },
  ),
  rule(needs.today, `${mod}(?<which>[Tt]oday|[Yy]esterday|[Tt]omorrow)(?: (?<part>${dayPart}))?`, (g, anchor) => {
    const n = { today: 0, yesterday: -1, tomorrow: 1 }[g.which!.toLowerCase()] ?? 0
    return partOfDay(anchor.day && dayValue(addDays(anchor.day, n)), g)
  }),
  rule(
    needs.dayWord,
    `${mod}(?:[Tt]onight|[Oo]vernight|(?<which>[Ll]ast|[Tt]his|[Tt]omorrow|[Yy]esterday) (?<part>${dayPart}))`,
    (g, anchor) => {
      if (!anchor.day) return time(null)
      const which = g.which?.toLowerCase()
      const n = which === "last" || which === "yesterday" ? -1 : which === "tomorrow" ? 1 : 0
      return time(`${dayValue(addDays(anchor.day, n))}${partValue(g.part ?? "night")}`)
    },
  ),
  rule(needs.dayWord, `(?:[Tt]he )?(?:day (?<dir>before|after) (?<which>yesterday|tomorrow))`, (g, anchor) =>
    date(anchor.day && dayValue(addDays(anchor.day, g.dir === "before" ? -2 : 2))),
  ),

  rule(
    needs.unitWord,
    `${theEnd}${mod}(?:[Tt]he )?(?:same (?:period|quarter|time|month) )?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]urrent|[Pp]revious|[Ff]ollowing|[Cc]oming|[Tt]hat|[Ll]atest|[Uu]pcoming)(?: (?:fiscal|calendar|full|financial))? (?<u>week|month|year|quarter|decade|century|weekend)(?:['’]s)?(?: (?<part>end))?`,
    (g, anchor) => namedPeriod(g, anchor),
  ),
  rule(
    needs.season,
    `(?:[Tt]he )?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Pp]ast|[Tt]his coming) (?<s>${season})(?: (?<y>${year}))?`,
    (g, anchor) => {
      const n = /last|past/i.test(g.which!) && !/this past/i.test(g.which!) ? -1 : /next/i.test(g.which!) ? 1 : 0
      return date(anchor.day && seasonOf(g.s!, n, anchor.day))
    },
  ),
  rule(needs.season, `(?:[Tt]he )?${mod}(?<s>${season})(?: of|,)? (?<y>${year})`, g =>
    date(`${g.y}-${seasonValue(g.s!)}`, true),
  ),
  rule(
    needs.season,
    `(?:(?:in|In|of|by|since|during|until) )(?:the )?(?:early |late )?(?<s>spring|summer|autumn|winter)`,
    (g, anchor) => date(anchor.day && `${anchor.day.year}-${seasonValue(g.s!)}`),
  ),

  rule(
    needs.quarter,
    `(?:[Tt]he )?(?:fiscal[- ]|company['’]s )?(?<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)(?:[- ]fiscal)?[- ](?<u>quarters?|half)(?:,? (?:of |in )?(?:fiscal )?(?<y>${year})|(?:,? of)? (?<which>this|last|next) year)?`,
    (g, anchor) => partOfYear(g, anchor),
  ),
  rule(
    needs.unitWord,
    `(?<which>[Ll]ast|[Tt]his|[Nn]ext) year['’]s (?<n>first|second|third|fourth) (?<u>quarter|half)`,
    (g, anchor) => partOfYear(g, anchor),
  ),
  rule(needs.year, `(?:[Tt]he )?(?<y>${year}) (?<n>first|second|third|fourth)[- ](?<u>quarter|half)`, (g, anchor) =>
    partOfYear(g, anchor),
  ),

  rule(
    needs.distance,
    `${fuzzy}(?<n>${count})(?: more)?[- ](?<u>${unit}s?) (?<dir>ago|earlier|before|later|from now|hence)(?!['’])`,
    (g, anchor) => distance(g, anchor),
  ),
  rule(
    needs.unitWord,
    `(?:[Tt]he )?(?<which>[Pp]ast|[Ll]ast|[Nn]ext|[Pp]revious|[Cc]oming|[Ff]irst|[Ff]inal|[Ll]atest|[Ff]ollowing) (?<n>${count})(?: to ${count})? (?:trading |business |fiscal |full )?(?<u>${unit}s?)`,
    g => span(durationValue(g.n!, g.u!)),
  ),
  rule(needs.unitWord, `(?:[Tt]he )(?<which>[Pp]ast) (?<u>week|month|year|quarter|decade|century|day|hour)`, g =>
    span(durationValue("one", g.u!)),
  ),
  rule(
    needs.unitWord,
    `${fuzzy}(?:[Tt]he )?(?<n>${count})(?: (?:or|to) ${count})?(?: (?:more|full|whole|straight|consecutive|additional|long|trading|business))?[- –](?<u>${unit})(?<s>s?)(?<old>[- ]old)?`,
    g => duration(g),
  ),
  rule(
    needs.unitWord,
    "(?:[Tt]he )?(?:(?<n>several|many|recent|coming|past|few|early) )(?<u>days|weeks|months|years|quarters|decades|centuries|hours|minutes)",
    g => span(durationValue("several", g.u!)),
  ),
  rule(
    needs.unitWord,
    "(?<![\\p{L}\\p{N}-] ?)(?<u>days|weeks|months|years|decades|centuries|hours|minutes)(?: and (?:days|weeks|months|years))?(?<ago> ago)?",
    g => (g.ago ? date("PAST_REF", true) : span(durationValue("several", g.u!))),
  ),

  rule(
    needs.every,
    "(?:[Ee]very|[Ee]ach)(?: (?<n>two|three|four|five|six|\\d+|other|few))? (?<u>seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?)",
    g => {
      const n = g.n === "other" ? "two" : (g.n ?? "one")
      return {
        type: "set",
        value: durationValue(n === "few" ? "several" : n, g.u!.startsWith("night") ? "day" : g.u!),
        printed: true,
      }
    },
  ),
  rule(needs.every, `(?:[Ee]very|[Ee]ach) (?<w>${weekdays})(?: (?<part>${dayPart}))?`, g => ({
    type: "set",
    value: `XXXX-WXX-${weekdayNumber(g.w!)}${g.part ? partValue(g.part) : ""}`,
    printed: true,
  })),
  rule(needs.often, "(?<s>[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually|[Hh]ourly|[Nn]ightly)", g => ({
    type: "set",
    value:
      { d: "P1D", w: "P1W", m: "P1M", q: "P1Q", y: "P1Y", a: "P1Y", h: "PT1H", n: "P1D" }[g.s![0]!.toLowerCase()] ??
      null,
    printed: true,
  })),
  rule(
    needs.unitWord,
    "(?<=(?:\\d|times|once|twice|cents|dollars|percent) )(?:a|per) (?<u>day|week|month|year|hour|minute)",
    g => ({
      type: "set",
      value: durationValue("one", g.u!),
      printed: true,
    }),
  ),

  rule(
    needs.now,
    "[Nn]ow|[Cc]urrently|[Cc]urrent|[Aa]t present|[Pp]resently|[Tt]hese days|[Rr]ight now|[Tt]he present|[Nn]owadays",
    () => date("PRESENT_REF", true),
  ),
  rule(needs.recent, "[Rr]ecently|[Ll]ately|[Tt]he past|[Ii]n the past", () => date("PAST_REF", true)),
  rule(
    needs.soon,
    "[Tt]he (?:near |foreseeable |not-too-distant )?future|[Tt]he (?:short|near|long) term|[Tt]he (?:coming|next) (?:days|weeks|months|years)",
    () => date("FUTURE_REF", true),
  ),
  rule(needs.weekday, "(?:[Tt]he )?(?:same|very same|that) day", (_, anchor) =>
    date(lastDay(anchor) && dayValue(lastDay(anchor)!)),
  ),
  rule(needs.dayWord, "(?:[Tt]he )(?:next|following) (?:day|morning|afternoon|evening)", (_, anchor) => {
    const day = lastDay(anchor)
    return date(day && dayValue(addDays(day, 1)))
  }),
  rule(needs.dayWord, "(?:[Tt]he )(?:previous|preceding) (?:day|night)|[Tt]he day before", (_, anchor) => {
    const day = lastDay(anchor)
    return date(day && dayValue(addDays(day, -1)))
  }),
  rule(needs.unitWord, "(?:[Tt]he )?(?<u>weekend)", (_, anchor) =>
    date(anchor.day && period("weekend", anchor.ahead ? 1 : 0, anchor.day)),
  ),
  rule(needs.quarter, "(?:[Tt]he )(?:end of the )?(?<u>quarter)", (_, anchor) =>
    date(anchor.day && quarterValue(toldQuarter(anchor.day))),
  ),
  rule(
    needs.unitWord,
    "(?:[Tt]he )(?:end of the |rest of the |start of the )(?<u>year|month|week)|[Yy]ear['’]?s?[- ]end",
    (g, anchor) => date(anchor.day && period(g.u ?? "year", 0, anchor.day)),
  ),
  rule(
    needs.holidays,
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
