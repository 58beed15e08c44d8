// What a page is called while the work is on it.

import { expect, test } from "vitest"
import { smallTrace } from "../test/small-trace.js"
import { pageAt } from "./runner.js"
import { annotating, comparing, reading, recurring } from "./stages.js"

const [report, other] = smallTrace.reports
const masked = { masked: [], background: [] }

test("a page is called by its headline, before that by its file; several at once by nothing", () => {
  const one = { report: report!, ...masked }
  expect(pageAt(annotating, one as never)).toBe("Dam to be lowered before winter")
  expect(pageAt(annotating, { report: { ...report!, title: null }, ...masked } as never)).toBe("a.html")
  expect(pageAt(reading, { path: "pile/new.zip/dam.html" } as never)).toBe("dam.html")
  expect(pageAt(recurring, { outlet: "Tilse Post", pages: [] } as never)).toBeUndefined()
  expect(pageAt(comparing, { a: { text: one }, b: { text: { report: other! } } } as never)).toBeUndefined()
})
