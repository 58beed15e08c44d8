// A digest put together from two pages of our own fiction, beside both: nobody knows which came first.

import { expect, it } from "vitest"
import type { Report } from "../model/report.js"
import { readPage, tracePile } from "../index.js"

const ofQuay = [
  "The harbour council of Orlund voted on Tuesday evening to close the old ferry quay for good, ending a service that has run to the island of Skell since the spring of 1921.",
  "“We held on to it for as long as the timbers held,” said Marta Quill, who chairs the council. “They will not hold another winter.”",
  "A survey commissioned in February found rot in 62 of the 140 oak piles that carry the quay, and put the cost of replacing them at 4.1 million crowns.",
  "The last ferry is to sail in October. The town band, which played at the opening, has said that it will play again.",
]
const ofIsland = [
  "Islanders on Skell said on Wednesday that they would not give up the ferry, and collected 900 signatures in the school hall by noon.",
  "“They close our street and call it a saving,” said Olle Brand, who has kept sheep on the island for forty years.",
  "The county promised a bus to the new landing at Marl, eleven kilometres to the north, but named no day on which it would run.",
  "Children from the island cross the sound every morning to the school in Orlund, and the headmistress there has asked for an answer before Easter.",
]
const own = "A court in Melk will hear the first complaint against the closure in June, a clerk said."

it("only what no page beside it has is told as a compilation’s own", async () => {
  const read = (outlet: string, value: string, lines: readonly string[]): Report => ({
    ...readPage({ path: `${outlet}.txt`, address: null, bytes: new TextEncoder().encode(lines.join("\n\n")) }),
    outlet,
    published: { value, precision: "minute", basis: "meta" },
  })
  const digest = read("Digest", "2031-03-06T08:00Z", [...ofQuay, ...ofIsland, own])
  const pages = [
    read("Post", "2031-03-04T10:00Z", [
      ...ofQuay,
      "Dockers gathered outside the customs house before the vote and sang.",
    ]),
    read("Mail", "2031-03-05T13:00Z", [
      ...ofIsland,
      "The lighthouse keeper, Tilda Roos, read the names of the signers aloud.",
    ]),
    digest,
  ]
  const { alterations } = await tracePile(pages)
  const put = alterations.flatMap(({ copy, copySpan, exemplar, exemplarSpan, gravity }) => {
    const span = copySpan && copy === digest.id ? copySpan : exemplar === digest.id && !copySpan ? exemplarSpan : null
    return span && gravity !== "slight" ? [digest.text.slice(...span)] : []
  })
  expect(new Set(put)).toEqual(new Set([own]))
})
