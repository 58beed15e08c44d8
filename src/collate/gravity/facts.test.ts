// What a reader is told of figures and times that are others: each row of the table, over our own fiction.

import { vi } from "vitest"
import type { figures, times } from "./facts.js"
import { type Example, tell } from "./fixture.js"

vi.mock("../gravity.js", { spy: true })

type Rows = keyof typeof figures | keyof typeof times

const examples: Readonly<Record<Rows, Example>> = {
  "figure.another": {
    from: "The reservoir above Melk holds 40 million cubic metres of water.",
    to: "The reservoir above Melk holds 60 million cubic metres of water.",
    told: "grave: the figure changed from “40 million cubic metres” to “60 million cubic metres”",
  },
  "figure.another-within": {
    from: "The keepers of Melk need 60 to 80 boats for the eels, the river board said.",
    to: "The keepers of Melk need 70 boats for the eels, the river board said.",
    told: "notable: the figure changed from “60 to 80 boats” to “70 boats”",
  },
  "figure.misconverted": {
    from: "The barge drifted 300 km down the river before the keepers of Melk caught it.",
    to: "The barge drifted 250 miles down the river before the keepers of Melk caught it.",
    told: "grave: “250 miles” is not “300 km” converted",
  },
  "figure.turned": {
    from: "Catches of eels in the valley rose 12 percent after the sluices were opened.",
    to: "Catches of eels in the valley fell 12 percent after the sluices were opened.",
    told: "grave: the change turned from “rose 12 percent” to “fell 12 percent”",
  },
  "figure.counted": {
    from: "The board of Melk gave the keepers six weeks to mend the sluice.",
    to: "The board of Melk gave the keepers six months to mend the sluice.",
    told: "grave: what the figure counts changed from “six weeks” to “six months”",
  },
  "figure.numeral": {
    from: "The guild of Melk took 9 votes (–1) at the count in Ullen.",
    to: "The guild of Melk took 9 votes (+1) at the count in Ullen.",
    told: "grave: the figure changed from “–1” to “+1”",
  },
  "figure.numeral-recast": {
    from: "Bakers went away with bread after the guild of Melk (–1) sang by lamps.",
    to: "Drummers from Ullen drank to pumps as the guild of Melk (+1) sailed boats.",
    told: "notable: the figure changed from “–1” to “+1”",
  },
  "figure.cell": {
    from: ["Catches of eels by village:", "Melk: 12 eels", "Ullen: 40 eels"],
    to: ["Catches of eels by village:", "Melk: 12 eels", "Ullen: 70 eels"],
    told: "grave: Ullen: the figure changed from “40” to “70”",
  },
  "figure.apart": {
    from: ["The keepers of Melk went home on Monday.", "The flood swept away 40 barges in the valley of Ullen."],
    to: ["The flood swept away 70 barges, and none was mended since.", "The keepers of Melk went home on Monday."],
    told: "grave: the figure changed from “40 barges” to “70 barges”",
  },
  "figure.bound-turned": {
    from: "The guild wants at least 40 boats on the river when the sluices open.",
    to: "The guild wants at most 40 boats on the river when the sluices open.",
    told: "grave: the figure was “at least” and is now “at most”: “at least 40 boats”, “at most 40 boats”",
  },
  "figure.bound-lost": {
    from: "The guild wants at least 40 boats on the river when the sluices open.",
    to: "The guild wants 40 boats on the river when the sluices open.",
    told: "notable: the figure was “at least” and is now plain: “at least 40 boats”, “40 boats”",
  },
  "figure.bound-alike": {
    from: "The boy was in the sluice for more than 10 minutes on Monday.",
    to: "The boy was in the sluice for at least 10 minutes on Monday.",
    told: "slight: the figure was “more than” and is now “at least”: “more than 10 minutes”, “at least 10 minutes”",
  },
  "figure.gained": {
    from: "The keepers of Melk mended the sluice and went home.",
    to: "The keepers of Melk mended the sluice with 200 tonnes of clay and went home.",
    told: "notable: the figure “200 tonnes” stands nowhere in the exemplar",
  },
  "figure.lost-change": {
    from: "The share of eels in the catch fell from 6.2 percent to 4.2 percent, the keepers of Melk said on Monday.",
    to: "The share of eels in the catch fell, the keepers of Melk said on Monday.",
    told: "notable: the figure “6.2 percent to 4.2 percent” is left out",
  },
  "figure.lost": {
    from: "The keepers of Melk mended the sluice with 200 tonnes of clay and went home.",
    to: "The keepers of Melk mended the sluice with clay and went home.",
    told: "slight: the figure “200 tonnes” is left out",
  },
  "figure.restated": {
    from: "The barge drifted 300 km down the river before the keepers of Melk caught it.",
    to: "The barge drifted 186 miles down the river before the keepers of Melk caught it.",
    told: "slight: “300 km” is told as “186 miles”",
  },
  "time.deadline-turned": {
    from: "The river board must publish its report on the sluices by Friday.",
    to: "The river board must publish its report on the sluices before Friday.",
    told: "grave: the time was “by” and is now “before”: “by Friday”, “before Friday”",
  },
  "time.deadline-lost": {
    from: "The river board must publish its report on the sluices by Friday.",
    to: "The river board must publish its report on the sluices on Friday.",
    told: "notable: the time was “by” and is now plain: “by Friday”, “Friday”",
  },
  "time.deadline-from": {
    from: "The river board will let boats pass the sluices from Friday.",
    to: "The river board will let boats pass the sluices on Friday.",
    told: "slight: the time was “from” and is now plain: “from Friday”, “Friday”",
  },
  "time.another": {
    from: "The river board will publish its report on the sluices on Friday.",
    to: "The river board will publish its report on the sluices on Monday.",
    told: "grave: the time changed from “Friday” to “Monday”",
  },
  "time.another-vague": {
    from: "The eels came back to the sluice of Melk in the spring, the keeper said.",
    to: "The eels came back to the sluice of Melk in the autumn, the keeper said.",
    told: "notable: the time changed from “the spring” to “the autumn”",
  },
  "time.row": {
    from: ["The keepers of Melk will sing again.", "When: Monday noon", "Boats can be hired in Ullen."],
    to: ["The keepers of Melk will sing again.", "Boats can be hired in Ullen.", "When: Tuesday noon"],
    told: "notable: When: “Monday noon” became “Tuesday noon”",
  },
  "time.gained": {
    from: "The keepers of Melk mended the sluice and went home.",
    to: "The keepers of Melk mended the sluice in 2019 and went home.",
    told: "notable: the time “2019” stands nowhere in the exemplar",
  },
  "time.gained-vague": {
    from: "The keepers of Melk mended the sluice and went home.",
    to: "The keepers of Melk recently mended the sluice and went home.",
    told: "slight: the time “recently” stands nowhere in the exemplar",
  },
  "time.lost": {
    from: "The keepers of Melk mended the sluice in 2019 and went home.",
    to: "The keepers of Melk mended the sluice and went home.",
    told: "notable: when it was is left out: “2019”",
  },
  "time.lost-vague": {
    from: "The keepers of Melk recently mended the sluice and went home.",
    to: "The keepers of Melk mended the sluice and went home.",
    told: "slight: when it was is left out: “recently”",
  },
  "time.restated": {
    from: "The keepers of Melk mended the sluice in March 2019 and went home.",
    to: "The keepers of Melk mended the sluice in 2019 and went home.",
    told: "slight: the time is given as “2019” for “March 2019”",
  },
}

tell(examples)
