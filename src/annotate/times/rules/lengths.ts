// How long, how long ago and how often: "two weeks ago", "five years", "every Monday".

import { lastDay } from "../anchor.js"
import { dayValue } from "../calendar.js"
import { date, distance, duration, span } from "../readings.js"
import { type Rule, fuzzy, rule } from "../rule.js"
import { count, dayPart, durationValue, partValue, unit, weekdayNumber, weekdays } from "../words.js"

/** Distances, lengths and what comes again. */
export const lengths: readonly Rule[] = [
  rule(
    ["distance", "unit"],
    `${fuzzy}(?<n>${count})(?: more)?[- ](?<u>${unit}s?)(?: or (?:so|two|more))? (?<dir>ago|earlier|before|later|from now|hence)(?!['’])`,
    (g, anchor) => distance(g, anchor),
  ),
  rule(
    ["unit", "beside"],
    `(?:[Tt]he )?(?<which>[Pp]ast|[Ll]ast|[Nn]ext|[Pp]revious|[Cc]oming|[Ff]irst|[Ff]inal|[Ll]atest|[Ff]ollowing) (?<n>${count})(?: to ${count})? (?:trading |business |fiscal |full )?(?<u>${unit}s?)`,
    g => span(durationValue(g.n!, g.u!)),
  ),
  rule(["unit", "recent"], `(?:[Tt]he )(?<which>[Pp]ast) (?<u>week|month|year|quarter|decade|century|day|hour)`, g =>
    span(durationValue("one", g.u!)),
  ),
  rule(
    ["unit"],
    `${fuzzy}(?:[Tt]he )?(?<n>${count})(?: (?:or|to) ${count})?(?: (?:more|full|whole|straight|consecutive|additional|long|trading|business))?[- –](?<u>${unit})(?<s>s?)(?<old>[- ]old)?`,
    g => duration(g),
  ),
  rule(
    ["units"],
    "(?:[Tt]he )?(?:(?<n>several|many|recent|past|few|early) )(?<u>days|weeks|months|years|quarters|decades|centuries|hours|minutes)",
    g => span(durationValue("several", g.u!)),
  ),
  rule(
    ["units"],
    "(?<![\\p{L}\\p{N}-] ?)(?<u>days|weeks|months|years|decades|centuries|hours|minutes)(?: and (?:days|weeks|months|years))?(?<ago> ago)?",
    g => (g.ago ? date("PAST_REF", true) : span(durationValue("several", g.u!))),
  ),
  rule(
    ["units"],
    "(?<=(?:[Ff]or|[Ww]ithin|[Tt]ook|[Ss]pent|[Ll]asted|[Ff]or the|[Ii]n) )(?<u>days|weeks|months|years|decades|centuries|hours)",
    g => span(durationValue("several", g.u!)),
  ),
  // "Minutes before the truce began": the day of what was told last, or the report's.
  rule(
    ["moments", "time"],
    "(?:[Jj]ust )?(?:(?:a )?few )?(?:[Ss]econds|[Mm]oments|[Mm]inutes|[Hh]ours) (?:before|after|earlier|later)",
    (_, anchor) => date(lastDay(anchor) && dayValue(lastDay(anchor)!)),
  ),
  rule(
    ["every"],
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
  rule(["every", "weekday"], `(?:[Ee]very|[Ee]ach) (?<w>${weekdays})(?: (?<part>${dayPart}))?`, g => ({
    type: "set",
    value: `XXXX-WXX-${weekdayNumber(g.w!)}${g.part ? partValue(g.part) : ""}`,
    printed: true,
  })),
  rule(["often"], "(?<s>[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually|[Hh]ourly|[Nn]ightly)", g => ({
    type: "set",
    value:
      { d: "P1D", w: "P1W", m: "P1M", q: "P1Q", y: "P1Y", a: "P1Y", h: "PT1H", n: "P1D" }[g.s![0]!.toLowerCase()] ??
      null,
    printed: true,
  })),
  rule(
    ["unit", "counted"],
    "(?<=(?:\\d|times|once|twice|cents|dollars|percent) )(?:a|per) (?<u>day|week|month|year|hour|minute)",
    g => ({
      type: "set",
      value: durationValue("one", g.u!),
      printed: true,
    }),
  ),
]
