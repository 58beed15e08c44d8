// Stories: the table narrowed and sorted, and one whole.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { storyView } from "../../view/overview.js"
import { askedStories, storySorts } from "../../view/stories.js"
import { storyRow } from "../../view/story-rows.js"
import { kindsOf } from "../../model/catalogue.js"
import { page, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { inSlices } from "../slices.js"
import { storiesPageSchema, storyViewSchema } from "../schemas/stories.js"
import { answers, byId, offered } from "./route.js"

const yes = (description: string) => z.enum(["yes"]).optional().meta({ description })
const query = pageQuery.extend({
  q: z.string().max(200).optional().meta({ description: "words in titles of its pages, or in who printed them" }),
  outlet: offered.optional().meta({ description: "who printed one of its pages" }),
  language: offered.optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/, "a year or a month as 2031-06")
    .optional()
    .meta({ description: "a year or month in which one of its pages was published" }),
  several: yes("only of more than one page"),
  grave: yes("only where something was altered gravely"),
  disputed: yes("only where something is disputed"),
  corrected: yes("only where something was corrected"),
  sort: z.enum(kindsOf(storySorts)).optional(),
})

const list = createRoute({
  method: "get",
  path: "/api/stories",
  summary: "Stories in lines, the largest first; narrowed, searched and sorted",
  description:
    "The first page brings what they can be narrowed by, each facet counted under the choices of all others.",
  request: { query },
  responses: answers("a page of stories", storiesPageSchema),
})
const one = createRoute({
  method: "get",
  path: "/api/stories/{id}",
  summary: "A story whole: its lead, who took from whom, what changed on the way, and its record",
  request: { params: byId },
  responses: answers("the story", storyViewSchema),
})

/** Add the routes. */
export function addStories(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(list, async c => {
    const view = pile.survey()
    const { cursor, limit, ...wanted } = c.req.valid("query")
    const { stories, of, facets } = askedStories(view, wanted)
    const cut = page(stories, ({ story }) => story.id, { cursor, limit })
    // The lead of a story is looked for in its pages, of which there may be hundreds.
    const items = await inSlices(cut.items, facts => storyRow(view, facts))
    return c.json({ ...cut, items, of, facets: cursor ? null : facets }, 200)
  })
  app.openapi(one, c => {
    const view = pile.survey()
    const { id } = c.req.valid("param")
    const story = view.trace.stories.find(story => story.id === id)
    if (!story) throw new Refusal(404, "This story is not in the pile as it was last traced.")
    return c.json(storyView(view, story), 200)
  })
}
