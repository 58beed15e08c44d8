// Threads: how matters went on, narrowed by words; one of them by its id.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { threadCard, threadsAmong, threadsWith } from "../../view/threads.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { threadCardSchema } from "../schemas/threads.js"
import { answers, byId } from "./route.js"

const list = createRoute({
  method: "get",
  path: "/api/threads",
  summary: "How matters went on over stories and dates",
  request: {
    query: pageQuery.extend({
      q: z
        .string()
        .max(200)
        .optional()
        .meta({ description: "words that a thread has in its parties, its matter or its steps" }),
      story: z.string().max(100).optional().meta({ description: "only what runs through a story" }),
      person: z.string().max(100).optional().meta({ description: "id of a person or body that is a party" }),
    }),
  },
  responses: answers("a page of threads", pageOf(threadCardSchema)),
})
const one = createRoute({
  method: "get",
  path: "/api/threads/{id}",
  summary: "A thread with its steps",
  request: { params: byId },
  responses: answers("the thread", threadCardSchema),
})

/** Add the routes. */
export function addThreads(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(list, c => {
    const view = pile.survey()
    const query = c.req.valid("query")
    const cut = page(threadsAmong(view, threadsWith(view.trace, query.q ?? ""), query), thread => thread.id, query)
    return c.json({ ...cut, items: cut.items.map(thread => threadCard(view, thread)) }, 200)
  })
  app.openapi(one, c => {
    const view = pile.survey()
    const thread = view.trace.threads.find(({ id }) => id === c.req.valid("param").id)
    if (!thread) throw new Refusal(404, "This thread is not in the pile as it was last traced.")
    return c.json(threadCard(view, thread), 200)
  })
}
