// The dossier: the pile, or a part of it, as one self-contained page.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { version } from "../../version.js"
import { appParts } from "../built.js"
import { dossierPage, type Routes } from "../filed/dossier.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { about, partOf, texts } from "./exports.js"
import { answersFile } from "./route.js"

const dossierRoute = createRoute({
  method: "get",
  path: "/api/dossier",
  summary: "The pile, or a story, a pair, an entry, as one self-contained page",
  request: { query: about.extend({ texts }) },
  responses: answersFile("a page of HTML", ["text/html"]),
})

/** Add the route. `ui` is the folder of the built app, "" for none, `routes` are those over a pile that stands still. */
export function addDossier(
  app: OpenAPIHono,
  pile: ServedPile,
  { ui, routes }: { readonly ui: string; readonly routes: Routes },
): void {
  // Read now, as the files that are served are: what is built while the server runs is no part of it.
  const parts = ui === "" ? null : appParts(ui)
  app.openapi(dossierRoute, async c => {
    const { texts, ...asked } = c.req.valid("query")
    if (!parts) throw new Refusal(404, "The web app is not built, and a dossier holds it: run `npm run build`.")
    const fullText = texts === "full"
    const page = await dossierPage({
      trace: partOf(pile, asked),
      name: pile.name,
      at: pile.now(),
      engine: pile.engine,
      command: commandFor(pile, fullText),
      version,
      fullText,
      parts,
      routes,
    })
    return c.html(page, 200, { "content-disposition": 'attachment; filename="dossier.html"' })
  })
}

/** The command that makes the dossier of a pile again. */
function commandFor({ name }: ServedPile, fullText: boolean): string {
  return `stemma trace ${name} --html dossier.html${fullText ? " --full-text" : ""}`
}
