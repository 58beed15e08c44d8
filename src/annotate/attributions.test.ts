import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shipped } from "../knowledge.js"
import { annotate } from "./annotate.js"
import { reportOf } from "../../test/reports.js"
import { textOf } from "./fixture.js"
import { readText } from "../text/text.js"

const said = (...blocks: string[]) => {
  const annotated = annotate(textOf(...blocks), shipped)
  const print = (span: { start: number; end: number } | null) =>
    span && annotated.report.text.slice(span.start, span.end)
  return annotated.attributions.map(({ source, cue, content, speaker, manner }) => ({
    source: print(source),
    cue: print(cue),
    content: content.map(print).join(" … "),
    speaker,
    manner,
  }))
}

describe("attributions", () => {
  it("finds direct speech with the verb behind it", () => {
    expect(said("“We will not sign this treaty,” Karen Amberg said.")).toEqual([
      {
        source: "Karen Amberg",
        cue: "said",
        content: "“We will not sign this treaty,”",
        speaker: "Karen Amberg",
        manner: "direct",
      },
    ])
  })
  it("finds indirect speech", () => {
    const [found] = said("Finance Minister Karen Amberg said that the treaty would not be signed this year.")
    expect(found).toMatchObject({ cue: "said", speaker: "Karen Amberg", manner: "indirect" })
    expect(found?.content).toContain("the treaty would not be signed this year")
  })
  it("finds speech that is partly in marks", () => {
    const [found] = said("Amberg said the treaty was “a bad bargain” for the harbour towns.")
    expect(found).toMatchObject({ cue: "said", manner: "mixed" })
  })
  it("reads a tag turned round", () => {
    const [found] = said("“We will not sign,” said the senior official.")
    expect(found).toMatchObject({ source: "the senior official", content: "“We will not sign,”" })
  })

  const speakersOf = (...blocks: string[]) => said(...blocks).map(({ speaker }) => speaker)
  it.each<[string, string[], (string | null)[]]>([
    [
      "a pronoun",
      ["Karen Amberg told reporters the talks had failed.", "She added that nobody was surprised."],
      ["Karen Amberg", "Karen Amberg"],
    ],
    [
      "nobody, where somebody is only spoken of",
      ["Karen Amberg was accused of breaking off the talks.", "It is claimed she left the hall in anger."],
      [null, null],
    ],
    [
      "the one in a tag that no verb of saying tells",
      [
        "Anna Lund called the police. “I have been here for ten years,” Karen Amberg can be heard saying on the recording.",
      ],
      ["Anna Lund", "Karen Amberg"],
    ],
    [
      "nobody, where another is named beside words in marks",
      [
        "Karen Amberg said the talks had failed.",
        "For the Rev. Paul Lund it was the work of “a very small group of angry people.”",
      ],
      ["Karen Amberg", null],
    ],
    [
      "nobody, for words that a page sets large",
      ["The harbour company said it would open a second pier.", "“The pier has all that a town needs”"],
      ["The harbour company", null],
    ],
    [
      "a surname",
      ["Karen Amberg said the talks had failed.", "“Nobody is surprised,” Amberg said."],
      ["Karen Amberg", "Karen Amberg"],
    ],
    [
      "a description",
      ["A senior trade official said the talks had failed.", "“Nobody is surprised,” the official said."],
      ["A senior trade official", "A senior trade official"],
    ],
    [
      "carried over a paragraph",
      ["Karen Amberg said the talks had failed.", "“Nobody is surprised at all by what has happened there.”"],
      ["Karen Amberg", "Karen Amberg"],
    ],
    [
      "a verb that shares its subject",
      ["Karen Amberg called the deal “bad for us,” adding that she would not sign it."],
      ["Karen Amberg", "Karen Amberg"],
    ],
    [
      "one source quoting another",
      ["The ministry quoted Karen Amberg as praising the talks at the coast."],
      ["Karen Amberg"],
    ],
    [
      "somebody unnamed, not the man named before",
      [
        "Robert Danso left early.",
        "A member of the crew told reporters that the talks had failed.",
        "“Nobody is surprised,” he said.",
      ],
      ["A member of the crew", "A member of the crew"],
    ],
    [
      "whose office it is",
      ["President Robert Danso left early. His office said that the talks had failed."],
      ["Robert Danso’s office"],
    ],
    [
      "a source without what it was doing",
      ["A senior trade official, waiting for a taxi at the gate, said that the talks had failed."],
      ["A senior trade official"],
    ],
    ["nobody", ["“Nobody is surprised at all by what has happened there.”"], [null]],
    [
      "a man, not the woman before",
      ["Karen Amberg said the talks had failed.", "Robert Danso left early. He said he was tired of them."],
      ["Karen Amberg", "Robert Danso"],
    ],
  ])("resolves %s", (_, blocks, expected) => expect(speakersOf(...blocks)).toEqual(expected))

  it("joins earlier sentences of a quotation that lost its marks", () => {
    const found = said(
      "We will go on with our talks with all of them. We have heard our friends and their many ideas in these talks, deputy minister Karen Amberg told the Herald this week.",
    )
    expect(found.find(({ cue }) => cue === "told")?.content).toMatch(/^We will go on/)
  })
  it("takes nothing from intrusions", () => {
    const report = reportOf(["“We will not sign this treaty,” Karen Amberg said."], {
      intrusions: [{ start: 0, end: 20 }],
    })
    expect(annotate(readText(report), shipped).attributions).toEqual([])
  })

  it("never throws; spans lie in the text, and quotations point at attributions that hold them", () => {
    const piece = fc.constantFrom(
      "Amberg",
      "said",
      "“",
      "”",
      "that",
      "the talks",
      "failed",
      ",",
      ".",
      "he",
      "according to",
      "the official",
      "\n",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const { attributions, quotations, report } = annotate(textOf(...pieces.join(" ").split("\n")), shipped)
        for (const { source, cue, content } of attributions)
          for (const span of [source, cue, ...content]) {
            if (!span) continue
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(report.text.length)
          }
        for (const { attribution, start, end } of quotations)
          if (attribution !== null)
            expect(attributions[attribution]!.content.some(piece => piece.start < end && piece.end > start)).toBe(true)
      }),
    )
  })
})
