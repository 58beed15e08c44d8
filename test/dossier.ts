// A dossier as the tests read it: its page, with the answers in it left unpacked.

import { createHash } from "node:crypto"
import { gunzipSync } from "node:zlib"
import type { AppParts } from "../src/export/dossier/document.js"
import { unshared } from "../src/kit/shared.js"
import type { Trace } from "../src/model/trace.js"
import { appOfStanding } from "../src/serve/app.js"
import { engineHere } from "../src/serve/engine.js"
import { dossierPage } from "../src/serve/filed/dossier.js"
import type { Filed } from "../src/serve/shapes.js"

/** An app of nothing, and answers that anybody can read. */
const parts: AppParts = {
  script: "",
  style: "",
  notice: "",
  pack: text => text,
  digest: text => createHash("sha256").update(text).digest("base64"),
}

/** The page of a trace's dossier. */
export function dossierOf(
  trace: Trace,
  name = "pile",
  fullText = false,
  pack: AppParts["pack"] = parts.pack,
): Promise<string> {
  return dossierPage({
    trace,
    name,
    fullText,
    at: "2031-06-09T08:00:00Z",
    command: "stemma trace pile --html dossier.html",
    version: "0",
    engine: engineHere(),
    parts: { ...parts, pack },
    routes: appOfStanding,
  })
}

/** The front page of a dossier, as markup. */
export function frontOf(page: string): string {
  return /<div id="app">(.*?)<\/div>\s*<script/s.exec(page)![1]!
}

/** What a dossier answers, left unpacked or packed as the app unpacks it. */
export function answersOf(page: string): Filed {
  const [, held] = /<script type="text\/plain" id="stemma-answers">(.*?)<\/script>/s.exec(page)!
  const text = held!.startsWith("{") ? held! : gunzipSync(Buffer.from(held!, "base64")).toString("utf8")
  return unshared(JSON.parse(text)) as unknown as Filed
}
