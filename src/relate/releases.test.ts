// Pages that print what an organisation gave out: one origin, whoever prints it; and pages that only quote it.

import { expect, it } from "vitest"
import { relatePile } from "../index.js"
import { reportOf } from "../../test/reports.js"

const page = (outlet: string, ...lines: readonly string[]) => reportOf(lines, { id: `r${outlet}`, outlet })
const facts = [
  "The Sandholm cable works will stop drawing copper in October and turn its two long halls into a repair yard for tram motors.",
  "All 140 fitters keep their posts for three years, and those who would rather leave are paid five months for every ten years of service.",
  "The first motors arrive from Eastholme by barge in the second week of November, eleven weeks before the line there closes for relaying.",
]
const about =
  "Sandholm Cable is a leading maker of trolley wire and has drawn copper on the river since 1921, the company said."
const own =
  "At the gate on Friday nobody had heard of barges, and the night shift was told by a cousin in the harbour office."
const lost = async (...pages: ReturnType<typeof page>[]) => {
  const { stemma } = await relatePile(pages)
  return { lost: stemma.lost, lines: stemma.derivations, origins: stemma.origins }
}

it("a release that is not in the pile is the one origin of the pages that print it", async () => {
  const [first, second] = facts.map(line => line.replace("will stop", "is to stop"))
  const found = await lost(
    page("Harbour Post", ...facts, about, "Buses run as usual on Saturday, says the town, and the ferry does not."),
    page("Marlow Echo", "Marlow has three such yards already.", first!, second!, about, facts[2]!),
  )
  expect(found.lost.map(({ kind, label }) => [kind, label])).toEqual([
    ["release", "a release by Sandholm Cable, not in this pile"],
  ])
  expect(found.origins).toEqual(found.lost.map(({ id }) => id))
  const [sign] = found.lost[0]!.evidence[0]!.spans
  const printed = [...facts, about].join("\n")
  expect(printed.slice(sign!.start, sign!.end)).toBe("Sandholm Cable is a leading maker")
})

it("the same prose without a sign of whoever gave it out is a report like any", async () => {
  const found = await lost(page("Harbour Post", ...facts, own), page("Marlow Echo", ...facts))
  expect(found.lost.filter(({ kind }) => kind === "release")).toEqual([])
})

it("on the issuer's own page it is no lost one", async () => {
  const found = await lost(page("Sandholm Cable", ...facts, about), page("Marlow Echo", ...facts, about, own))
  expect(found.lost.filter(({ kind }) => kind === "release")).toEqual([])
})
