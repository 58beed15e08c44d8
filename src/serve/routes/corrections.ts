// A person's corrections of reports: put in place, taken back; one at a time, or several at once, as one change of the pile.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Amendment, ReportReference } from "../../model/review.js"
import { reference } from "../../review/findings.js"
import { changeSchema } from "../../review/schema.js"
import type { Change, ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { newAmendmentSchema, newAmendmentsSchema } from "../schemas/reports.js"
import type { NewAmendment } from "../shapes.js"
import { answersReview, byId, saidIn } from "./route.js"

const amend = createRoute({
  method: "put",
  path: "/api/reports/{id}/amendment",
  summary: "Correct a report; the pile is traced again",
  request: { params: byId, body: { required: true, content: { "application/json": { schema: newAmendmentSchema } } } },
  responses: answersReview,
})
const undo = createRoute({
  method: "delete",
  path: "/api/reports/{id}/amendment/{change}",
  summary: "Take a correction back; the pile is traced again",
  request: { params: byId.extend({ change: changeSchema }) },
  responses: answersReview,
})
const amendAll = createRoute({
  method: "put",
  path: "/api/amendments",
  summary: "Correct reports and take corrections back, all at once; the pile is traced again once",
  request: { body: { required: true, content: { "application/json": { schema: newAmendmentsSchema } } } },
  responses: answersReview,
})

/** Add the routes. */
export function addCorrections(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(amend, async c => {
    const { id } = c.req.valid("param")
    await pile.amend(id, c.req.valid("json").change, amendment(pile, id, c.req.valid("json")))
    return c.json(saidIn(pile.review()), 200)
  })
  app.openapi(undo, async c => {
    const { id, change } = c.req.valid("param")
    await pile.amend(id, change, null)
    return c.json(saidIn(pile.review()), 200)
  })
  app.openapi(amendAll, async c => {
    const changes = c.req.valid("json").map(({ report, ...one }): Change => {
      if ("back" in one) return { report, change: one.back, amendment: null }
      return { report, change: one.put.change, amendment: amendment(pile, report, one.put) }
    })
    await pile.amendAll(changes)
    return c.json(pile.review(), 200)
  })
}

function amendment(pile: ServedPile, id: string, wanted: NewAmendment): Amendment {
  const other = (report: string) => {
    if (report === id) throw new Refusal(400, "A report cannot stand for itself.")
    return named(pile, report)
  }
  const about = { report: named(pile, id), note: wanted.note, at: new Date().toISOString() }
  if (wanted.change === "exclude") return { ...about, change: "exclude" }
  if (wanted.change === "merge") return { ...about, change: "merge", into: other(wanted.into) }
  if (wanted.change === "exemplar") {
    return { ...about, change: "exemplar", exemplar: wanted.exemplar === null ? null : other(wanted.exemplar) }
  }
  return { ...about, change: wanted.change, value: wanted.value }
}

/** A report that a correction names: of the trace, or one that was set aside before it. */
function named(pile: ServedPile, id: string): ReportReference {
  const found = pile.survey().reports.get(id)
  if (found) return reference(found)
  const aside = pile.review().amendments.find(one => one.report.id === id)
  if (!aside) throw new Refusal(404, "This report is not in the pile as it was last traced.")
  return aside.report
}
