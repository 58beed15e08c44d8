// The carry-over map of a story: as data, as a table, as a picture.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { carryMapCsv } from "../../export/carry-csv.js"
import { carryMapSvg } from "../../export/carry-map.js"
import type { CarryMapView } from "../../view/shapes.js"
import type { ServedPile } from "../pile.js"
import { carryMapSchema } from "../schemas/map.js"
import { answers, answersFile, byId } from "./route.js"

const asked = {
  params: byId,
  query: z.object({
    base: z.string().max(100).optional().meta({ description: "whose sentences are the columns: a report's id" }),
  }),
}
const map = createRoute({
  method: "get",
  path: "/api/stories/{id}/map",
  summary: "Which sentences of one report stand in the others of a story, and how",
  request: asked,
  responses: answers("columns with their readings, and rows", carryMapSchema),
})
const file = (ending: string, type: string, description: string) =>
  createRoute({
    method: "get",
    path: `/api/stories/{id}/map.${ending}`,
    summary: `The same as ${description}`,
    request: asked,
    responses: answersFile(description, [type]),
  })
const csv = file("csv", "text/csv", "a table, a cell a line")
const svg = file("svg", "image/svg+xml", "a picture")

/** Add the routes. */
export function addMap(app: OpenAPIHono, pile: ServedPile): void {
  const mapOf = (id: string, base = ""): Promise<CarryMapView> => pile.map(id, base || null)
  app.openapi(map, async c => c.json(await mapOf(c.req.valid("param").id, c.req.valid("query").base), 200))
  app.openapi(csv, async c => {
    const text = carryMapCsv(await mapOf(c.req.valid("param").id, c.req.valid("query").base))
    return c.body(text, 200, { "content-type": "text/csv; charset=utf-8" })
  })
  app.openapi(svg, async c => {
    const text = carryMapSvg(await mapOf(c.req.valid("param").id, c.req.valid("query").base), pile.name)
    return c.body(text, 200, { "content-type": "image/svg+xml" })
  })
}
