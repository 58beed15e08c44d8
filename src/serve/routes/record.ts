// The record: its rows narrowed by facets, one entry down to the words, and what it can be narrowed by.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { entryKindSchema } from "../../export/schema.js"
import { longestPassage } from "../../kit/limits.js"
import { found } from "../../view/found.js"
import { entryCard, entryDetail } from "../../view/entries.js"
import { byCodeUnit } from "../../model/identity.js"
import type { Entry } from "../../model/record.js"
import { recordOf, wrongEntriesOf } from "../../view/marked.js"
import type { Survey } from "../../view/survey.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { entryCardSchema } from "../schemas/parts.js"
import { entryDetailSchema, facetsSchema, foundSchema } from "../schemas/record.js"
import { answers, byId } from "./route.js"

/** Persons and outlets listed as facets: more are reached by typing a name. */
const mostNames = 40

const isoDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date as 2031-06-04")
const filters = {
  kind: entryKindSchema.optional(),
  person: z.string().max(200).optional().meta({ description: "who speaks, meets or pledges: part of the name" }),
  outlet: z.string().max(200).optional().meta({ description: "an outlet that carries the entry" }),
  story: z.string().max(100).optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  origins: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional()
    .meta({ description: "at least so many origins" }),
  marked: z.enum(["wrong"]).optional().meta({ description: "what people marked wrong, which is listed nowhere else" }),
  differs: z.enum(["yes"]).optional().meta({ description: "only entries whose readings differ" }),
}
type Filters = z.infer<z.ZodObject<typeof filters>>

const list = createRoute({
  method: "get",
  path: "/api/record",
  summary: "What the pile says, entry by entry",
  request: { query: pageQuery.extend(filters) },
  responses: answers("a page of entries", pageOf(entryCardSchema)),
})
const one = createRoute({
  method: "get",
  path: "/api/record/{id}",
  summary: "An entry with all its readings",
  request: { params: byId },
  responses: answers("the entry", entryDetailSchema),
})
const findRoute = createRoute({
  method: "get",
  path: "/api/find",
  summary: "Which reports carry a passage or quotation, in which readings, from which origin",
  request: { query: z.object({ q: z.string().min(1).max(longestPassage) }) },
  responses: answers("each report's reading", foundSchema),
})
const facetsRoute = createRoute({
  method: "get",
  path: "/api/facets",
  summary: "What the record can be narrowed by, with counts",
  responses: answers("kinds, persons, outlets", facetsSchema),
})

/** Add the routes. */
export function addRecord(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(list, c => {
    const view = pile.survey()
    const query = c.req.valid("query")
    const cut = page(listed(view, query).filter(fits(view, query)), entry => entry.id, query)
    return c.json({ ...cut, items: cut.items.map(entry => entryCard(view, entry)) }, 200)
  })
  app.openapi(one, c => {
    const view = pile.survey()
    const entry = view.entries.get(c.req.valid("param").id)
    if (!entry) throw new Refusal(404, "This entry is not in the record as it was last traced.")
    return c.json(entryDetail(view, entry), 200)
  })
  app.openapi(findRoute, c => c.json(found(pile.survey(), c.req.valid("query").q), 200))
  app.openapi(facetsRoute, c => {
    const view = pile.survey()
    const record = recordOf(view.trace)
    return c.json(
      {
        kinds: counted(record.map(entry => [entry.kind])),
        persons: counted(record.map(entry => [entry.who, entry.whom])).slice(0, mostNames),
        outlets: counted(record.map(entry => outlets(view, entry))).slice(0, mostNames),
        disputed: record.filter(entry => entry.differs.length > 0).length,
      },
      200,
    )
  })
}

function listed({ trace }: Survey, { marked }: Filters): readonly Entry[] {
  return marked === "wrong" ? wrongEntriesOf(trace) : recordOf(trace)
}

function fits(view: Survey, wanted: Filters): (entry: Entry) => boolean {
  const person = wanted.person?.toLowerCase()
  return entry =>
    (!wanted.kind || entry.kind === wanted.kind) &&
    (!person || [entry.who, entry.whom].some(name => name?.toLowerCase().includes(person))) &&
    (!wanted.outlet || outlets(view, entry).includes(wanted.outlet)) &&
    (!wanted.story || entry.reports.some(id => view.storyOf.get(id)?.id === wanted.story)) &&
    // Cut to the length of the bound, so that a bound of a month takes the whole month in.
    (!wanted.from || (entry.when !== null && entry.when.value.slice(0, wanted.from.length) >= wanted.from)) &&
    (!wanted.to || (entry.when !== null && entry.when.value.slice(0, wanted.to.length) <= wanted.to)) &&
    entry.origins.length >= Number(wanted.origins ?? 0) &&
    (!wanted.differs || entry.differs.length > 0)
}

function outlets(view: Survey, entry: Entry): string[] {
  return [...new Set(entry.reports.flatMap(id => view.reports.get(id)?.outlet ?? []))]
}

/** Values with the number of entries that have them, most first. */
function counted(lists: readonly (readonly (string | null)[])[]): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const value of new Set(list)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || byCodeUnit(a.value, b.value))
}
