// The dossier: a traced pile as one page that is the app, with all that the server would answer packed into it, and a
// front page that stands without scripts. What it says is asked of the server's own routes, so that both say the same.

import type { OpenAPIHono } from "@hono/zod-openapi"
import { type AppParts, appDocument } from "../../export/dossier/document.js"
import { frontPage } from "../../export/dossier/front.js"
import type { Made } from "../../export/dossier/imprint.js"
import type { Trace } from "../../model/trace.js"
import { fileName } from "../../view/heading.js"
import { type Plain, shared } from "../../kit/shared.js"
import { reviewed } from "../../view/reviewed.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { type Standing, standingPile } from "../standing.js"
import { filedAnswers } from "./answers.js"

/** Routes over a pile, asked without a server between. */
export type Routes = (pile: ServedPile) => Pick<OpenAPIHono, "request">

/** A dossier, and what is needed to make it. */
export interface DossierOptions extends Omit<Made, "state">, Standing {
  readonly parts: AppParts
  readonly routes: Routes
}

/** A trace that tells of nobody's disk: files by their names. */
function withoutFolders(trace: Trace): Trace {
  const placed = <T extends { readonly place: string }>(one: T): T => ({ ...one, place: fileName(one.place) })
  return {
    ...trace,
    reports: trace.reports.map(report => ({ ...report, path: fileName(report.path) })),
    problems: trace.problems.map(problem => ({ ...problem, path: fileName(problem.path) })),
    amendments: trace.amendments.map(one => ({ ...one, report: placed(one.report) })),
  }
}

/** Write a dossier. */
export async function dossierPage({ trace, engine, parts, routes, ...made }: DossierOptions): Promise<string> {
  const pile = standingPile({ trace: withoutFolders(trace), engine, name: made.name, at: made.at })
  const app = routes(pile)
  const ask = async (path: string): Promise<unknown> => {
    const response = await app.request(path)
    if (response.ok) return response.json()
    throw new Refusal(500, `${path} could not be answered: ${(await response.text()).slice(0, 300)}`)
  }
  const picture = async (path: string): Promise<string | null> => {
    const response = await app.request(path)
    return response.ok ? response.text() : null
  }
  const filed = await filedAnswers(ask, made)
  const story = filed.lists["/api/stories"]?.items[0] as { readonly id: string } | undefined
  const [tree, map] = story
    ? [await picture(`/api/stories/${story.id}/tree.svg`), await picture(`/api/stories/${story.id}/map.svg`)]
    : [null, null]
  return appDocument(
    made.name,
    frontPage(pile.survey(), { ...made, state: `${reviewed(pile.survey()).text}.` }, { tree, map }),
    JSON.stringify(shared(filed as unknown as Plain)),
    parts,
  )
}
