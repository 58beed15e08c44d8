// What is found once for many printings is what each has by itself.

import { expect, test } from "vitest"
import { readPage } from "../index.js"
import { shipped } from "../knowledge.js"
import type { Report } from "../model/report.js"
import { annotating } from "../stages.js"
import { tellingsOf } from "./parties.js"
import { printedAgain, printedAlike } from "./printed.js"
import { claimsIn } from "./record.js"

const words = [
  "Ane Holt met Odo Lamm in Vale on Monday and pledged to mend the pier by 2031.",
  "“We would rather close it than see it fall into the sea,” Holt said.",
  "The repair costs 4.2 million crowns, the harbour office said.",
]
const page = (path: string, day: string, ...paragraphs: string[]): Report => ({
  ...readPage({ path, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) }),
  published: { value: day, precision: "day", basis: "meta" },
})
const weighed = (report: Report) => {
  const masks = { report, masked: [], background: [] }
  const text = { ...masks, ...annotating.run(masks, shipped) }
  return { text, idf: Float64Array.from(text.tokens, () => 1) }
}

test("claims of printings are found once and stand in each, a page of another day apart", () => {
  const printings = ["a.txt", "b.txt", "c.txt"].map(path => page(path, "2030-05-07", ...words))
  const later = page("d.txt", "2030-06-11", ...words)
  const other = page("e.txt", "2030-05-07", ...words.slice(1))
  const { tellings } = tellingsOf([...printings, later, other].map(weighed))
  const alike = printedAlike(tellings)
  const apart = tellings.filter((_, i) => alike[i] === i)
  expect(apart).toHaveLength(3)
  const each = tellings.map(claimsIn)
  expect(each[0]!.claims.length).toBeGreaterThan(1)
  expect(
    printedAgain(
      tellings,
      alike.map(first => claimsIn(tellings[first]!)),
    ),
  ).toEqual(each)
})
