// A person's corrections of one report: put in place, taken back.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import type { Amendment } from "../../model/review.js"
import { reference } from "../../review/findings.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { newAmendmentSchema } from "../schemas/reports.js"
import type { NewAmendment } from "../shapes.js"
import { answersReview, byId, saidIn } from "./route.js"

const change = z.enum(["exclude", "merge", "date", "outlet", "exemplar"])

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
  request: { params: byId.extend({ change }) },
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
}

function amendment(pile: ServedPile, id: string, wanted: NewAmendment): Amendment {
  const view = pile.survey()
  const named = (report: string) => {
    const found = view.reports.get(report)
    if (!found) throw new Refusal(404, "This report is not in the pile as it was last traced.")
    return reference(found)
  }
  const other = (report: string) => {
    if (report === id) throw new Refusal(400, "A report cannot stand for itself.")
    return named(report)
  }
  const about = { report: named(id), note: wanted.note, at: new Date().toISOString() }
  if (wanted.change === "exclude") return { ...about, change: "exclude" }
  if (wanted.change === "merge") return { ...about, change: "merge", into: other(wanted.into) }
  if (wanted.change === "exemplar") {
    return { ...about, change: "exemplar", exemplar: wanted.exemplar === null ? null : other(wanted.exemplar) }
  }
  return { ...about, change: wanted.change, value: wanted.value }
}
