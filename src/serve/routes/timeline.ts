// The timeline: moment by moment, and day by day as it is drawn.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { daysAsked, dayView } from "../../view/days.js"
import { moments } from "../../view/moments.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { daysSchema } from "../schemas/days.js"
import { momentSchema } from "../schemas/pile.js"
import { typedDay } from "./record.js"
import { answers } from "./route.js"

const story = z.string().max(100).optional()

const momentsRoute = createRoute({
  method: "get",
  path: "/api/timeline",
  summary: "What happened, was said, was published, in order of time",
  request: {
    query: pageQuery.extend({ story, lane: z.enum(["happened", "said", "published", "undated"]).optional() }),
  },
  responses: answers("a page of moments", pageOf(momentSchema)),
})
const daysRoute = createRoute({
  method: "get",
  path: "/api/timeline/days",
  summary: "The same day by day, with the gaps between, printings of one text told once",
  request: {
    query: pageQuery.extend({
      story,
      lane: z.enum(["happened", "planned", "said", "published", "undated", "doubted"]).optional(),
      from: typedDay,
      to: typedDay,
    }),
  },
  responses: answers("a page of days", daysSchema),
})

/** Add the routes. */
export function addTimeline(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(momentsRoute, c => {
    const { lane, story, ...query } = c.req.valid("query")
    const all = moments(pile.survey(), story).filter(moment => !lane || moment.lane === lane)
    return c.json(
      page(all, moment => moment.lane + (moment.entry ?? moment.report ?? ""), query),
      200,
    )
  })
  app.openapi(daysRoute, c => {
    const { cursor, limit, ...query } = c.req.valid("query")
    const view = pile.survey()
    const { items: all, ...rest } = daysAsked(view, query)
    const { items, total, next } = page(all, ({ value }) => value, { cursor, limit })
    return c.json({ ...rest, items: items.map(day => dayView(view, day)), total, next }, 200)
  })
}
