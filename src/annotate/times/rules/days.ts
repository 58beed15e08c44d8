// Days near the report's own, and the time of day: "Tuesday night", "noon", "yesterday".

import { type Anchor, dayOfWeek, lastDay } from "../anchor.js"
import { addDays, type Day, dayValue } from "../calendar.js"
import { clockValue, date, partOfDay, time } from "../readings.js"
import { type Rule, clock, mod, rule } from "../rule.js"
import { dayPart, partValue, weekdayNumber, weekdays } from "../words.js"

/** The day of a bare clock time: the one just told of; the report's where another date stands between, or for "yesterday". */
function spokenDay(named: boolean, anchor: Anchor): Day | null {
  return named || anchor.last !== anchor.lastDay ? anchor.day : lastDay(anchor)
}

/** Weekdays, clock times, today and its neighbours. */
export const nearDays: readonly Rule[] = [
  rule(
    ["weekday"],
    `(?<mod>${mod})(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Cc]oming|[Pp]revious|[Tt]his past|[Pp]ast|[Tt]he previous) )?(?<w>${weekdays})(?<s>s)?(?: (?<part>${dayPart}))?(?:,? (?:at )?(?<t>${clock}))?`,
    (g, anchor) => {
      const wanted = weekdayNumber(g.w!)
      if (g.s) return { type: "set", value: `XXXX-WXX-${wanted}${g.part ? partValue(g.part) : ""}`, printed: true }
      const which = (g.which ?? "")
        .toLowerCase()
        .replace(/^(?:the|this) (?=previous|past)/, "")
        .replace("past", "last")
      const day = dayOfWeek(wanted, anchor, which, /^early/i.test(g.mod ?? ""))
      return partOfDay(day && dayValue(day), g)
    },
  ),
  rule(
    ["clock"],
    `(?<t>${clock}|[Nn]oon|[Mm]idnight|[Mm]idday)(?:(?: (?:local time|E[DS]?T|C[DS]?T|P[DS]?T|GMT|UTC|BST|CES?T))?,? (?:on )?(?<w>${weekdays}))?(?<y> yesterday| today| tomorrow)?`,
    (g, anchor) => {
      const off = g.y ? ({ yesterday: -1, today: 0, tomorrow: 1 }[g.y.trim()] ?? 0) : 0
      const day = g.w ? dayOfWeek(weekdayNumber(g.w), anchor, "") : spokenDay(g.y !== undefined, anchor)
      const at = clockValue(g.t!)
      return at === null ? null : time(`${day ? dayValue(addDays(day, off)) : "XXXX-XX-XX"}${at}`)
    },
  ),
  rule(["today", "time"], `${mod}(?<which>[Tt]oday|[Yy]esterday|[Tt]omorrow)(?: (?<part>${dayPart}))?`, (g, anchor) => {
    const n = { today: 0, yesterday: -1, tomorrow: 1 }[g.which!.toLowerCase()] ?? 0
    return partOfDay(anchor.day && dayValue(addDays(anchor.day, n)), g)
  }),
  rule(
    ["dayWord", "partOfDay"],
    `${mod}(?:[Tt]onight|[Oo]vernight|(?<which>[Ll]ast|[Tt]his|[Tt]omorrow|[Yy]esterday) (?<part>${dayPart}))`,
    (g, anchor) => {
      if (!anchor.day) return time(null)
      const which = g.which?.toLowerCase()
      const n = which === "last" || which === "yesterday" ? -1 : which === "tomorrow" ? 1 : 0
      return time(`${dayValue(addDays(anchor.day, n))}${partValue(g.part ?? "night")}`)
    },
  ),
  rule(["dayWord", "today"], `(?:[Tt]he )?(?:day (?<dir>before|after) (?<which>yesterday|tomorrow))`, (g, anchor) =>
    date(anchor.day && dayValue(addDays(anchor.day, g.dir === "before" ? -2 : 2))),
  ),
]
