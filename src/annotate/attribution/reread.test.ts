import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import { annotate } from "../annotate.js"
import { textOf } from "../fixture.js"

const said = (...blocks: string[]) => {
  const { report, attributions } = annotate(textOf(...blocks), shipped)
  return attributions.map(({ speaker, content }) => [
    speaker,
    content.map(({ start, end }) => report.text.slice(start, end)).join(" … "),
  ])
}

describe("attributions, read again by rule", () => {
  it.each<[string, string[], [string | null, string][]]>([
    [
      "the sentence before a tag is the tag's, whatever verb stands in it",
      [
        "The union accepted the offer of the port, which was “little better” than the last, the Harbour Herald reports.",
      ],
      [["Harbour Herald", "The union accepted the offer of the port, which was “little better” than the last"]],
    ],
    [
      "a source is the whole subject of its verb",
      ["A member of a group who had met Amberg before she left for Norland also said that the treaty would fail."],
      [["A member of a group", "that the treaty would fail"]],
    ],
    [
      "who behind “as” has asked for it says so",
      ["She would not set up a new and independent body, as protesters have asked."],
      [["protesters", "She would not set up a new and independent body"]],
    ],
    [
      "what somebody says before a tag stays theirs",
      ["Norland says it has closed 12 of its ports, the Harbour Herald reports."],
      [["Norland", "it has closed 12 of its ports"]],
    ],
    [
      "a clause with a speaker of its own is theirs",
      ["Amberg declined to say how many ships had left, though the ministry acknowledged losing two of them."],
      [
        ["Amberg", "how many ships had left"],
        ["the ministry", "losing two of them"],
      ],
    ],
    [
      "behind a participle the sentence's own verb goes on",
      ["Karen Amberg, stressing that she spoke for herself, nevertheless said the council had failed the town."],
      [
        ["Karen Amberg", "that she spoke for herself"],
        ["Karen Amberg", "the council had failed the town"],
      ],
    ],
    [
      "an aide of somebody is not somebody",
      ["Karen Amberg left early. An Amberg aide confirmed to the Herald on Monday that the offer had been dropped."],
      [["An Amberg aide", "that the offer had been dropped"]],
    ],
    [
      "a subject with a clause between commas",
      ["The official, who spoke to the Herald on condition of not being named, said the port was given up last week."],
      [["The official", "the port was given up last week"]],
    ],
    [
      "a letter's writer cites, not whom it goes to",
      [
        "Karen Amberg called off the visit on Thursday with a letter to Robert Danso citing the “open anger” of his speech.",
      ],
      [["Karen Amberg", "the “open anger” of his speech"]],
    ],
    [
      "what is denied stands behind the day of the denial",
      [
        "PORT VALE, Norland (ZNA) — Norland’s works ministry denied on Friday that it had read a letter which warned of the crane.",
      ],
      [["Norland’s works ministry", "that it had read a letter which warned of the crane"]],
    ],
    [
      "and behind its occasion",
      ["The harbour board denied in a statement on Monday that three cranes had been sold to Norland."],
      [["The harbour board", "that three cranes had been sold to Norland"]],
    ],
    [
      "what is said behind a denial is not denied",
      ["Karen Amberg denied that the port had asked for nine million crowns: “We asked for a door, not for a sum.”"],
      [
        ["Karen Amberg", "that the port had asked for nine million crowns"],
        ["Karen Amberg", "“We asked for a door, not for a sum.”"],
      ],
    ],
    [
      "and before it",
      ["The harbour board on Monday denied that three cranes had been sold to Norland."],
      [["The harbour board", "that three cranes had been sold to Norland"]],
    ],
    [
      "what is told of somebody before a verb of saying is not said",
      [
        "PORT VALE (ZNA) — Karen Amberg stepped off the ferry with one small bag, and told reporters on the quay that she had no cheque in it.",
      ],
      [["Karen Amberg", "that she had no cheque in it"]],
    ],
    [
      "a pronoun in the subject is not the subject",
      ["The port received a letter in March that warned of the crane, two engineers who had worked on it said."],
      [["two engineers", "The port received a letter in March that warned of the crane"]],
    ],
    [
      "the day and the dateline are no part of a speaker",
      ["PORT VALE, Norland — Mayor Karen Amberg late on Friday said the council had failed the town."],
      [["Karen Amberg", "the council had failed the town"]],
    ],
  ])("%s", (_, blocks, expected) => expect(said(...blocks)).toEqual(expect.arrayContaining(expected)))

  const speakers = (...blocks: string[]) => said(...blocks).map(([speaker]) => speaker)
  it.each<[string, string[], (string | null)[]]>([
    [
      "a president by the land told with the title",
      [
        "Norlandic President Osei Danso met U.S. President Ruth Amberg on Monday.",
        "Amberg said the talks had failed.",
        "The Norlandic president said they would go on.",
      ],
      ["Ruth Amberg", "Osei Danso"],
    ],
    [
      "a paper that was named",
      ["The Harbour Herald reported that the port had closed. The paper also reported that two ships had left."],
      ["Harbour Herald", "Harbour Herald"],
    ],
    [
      "a statement by itself, not by the last body heard",
      [
        "Norland said it knew nothing. Two cars were hit at the gate, according to the police statement.",
        "The statement said nobody was hurt.",
      ],
      ["Norland", "the police statement", "the police statement"],
    ],
    [
      "nobody behind the headline of a part",
      ["Karen Amberg said the talks had failed.", "Robert Danso left early. “It is over,” he said."],
      ["Karen Amberg", "Robert Danso"],
    ],
    ["nobody for a link to another page", ["Related: Karen Amberg says talks failed"], []],
  ])("means %s", (_, blocks, expected) => expect(speakers(...blocks)).toEqual(expected))

  it("gives answers of an interview to who answers, and questions to nobody", () => {
    const found = said(
      "Karen Amberg became mayor in 2021.",
      "Harbour Herald: Did you threaten to resign?",
      "Karen Amberg: No, I never did.",
      "The minister says that you wanted 5 million crowns. Is he lying?",
      "He is mistaken. I asked for three.",
    )
    expect(found).toEqual([
      ["Karen Amberg", "No, I never did."],
      ["Karen Amberg", "He is mistaken."],
      ["Karen Amberg", "I asked for three."],
    ])
  })

  it("guesses neither of two of one surname who were named together", () => {
    const [open, titled] = said(
      "Mayor Karen Amberg and police chief Robert Amberg, who are not related, differ over the market.",
      "Amberg said that the square had been emptied because of a gas leak.",
      "Chief Amberg told the council that nobody had mentioned gas.",
    )
    expect([open?.[0], titled?.[0]]).toEqual(["Amberg", "Robert Amberg"])
  })
})
