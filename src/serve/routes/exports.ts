// What can be taken away: the trace as JSON, the dossier, and what people said.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { traceSchema } from "../../export/schema.js"
import { reviewSchema } from "../../store/review-schema.js"
import type { ServedPile } from "../pile.js"
import { answers } from "./route.js"

const trace = createRoute({
  method: "get",
  path: "/api/trace",
  summary: "The whole trace, as `stemma trace --json` prints it",
  responses: answers("the trace", traceSchema),
})
const review = createRoute({
  method: "get",
  path: "/api/review",
  summary: "All that people said of the pile: marks and corrections",
  responses: answers("the marks file", reviewSchema),
})

/** Add the routes. */
export function addExports(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(trace, c => c.json(pile.survey().trace, 200))
  app.openapi(review, c => c.json(pile.review(), 200))
}
