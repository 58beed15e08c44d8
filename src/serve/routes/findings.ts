// Findings: arrows, alterations, two reports side by side, all readings of a sentence; and people's marks on them.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { alterationKindSchema, derivationSchema, gravities } from "../../export/schema.js"
import { alterationCard } from "../../view/alterations.js"
import { readings } from "../../view/readings.js"
import { alterationId, derivationId } from "../../review/findings.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { comparisonSchema, newJudgementSchema, readingsSchema } from "../schemas/findings.js"
import { alterationCardSchema } from "../schemas/parts.js"
import { answers, answersReview, saidIn } from "./route.js"

const id = z.string().max(100)

const derivations = createRoute({
  method: "get",
  path: "/api/derivations",
  summary: "Who took from whom, with the evidence",
  request: { query: pageQuery },
  responses: answers("a page of derivations", pageOf(derivationSchema)),
})
const alterations = createRoute({
  method: "get",
  path: "/api/alterations",
  summary: "What was altered on the way, the gravest first",
  request: {
    query: pageQuery.extend({
      exemplar: id.optional(),
      copy: id.optional(),
      kind: alterationKindSchema.optional(),
      gravity: gravities.optional(),
    }),
  },
  responses: answers("a page of alterations", pageOf(alterationCardSchema)),
})
const compare = createRoute({
  method: "get",
  path: "/api/compare",
  summary: "Two reports side by side, sentence by sentence",
  request: { query: z.object({ exemplar: id, copy: id }) },
  responses: answers("rows of sentences, cut where alterations begin and end", comparisonSchema),
})
const readingsRoute = createRoute({
  method: "get",
  path: "/api/readings",
  summary: "All readings of one sentence over the reports of its family",
  request: {
    query: z.object({
      report: id,
      at: z
        .string()
        .regex(/^\d{1,9}$/)
        .meta({ description: "an offset within the sentence" }),
    }),
  },
  responses: answers("the readings", readingsSchema),
})
const mark = createRoute({
  method: "put",
  path: "/api/findings/{id}/mark",
  summary: "Mark an arrow, an alteration or an entry as right, wrong or open",
  request: {
    params: z.object({ id }),
    body: { required: true, content: { "application/json": { schema: newJudgementSchema } } },
  },
  responses: answersReview,
})
const unmark = createRoute({
  method: "delete",
  path: "/api/findings/{id}/mark",
  summary: "Take a mark away",
  request: { params: z.object({ id }) },
  responses: answersReview,
})

/** Add the routes. */
export function addFindings(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(derivations, c => {
    return c.json(page(pile.survey().trace.derivations, derivationId, c.req.valid("query")), 200)
  })
  app.openapi(alterations, c => {
    const { exemplar, copy, kind, gravity, ...query } = c.req.valid("query")
    const view = pile.survey()
    const found = view.trace.alterations.filter(
      one =>
        (!exemplar || one.exemplar === exemplar) &&
        (!copy || one.copy === copy) &&
        (!kind || one.kind === kind) &&
        (!gravity || one.gravity === gravity),
    )
    const cut = page(found, alterationId, query)
    return c.json({ ...cut, items: cut.items.map(one => alterationCard(view, one)) }, 200)
  })
  app.openapi(compare, async c => {
    const { exemplar, copy } = c.req.valid("query")
    return c.json(await pile.compare(exemplar, copy), 200)
  })
  app.openapi(readingsRoute, async c => {
    const { report, at } = c.req.valid("query")
    if (!pile.survey().reports.has(report))
      throw new Refusal(404, "This report is not in the pile as it was last traced.")
    return c.json(await readings(pile.survey(), report, Number(at), pile.collate), 200)
  })
  app.openapi(mark, async c => {
    await pile.judge(c.req.valid("param").id, c.req.valid("json"))
    return c.json(saidIn(pile.review()), 200)
  })
  app.openapi(unmark, async c => {
    await pile.judge(c.req.valid("param").id, null)
    return c.json(saidIn(pile.review()), 200)
  })
}
