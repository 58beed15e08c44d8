// The pile: how far its trace is, its one line, its stories.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { countsOf, talliesOfPairs } from "../../view/counts.js"
import { newsroomsOf, ownersOf } from "../../view/origins.js"
import { headline, pileStories } from "../../view/overview.js"
import type { Survey } from "../../view/survey.js"
import { recordOf } from "../../view/marked.js"
import { reviewed } from "../../view/reviewed.js"
import type { ServedPile } from "../pile.js"
import { pileSchema, statusSchema } from "../schemas/pile.js"
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
const retrace = createRoute({
  method: "post",
  path: "/api/trace",
  summary: "Trace the pile again",
  responses: answers("the trace has begun", statusSchema),
})

const stop = createRoute({
  method: "delete",
  path: "/api/trace",
  summary: "Stop the trace that is at work; what was traced before stands",
  responses: answers("the trace is being stopped", statusSchema),
})

/** Add the routes. */
export function addPileRoutes(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(status, c => c.json(pile.status(), 200))
  app.openapi(pileRoute, c => c.json(pileView(pile.name, pile.survey()), 200))
  app.openapi(retrace, c => {
    void pile.retrace()
    return c.json(pile.status(), 200)
  })
  app.openapi(stop, c => {
    pile.stop()
    return c.json(pile.status(), 200)
  })
}

function pileView(name: string, view: Survey): PileView {
  const { trace } = view
  const owners = ownersOf(trace, trace.origins)
  const tallies = talliesOfPairs(view, view.alterations.values())
  const counts = countsOf(view, trace.alterations, tallies)
  return {
    name,
    headline: headline(view),
    reports: trace.reports.length,
    stories: trace.stories.length,
    entries: recordOf(trace).length,
    alterations: counts.count,
    newsrooms: newsroomsOf(trace, trace.origins),
    ...(owners && { owners }),
    tallies,
    counts,
    reviewed: reviewed(view),
    problems: trace.problems,
    ...pileStories(view),
  }
}
