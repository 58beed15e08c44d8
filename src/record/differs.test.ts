import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../index.js"
import type { Report } from "../model/report.js"

const page = (path: string, day: string, paragraphs: readonly string[]): Report => {
  const report = readPage({ path, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) })
  return { ...report, newsroom: path, published: { value: day, precision: "day", basis: "meta" } }
}

/** What makes two pages one's copy of the other's. */
const rest: readonly string[] = [
  "The harbour office of Vessby opened its doors again, and a queue of herring sellers stood along the whole quay.",
  "A brass band from Hollin played twice for the sellers, who had asked for something slower and got a march.",
]

/** What the record says that two pages differ in, one a copy of the other but for one paragraph. */
async function differs(was: string, is: string): Promise<string[]> {
  const pile = [page("Alder News", "2024-06-13", [...rest, was]), page("Quay Post", "2024-06-14", [...rest, is])]
  return (await tracePile(pile)).record.flatMap(entry => entry.differs.map(({ what }) => what)).sort()
}

describe("readings of one entry", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a no dropped from a figure's sentence",
      "The owners do not plan to sell the old ferry, which brought 50,000 dollars to the town of Norsund last year.",
      "The owners plan to sell the old ferry, which brought 50,000 dollars to the town of Norsund last year.",
      ["do not plan", "owners plan"],
    ],
    [
      "who and whom changed",
      "Odile Framm told the harbour court that Tobias Renholt had insulted her in the long queue on the quay.",
      "Odile Framm told the harbour court that she had insulted Tobias Renholt in the long queue on the quay.",
      ["Tobias Renholt had insulted her", "she had insulted Tobias Renholt"],
    ],
    [
      "capitals of what is counted",
      "The storm of Sunday night drowned 19 Harbour Divers off the mole at Norsund, and the town has hung out black.",
      "The storm of Sunday night drowned 19 harbour divers off the mole at Norsund, and the town has hung out black.",
      [],
    ],
    [
      "a converted measure",
      "The nets were dragged along a front of 300 kilometres, from the mouth of the Luri to the lights of Norsund.",
      "The nets were dragged along a front of about 186 miles, from the mouth of the Luri to the lights of Norsund.",
      [],
    ],
    [
      "a measure whose number stayed",
      "The nets were dragged along a front of 300 kilometres, from the mouth of the Luri to the lights of Norsund.",
      "The nets were dragged along a front of 300 miles, from the mouth of the Luri to the lights of Norsund.",
      ["300 kilometres", "300 miles"],
    ],
    [
      "unable and not able",
      "Odile Framm, the head of the ferry company, said that she had been unable to sleep since the long strike began.",
      "Odile Framm, the head of the ferry company, said that she had not been able to sleep since the long strike began.",
      [],
    ],
    [
      "marks gained",
      "Odile Framm said that the company had been held up by the harbour's own changes to the plans of the quay.",
      "“The company had been held up by the harbour's own changes to the plans of the quay,” Odile Framm said.",
      ["in other words", "with quotation marks"],
    ],
  ])("%s", async (_, was, is, expected) => {
    expect(await differs(was, is)).toEqual(expected)
  })
})
