import { expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { guarded, type Stage } from "../runner.js"
import { eachUnlike } from "../runner.js"
import { shipped } from "../knowledge.js"
import { here } from "../run/here.js"
import { plainLines } from "../kit/lines.js"
import { alikeIn } from "./alike.js"

const page = (path: string, text: string, outlet: string | null = null) => ({
  report: reportOf([text], { path, id: path, outlet }),
  masked: [],
  background: [],
})

const lock = "The lock at Tamsel is shut until the gate has been painted."

it("pages are alike that differ by where they stand alone", () => {
  const pages = [page("a", lock), page("b", "The tug is for sale."), page("c", lock), page("d", lock, "The Quay")]
  expect(alikeIn(pages)).toEqual([0, 1, 0, 3])
})

it("a stage runs once for those that are alike", async () => {
  let runs = 0
  const counting: Stage<string, number> = {
    name: "length",
    version: "1",
    key: text => text,
    run: text => text.length + 0 * ++runs,
    instead: () => 0,
    texts: () => [],
    codec: plainLines,
  }
  const lengths = await eachUnlike(guarded(here(shipped)), counting, ["quay", "tide rope", "quay"], [0, 1, 0])
  expect([lengths, runs]).toEqual([[4, 9, 4], 2])
})
