// The grammar of English time expressions: one rule a pattern, each with its TIMEX3 reading (Pustejovsky 2003).
// The order of work is HeidelTime's (Strötgen, Gertz 2010): find by pattern, then resolve in the order of the text.

import type { Rule } from "./rule.js"
import { calendarDates } from "./rules/calendar.js"
import { nearDays } from "./rules/days.js"
import { lengths } from "./rules/lengths.js"
import { periods } from "./rules/periods.js"
import { toldTimes } from "./rules/told.js"

/** All rules. Where two match at one place the longer wins, then the earlier in this list. */
export const rules: readonly Rule[] = [...calendarDates, ...nearDays, ...periods, ...lengths, ...toldTimes]
