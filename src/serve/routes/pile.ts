// The pile: how far its trace is, its one line, its stories.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { tallies } from "../../view/alterations.js"
import { newsroomsOf, ownersOf } from "../../view/origins.js"
import { headline, stories, storyView } from "../../view/overview.js"
import type { Survey } from "../../view/survey.js"
import { moments } from "../../view/moments.js"
import { recordOf } from "../../view/marked.js"
import { reviewed } from "../../view/reviewed.js"
import { page, pageOf, pageQuery } from "../pages.js"
import type { ServedPile } from "../pile.js"
import { momentSchema, pileSchema, statusSchema, storyViewSchema } from "../schemas/pile.js"
import type { PileView } from "../shapes.js"
import { answers } from "./route.js"

const status = createRoute({
  method: "get",
  path: "/api/status",
  summary: "How far the trace is",
  responses: answers("state and progress", statusSchema),
})
const pileRoute = createRoute({
  method: "get",
  path: "/api/pile",
  summary: "The pile in one glance",
  responses: answers("counts, problems, and how much was reviewed", pileSchema),
})
const storiesRoute = createRoute({
  method: "get",
  path: "/api/stories",
  summary: "Stories, the largest first",
  description:
    "Each with its brief, its family tree laid out on a grid, its gravest alterations and the top of its record.",
  request: { query: pageQuery },
  responses: answers("a page of stories", pageOf(storyViewSchema)),
})
const timeline = createRoute({
  method: "get",
  path: "/api/timeline",
  summary: "What happened, was said, was published, in order of time",
  request: { query: pageQuery.extend({ lane: z.enum(["happened", "said", "published", "undated"]).optional() }) },
  responses: answers("a page of moments", pageOf(momentSchema)),
})
const retrace = createRoute({
  method: "post",
  path: "/api/trace",
  summary: "Trace the pile again",
  responses: answers("the trace has begun", statusSchema),
})

/** Add the routes. */
export function addPileRoutes(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(status, c => c.json(pile.status(), 200))
  app.openapi(pileRoute, c => c.json(pileView(pile.name, pile.survey()), 200))
  app.openapi(storiesRoute, c => {
    const view = pile.survey()
    const cut = page(stories(view), story => story.id, { limit: "3", ...c.req.valid("query") })
    return c.json({ ...cut, items: cut.items.map(story => storyView(view, story)) }, 200)
  })
  app.openapi(timeline, c => {
    const { lane, ...query } = c.req.valid("query")
    const all = moments(pile.survey()).filter(moment => !lane || moment.lane === lane)
    return c.json(
      page(all, moment => moment.lane + (moment.entry ?? moment.report ?? ""), query),
      200,
    )
  })
  app.openapi(retrace, c => {
    void pile.retrace()
    return c.json(pile.status(), 200)
  })
}

function pileView(name: string, view: Survey): PileView {
  const { trace } = view
  const owners = ownersOf(trace, trace.origins)
  return {
    name,
    headline: headline(view),
    reports: trace.reports.length,
    stories: trace.stories.length,
    entries: recordOf(trace).length,
    alterations: trace.alterations.length,
    newsrooms: newsroomsOf(trace, trace.origins),
    ...(owners && { owners }),
    tallies: tallies(trace.alterations),
    reviewed: reviewed(view),
    problems: trace.problems,
  }
}
