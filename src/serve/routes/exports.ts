// What can be taken away: the trace as JSON, the dossier, and what people said.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { dossierPolicy } from "../../export/dossier/document.js"
import { dossier } from "../../export/dossier/dossier.js"
import { traceSchema } from "../../export/schema.js"
import { reviewSchema } from "../../review/schema.js"
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

const dossierRoute = createRoute({
  method: "get",
  path: "/api/dossier",
  summary: "The pile as one self-contained page",
  request: {
    query: z.object({
      texts: z.enum(["short", "full"]).optional().meta({ description: "whole texts only when asked for: `full`" }),
    }),
  },
  responses: { 200: { description: "a page of HTML", content: { "text/html": { schema: z.string() } } } },
})

/** Add the routes. */
export function addExports(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(trace, c => c.json(pile.survey().trace, 200))
  app.openapi(dossierRoute, c => {
    return c.html(
      dossier(pile.survey().trace, { name: pile.name, fullText: c.req.valid("query").texts === "full" }),
      200,
      {
        // Its own policy allows its one style; the app's would not.
        "content-security-policy": dossierPolicy,
        "content-disposition": 'attachment; filename="dossier.html"',
      },
    )
  })
  app.openapi(review, c => c.json(pile.review(), 200))
}
