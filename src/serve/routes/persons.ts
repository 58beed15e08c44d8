// Persons and bodies: their list, and each by itself.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { kindsOf } from "../../model/catalogue.js"
import { onlyNamed, partiesAsked, partySorts, partyView } from "../../view/persons.js"
import { page, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { partyPageSchema, partyViewSchema } from "../schemas/threads.js"
import { answers, byId } from "./route.js"

const list = createRoute({
  method: "get",
  path: "/api/persons",
  summary: "Persons and bodies that speak, meet, pledge or are told of",
  request: {
    query: pageQuery.extend({
      q: z.string().max(200).optional().meta({ description: "part of a name" }),
      kind: z.enum(["person", "body"]).optional(),
      story: z.string().max(100).optional(),
      sort: z.enum(kindsOf(partySorts)).optional(),
    }),
  },
  responses: answers("a page of persons and bodies", partyPageSchema),
})
const one = createRoute({
  method: "get",
  path: "/api/persons/{id}",
  summary:
    "A person or body: titles, whom they met, where their words were altered. The record narrowed by `person` has what they said",
  request: { params: byId },
  responses: answers("the person or body", partyViewSchema),
})

/** Add the routes. */
export function addPersons(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(list, c => {
    const view = pile.survey()
    const { cursor, limit, ...query } = c.req.valid("query")
    const cut = page(partiesAsked(view, query), party => party.id, { cursor, limit })
    return c.json({ ...cut, named: onlyNamed(view) }, 200)
  })
  app.openapi(one, c => {
    const party = partyView(pile.survey(), c.req.valid("param").id)
    if (!party) throw new Refusal(404, "Nobody of this name stands in the record as it was last traced.")
    return c.json(party, 200)
  })
}
