// "Who says so?": whatever was pasted, and what the pile has of it; a text sentence by sentence; the card as a picture.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { saidPicture } from "../../export/pictures/said.js"
import { longestPassage } from "../../kit/limits.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { askedSchema } from "../schemas/ask.js"
import { checkedSchema } from "../schemas/check.js"
import { answers, answersFile } from "./route.js"

const query = z.object({ q: z.string().min(1).max(longestPassage) })

const askRoute = createRoute({
  method: "get",
  path: "/api/ask",
  summary: "Who says so: a word, a sentence, a short text or an address, and what the pile has of it",
  request: { query },
  responses: answers("by what it is", askedSchema),
})
const checkRoute = createRoute({
  method: "post",
  path: "/api/check",
  summary: "Where each sentence of a text comes from, what it altered, and what its citations are worth",
  description: "Nothing of the text is kept, and nothing is fetched.",
  request: {
    body: {
      required: true,
      content: {
        "application/json": { schema: z.object({ text: z.string().regex(/\S/, "there are no words to check") }) },
      },
    },
  },
  responses: answers("sentence by sentence", checkedSchema),
})
const pictureRoute = createRoute({
  method: "get",
  path: "/api/ask/card.svg",
  summary: "The card of a passage as a picture",
  request: { query },
  responses: answersFile("SVG", ["image/svg+xml"]),
})

/** Add the routes. */
export function addAsk(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(askRoute, async c => c.json(await pile.ask(c.req.valid("query").q), 200))
  app.openapi(checkRoute, async c => c.json(await pile.check(c.req.valid("json").text), 200))
  app.openapi(pictureRoute, async c => {
    const asked = await pile.ask(c.req.valid("query").q)
    if (!("said" in asked)) throw new Refusal(400, "Only the card of a word or a sentence is drawn.")
    return c.body(saidPicture(asked.said), 200, {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": 'attachment; filename="who-says-so.svg"',
    })
  })
}
