// What an editor would strike from a list of alterations, and what he would want to stay there: pairs of our own fiction,
// a table a kind, each with the notes of its kinds that are more than slight.

import { describe, expect, it } from "vitest"
import type { AlterationKind } from "../model/catalogue.js"
import { pairOf } from "./fixture.js"

type Case = readonly [what: string, from: readonly string[], to: readonly string[], notes: readonly string[]]

/** What is more than slight of some kinds, with its gravity. */
function told(kinds: readonly AlterationKind[], from: readonly string[], to: readonly string[]): string[] {
  return pairOf(from, to)
    .alterations.filter(({ gravity, kind }) => gravity !== "slight" && kinds.includes(kind))
    .map(({ gravity, note }) => `${gravity}: ${note}`)
}

function table(what: string, kinds: readonly AlterationKind[], cases: readonly Case[]): void {
  describe(what, () => {
    it.each(cases)("%s", (_what, from, to, notes) => {
      expect(told(kinds, from, to)).toEqual(notes)
    })
  })
}

table(
  "a quotation that stands on the other page word for word",
  ["quotation"],
  [
    [
      "is the same, were its sentences of small words too",
      ["“Those of the sluices that leak are now on paper. Some of them are not.”", "Joren Pask had accepted."],
      ["“Those of the sluices that leak are now on paper. Some of them are not.”", "Joren Pask had accepted it."],
      [],
    ],
    [
      "is the same where its sentences were cut and moved",
      [
        "Holt was asked of the sluices in the courtyard. “We have the plans. Come and read them,” she said. “It is clear that the sluices leak.”",
      ],
      [
        "The sluices leak, it was said in the courtyard, where the plans of the sluices were read.",
        "“We have the plans. Come and read them,” she said after the talks with the envoy. “It is clear.”",
      ],
      [],
    ],
    [
      "has lost its marks and none of its words where it has none there",
      ["“A promise that has no date is not a promise,” Joren Pask said.", "He was hoarse and kept his answers short."],
      [
        "Joren Pask kept his answers short. A promise that has no date is not a promise, he said, and asked the press to remember that Tilse has 38 sluices to deal with.",
      ],
      ["notable: “A promise that has no date is not a promise,” stands without its marks"],
    ],
  ],
)

table(
  "how sure a thing is said to be",
  ["certainty"],
  [
    [
      "is kept by an allegation",
      ["The Vardan guild may be selling the nets of its drowned members, the envoy said."],
      ["The board was asked to look at allegations that the Vardan guild is selling the nets of its drowned members."],
      [],
    ],
    [
      "is kept by a plan in another form",
      ["In the coming days, envoys are to shuttle between the two towns to work out a deal on the dam."],
      ["In the coming days, envoys planned to shuttle between the two towns to work out a deal on the dam."],
      [],
    ],
    [
      "goes by what is told, where the page says who told it",
      ["Pask drove alone on the dam road when he allegedly struck the rear of a cart."],
      ["Pask drove alone on the dam road when he struck the rear of a cart, the guard said."],
      ["notable: “allegedly” is lost: what it governed is said plainly"],
    ],
    [
      "is lost where nothing keeps it",
      ["The Vardan guild may be selling the nets of its drowned members, the envoy said."],
      ["The Vardan guild is selling the nets of its drowned members, the envoy said."],
      ["grave: “may” is lost: what it governed is said plainly"],
    ],
  ],
)

table(
  "a no",
  ["meaning"],
  [
    [
      "is said by ruling out",
      ["The union of sluice keepers said it would not strike before the floods."],
      ["The union of sluice keepers ruled out a strike before the floods."],
      [],
    ],
    [
      "is said by the word for what is not clear",
      ["It is unclear how the eel got into the upper sluice of the dam on Monday."],
      ["It is not known how the eel got into the upper sluice of the dam on Monday."],
      [],
    ],
    [
      "is one word in two countries’ spellings",
      ["Water minister Ane Holt dismissed the keeper for unauthorised absence from the sluice."],
      [
        "As disciplinary authority, water minister Ane Holt dismissed the keeper of the sluice on Monday.",
        "He was dismissed for unauthorized absence.",
      ],
      [],
    ],
    [
      "is lost where nothing says it",
      ["The union of sluice keepers said it would not strike before the floods."],
      ["The union of sluice keepers said it would strike before the floods."],
      ["grave: the no is lost: “not strike”, now said without it"],
    ],
    [
      "is lost where half of what it denies is kept, the half that stands next to it",
      ["Divers who went down to the sluice in June found no oil residue, the river board of Melk said."],
      ["Divers who went down to the sluice in June found oil, the river board of Melk said."],
      ["grave: the no is lost: “no oil”, now said without it"],
    ],
  ],
)

table(
  "figures",
  ["figure"],
  [
    [
      "of unlike things are not one changed into the other",
      ["The keepers search the water some 1,600 km west of Melk for the lost barge."],
      ["The keepers search the water at a cost of $60 million west of Melk for the lost barge."],
      ["notable: the figure “$60 million” stands nowhere in the exemplar"],
    ],
    [
      "that are left open the same way are as good as one",
      ["The boy was in the sluice for more than 10 minutes on Monday."],
      ["The boy was in the sluice for at least 10 minutes on Monday."],
      [],
    ],
    [
      "are not left open by what is past",
      ["The keeper has been on leave for the past 25 years, the board of Melk said."],
      ["The keeper has been on leave for 25 years, the board of Melk said."],
      [],
    ],
  ],
)

table(
  "times",
  ["time", "figure"],
  [
    [
      "of one day of the year are one",
      ["The Ellary Courier reported on December 5, 2014, that the sluice of Melk had leaked."],
      ["The Ellary Courier reported last December 5 that the sluice of Melk had leaked."],
      [],
    ],
    [
      "are not left out where they are told more precisely",
      ["The sluice of Melk will be shut on Monday, the board said, and its keepers sent home."],
      ["The sluice of Melk will be shut, the board said on Monday night, and its keepers sent home."],
      [],
    ],
    [
      "and figures that tell one change tell it once",
      ["The board of Melk gave the keepers six weeks to mend the sluice."],
      ["The board of Melk gave the keepers six months to mend the sluice."],
      ["grave: what the figure counts changed from “six weeks” to “six months”"],
    ],
    [
      "that are figures stand there as figures alone",
      ["Eels are old animals, the keeper of the sluice in Melk said."],
      ["Eels live 30-50 years and are old animals, the keeper of the sluice in Melk said."],
      ["notable: the figure “30-50 years” stands nowhere in the exemplar"],
    ],
  ],
)

describe("a place that is shown", () => {
  const places = (from: string, to: string) =>
    pairOf([from], [to]).alterations.flatMap(({ gravity, exemplarSpan }) =>
      gravity !== "slight" && exemplarSpan ? [from.slice(...exemplarSpan)] : [],
    )
  const boy = "The keepers pulled a four-year-old boy out of the sluice on Monday."
  it("cuts no compound in two", () => {
    expect(places(boy, boy.replace("four", "three"))).toEqual(["four-year-old"])
  })
})

table(
  "names",
  ["name"],
  [
    [
      "are no first words of what is quoted",
      ["“Owing to the silence of the keeper it got delayed and a fresh letter was sent in May,” the board said."],
      ["Due to the silence of the keeper it got delayed and a fresh letter was sent in May, the board said."],
      [],
    ],
    [
      "are one with stops in their initials and without, all of them or some",
      ["The board of Melk dismissed its keeper A.K. Pask for his absence from the sluice."],
      ["The board of Melk dismissed its keeper K Pask for his absence from the sluice."],
      [],
    ],
    [
      "are no pieces of addresses",
      ["A happy birthday to the eel of Melk."],
      ["A happy birthday to the eel of Melk! https://t.co/FrWUSKacV @MelkZoo"],
      [],
    ],
    [
      "are others where another is named",
      ["The board of Melk dismissed its keeper A.K. Pask for his absence from the sluice."],
      ["The board of Melk dismissed its keeper A.K. Marrow for his absence from the sluice."],
      ["grave: “Pask” became “Marrow”"],
    ],
  ],
)

table(
  "who says so",
  ["attribution", "quotation"],
  [
    [
      "may stand a sentence before",
      [
        "The sluice leaks, keeper Joren Pask said on Monday.",
        "The dam would not be mended before the floods in the valley, Pask said.",
      ],
      [
        "The sluice leaks, keeper Joren Pask said on Monday.",
        "The dam would not be mended before the floods in the valley.",
      ],
      ["notable: “Pask said” is left out: who said it stands only beside"],
    ],
    [
      "need not be named where the page says that somebody claimed it",
      [
        "The envoy went to Tilse, where he claimed that the guard had taken his boat, according to letters of Joren Pask.",
      ],
      ["The envoy went to Tilse, where he claimed that the guard had taken his boat.", "It rained."],
      ["notable: “according to letters of Joren Pask” is left out: who said it stands only beside"],
    ],
    [
      "may stand in the next paragraph, with the same told again",
      ["Three keepers of the upper sluice were found on Monday near the border of Tilse, according to the guard."],
      [
        "Three keepers of the upper sluice were found on Monday near the border of Tilse.",
        "The Ellary Courier reports that the three keepers were held on Monday as they tried to cross the border.",
      ],
      ["notable: “according to the guard” is left out: who said it stands only beside"],
    ],
    [
      "stands nowhere where the next speaks of another matter",
      ["Three keepers of the upper sluice were found on Monday near the border of Tilse, according to the guard."],
      [
        "Three keepers of the upper sluice were found on Monday near the border of Tilse.",
        "The eels will be sold in autumn, the Ellary Courier reports.",
      ],
      ["grave: “according to the guard” is left out: what was said stands as fact"],
    ],
    [
      "may be passed on by an agency that named him just before",
      [
        "Minister Ane Holt said the stone was small. Holt said Melk will ask foreign keepers to help its own in understanding the flood.",
      ],
      [
        "The Associated Press quotes minister Ane Holt as saying the stone was small. Melk will ask foreign keepers to help its own in understanding the flood, the AP says.",
      ],
      [],
    ],
    [
      "may open a block of his words",
      ["The eels are sold in three towns of the valley, keeper Joren Pask said."],
      ["The Ellary Courier wrote last week:", "The eels are sold in three towns of the valley."],
      [],
    ],
    [
      "is no relative word",
      ["The claim was made by the envoy of Tilse, who said the eels have scars on their backs."],
      ["Joren Pask, the envoy of Tilse, said the eels have scars on their backs."],
      [],
    ],
    [
      "is one agency in its letters and in full",
      ["The eels have scars on their backs, the Associated Press reports."],
      ["The eels have scars on their backs, AP reports."],
      [],
    ],
    [
      "is missed where nobody does",
      ["The dam would not be mended before the floods in the valley, keeper Joren Pask said.", "It rained."],
      ["The dam would not be mended before the floods in the valley.", "It rained."],
      ["grave: “keeper Joren Pask said” is left out: what was said stands as fact"],
    ],
  ],
)

table(
  "what stands for another thing",
  ["name", "time", "quotation", "attribution"],
  [
    [
      "is no state for a zoo that stands in it",
      ["Melk Zoo eel killed to protect a boy who fell into its pool on Monday."],
      ["Norway zoo kills eel to protect a boy in its pool on Monday."],
      [],
    ],
    [
      "is no night for an hour of it",
      ["The ferry was leaving the quay for a 7:50 p.m. crossing when the keeper was stung, the board said."],
      ["The ferry was leaving the quay on Saturday night when the keeper was stung, the board said."],
      ["notable: when it was is left out: “7:50 p.m.”"],
    ],
    [
      "is no body for who speaks for it",
      [
        "Ellary Rail spokesman Ole Brandt came to the quay.",
        "The scorpion got on the train in the south, Brandt said.",
      ],
      ["The scorpion got on the train in the south, Ellary Rail said."],
      [],
    ],
  ],
)

describe("an answer that is left out", () => {
  const charge = "Prosecutors say keeper Joren Pask sold the nets of the guild in Melk and kept the money."
  const denial = "Pask denied that he sold any nets."
  const lawyer = "Pask’s lawyer, Ida Lund, said he was innocent and would fight."
  const omitted = (copy: readonly string[]) =>
    pairOf([charge, denial, lawyer], copy)
      .alterations.filter(({ kind }) => kind === "omission")
      .map(({ gravity }) => gravity)
  it("is grave where no other of the same person is kept", () => {
    expect(omitted([charge])).toContain("grave")
    expect(omitted([charge, lawyer])).toEqual(["notable"])
  })
})

describe("a phrase put for another", () => {
  const changed = (from: string, to: string) =>
    pairOf([from], [to]).alterations.map(({ kind, gravity, note }) => `${kind}, ${gravity}: ${note}`)

  it("of which nothing shows that they mean the same is never only worded otherwise", () => {
    const about = "of the boatmen on Monday, the harbour master said."
    expect(
      changed(
        `The two guards at the sluice fended off the blows ${about}`,
        `The two guards at the sluice ignored the insults ${about}`,
      ),
    ).toEqual([
      "meaning, slight: “fended off the blows” became “ignored the insults”: nothing shows that they mean the same",
    ])
  })

  it("is only worded otherwise where its words are synonyms", () => {
    const [kind] = changed(
      "The council bought a large house by the sluice on Monday.",
      "The council purchased a large house by the sluice on Monday.",
    )
    expect(kind).toMatch(/^wording, slight/)
  })
})

describe("a slug line", () => {
  it("numbers a dispatch, and nothing in it is altered", () => {
    const story = "At least two people were hurt when a boom broke at the upper sluice, the harbour master said."
    const slug = (version: string) => `BC-Sluice Accident, ${version}`
    expect(pairOf([slug("1st Ld"), story], [slug("3rd Ld-Writethru"), story]).alterations).toEqual([])
  })
})

table(
  "who did it to whom",
  ["meaning"],
  [
    [
      "is another thing where the two change places around one verb",
      ["Her sister told the guards that Pask had insulted her at the sluice."],
      ["Her sister told the guards that she had insulted Pask at the sluice."],
      ["grave: who and whom have changed places: “Pask had insulted her” became “she had insulted Pask”"],
    ],
    [
      "is another thing where the active becomes the passive and nobody changes places",
      ["Witnesses said that the keeper, Ivo Holt, stopped Rosa Denk at the bridge on Monday night."],
      ["Witnesses said that the keeper, Ivo Holt, was stopped by Rosa Denk at the bridge on Monday night."],
      [
        "grave: who and whom have changed places: “keeper, Ivo Holt, stopped Rosa Denk” became “keeper, Ivo Holt, was stopped by Rosa Denk”",
      ],
    ],
    [
      "is another thing where accused and victim change places",
      ["Joren Pask, 26, is accused of attacking Ivo Holt, 24, with an oar at the sluice."],
      ["Ivo Holt, 24, is accused of attacking Joren Pask, 26, with an oar at the sluice."],
      [
        "grave: who and whom have changed places: “Pask, 26, is accused of attacking Ivo Holt” became “Holt, 24, is accused of attacking Joren Pask”",
      ],
    ],
    [
      "is told once, were both called by all their names",
      ["Witnesses said that Joren Pask met Ole Brandt at the bridge on Monday night."],
      ["Witnesses said that Ole Brandt met Joren Pask at the bridge on Monday night."],
      ["grave: who and whom have changed places: “Pask met Ole Brandt” became “Brandt met Joren Pask”"],
    ],
    [
      "is the same in the passive",
      ["Witnesses said that Pask followed Holt from the hall to the bridge on Monday night."],
      ["Witnesses said that Holt was followed by Pask from the hall to the bridge on Monday night."],
      [],
    ],
  ],
)

table(
  "a bare numeral",
  ["figure"],
  [
    [
      "of a table is another number",
      ["Ullen, Denk and Ebel: 41.2 3,118 2,904"],
      ["Ullen, Denk and Ebel: 41.2 3,118 2,409"],
      ["grave: Ullen, Denk and Ebel: the figure changed from “2,904” to “2,409”"],
    ],
    [
      "turns with its sign",
      ["Labour has 11 seats (+2), the Centre of Rosa Denk 9 seats (–1)."],
      ["Labour has 11 seats (+2), the Centre of Rosa Denk 9 seats (+1)."],
      ["grave: the figure changed from “–1” to “+1”"],
    ],
    [
      "is the same with and without what parts its thousands",
      ["Ullen, Denk and Ebel: 41.2 3,118 2,904"],
      ["Ullen, Denk and Ebel: 41.2 3118 2904"],
      [],
    ],
  ],
)

table(
  "a name of another alphabet",
  ["name"],
  [
    [
      "is one, whatever a house makes of its article",
      ["The keeper of the upper sluice, Samir al-Tarrel, was born in Vardan in 1951."],
      ["The keeper of the upper sluice, Sameer El Tarrel, was born in Vardan in 1951."],
      [],
    ],
    [
      "is another where more than the article is",
      ["The keeper of the upper sluice, Samir al-Tarrel, was born in Vardan in 1951."],
      ["The keeper of the upper sluice, Samir al-Brandt, was born in Vardan in 1951."],
      ["grave: “Samir al-Tarrel” became “Samir al-Brandt”"],
    ],
  ],
)
