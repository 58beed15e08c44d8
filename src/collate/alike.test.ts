// What answers to one another by chance, and what was altered: pairs of our own fiction, each with the grave notes of a kind.

import { expect, it } from "vitest"
import type { AlterationKind } from "../model/catalogue.js"
import { pairOf } from "./fixture.js"

it.each<[string, AlterationKind, string[], string[], string[]]>([
  [
    "two ages of two beings",
    "figure",
    ["The keepers of Melk Zoo shot a 17-year-old bear named Orso that had dragged a boy through the moat."],
    ["A bear in Melk Zoo was shot by its keepers after a 4-year-old boy fell into the moat."],
    [],
  ],
  [
    "one age",
    "figure",
    ["The keepers shot a bear that had dragged a four-year-old boy through the moat on Monday."],
    ["The keepers shot a bear that had dragged a three-year-old boy through the moat on Monday."],
    ["the figure changed from “four-year-old” to “three-year-old”"],
  ],
  [
    "a length in two prints",
    "figure",
    ["The flood left a crater 12 metres (40ft) wide and five metres deep near the lock of Tilse."],
    ["The flood left a crater 12m (40ft) wide and 5m deep near the lock of Tilse."],
    [],
  ],
  [
    "a range and what lies in it",
    "figure",
    ["The barges have been in the lock for six weeks, the board said."],
    ["The barges have been in the lock for six to eight weeks, the board said."],
    [],
  ],
  [
    "two events of one person",
    "time",
    ["Joren Pask was appointed keeper of the lock in May 2031, replacing Ane Holt, who left for Vardan."],
    [
      "Joren Pask, a fisherman, was accused by the guild of selling nets, and the board confirmed him in October 2031, to the anger of Ane Holt.",
    ],
    [],
  ],
  [
    "a no of how often",
    "meaning",
    ["Joren Pask suffered a seizure, the board of the lock said."],
    ["Joren Pask has not suffered a seizure before, the board of the lock said."],
    [],
  ],
  [
    "one event from either end",
    "meaning",
    ["The vote was held after the elections, the guild taking the largest block of seats on the board of Tilse."],
    ["The vote was held after elections that gave the guild the largest block of seats on the board of Tilse."],
    [],
  ],
  [
    "strength and a modal",
    "certainty",
    ["The tide will not even approach the breaking might of the old dams of Tilse."],
    ["The tide will not even approach the old dams of Tilse."],
    [],
  ],
  [
    "a speech of several paragraphs",
    "attribution",
    [
      "“The lock was closed too late to be of use to anybody in Tilse,” Joren Pask said.",
      "“If the lock had been closed in time, the boats would all be afloat today,” he suggested.",
    ],
    [
      "Joren Pask said: “The lock was closed too late to be of use to anybody in Tilse.",
      "“If the lock had been closed in time, the boats would all be afloat today.”",
    ],
    [],
  ],
  [
    "one who is spoken of and one who speaks of him",
    "attribution",
    ["Joren Pask said on Monday that the lock leaks. He wants to close at least two of the gates of the lock by May."],
    [
      "Joren Pask said on Monday that the lock leaks. Pask wants to close at least two of the gates of the lock by May, according to the Tilse Gazette.",
    ],
    [],
  ],
])("%s", (_what, kind, from, to, notes) => {
  const grave = pairOf(from, to).alterations.filter(one => one.gravity === "grave" && one.kind === kind)
  expect(grave.map(({ note }) => note)).toEqual(notes)
})
