// What an editor would say of a quotation that was cut or dressed up, and what he would let pass: pairs of our own fiction,
// each with all that is told of it as more than slight.

import { describe, expect, it } from "vitest"
import { pairOf } from "../../fixture.js"
import { type Change, marksRows, rowOf } from "../../gravity/marks.js"

const told = (from: readonly string[], to: readonly string[]) =>
  pairOf(from, to)
    .alterations.filter(({ gravity }) => gravity !== "slight")
    .map(({ kind, gravity, note }) => `${gravity} ${kind}: ${note}`)

const holt = (said: string) => [`“${said},” Holt told the council of Melk on Monday.`]

describe("a quotation that was altered is told of once", () => {
  /** What was said, what is printed, and why it matters. */
  const rows: readonly (readonly [Change, string, string])[] = [
    ["person", "We have failed the people of this valley", "You have failed the people of this valley"],
    ["person", "He knew of the crack long before the flood", "She knew of the crack long before the flood"],
    ["word", "The weir will hold through the winter", "The weir will hold through the summer"],
    ["hung", "They say that the weir is beyond repair", "The weir is beyond repair"],
    [
      "hung",
      "The mill was a fine employer, so fine that if the other towns had any sense they would build two",
      "If the other towns had any sense they would build two",
    ],
    [
      "hung",
      "I am told by people who have never set foot on its banks and who could not find it on a map that this weir is beyond all repair and has to go",
      "This weir is beyond all repair",
    ],
    ["no", "It is not true that the keepers were paid to stay silent", "The keepers were paid to stay silent"],
    ["condition", "We will rebuild the weir if the state pays its half", "We will rebuild the weir"],
    ["condition", "If the state pays its half, we will rebuild the weir by May", "We will rebuild the weir by May"],
    ["contrast", "The weir is old, but it will hold through the winter", "The weir is old"],
    ["act", "We will inspect every gate of the weir", "We will inspect every gate of the weir and sell the mill"],
    ["put in", "We will inspect every gate of the weir", "We will inspect every gate of the weir with great care"],
    [
      "cut",
      "The old and tired and leaking gates of this weir must be replaced",
      "The old gates of this weir must be replaced",
    ],
  ]
  it.each(rows)("%s: %s", (change, was, is) => {
    const { gravity, told: what } = rowOf(change)
    const notes = told(holt(was), holt(is))
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(new RegExp(`^${gravity} quotation: ${what}`, "u"))
  })

  it("with the very word where that is a no, a doubt or a number", () => {
    const kinds = (was: string, is: string) => told(holt(was), holt(is)).map(note => note.split(":")[0])
    expect(kinds("We are not ready to sell the mill", "We are ready to sell the mill")).toEqual(["grave meaning"])
    expect(kinds("I never said the weir was lost", "The weir was lost")).toEqual(["grave meaning"])
    expect(kinds("I do not support the sale of the mill", "I do … support the sale of the mill")).toEqual([
      "grave meaning",
    ])
    expect(kinds("The weir may hold through May", "The weir will hold through May")).toEqual(["grave certainty"])
    expect(kinds("We have 12 gates and all of them leak", "We have 14 gates and all of them leak")).toEqual([
      "grave figure",
    ])
  })

  it("where its words were said apart", () => {
    const said = "“I would have to talk to the owners before I sell it.”"
    const [note, ...more] = told(
      [`“We will look at every gate of the weir,” Holt said in Melk. Asked of the mill, she said: ${said}`],
      ["“We will look at every gate of the weir before I sell it,” Holt said in Melk."],
    )
    expect(note).toMatch(/^grave quotation: words that were said apart are run into one/u)
    expect(more).toEqual([])
  })

  it("where it is made of answers that were none of it", () => {
    const lead = "About 400 people came to the school hall of Melk."
    const [note] = told(
      [
        lead,
        "“If the keepers leave, then we would have to talk about the price of the mill,” Holt said in the hall.",
        "A farmer, Emil Strand, asked who would pay for the wells that have run dry. Holt said the board would answer in writing.",
      ],
      [
        lead,
        "A farmer, Emil Strand, asked who would pay for the wells that have run dry. “We would have to talk about who will pay in writing,” Holt said.",
      ],
    )
    expect(note).toMatch(/^grave quotation: a quotation is made of words that stand apart/u)
  })

  it("where its speaker had denied it", () => {
    expect(
      told(
        ["Holt denied ever saying that “the weir is beyond repair” at the meeting in Melk."],
        ["Holt said that “the weir is beyond repair” at the meeting in Melk."],
      ),
    ).toEqual([
      "grave quotation: that the words are not the speaker’s is left out: “the weir is beyond repair”, now “the weir is beyond repair”",
    ])
  })
})

describe("brackets", () => {
  const asked = (said: string) => [`The council spoke about the keeper, Joren Pask. “${said},” Holt said on Monday.`]
  const quotations = (was: string, is: string) =>
    told(asked(was), asked(is)).filter(note => note.includes("quotation:") || note.includes("meaning:"))

  it.each([
    ["He opened the gates too late", "[Pask] opened the gates too late"],
    ["The NVE warned us in April", "The NVE [the water board] warned us in April"],
    ["And we warned them of it in April", "[W]e warned them of it in April"],
    ["We warned them agian in April", "We warned them agian [sic] in April"],
  ])("explain what was said: %s", (was, is) => {
    expect(told(asked(was), asked(is))).toEqual([])
  })

  it("may name another, or turn it", () => {
    const late = "He opened the gates too late"
    expect(quotations(late, "[Ole Brandt] opened the gates too late")[0]).toMatch(
      /^grave quotation: another is named in brackets/u,
    )
    expect(quotations("They were warned in April", "They were [not] warned in April")).toHaveLength(1)
    expect(quotations("They robbed the mill in April", "They [helped] the mill in April")[0]).toMatch(
      /^notable quotation: what was said is put otherwise in brackets/u,
    )
  })
})

describe("nothing is told", () => {
  it.each([
    [
      "of an ellipsis over a clause",
      "I have seen the plans, read the reports and walked the banks, and I support the sale",
      "I have seen the plans … and I support the sale",
    ],
    [
      "of sentences left out behind it",
      "The weir is old and it leaks. It was built in a hurry",
      "The weir is old and it leaks",
    ],
    ["of “I think”", "I think that the weir will hold through the winter", "The weir will hold through the winter"],
    ["of spelling", "The labour of the keepers was organised badly", "The labor of the keepers was organized badly"],
    ["of numerals", "We have 12 gates and all of them leak", "We have twelve gates and all of them leak"],
    ["of “%”", "We lost 12 percent of the gates", "We lost 12% of the gates"],
    ["of contractions", "We haven't seen the plans", "We have not seen the plans"],
  ])("%s", (_what, was, is) => {
    expect(told(holt(was), holt(is)).filter(note => !note.includes("omission:"))).toEqual([])
  })

  it("of single marks for double ones, over paragraphs too", () => {
    const said = ["Holt said: ‘The weir is old.", "‘It will hold through the winter.’", "She left the hall of Melk."]
    expect(told(said, [said[0]!.replace("‘", "“"), "“It will hold through the winter.”", said[2]!])).toEqual([])
  })

  it("of a post that stands in its own paragraph too", () => {
    const post = "Great day for the weir. New gates at last. Come and see them all."
    const lead = "Holt is glad of the “new gates at last,” she said in Melk."
    expect(
      told(
        [lead, post, "She left the hall."],
        [`Holt is glad of it. “${post}” she wrote.`, "She left the hall."],
      ).filter(note => note.startsWith("grave")),
    ).toEqual([])
  })

  it("of words that are set off below their speaker", () => {
    expect(
      told(
        ["“I have no doubt that it leaks,” Joren Pask told the Courier.", "It rained in Melk."],
        ["Joren Pask told the Courier:", "I have no doubt that it leaks.", "It rained in Melk."],
      ).filter(note => note.includes("quotation:")),
    ).toEqual([])
  })
})

describe("marks that are put around words", () => {
  it("are grave where they make the exemplar’s telling the speaker’s own", () => {
    const notes = told(
      ["Holt said she would not sell the mill to the Vardan company before the council had voted."],
      ["“I will not sell the mill to the Vardan company before the council has voted,” Holt said."],
    )
    expect(notes[0]).toMatch(/^grave quotation: marks are put around words that had none/u)
  })
  it("are notable where they stand around these very words", () => {
    const notes = told(
      ["Holt said the weir was beyond repair and should be torn down at once."],
      ["Holt said “the weir was beyond repair and should be torn down at once.”"],
    )
    expect(notes).toEqual([
      "notable quotation: marks are put around words that had none: “the weir was beyond repair and should be torn down at once.”",
    ])
  })
  it("and no others of the exemplar’s are matter put in", () => {
    const lead = "Holt came to the hall in Melk on Monday to speak of the mill."
    const notes = told([lead], [`${lead.slice(0, -1)} and said: “Nobody needs these rotten sluices.”`])
    expect(notes.filter(note => note.startsWith("grave"))).toEqual([])
  })
})

it("every rule has an example, and the weightiest of a gravity stands first", () => {
  expect(marksRows.every(({ example }) => example[1] !== "")).toBe(true)
  expect(new Set(marksRows.map(({ change }) => change)).size).toBe(marksRows.length)
})
