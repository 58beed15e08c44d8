// Times that hang from what the text told last, and those left vague: "that day", "the quarter", "recently".

import { dayOfMonth, lastDay, period } from "../anchor.js"
import { addDays, dayValue, quarterValue } from "../calendar.js"
import { date, partOfDay, toldQuarter } from "../readings.js"
import { type Rule, rule } from "../rule.js"
import { dayPart } from "../words.js"

/** Now and then, and what the text around them tells. */
export const toldTimes: readonly Rule[] = [
  rule(
    ["now", "time"],
    "[Nn]ow|[Cc]urrently|[Cc]urrent|[Aa]t present|[Pp]resently|[Tt]hese days|[Rr]ight now|[Tt]he present|[Nn]owadays",
    () => date("PRESENT_REF", true),
  ),
  rule(["recent"], "[Rr]ecently|[Ll]ately|[Tt]he past|[Ii]n the past", () => date("PAST_REF", true)),
  rule(
    ["soon"],
    "[Tt]he (?:near |foreseeable |not-too-distant )?future|[Tt]he (?:short|near|long) term|(?:[Tt]he )?coming (?:days|weeks|months|years|quarters)|[Tt]he next (?:days|weeks|months|years)",
    () => date("FUTURE_REF", true),
  ),
  rule(["dayWord"], "(?:[Tt]he )?(?:same|very same|that) day", (_, anchor) =>
    date(lastDay(anchor) && dayValue(lastDay(anchor)!)),
  ),
  rule(["dayWord", "beside"], "(?:[Tt]he )(?:next|following) (?:day|morning|afternoon|evening)", (_, anchor) => {
    const day = lastDay(anchor)
    return date(day && dayValue(addDays(day, 1)))
  }),
  rule(["dayWord"], "(?:[Tt]he )(?:previous|preceding) (?:day|night)|[Tt]he day before", (_, anchor) => {
    const day = lastDay(anchor)
    return date(day && dayValue(addDays(day, -1)))
  }),
  rule(
    ["dayWord"],
    `(?:[Ll]ater|[Ee]arlier) (?:in|on|during) the (?:(?<part>${dayPart})|day)|[Tt]hat (?<that>${dayPart})`,
    (g, anchor) => {
      const day = lastDay(anchor)
      return partOfDay(day && dayValue(day), { part: g.part ?? g.that })
    },
  ),
  // "It could even be the 12th": the next or the last one.
  rule(
    ["ordinal"],
    "(?<=\\b(?:on|be|by|until|is|was|for) )the (?<d>\\d{1,2})(?:st|nd|rd|th)(?=[.,;!?”’\"']|$)",
    (g, anchor) => date(dayOfMonth(Number(g.d), anchor)),
  ),
  rule(
    ["yearWord", "distance"],
    "(?:[Tt]he )?(?:comparable )?year[- ](?:ago|earlier) (?:quarter|period)",
    (_, anchor) => date(anchor.day && quarterValue(toldQuarter({ ...anchor.day, year: anchor.day.year - 1 }))),
  ),
  rule(["weekend"], "(?:[Tt]he )?(?<u>weekend)", (_, anchor) =>
    date(anchor.day && period("weekend", anchor.ahead ? 1 : 0, anchor.day)),
  ),
  rule(["quarter", "time"], "(?:[Tt]he )(?:end of the )?(?<u>quarter)", (_, anchor) =>
    date(anchor.day && quarterValue(toldQuarter(anchor.day))),
  ),
  rule(
    ["unit", "edge"],
    "(?:[Tt]he )(?:end of the |rest of the |start of the )(?<u>year|month|week)|[Yy]ear['’]?s?[- ]end",
    (g, anchor) => date(anchor.day && period(g.u ?? "year", 0, anchor.day)),
  ),
]
