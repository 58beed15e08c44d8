// What two reports share, stretch by stretch, with the reason why.

import { expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { annotate } from "../annotate/annotate.js"
import { shipped } from "../knowledge.js"
import type { Stretch } from "../model/ledger.js"
import { readText } from "../text/text.js"
import { ledgerApart, stretchesIn } from "./ledger.js"
import { sharedRuns } from "./runs.js"
import { witnessesAmong } from "./witness.js"

const told = "The ferry struck the east pier at noon and took on water so fast that the cook was lifted off by crane."
const said = "“Nobody on the bridge had seen the buoy, and the chart that we were given does not show it at all,”"
const post = "Pier closed until Friday, walk round by the mill please. — Harbour Office (@tilseharbour) May 2, 2031"
const other = "Marlow has two cranes of that kind and lends them for a fee."

const pair = (x: readonly string[], y: readonly string[]) => {
  const texts = [x, y].map((lines, n) => annotate(readText(reportOf(lines, { id: `r${n}` })), shipped))
  const [a, b] = witnessesAmong(texts, shipped.frequencies)
  const runs = sharedRuns(a!, b!)
  const text = ({ report, start, end }: Stretch["spans"][number]) =>
    texts.find(one => one.report.id === report)!.report.text.slice(start, end)
  return { a: a!, b: b!, runs, stretches: stretchesIn(a!, b!, runs), text }
}

it("tells own prose from what both quote and both print as a post, own prose first", () => {
  const { stretches } = pair(
    [told, `${said} said the mate.`, post],
    [other, told, `The mate, Ole Brandt, has sailed for years. ${said} he told the harbour office.`, post],
  )
  expect(stretches.map(({ reason, words }) => [reason, words])).toEqual([
    ["own-prose", 22],
    ["quotation", 21],
    ["post", 16],
  ])
})

it("cuts a run where the reason changes, and its passages stand where they say, in either report", () => {
  const line = `${told} ${said} said the mate of the ferry on Sunday.`
  const { stretches, text } = pair([line], [other, line])
  const own = stretches.find(({ reason }) => reason === "own-prose")!
  const quoted = stretches.find(({ reason }) => reason === "quotation")!
  expect(own.spans.map(({ report }) => report)).toEqual(["r0", "r1", "r0", "r1"])
  expect(own.spans.slice(0, 2).map(text)).toEqual([told.slice(0, -1), told.slice(0, -1)])
  expect(quoted.spans.map(text)).toEqual([said.slice(1, -2), said.slice(1, -2)])
})

it("is quotation what one of the two prints as its own and the other in marks", () => {
  const { stretches } = pair([`${said} said the mate.`, other], [told, `The mate wrote that ${said.slice(1, -2)}.`])
  expect(stretches.map(({ reason }) => reason)).toEqual(["quotation"])
})

it("is not kept of two that are no kin and share little", () => {
  const { a, b, runs } = pair([told, other], ["The ferry struck the east pier at noon, a boy says."])
  expect(ledgerApart(a, b, runs)).toBeNull()
})
