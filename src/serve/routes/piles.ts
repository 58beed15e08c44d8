// The piles of a server: listed, made, opened, named.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { longestOutlet } from "../../kit/limits.js"
import { printable } from "../../kit/printable.js"
import { baseOf, type Mounted, type Piles } from "../piles.js"
import { Refusal } from "../problem.js"
import { stateSchema } from "../schemas/pile.js"
import type { PileListing } from "../shapes.js"
import { answers } from "./route.js"

const listingSchema: z.ZodType<PileListing> = z
  .object({
    id: z.number().int(),
    name: z.string(),
    base: z.string().meta({ description: "before every address of the pile; empty for the first" }),
    state: stateSchema,
    reports: z.number().int().nullable(),
    stories: z.number().int().nullable(),
  })
  .meta({ id: "PileListing", description: "A pile among those of this server" })

const name = z.string().trim().min(1).max(longestOutlet)
const asked = z
  .union([z.strictObject({ name }), z.strictObject({ path: z.string().min(1).max(4096) })])
  .meta({ description: "a name makes a new, empty pile beside the others; a path opens what is there" })

const list = createRoute({
  method: "get",
  path: "/api/piles",
  summary: "The piles of this server",
  responses: answers("all of them", z.object({ piles: z.array(listingSchema) })),
})
const add = createRoute({
  method: "post",
  path: "/api/piles",
  summary: "Make a new pile, or open a folder, a file or a store below where the server was started",
  request: { body: { required: true, content: { "application/json": { schema: asked } } } },
  responses: answers("the pile", listingSchema),
})
const rename = createRoute({
  method: "patch",
  path: "/api/piles/{id}",
  summary: "Give a pile another name",
  request: {
    params: z.object({ id: z.string().regex(/^\d{1,6}$/, "a number") }),
    body: { required: true, content: { "application/json": { schema: z.strictObject({ name }) } } },
  },
  responses: answers("the pile", listingSchema),
})

/** Add the routes. */
export function addPiles(app: OpenAPIHono, piles: Piles): void {
  app.openapi(list, async c => {
    await Promise.all(piles.all().map(({ pile }) => pile.refresh()))
    return c.json({ piles: piles.all().map(listing) }, 200)
  })
  app.openapi(add, async c => {
    const wanted = c.req.valid("json")
    return c.json(listing(await ("name" in wanted ? piles.create(named(wanted.name)) : piles.open(wanted.path))), 200)
  })
  app.openapi(rename, async c => {
    const one = piles.all().find(({ id }) => id === Number(c.req.valid("param").id))
    if (!one) throw new Refusal(404, "There is no such pile.")
    await one.pile.rename(named(c.req.valid("json").name))
    return c.json(listing(one), 200)
  })
}

function named(given: string): string {
  const name = printable(given)
  if (name === "") throw new Refusal(400, "name: there is nothing in it that can be printed.")
  return name
}

function listing({ id, pile }: Mounted): PileListing {
  const { state, revision } = pile.status()
  const counted = revision > 0 ? pile.survey().trace : null
  return {
    id,
    name: pile.name,
    base: baseOf(id),
    state,
    reports: counted?.reports.length ?? null,
    stories: counted?.stories.length ?? null,
  }
}
