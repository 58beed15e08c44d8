// Small changes that are the news: another verb, a small word, a subject gone, a figure in another place, a headline. Pairs
// of our own fiction, a table a kind, each with the notes of what is more than slight.

import { describe, expect, it } from "vitest"
import { annotate } from "../annotate/annotate.js"
import { shipped } from "../knowledge.js"
import { align } from "../match/align.js"
import { weighed } from "../match/rarity.js"
import type { Alteration } from "../model/alteration.js"
import type { Weighed } from "../model/rarity.js"
import { readText } from "../text/text.js"
import { reportOf } from "../../test/reports.js"
import { collate } from "./collate.js"
import { pairOf } from "./fixture.js"

type Case = readonly [what: string, from: readonly string[], to: readonly string[], notes: readonly string[]]

const strong = (alterations: readonly Alteration[]) =>
  alterations
    .filter(({ gravity }) => gravity !== "slight")
    .map(({ gravity, kind, note }) => `${gravity} ${kind}: ${note}`)

function table(what: string, cases: readonly Case[]): void {
  describe(what, () => {
    it.each(cases)("%s", (_what, from, to, notes) => {
      expect(strong(pairOf(from, to).alterations)).toEqual(notes)
    })
  })
}

table("a verb", [
  [
    "that goes the other way is told as the opposite",
    ["The county backed the plan for a new quay on Monday."],
    ["The county rejected the plan for a new quay on Monday."],
    ["grave meaning: “backed” became its opposite, “rejected”"],
  ],
  [
    "that goes down for one that goes up is told as the opposite",
    ["The council raised the fare to Skell on Monday."],
    ["The council cut the fare to Skell on Monday."],
    ["grave meaning: “raised” became its opposite, “cut”"],
  ],
  [
    "that goes the same way is a rewording",
    ["The council approved the ferry plan on Monday."],
    ["The council backed the ferry plan on Monday."],
    [],
  ],
  [
    "whose clause lost its subject has another",
    ["The union sued the shipyard, and the shipyard paid."],
    ["The union sued the shipyard, and paid."],
    ["grave meaning: who did it has changed: in “and the shipyard paid” it is “shipyard”, in “and paid” “union”"],
  ],
  [
    "whose clause lost a subject that it had already is the same",
    ["The union sued the shipyard and the union won."],
    ["The union sued the shipyard and won."],
    [],
  ],
])

table("a word", [
  [
    "that lost the prefix that denied it is its opposite, told once",
    ["The firm is unable to pay its workers before May."],
    ["The firm is able to pay its workers before May."],
    ["grave meaning: “unable” became its opposite, “able”"],
  ],
  [
    "denied otherwise is the same",
    ["The firm is unable to pay its workers before May."],
    ["The firm is not able to pay its workers before May."],
    [],
  ],
  [
    "that only looks like another is another",
    ["Rosa Denk, a known socialite, gave 50 crowns to the library."],
    ["Rosa Denk, a known socialist, gave 50 crowns to the library."],
    ["notable meaning: “socialite” became “socialist”, another word"],
  ],
  [
    "whose slip is mended is the same",
    ["The goverment paid for the quay and for the band."],
    ["The government paid for the quay and for the band."],
    [],
  ],
  [
    "that says how far it holds is missed",
    ["The court partly upheld the claim of the fishermen."],
    ["The court upheld the claim of the fishermen."],
    ["notable omission: left out: how far it holds: “partly”"],
  ],
  [
    "that says how far it holds makes another thing of what it is put to",
    ["The court upheld the claim of the fishermen."],
    ["The court partly upheld the claim of the fishermen."],
    ["notable insertion: put in: how far it holds: “partly”"],
  ],
  [
    "of kinship by marriage is missed",
    ["Guards questioned the mother-in-law of Joren Pask about the missing ledgers."],
    ["Guards questioned the mother of Joren Pask about the missing ledgers."],
    ["notable omission: left out: what office, or that it is held no longer: “in-law”"],
  ],
])

table("a figure", [
  [
    "is held against that of the same deed in another sentence",
    [
      "At least three people were killed in a fire on the pier of Tilse on Sunday, the police said.",
      "The pier was built in 1921 and had been closed since spring.",
    ],
    [
      "A watchman with a lamp killed two people on the pier of Tilse on Sunday before the lamp went out.",
      "The pier was built in 1921 and had been closed since spring.",
    ],
    expect.arrayContaining([
      "grave figure: the figure changed from “At least three people” to “two people”, and “At least” is gone",
    ]) as unknown as readonly string[],
  ],
  [
    "of a row is held by its label, wherever the row stands",
    ["Dead: 12. Injured: 40. Missing: 3."],
    ["Dead: 3. Injured: 40. Missing: 12."],
    [
      "grave figure: Dead: the figure changed from “12” to “3”",
      "grave figure: Missing: the figure changed from “3” to “12”",
    ],
  ],
  [
    "of a table is told with its row and column",
    ["Pier | Piles | Rotten", "North | 140 | 62", "South | 96 | 11"],
    ["Pier | Piles | Rotten", "North | 140 | 26", "South | 96 | 11"],
    ["grave figure: North, Rotten: the figure changed from “62” to “26”"],
  ],
  [
    "of no number, a month under its label, is another month",
    ["Last ferry: October", "Works: from May to August", "Bands play again when the ferry sails for the last time."],
    ["Last ferry: October", "Works: from May to October", "Bands play again when the ferry sails for the last time."],
    ["notable time: Works: “from May to August” became “from May to October”"],
  ],
  [
    "of a score is another the other way round",
    ["Orlund beat Skell 3-1 on Sunday before a small crowd."],
    ["Orlund beat Skell 1-3 on Sunday before a small crowd."],
    ["grave figure: the figure changed from “3-1” to “1-3”"],
  ],
])

describe("a headline over the same text", () => {
  const body = [
    "The minister, Karin Holt, told the council of Orlund on Tuesday that she had read the report on the quay twice and would answer it by the end of the month.",
    "The report says that a new quay would flood fourteen gardens and a chapel from the twelfth century.",
    "“I owe the people of Orlund an answer that I can defend in ten years,” she said.",
  ]
  const told = (outlets: readonly [string, string], was: string, is: string) => {
    const read = (id: string, outlet: string, title: string) =>
      annotate(readText(reportOf([title, ...body], { id, title, outlet })), shipped)
    const [a, b] = [read("a", outlets[0], was), read("b", outlets[1], is)]
    const [x, y] = weighed([a, b], shipped.frequencies, []) as [Weighed, Weighed]
    return strong(collate(a, b, align(x, y, shipped.lexicon), shipped.lexicon))
  }
  const one = ["Orlund Post", "Orlund Post"] as const
  const two = ["Orlund Post", "Skell Mail"] as const
  it("that takes the other side is told, whoever prints it", () => {
    for (const outlets of [one, two])
      expect(told(outlets, "Minister rejects Orlund quay", "Minister backs Orlund quay")).toEqual([
        "grave meaning: the headline “Minister rejects Orlund quay” became “Minister backs Orlund quay”, over the same text: it takes the other side",
      ])
  })
  it("that has a deed of which the text says nothing is told of an outlet’s own versions", () => {
    const [was, is] = ["Minister will answer report on Orlund quay", "Minister rejects Orlund quay"]
    expect(told(one, was, is)).toEqual([
      `notable meaning: the headline “${was}” became “${is}”, over the same text, in which nothing bears out “rejects”`,
    ])
  })
  it("may be put in any words that the text bears out", () => {
    expect(
      told(one, "Minister will answer report on Orlund quay", "Holt to answer Orlund quay report by end of month"),
    ).toEqual([])
    expect(told(two, "Minister will answer report on Orlund quay", "Quay report on Holt’s desk")).toEqual([])
    expect(told(two, "Report on Orlund quay", "Gardens drowned, chapel gone, says a report on Orlund quay")).toEqual([])
  })
  it("may name a thing by its place or by its country, where the text has both; not by another country or place", () => {
    const page = (title: string) => [
      title,
      "The ferry Aldra ran aground off Tilse in Sorvia on Monday, and the coastguard took 212 people from her decks.",
      "Sorvia’s coastguard said that nobody was hurt, and that a captain from Ardania had asked for a pilot twice.",
      "A tug from Port Vale will pull her free at high water.",
    ]
    const notes = (is: string) => {
      const was = "Hundreds taken off Sorvian ferry"
      const read = (id: string, title: string) =>
        annotate(readText(reportOf(page(title), { id, title, outlet: id })), shipped)
      const [a, b] = [read("a", was), read("b", is)]
      const [x, y] = weighed([a, b], shipped.frequencies, []) as [Weighed, Weighed]
      return strong(collate(a, b, align(x, y, shipped.lexicon), shipped.lexicon))
    }
    expect(notes("Hundreds taken off Tilse ferry")).toEqual([])
    expect(notes("Hundreds taken off Ardanian ferry")).toEqual(["grave name: “Sorvian” became “Ardanian”"])
    expect(notes("Hundreds taken off Renholt ferry")).toEqual(["grave name: “Sorvian” became “Renholt”"])
  })
})

describe("what hangs on somebody’s decision", () => {
  const pay = "The tolls are to fall from March if the guild’s members vote for it by letter, the harbour master said."
  const around = ["The keepers had taken the deal, Holt said.", "A tug will come on Friday."]
  const told = (...copy: string[]) => strong(pairOf([around[0]!, pay, around[1]!], copy).alterations)
  it("is told as settled where its condition is gone, though the sentence moved or lost who said it", () => {
    for (const copy of [
      [around[0]!, "The tolls are to fall from March, the harbour master said.", around[1]!],
      [`${around[0]} The tolls are to fall from March.`, around[1]!],
      [around[1]!, around[0]!, "The tolls are to fall from March."],
    ])
      expect(told(...copy).filter(note => note.startsWith("grave"))).toEqual([
        expect.stringContaining(
          "that it hangs on what somebody decides: “if the guild’s members vote for it by letter",
        ),
      ])
  })
  it("is not, where the condition stands in other words", () => {
    for (const copy of [
      "The tolls are to fall from March once the guild’s members have voted for it, the harbour master said.",
      "Should the guild’s members vote for it by letter, the tolls are to fall from March, the harbour master said.",
    ])
      expect(told(around[0]!, copy, around[1]!).filter(note => note.startsWith("grave"))).toEqual([])
  })
})
