// Ledgers of pairs that share much and are not joined.

import { expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { relatePile } from "../index.js"

const speech =
  "“A bridge with a crack in its pier does not need another coat of paint, it needs a diver who is not afraid of eels and a mason who is not afraid of the council, and it needs both of them before the ice comes,”"
const pages = [
  [
    "The weir keeper spoke on Monday evening in the chapel at Marlow.",
    `${speech} she said.`,
    "Some forty people came, most of them from the barges, and stayed until the lamps were put out.",
  ],
  [
    "Repairs were the matter of a heated hour at the chapel.",
    `Hanne Molin put it so: ${speech} and sat down.`,
    "The council has no mason on its books and pays its only diver by the day, its clerk said on Tuesday.",
  ],
]

it("say of two that quote one speech what they share and join nobody", async () => {
  const [a, b] = pages.map((lines, n) => reportOf(lines, { id: `r${n}`, outlet: `Outlet ${n}` }))
  const { stemma } = await relatePile([a!, b!])
  expect(stemma.derivations).toEqual([])
  expect(stemma.ledgers.map(({ stretches }) => stretches.map(({ reason }) => reason))).toEqual([["quotation"]])
  for (const { report, start, end } of stemma.ledgers[0]!.stretches[0]!.spans) {
    const { text } = [a!, b!].find(({ id }) => id === report)!
    expect(text.slice(start, end)).toBe(speech.slice(1, -2))
  }
})

it("are at most five a report", async () => {
  const own = (n: number) =>
    `Reader ${n} of street ${n * 7} keeps ${n * 13} hens, ${n * 3} of them behind gate ${n * 17}.`
  const reports = Array.from({ length: 9 }, (_, n) =>
    reportOf([own(n + 1), `${speech} she said.`], { id: `r${n}`, outlet: `Outlet ${n}` }),
  )
  const { stemma } = await relatePile(reports)
  const ends = stemma.ledgers.flatMap(({ a, b }) => [a, b])
  for (const { id } of reports) expect(ends.filter(end => end === id).length).toBeLessThanOrEqual(5)
})
