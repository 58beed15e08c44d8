// What a reader is told of figures, times and names that are others: each row of the table, over our own fiction.

import { vi } from "vitest"
import type { figures, names, times } from "./facts.js"
import { type Example, tell } from "./fixture.js"

vi.mock("../gravity.js", { spy: true })

type Rows = keyof typeof figures | keyof typeof times | keyof typeof names

const examples: Readonly<Record<Rows, Example>> = {
  "figure.another": {
    from: "The reservoir above Melk holds 40 million cubic metres of water.",
    to: "The reservoir above Melk holds 60 million cubic metres of water.",
    told: "grave: the figure changed from “40 million cubic metres” to “60 million cubic metres”",
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
  "name.another": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Lene Marrow met the keepers of the sluice in Melk.",
    told: "grave: “Ane Holt” became “Lene Marrow”",
  },
  "name.another-ordinary": {
    from: "The boatmen of Melk lost to the Lanterns in the race on the river.",
    to: "The boatmen of Melk lost to the State in the race on the river.",
    told: "notable: “Lanterns” became “State”",
  },
  "name.swapped": {
    from: "The keepers showed the Norwegian envoy the upper sluice of the dam.",
    to: "The keepers showed the Danish envoy the upper sluice of the dam.",
    told: "grave: “Norwegian” became “Danish”",
  },
  "name.swapped-unsure": {
    from: "The keepers showed the Norwegian envoy the upper sluice of the dam and the old pumps.",
    to: "Keepers at last showed the Danish envoy an upper sluice, and he went away with eels.",
    told: "notable: “Norwegian” became “Danish”",
  },
  "name.part": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Ane Marrow met the keepers of the sluice in Melk.",
    told: "grave: “Ane Holt” became “Ane Marrow”",
  },
  "name.part-ordinary": {
    from: "The keepers of Melk wrote to the River Trust about their sluice.",
    to: "The keepers of Melk wrote to the River Guild about their sluice.",
    told: "notable: “River Trust” became “River Guild”",
  },
  "name.unnamed-anybody": {
    from: "Ida Lund, a nurse from Melk, was pulled out of the sluice on Monday.",
    to: "A nurse from Melk was pulled out of the sluice on Monday.",
    told: "notable: “Ida Lund” is no longer named: there is only “A nurse”",
  },
  "name.unnamed": {
    from: "The mayor, Ida Lund, had heard of the eels in the sluice before.",
    to: "The mayor had heard of the eels in the sluice before.",
    told: "notable: “Ida Lund” is no longer named: there is only “The mayor”",
  },
  "name.run-together-word": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Ane Holtmet the keepers of the sluice in Melk.",
    told: "notable: “Holt met” is run together: “Holtmet”",
  },
  "name.run-together": {
    from: "The Vardan envoy Joren Pask met the keepers of the sluice in Melk.",
    to: "The Vardan envoy JorenPask met the keepers of the sluice in Melk.",
    told: "notable: “Joren Pask” is run together: “JorenPask”",
  },
  "name.respelt": {
    from: "The Vardan envoy Joren Tarrel met the keepers of the sluice in Melk.",
    to: "The Vardan envoy Joren Tarbel met the keepers of the sluice in Melk.",
    told: "notable: “Tarrel” is spelt “Tarbel”",
  },
  "name.transliterated": {
    from: "The Vardan envoy Mohammed Tarrel met the keepers of the sluice in Melk.",
    to: "The Vardan envoy Muhammad Tarrel met the keepers of the sluice in Melk.",
    told: "slight: “Mohammed” is spelt “Muhammad”",
  },
  "name.title": {
    from: "The keepers of Melk spoke at the Global Rivers Forum of their sluice.",
    to: "The keepers of Melk spoke at the World Rivers Forum of their sluice.",
    told: "notable: “Global” became “World”",
  },
  "name.role": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water secretary Ane Holt met the keepers of the sluice in Melk.",
    told: "notable: the role of Ane Holt changed from “Water minister” to “Water secretary”",
  },
  "name.role-known": {
    from: [
      "Water minister Ane Holt met the keepers of the sluice in Melk.",
      "Nobody has been secretary of the guild for a year.",
    ],
    to: [
      "Water secretary Ane Holt met the keepers of the sluice in Melk.",
      "Nobody has been secretary of the guild for a year.",
    ],
    told: "slight: the role of Ane Holt changed from “Water minister” to “Water secretary”",
  },
  "name.gained": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Ane Holt and Joren Pask met the keepers of the sluice in Melk.",
    told: "notable: “Joren Pask” stands nowhere in the exemplar",
  },
  "name.gained-place": {
    from: "Water minister Ane Holt met the keepers of the sluice on Monday.",
    to: "Water minister Ane Holt met the keepers of the sluice in Norway on Monday.",
    told: "slight: “Norway” stands nowhere in the exemplar",
  },
}

tell(examples)
