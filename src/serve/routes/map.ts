// The carry-over map of a story: as data, as a table, as a picture.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { carryMapCsv } from "../../export/carry-csv.js"
import { carryMapSvg } from "../../export/carry-map.js"
import { keptWith } from "../../kit/kept.js"
import { shipped } from "../../knowledge.js"
import { carryMap } from "../../view/map.js"
import type { CarryMapView } from "../../view/shapes.js"
import type { Survey } from "../../view/survey.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
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

/** Maps of a survey that were asked for, by story and base. */
const known = keptWith((_: Survey) => new Map<string, CarryMapView>())

/** Add the routes. */
export function addMap(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(map, c => c.json(mapOf(pile, c.req.valid("param").id, c.req.valid("query").base), 200))
  app.openapi(csv, c => {
    const text = carryMapCsv(mapOf(pile, c.req.valid("param").id, c.req.valid("query").base))
    return c.body(text, 200, { "content-type": "text/csv; charset=utf-8" })
  })
  app.openapi(svg, c => {
    const text = carryMapSvg(mapOf(pile, c.req.valid("param").id, c.req.valid("query").base), pile.name)
    return c.body(text, 200, { "content-type": "image/svg+xml" })
  })
}

function mapOf(pile: ServedPile, id: string, base = ""): CarryMapView {
  const view = pile.survey()
  const maps = known(view)
  const made = maps.get(`${id} ${base}`)
  if (made) return made
  const story = view.trace.stories.find(one => one.id === id)
  if (!story) throw new Refusal(404, "There is no such story in the pile as it was last traced.")
  const found = carryMap(view, story, shipped.frequencies, base || null)
  if (!found) throw new Refusal(404, "This story has no page.")
  maps.set(`${id} ${base}`, found)
  return found
}
