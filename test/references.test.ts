// `stemma references` on the sample: a list of references counted by origin.

import { expect, test } from "vitest"
import type { ReferencesView } from "../src/view/references.js"
import { stemma } from "./fake-effects.js"

const list = "sample/references/talks.wiki"

test("references are counted by origin and newsroom, with those that share one and the passages that show it", async () => {
  const { out, code } = await stemma(["references", list, "sample/pile", "--json", "-q"])
  const view = JSON.parse(out) as ReferencesView
  expect(code).toBe(0)
  expect(view.text).toBe("7 references, 6 of them here: 3 origins, 3 newsrooms (MNA, Sorvia Today, The Ellary Courier)")
  expect(view.origins.map(({ references }) => references.map(({ label }) => label))).toEqual([
    ["1", "2", "3", "4"],
    ["5"],
    ["6"],
  ])
  for (const { takes, passage } of view.origins[0]!.references)
    expect(takes === "origin" || passage !== null).toBe(true)
  expect(view.references[6]).toMatchObject({ report: null, why: "is not here", outlet: "Kestrin Chronicle" })
})

test("addresses that are not here are printed one a line", async () => {
  const { out } = await stemma(["references", list, "sample/pile", "--missing", "-q"])
  expect(out).toBe("https://www.kestrin-chronicle.example/2024/05/fund-on-the-table\n")
})

const wrong: readonly (readonly [args: readonly string[], stdin: string, says: RegExp])[] = [
  [["nothing.wiki", "sample/pile"], "", /nothing\.wiki does not exist; check the path/],
  [["-", "sample/pile"], "No list stands here.", /standard input lists no references/],
  [[list], "", /missing required argument 'path'/],
]
test.each(wrong)("%j is told what to do", async (args, stdin, says) => {
  const { err, code } = await stemma(["references", ...args], { stdin })
  expect(err).toMatch(says)
  expect(code).toBe(2)
})
