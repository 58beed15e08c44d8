import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shipped } from "../knowledge.js"
import { textOf } from "./fixture.js"
import { findNames } from "./names.js"
import { tagText } from "./tagging/tagger.js"

function namesOf(...blocks: string[]) {
  const text = textOf(...blocks)
  return findNames(text, tagText(text, shipped.tagger)).map(name => ({
    ...name,
    roleText: name.role && text.report.text.slice(name.role.start, name.role.end),
  }))
}

describe("names", () => {
  it.each<[string, string, string[]]>([
    [
      "titles are no part of a name",
      "On Monday U.S. Secretary of State Ruth Amberg met Prime Minister Osei Danso.",
      ["person Ruth Amberg", "person Osei Danso"],
    ],
    [
      "bodies keep their small words",
      "Officials at the Center for Strategic and International Studies agreed.",
      ["body Center for Strategic and International Studies"],
    ],
    [
      "a place within a body's name is not a place",
      "They asked the University of Oslo for help.",
      ["body University of Oslo"],
    ],
    [
      "a picture's credit into which the next line ran is no part of a name",
      "The hearing was on Thursday. | Getty Images Amberg will not be charged, and neither will Osei Danso.",
      ["other Amberg", "other Osei Danso"],
    ],
    ["events", "Both will attend the Harbour Climate Summit in Lima.", ["event Harbour Climate Summit", "place Lima"]],
    [
      "names that look like numbers",
      "The six-party talks on 5G and COVID-19 moved to the Group of 20.",
      ["event six-party talks", "other 5G", "other COVID-19", "body Group of 20"],
    ],
    [
      "a body that opens a sentence keeps both halves of its name, and no adjective",
      "Ostrey-Packard Co plans to move. Older Vestol devices stay.",
      ["body Ostrey-Packard Co", "other Vestol"],
    ],
    [
      "several of one title",
      "Republican Sens. Lindsey Gavant and Ruth Amberg spoke.",
      ["person Lindsey Gavant", "person Ruth Amberg"],
    ],
    [
      "sentence openers",
      "Tensions grew. However, Talks failed. When Okada left, nobody spoke to Okada.",
      ["other Okada", "other Okada"],
    ],
    ["a country of two letters", "The U.S. and Norway met the US envoy.", ["place U.S.", "place Norway", "place US"]],
    ["weekdays and months", "In March and on Tuesday nothing happened.", []],
    ["a ship", "The old boat, the Anna Maria, sank in March.", ["other Anna Maria"]],
    ["a person by what he is of", "He saw Kelm Oster of the fishing union.", ["person Kelm Oster"]],
    ["a group by what stands before it", "The campaign group Clear Basin said so.", ["body Clear Basin"]],
    ["a name run together", "In Oslo they heard General KarenAmberg.", ["place Oslo", "person Karen Amberg"]],
  ])("%s", (_, sentence, expected) => {
    expect(
      namesOf(sentence)
        .map(name => `${name.kind} ${name.name}`)
        .filter(found => !found.includes("Talks")),
    ).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ["before", "U.S. climate envoy Karen Amberg left.", "U.S. climate envoy"],
    [
      "after",
      "Karen Amberg, a senior fellow with the Harbour Institute, left.",
      "a senior fellow with the Harbour Institute",
    ],
    ["before a comma", "The sister of the Norwegian leader, Karen Amberg, left.", "The sister of the Norwegian leader"],
    ["of one word", "They heard its head, Karen Amberg, on Monday.", "head"],
    ["with an office", "They heard party head of foreign relations Karen Amberg.", "party head of foreign relations"],
  ])("role %s", (_, sentence, role) => {
    expect(namesOf(sentence).find(name => name.name === "Karen Amberg")?.roleText).toBe(role)
  })

  it("joins a surname, a body's short forms and a name run together to their bearers", () => {
    const names = namesOf(
      "Karen Amberg of the International Harbour Fund spoke.",
      "Amberg said the International Harbour Fund (IHF) would pay. KarenAmberg left; the IHF stayed.",
    )
    const bearers = (name: string) => names.filter(n => n.name === name).map(n => n.bearer)
    expect(new Set([...bearers("Karen Amberg"), ...bearers("Amberg")]).size).toBe(1)
    expect(new Set([...bearers("International Harbour Fund"), ...bearers("IHF")]).size).toBe(1)
  })

  it("keeps two bearers of one surname apart, and finds each by title", () => {
    const names = namesOf(
      "Premier Li Ming met Defense Minister Li Tao. Premier Li smiled.",
      "Later Defense Minister Li left.",
    )
    const of = (i: number) => names[i]!.bearer
    expect(of(0)).not.toBe(of(1))
    expect(of(2)).toBe(of(0))
    expect(of(3)).toBe(of(1))
  })

  it("keeps a surname alone with whom it meant before another, whom the report names in full again", () => {
    const names = namesOf(
      "The leader Kim Dae Sul wrote on Monday. Kim was brief.",
      "Vice Minister Kim Hye Ran was brief too. Kim Hye Ran left, and Chairman Kim stayed.",
    )
    const bearers = names.map(({ bearer }) => bearer)
    expect(bearers).toEqual([0, 0, 1, 1, 0])
  })

  it("mends a name with a small word stuck to it", () => {
    const names = namesOf("Karen Amberg spoke in Oslo. Amberghas left Oslo.")
    expect(names.filter(name => name.name === "Amberg" && name.end - name.start === 6)).toHaveLength(1)
  })

  it("never throws and points where it says", () => {
    const word = fc.constantFrom(
      "The",
      "Mr.",
      "Oslo",
      "President",
      "of",
      "and",
      "Li",
      "U.S.",
      "-",
      "(IHF)",
      "'s",
      ",",
      "said",
      "Bank",
      "5G",
      "“",
      ".",
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), words => {
        const text = textOf(words.join(" "))
        let last = 0
        for (const name of findNames(text, tagText(text, shipped.tagger))) {
          expect(name.start).toBeGreaterThanOrEqual(last)
          expect(name.end).toBeGreaterThan(name.start)
          last = name.end
        }
      }),
    )
  })
})
