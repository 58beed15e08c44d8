// The dossier: a traced pile as one page that is the app, with all that the server would answer packed into it, and a
// front page that stands without scripts. What it says is asked of the server's own routes, so that both say the same.

import type { OpenAPIHono } from "@hono/zod-openapi"
import { type AppParts, appDocument } from "../../export/dossier/document.js"
import { frontPage } from "../../export/dossier/front.js"
import type { Made } from "../../export/dossier/imprint.js"
import type { Survey } from "../../view/survey.js"
import { filedAnswers } from "./answers.js"
import { Refusal } from "../problem.js"

/** What a dossier is made of. */
export interface DossierOptions extends Made {
  readonly view: Survey
  readonly parts: AppParts
  /** The routes, as `createApp` makes them. */
  readonly app: Pick<OpenAPIHono, "request">
}

/** Write a dossier. */
export async function dossierPage({ view, parts, app, ...made }: DossierOptions): Promise<string> {
  const ask = async (path: string) => {
    const response = await app.request(path)
    if (!response.ok) throw new Refusal(500, `${path.split("?")[0]} did not answer (${response.status}).`)
    return response.json()
  }
  const picture = async (path: string) => {
    const response = await app.request(path)
    return response.ok ? response.text() : null
  }
  const filed = await filedAnswers(ask, made)
  const first = view.trace.stories.length > 0 ? ((await ask("/api/stories?limit=1")) as { items: { id: string }[] }) : null
  const story = first?.items[0]?.id
  const pictures = story
    ? { tree: await picture(`/api/stories/${story}/tree.svg`), map: await picture(`/api/stories/${story}/map.svg`) }
    : { tree: null, map: null }
  return appDocument(made.name, frontPage(view, made, pictures), JSON.stringify(filed), parts)
}
