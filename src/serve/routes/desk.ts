// The checking desk: what nobody has checked, one finding at a time; and the marks as cases for the program's own tests.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { casesOf, casesSchema } from "../../review/cases.js"
import { version } from "../../version.js"
import { desk } from "../../view/desk.js"
import type { ServedPile } from "../pile.js"
import { deskKindSchema, deskSchema } from "../schemas/desk.js"
import { answers } from "./route.js"

const deskRoute = createRoute({
  method: "get",
  path: "/api/desk",
  summary: "What nobody has checked, the gravest first, one finding at a time",
  request: {
    query: z.object({
      kind: deskKindSchema.optional(),
      gravity: z.enum(["grave", "notable"]).optional().meta({ description: "notable: these, too, behind the grave" }),
      story: z.string().max(100).optional(),
      at: z.string().max(100).optional().meta({ description: "the finding in question; else the first not checked" }),
    }),
  },
  responses: answers("the finding, the one behind it, and how much was checked by whom", deskSchema),
})
const casesRoute = createRoute({
  method: "get",
  path: "/api/marks/cases",
  summary: "People's marks as test cases: finding, passages, texts, verdict, note, version of the program",
  responses: answers("the cases", casesSchema),
})

/** Add the routes. */
export function addDesk(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(deskRoute, c => {
    const { kind, gravity, story, at } = c.req.valid("query")
    return c.json(desk(pile.survey(), { kind, story, at, notable: gravity === "notable" }), 200)
  })
  app.openapi(casesRoute, c =>
    c.json(casesOf(pile.survey().trace, version), 200, {
      "content-disposition": 'attachment; filename="stemma-cases.json"',
    }),
  )
}
