// Which pages the user's list knows, and what they are called by it.

import { expect, test } from "vitest"
import { reportOf } from "../../../test/reports.js"
import type { Report } from "../../model/report.js"
import { outletsIn } from "./list.js"
import { namedByList } from "./naming.js"

const { outlets } = outletsIn(
  `outlet,name,hosts
Isle Post Online,Isle Post,
Sound Herald,,herald.example
Herald Weekend,,weekend.herald.example
`,
  "outlets.csv",
)

function named(page: Partial<Report>): Partial<Report> {
  const [report] = namedByList([reportOf(["A headline"], { address: null, ...page })], outlets)
  return {
    outlet: report!.outlet,
    newsroom: report!.newsroom,
    ...(report!.outletBasis && { outletBasis: report!.outletBasis }),
  }
}

test("by the outlet that was read, whatever its case and article", () => {
  expect(named({ outlet: "The Isle Post online", newsroom: "The Isle Post online" })).toEqual({
    outlet: "Isle Post",
    newsroom: "Isle Post",
    outletBasis: "outlets.csv, line 2; read as The Isle Post online",
  })
})

test("by the host before the outlet that was read; the nearest host counts", () => {
  const address = "https://www.weekend.herald.example/a"
  expect(named({ outlet: "Home", newsroom: "Home", address })).toMatchObject({ outlet: "Herald Weekend" })
  expect(named({ outlet: null, newsroom: null, address: "https://news.herald.example/b" })).toEqual({
    outlet: "Sound Herald",
    newsroom: "Sound Herald",
    outletBasis: "outlets.csv, line 3, by its host",
  })
})

test("an agency that is credited stays the newsroom", () => {
  expect(named({ outlet: "Isle Post Online", newsroom: "MNA" })).toMatchObject({ outlet: "Isle Post", newsroom: "MNA" })
})

test("others stay as they were read", () => {
  expect(named({ outlet: "Marl Courier", newsroom: "Marl Courier", address: "https://notherald.example/" })).toEqual({
    outlet: "Marl Courier",
    newsroom: "Marl Courier",
  })
})
