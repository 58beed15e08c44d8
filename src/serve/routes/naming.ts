// Pages that name no outlet, in groups to be named; they are named by corrections, several at once.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { unnamedGroups } from "../../view/naming.js"
import type { UnnamedGroup } from "../../view/shapes.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { answers } from "./route.js"

const groupSchema: z.ZodType<UnnamedGroup> = z
  .object({
    by: z.enum(["host", "folder", "file"]),
    name: z.string(),
    proposed: z.string().nullable(),
    reports: z.array(z.string()),
    letters: z.array(z.string()),
    titles: z.array(z.string()),
  })
  .meta({ id: "UnnamedGroup", description: "Pages that name no outlet and are probably of one" })

const unnamed = createRoute({
  method: "get",
  path: "/api/unnamed",
  summary: "Pages that name no outlet, by host, folder or file name, to be named in one go",
  description: "Name them with PUT /api/amendments: a correction of the outlet for each report.",
  request: { query: pageQuery },
  responses: answers("a page of groups", pageOf(groupSchema)),
})

/** Add the route. */
export function addNaming(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(unnamed, c => {
    const groups = unnamedGroups(pile.survey())
    return c.json(
      page(groups, ({ by, name }) => `${by}:${name}`, { limit: "200", ...c.req.valid("query") }),
      200,
    )
  })
}
