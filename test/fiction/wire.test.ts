// What agencies send out, and who prints it: all our own fiction.

import { expect, test } from "vitest"
import { type Page, said } from "./pile.js"

const dispatch = [
  "The last lightship on the Merrow bank was towed into Kelby harbour on Wednesday, ending 164 years in which a crew of seven kept watch over the sands.",
  "A buoy that sends its position by satellite has taken her place since Sunday; it needs a visit every second year and costs less than the crew’s coal, the pilotage office said.",
  "“She never once let go of her anchor, and I was sick on her for eleven winters,” said Bosun Tilda Marrack, 58, who carried the ship’s cat ashore in a bread tin.",
  "Of the 412 wrecks that the charts show on the bank, 409 date from before the ship was moored there. The other three came to grief in fog, in 1871, 1906 and 1944.",
  "Kelby has offered 90,000 crowns to keep her as a museum. The pilotage office, which has had an offer from a shipbreaker too, wants to decide by the end of the month.",
  "Her lamp, ground in 1889 by a maker of spectacles, is to be lit once more on Saturday at dusk, when the town band plays on the mole.",
]
const carrier = (outlet: string, lines: readonly string[], more: Partial<Page> = {}): Page => ({
  outlet,
  headline: `${outlet}: the lightship comes home`,
  lines,
  ...more,
})
const dated = (lines: readonly string[]): string[] => [`KELBY, June 4 (Reuters) - ${lines[0]}`, ...lines.slice(1)]

test("six papers with different cuts of one dispatch, one of which credits nobody, are one origin, the agency's", async () => {
  const pages = [
    carrier("Sallow Echo", dated(dispatch)),
    carrier("Durrow Courier", dated(dispatch.slice(0, 4))),
    carrier("Hane Evening Star", [dispatch[0]!, dispatch[2]!, dispatch[3]!, dispatch[5]!], { byline: "By Reuters" }),
    carrier("Lom Observer", dated(dispatch.toSpliced(3, 1))),
    carrier("Orme Gazette", [...dispatch.slice(0, 5), "Source: Reuters"]),
    carrier("Upper Valley News", dispatch.slice(0, 5)),
  ]
  const { lines, origins, printed } = await said(...pages)
  expect(lines).toEqual(pages.map(({ outlet }) => `Reuters’s dispatch > ${outlet}`).sort())
  expect(origins).toEqual(["Reuters’s dispatch"])
  expect(printed).toContain("6 pages · 1 story · 1 origin · 1 newsroom (Reuters)")
})

test("the agency's own page is the dispatch of its customers", async () => {
  const pages = [
    carrier("Reuters", dispatch, { published: "2031-06-04T11:00:00Z" }),
    carrier("Sallow Echo", dated(dispatch.slice(0, 5)), { published: "2031-06-04T09:00:00Z" }),
    carrier("Durrow Courier", dispatch.slice(0, 4), { byline: "By Reuters" }),
    carrier("Hane Evening Star", dispatch.toSpliced(1, 2)),
  ]
  const { lines, origins, printed, trace } = await said(...pages)
  expect(lines).toEqual(["Reuters > Durrow Courier", "Reuters > Hane Evening Star", "Reuters > Sallow Echo"])
  expect(origins).toEqual(["Reuters"])
  expect(trace.lost).toEqual([])
  expect(printed).toContain("1 newsroom (Reuters)")
})

test("the agency's next report of the same evening does not hang from who printed the first", async () => {
  const ledger = [
    "KELBY, June 4 (Reuters) - A wooden lightship that was to be broken up will stay in Kelby as a museum after a stranger left a cheque for 200,000 crowns at the harbour office on Wednesday night.",
    "The cheque was drawn on a bank in the capital and signed with a cross, the harbour master, Ewan Sorrel, said. The bank confirmed that it is good.",
    dispatch[3]!,
    "Sorrel has put a book on the quay in which whoever wants to thank the giver may write; by ten o’clock it held 60 names.",
  ]
  const pages = [
    carrier("Sallow Echo", dated(dispatch.slice(0, 5))),
    carrier("Durrow Courier", dated(dispatch.slice(0, 4))),
    { ...carrier("Lom Observer", ledger), headline: "UPDATE 2-Stranger saves lightship" },
  ]
  const { lines, origins } = await said(...pages)
  expect(lines).toEqual(pages.map(({ outlet }) => `Reuters’s dispatch > ${outlet}`).sort())
  expect(new Set(origins)).toEqual(new Set(["Reuters’s dispatch"]))
})

test("ten printings of one text that credit nobody are one origin, which may be any of the ten", async () => {
  const towns = ["Aber", "Brill", "Corse", "Dunny", "Esk", "Farne", "Grange", "Hallow", "Ince", "Jarrow"]
  const pages = towns.map(town => carrier(`${town} Advertiser`, dispatch))
  const { lines, origins, oneOf, printed, trace } = await said(...pages)
  expect(lines.filter(line => line.includes(" > "))).toEqual([])
  expect(lines).toHaveLength(9)
  expect(origins).toHaveLength(1)
  expect(oneOf).toEqual([pages.map(({ outlet }) => outlet)])
  expect(trace.texts).toMatchObject([{ reports: expect.toSatisfy((ids: string[]) => ids.length === 10) }])
  expect(printed).toContain("10 pages · 1 story · 1 origin")
  expect(printed).toContain("one of 10 printings")
  expect(printed).toMatch(/same text, A/)
})
