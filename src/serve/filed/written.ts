// A dossier of a trace that was made here, without a server: for the terminal.

import type { Trace } from "../../model/trace.js"
import { version } from "../../version.js"
import { appOfStanding } from "../app.js"
import { appParts } from "../built.js"
import { engineHere } from "../engine.js"
import { dossierPage } from "./dossier.js"

/** What a dossier is to say of itself. */
export interface WrittenOptions {
  readonly name: string
  readonly command: string
  readonly fullText: boolean
}

/** Write the dossier of a trace, with the marks that stand in it. Throws where the app was not built. */
export function dossierOf(trace: Trace, options: WrittenOptions): Promise<string> {
  const parts = appParts()
  if (!parts) throw new Error("The web app is not built, and a dossier holds it: run `npm run build`.")
  const at = new Date().toISOString()
  return dossierPage({ trace, ...options, at, version, engine: engineHere(), parts, routes: appOfStanding })
}
