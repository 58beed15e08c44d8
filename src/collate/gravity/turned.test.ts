// What a reader is told where yes and no, who and whom, whose or why have turned: each row of the table, over our own
// fiction.

import { vi } from "vitest"
import { type Example, tell } from "./fixture.js"
import type { meanings } from "./turned.js"

vi.mock("../gravity.js", { spy: true })

/** Headlines are tried in `news.test.ts`, over pages that have some. */
type Rows = Exclude<keyof typeof meanings, `meaning.headline-${string}`>

const examples: Readonly<Record<Rows, Example>> = {
  "meaning.no": {
    from: "The union of sluice keepers said it would not strike before the floods.",
    to: "The union of sluice keepers said it would strike before the floods.",
    told: "grave: the no is lost: “not strike”, now said without it",
  },
  "meaning.no-verb": {
    from: "The keepers failed to close the upper sluice before the flood on Monday.",
    to: "The keepers closed the upper sluice before the flood on Monday.",
    told: "notable: the no is lost: “failed to close”, now said without it",
  },
  "meaning.roles": {
    from: "Her sister told the guards that Pask had insulted Holt at the sluice.",
    to: "Her sister told the guards that Holt had insulted Pask at the sluice.",
    told: "grave: who and whom have changed places: “Pask had insulted Holt” became “Holt had insulted Pask”",
  },
  "meaning.owner": {
    from: "The fishermen of Melk wait for the Norway policy of the river board.",
    to: "The fishermen of Melk wait for the Norwegian policy of the river board.",
    told: "grave: “Norway policy” became “Norwegian policy”: what it is about now holds it",
  },
  "meaning.subject": {
    from: "Holt sued the guild in Melk, and the guild won in the spring.",
    to: "Holt sued the guild in Melk, and won in the spring.",
    told: "grave: who did it has changed: in “and the guild won” it is “guild”, in “and won” “Holt”",
  },
  "meaning.doer": {
    from: "Treasurer Joan Mern missed the deadline on Tuesday to hand over the records of the sluice.",
    to: "The tax office missed the deadline on Tuesday to hand over the records of the sluice.",
    told: "notable: who did it has changed: “Mern missed” became “office missed”",
  },
  "meaning.opposite": {
    from: "The keepers of Melk opened the upper sluice before the flood on Monday.",
    to: "The keepers of Melk closed the upper sluice before the flood on Monday.",
    told: "grave: “opened” became its opposite, “closed”",
  },
  "meaning.preposition": {
    from: "Fishermen in Melk said the coercion of their guild had to end.",
    to: "Fishermen in Melk said the coercion from their guild had to end.",
    told: "grave: “coercion of their guild” became “coercion from their guild”",
  },
  "meaning.preposition-small": {
    from: "The keepers of Melk found the eel under the gate of the sluice on Monday.",
    to: "The keepers of Melk found the eel behind the gate of the sluice on Monday.",
    told: "slight: “eel under the gate” became “eel behind the gate”",
  },
  "meaning.pronoun": {
    from: "Joren Pask met Ane Holt in Melk and told the keepers of her plan for the sluices.",
    to: "Joren Pask met Ane Holt in Melk and told the keepers of his plan for the sluices.",
    told: "notable: “her plan for the” became “his plan for the”: somebody else is meant, or fewer",
  },
  "meaning.cause": {
    from: "The keepers opened the sluice in Melk and the fishermen went home.",
    to: "The keepers opened the sluice in Melk because the fishermen went home.",
    told: "notable: a cause is put in: “because the fishermen went”",
  },
  "meaning.cut": {
    from: "The keepers opened the sluice in Melk after the flood and carried the eels to the lake.",
    to: "The keepers opened the sluice in Melk after the flood. and carried the eels to the lake.",
    told: "grave: a full stop cuts the sentence in two: “Melk after the flood. and carried the eels”",
  },
  "meaning.statement": {
    from: "Holt, who was on a visit to Tilse, said the chaos in the hall had kept the clerks from counting in time.",
    to: "Holt, who was on a visit to Tilse, said she wished for rain.",
    told: "slight: the same speaker is said to have said another thing: “said the chaos in the hall had kept",
  },
  "meaning.pressure": {
    from: "A guard accused the players of theft and the players were asked to leave the ferry after an argument.",
    to: "A guard accused the players of theft and forced them off the ferry.",
    told: "notable: how hard somebody was pressed has changed: “asked” became “forced”",
  },
  "meaning.clause": {
    from: "She was filmed shouting at the guards, who held up their hands and spoke calmly.",
    to: "She was filmed shouting at the guards, who laughed among themselves.",
    told: "notable: another thing is told of the same one: “who held up their hands” became “who laughed among",
  },
  "meaning.superlative": {
    from: "The council of Melk passed one of the strictest rules on nets on Monday.",
    to: "The council of Melk passed strict rules on nets on Monday.",
    told: "notable: “strictest” of all became “strict”",
  },
  "meaning.row": {
    from: ["The keepers of Melk will sing again.", "Where: the old mole", "Boats can be hired in Ullen."],
    to: ["The keepers of Melk will sing again.", "Boats can be hired in Ullen.", "Where: the new mole"],
    told: "notable: Where: “the old mole” became “the new mole”",
  },
  "meaning.lookalike": {
    from: "The mayor of Melk met a socialite from Ullen at the sluice.",
    to: "The mayor of Melk met a socialist from Ullen at the sluice.",
    told: "notable: “socialite” became “socialist”, another word",
  },
  "meaning.noun": {
    from: "The fishermen of Melk wait for the report of the river board.",
    to: "The fishermen of Melk wait for the boats of the river board.",
    told: "notable: “report” became “boats”",
  },
  "meaning.noun-near": {
    from: "The fishermen of Melk wait for the answer of the river board.",
    to: "The fishermen of Melk wait for the estimate of the river board.",
    told: "slight: “answer” became “estimate”",
  },
  "meaning.recast": {
    from: "The two guards at the sluice fended off the blows of the boatmen on Monday, the harbour master said.",
    to: "The two guards at the sluice ignored the insults of the boatmen on Monday, the harbour master said.",
    told: "slight: “fended off the blows” became “ignored the insults”: nothing shows that they mean the same",
  },
}

tell(examples)
