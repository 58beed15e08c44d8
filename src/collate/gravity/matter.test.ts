// What a reader is told of matter put in, left out or moved, and of words that say nothing else: each row of the table, over
// our own fiction. What a passage held when it was left out is tried in `comparers/losses.test.ts`.

import { vi } from "vitest"
import { type Example, tell } from "./fixture.js"
import type { matters } from "./matter.js"

vi.mock("../gravity.js", { spy: true })

const talks =
  "Water minister Ane Holt of Tilse met the Vardan envoy, Joren Pask, in the border town of Melk on Tuesday."
const water = "The reservoir holds about 40 million cubic metres and feeds 12 villages downstream."
const board = "The river board will publish its report on Friday."
const guild = "Fishermen in Melk said the coercion of their guild had to end."
const contest = "Win a week for two on the coast: send us a photograph of your cat."
const story = [talks, water, board, guild]
const withContest = [talks, contest, water]
const told = (of: string) => guild.replace("Fishermen in Melk", of)

const examples: Readonly<Record<keyof typeof matters, Example>> = {
  "insertion.foreign": {
    from: [talks, water],
    to: withContest,
    ofCopy: { intrusions: [{ start: talks.length + 1, end: talks.length + 1 + contest.length }] },
    told: "notable: matter of another story runs into the body: “Win a week for two on the coast",
  },
  "insertion.sentence": {
    from: story,
    to: [...story, "Bread costs more since the bakers of Ullen went away."],
    told: "notable: put in, with no basis in the exemplar: “Bread costs more",
  },
  "insertion.sentence-known": {
    from: story,
    to: [...story, "The river board and the guild met in the border town."],
    told: "slight: put in, in words that stand elsewhere in the exemplar: “The river board and the guild",
  },
  "insertion.clause": {
    from: "The ferry will sail from the northern quay.",
    to: "The ferry will sail from the northern quay, while painters want fourteen cabins emptied before the regatta opens its gates.",
    told: "notable: put in: “while painters want fourteen cabins emptied before the regatta opens its gates”",
  },
  "insertion.stretch": {
    from: guild,
    to: told("Fishermen in Melk, whose grandfathers built tall wooden huts on stilts,"),
    told: "notable: put in: “whose grandfathers built tall wooden huts on stilts”",
  },
  "insertion.phrase": {
    from: guild,
    to: told("Fishermen in rainy old Melk"),
    told: "slight: put in: “rainy old”",
  },
  "omission.stretch": {
    from: told("Fishermen in Melk, whose grandfathers built tall wooden huts on stilts beside green water,"),
    to: guild,
    told: "notable: left out: “whose grandfathers built tall wooden huts on stilts beside green water”",
  },
  "omission.phrase": {
    from: told("Fishermen in rainy old Melk"),
    to: guild,
    told: "slight: left out: “rainy old”",
  },
  "omission.quotation": {
    from: "Keeper Joren Pask walked along the sluice of Melk on Monday, saying “nobody told me about eels in there”.",
    to: "Keeper Joren Pask walked along the sluice of Melk on Monday.",
    told: "notable: left out: what was said in the speaker’s own words: “nobody told me about eels in there”",
  },
  "omission.sentence": {
    from: story,
    to: [talks, board, guild],
    told: "notable: left out: “The reservoir holds",
  },
  "omission.sentence-background": {
    from: story,
    to: [talks, board],
    told: "slight: left out: “The reservoir holds",
  },
  "transposition.sentence": {
    from: story,
    to: [talks, board, guild, water],
    told: "slight: stands elsewhere in the copy: “",
  },
  "wording.reworded": {
    from: "The council bought a house by the sluice of Melk on Monday.",
    to: "The council purchased a house by the sluice of Melk on Monday.",
    told: "slight: “bought” is worded “purchased”",
  },
  "accidental.print": {
    from: guild,
    to: told("FISHERMEN in Melk"),
    told: "slight: “Fishermen” printed as “FISHERMEN”",
  },
}

tell(examples)
