// Reports: the list, and one with all that was kept of its page.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { kindsOf } from "../../model/catalogue.js"
import { correctionsAt, correctionText } from "../../view/corrections.js"
import { askedReports, asideCards, asideOf, reportSorts } from "../../view/reports.js"
import { nameOf, reportCard, siglumOf, type Survey, takes } from "../../view/survey.js"
import { shownDate } from "../../view/words.js"
import type { Review } from "../../model/review.js"
import type { TracedReport } from "../../model/trace.js"
import { refersTo } from "../../review/findings.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { reportCardSchema } from "../schemas/parts.js"
import { asideCardSchema, reportAsideSchema, reportFacetsSchema, reportViewSchema } from "../schemas/reports.js"
import type { ReportView } from "../shapes.js"
import { answers, byId, offered } from "./route.js"

const narrowing = {
  q: z.string().max(200).optional().meta({ description: "words in title, outlet, path or address" }),
  story: z.string().max(100).optional(),
  outlet: offered.optional().meta({ description: "what the page is known by in the list" }),
  origin: z.enum(["origin", "copy"]).optional(),
  copies: z.literal("yes").optional().meta({ description: "only those that others took from" }),
  problems: z.literal("yes").optional(),
  short: z.literal("yes").optional().meta({ description: "only those too short to tell by whose words they are" }),
}
const list = createRoute({
  method: "get",
  path: "/api/reports",
  summary: "Reports of the pile",
  request: { query: pageQuery.extend({ ...narrowing, sort: z.enum(kindsOf(reportSorts)).optional() }) },
  responses: answers("a page of reports", pageOf(reportCardSchema)),
})
const facets = createRoute({
  method: "get",
  path: "/api/report-facets",
  summary: "What the reports can be narrowed by, with counts",
  request: { query: z.object(narrowing) },
  responses: answers("each facet's counts under the choices of all others", reportFacetsSchema),
})
const aside = createRoute({
  method: "get",
  path: "/api/aside",
  summary: "Reports that people set aside",
  request: { query: pageQuery },
  responses: answers("a page of them", pageOf(asideCardSchema)),
})
const one = createRoute({
  method: "get",
  path: "/api/reports/{id}",
  summary: "A report with everything that was kept of its page",
  request: { params: byId },
  responses: answers("the report, or that a person set it aside", z.union([reportViewSchema, reportAsideSchema])),
})
/** Add the routes. */
export function addReports(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(list, c => {
    const view = pile.survey()
    const query = c.req.valid("query")
    const cut = page(askedReports(view, query).reports, report => report.id, query)
    return c.json({ ...cut, items: cut.items.map(report => reportCard(view, report)) }, 200)
  })
  app.openapi(facets, c => c.json(askedReports(pile.survey(), c.req.valid("query")).facets, 200))
  app.openapi(aside, c =>
    c.json(
      page(asideCards(pile.review()), ({ id }) => id, c.req.valid("query")),
      200,
    ),
  )
  app.openapi(one, c => {
    const view = pile.survey()
    const { id } = c.req.valid("param")
    const aside = asideOf(view, pile.review(), id)
    if (aside) return c.json({ aside, card: null }, 200)
    const report = view.reports.get(id)
    if (!report) throw new Refusal(404, "This report is not in the pile as it was last traced.")
    return c.json(reportView(view, report, pile.review()), 200)
  })
}

function reportView(view: Survey, report: TracedReport, { amendments }: Review): ReportView {
  const above = (view.above.get(report.id) ?? []).map(one => ({
    id: one.exemplar,
    name: nameOf(view, one.exemplar),
    text: takes(view, one),
    exemplar: true,
  }))
  const below = (view.below.get(report.id) ?? []).map(one => ({
    id: one.copy,
    name: nameOf(view, one.copy),
    text: `${view.reports.get(one.copy)?.siglum ?? ""} ${takes(view, one)}`,
    exemplar: false,
  }))
  return {
    card: reportCard(view, report),
    report,
    updated: shownDate(report.updated),
    sentences: view.text(report.id).sentences.map(({ index, start, end, block }) => ({ index, start, end, block })),
    family: [...above, ...below],
    corrections: correctionsAt(view.trace, [report.id]).map(one => ({
      id: one.id,
      text: correctionText(view.trace, one, id => siglumOf(view, id)),
      report: one.report,
      start: one.span[0],
    })),
    amendments: amendments.filter(amendment => refersTo(amendment.report, report)),
  }
}
