// The record: its rows narrowed by facets, sorted, searched; one entry down to the words, and its place in a list.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { readDay } from "../../kit/day.js"
import { longestPassage } from "../../kit/limits.js"
import { entryKinds, kindsOf } from "../../model/catalogue.js"
import type { Entry } from "../../model/record.js"
import { entryCard } from "../../view/entries.js"
import { entryDetail, placeIn } from "../../view/entry.js"
import { found } from "../../view/found.js"
import { asked, countText, recordSorts } from "../../view/record/asked.js"
import { page, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { entryDetailSchema, entryPlaceSchema, foundSchema, recordPageSchema } from "../schemas/record.js"
import { inSlices } from "../slices.js"
import { answers, byId, offered } from "./route.js"

/** A day, month or year as a person may type it. */
export const typedDay: z.ZodType<string | undefined> = z
  .string()
  .max(60)
  .transform((typed, context) => {
    const day = readDay(typed)
    if (day === null)
      context.addIssue({ code: "custom", message: "a date as 2031-06-04, 4 June 2031, June 2031 or 2031" })
    return day ?? ""
  })
  .optional()
const yes = z.enum(["yes"]).optional()
const kind = `(?:${kindsOf(entryKinds).join("|")})`
const filters = {
  q: z.string().max(200).optional().meta({ description: "words that stand in its line or its readings" }),
  kind: z
    .string()
    .max(100)
    .regex(new RegExp(`^${kind}(?:,${kind})*$`), {
      error: `kinds, separated by commas: ${kindsOf(entryKinds).join(", ")}`,
    })
    .optional(),
  person: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "who speaks, meets or pledges: the id of a person or body, or part of a name" }),
  outlet: offered.optional().meta({ description: "an outlet that carries the entry" }),
  story: z.string().max(100).optional(),
  status: z.string().max(30).optional().meta({ description: "held, called off, planned, possible, denial or silence" }),
  from: typedDay,
  to: typedDay,
  undated: yes.meta({ description: "only what no page dates" }),
  origins: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional()
    .meta({ description: "at least so many origins" }),
  disputed: yes.meta({ description: "only where reports differ in substance, or another entry disputes it" }),
  corrected: yes.meta({ description: "only where an outlet withdrew a reading" }),
  differs: yes.meta({ description: "only entries whose readings differ" }),
  marked: z.enum(["wrong"]).optional().meta({ description: "what people marked wrong, listed nowhere else" }),
  sort: z.enum(kindsOf(recordSorts)).optional(),
}

const list = createRoute({
  method: "get",
  path: "/api/record",
  summary: "What the pile says, entry by entry",
  description:
    "The first page brings what the list can be narrowed by, each facet counted under the choices of all others.",
  request: { query: pageQuery.extend(filters) },
  responses: answers("a page of entries", recordPageSchema),
})
const one = createRoute({
  method: "get",
  path: "/api/record/{id}",
  summary: "An entry with all its readings",
  request: { params: byId },
  responses: answers("the entry", entryDetailSchema),
})
const placeRoute = createRoute({
  method: "get",
  path: "/api/record/{id}/place",
  summary: "Where an entry stands in the list that is asked for, and which entries are beside it",
  request: { params: byId, query: z.object(filters) },
  responses: answers("its place", entryPlaceSchema),
})
const findRoute = createRoute({
  method: "get",
  path: "/api/find",
  summary: "Which reports carry a passage or quotation, in which readings, from which origin",
  request: { query: z.object({ q: z.string().min(1).max(longestPassage) }) },
  responses: answers("each report's reading", foundSchema),
})
/** Add the routes. */
export function addRecord(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(list, async c => {
    const view = pile.survey()
    const { cursor, limit, ...query } = c.req.valid("query")
    const { entries, of, facets } = asked(view, query)
    const cut = page(entries, entry => entry.id, { cursor, limit })
    const items = await inSlices(cut.items, entry => entryCard(view, entry))
    return c.json(
      { ...cut, items, of, text: countText(cut.total, of), facets: cursor === undefined ? facets : null },
      200,
    )
  })
  app.openapi(one, c => c.json(entryDetail(pile.survey(), entryOf(pile, c.req.valid("param").id)), 200))
  app.openapi(placeRoute, c => {
    const { id } = entryOf(pile, c.req.valid("param").id)
    return c.json(placeIn(asked(pile.survey(), c.req.valid("query")).entries, id), 200)
  })
  app.openapi(findRoute, c => c.json(found(pile.survey(), c.req.valid("query").q), 200))
}

function entryOf(pile: ServedPile, id: string): Entry {
  const entry = pile.survey().entries.get(id)
  if (!entry) throw new Refusal(404, "This entry is not in the record as it was last traced.")
  return entry
}
