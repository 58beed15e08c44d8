// A form is known by what fills it in: many texts print it alike, each with other names and numbers.

import { describe, expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { annotate } from "../annotate/annotate.js"
import { shipped } from "../knowledge.js"
import { readText } from "../text/text.js"
import { witnessesAmong } from "./witness.js"

const companies = [
  "Quern Milling",
  "Pell Rope",
  "Orle Foundry",
  "Sandholm Cable",
  "Tarn Hydraulic",
  "Marling Grain",
  "Ullen Salt",
]
const notice = (company: string, n: number) =>
  `The board of ${company} is issuing ${30 + 7 * n} million crowns of loans due ${2040 + n}, priced at ${91 + n} and sold by the Bank of Velsk, it said. The loans are not to be called before they are due and will be traded from the first day of the month.`
const formsOf = (texts: readonly string[]) =>
  witnessesAmong(
    texts.map((line, n) => annotate(readText(reportOf([line], { id: `r${n}` })), shipped)),
    shipped.frequencies,
  ).map(({ forms, ownFives }) => forms.length / ownFives.length)

describe("runs of words that a pile has many times", () => {
  it("are a form where each text fills them in otherwise", () => {
    for (const share of formsOf(companies.map(notice))) expect(share).toBeGreaterThan(0.5)
  })

  it("are none where the texts have names and numbers in common: one text, printed many times", () => {
    const printed = companies.map(
      (_, n) => `${notice("Quern Milling", 1)} Page ${n + 1} of the evening edition has more.`,
    )
    expect(formsOf(printed)).toEqual(printed.map(() => 0))
  })

  it("are none where only a few have them", () => {
    expect(formsOf(companies.slice(0, 4).map(notice))).toEqual([0, 0, 0, 0])
  })
})
