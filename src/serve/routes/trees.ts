// The family tree of a story: as data, as a picture, and page by page as they appeared.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { treePicture } from "../../export/pictures/tree.js"
import type { Story } from "../../model/record.js"
import { play } from "../../view/play.js"
import type { Survey } from "../../view/survey.js"
import { tree } from "../../view/tree.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { playSchema } from "../schemas/play.js"
import { treeSchema } from "../schemas/tree.js"
import { answers, answersFile, byId } from "./route.js"

const treeRoute = createRoute({
  method: "get",
  path: "/api/stories/{id}/tree",
  summary: "Who took from whom: the family tree of a story",
  request: { params: byId },
  responses: answers("boxes in order of descent, and lines", treeSchema),
})
const pictureRoute = createRoute({
  method: "get",
  path: "/api/stories/{id}/tree.svg",
  summary: "The family tree of a story as a picture",
  request: { params: byId },
  responses: answersFile("a picture", ["image/svg+xml"]),
})

const playRoute = createRoute({
  method: "get",
  path: "/api/stories/{id}/play",
  summary: "A story played: which page appears when, and where what was altered was born",
  request: { params: byId },
  responses: answers("moments in order, and alterations followed down", playSchema),
})

/** Add the routes. */
export function addTrees(app: OpenAPIHono, pile: ServedPile): void {
  app.openapi(treeRoute, c => {
    const view = pile.survey()
    return c.json(tree(view, storyOf(view, c.req.valid("param").id)), 200)
  })
  app.openapi(playRoute, c => {
    const view = pile.survey()
    return c.json(play(view, storyOf(view, c.req.valid("param").id)), 200)
  })
  app.openapi(pictureRoute, c => {
    const view = pile.survey()
    const story = storyOf(view, c.req.valid("param").id)
    return c.body(treePicture(tree(view, story), story.title), 200, {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": 'inline; filename="tree.svg"',
    })
  })
}

function storyOf({ trace }: Survey, id: string): Story {
  const found = trace.stories.find(story => story.id === id)
  if (!found) throw new Refusal(404, "This story is not in the pile as it was last traced.")
  return found
}
