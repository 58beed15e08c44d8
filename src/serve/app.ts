// The HTTP API and the web app's files: one Hono app over one served pile. Every JSON answer is described by a
// schema that also validates what comes in; `/openapi.json` is made from the same routes.

import { OpenAPIHono } from "@hono/zod-openapi"
import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { HTTPException } from "hono/http-exception"
import type { z } from "zod"
import type { Network } from "../fetch/network.js"
import { lazily } from "../kit/lazily.js"
import { largestUpload } from "../kit/limits.js"
import { answered, nowhere } from "./answered.js"
import { filesIn } from "./built.js"
import { described } from "./description.js"
import { type GuardOptions, guard } from "./guard.js"
import type { ServedPile } from "./pile.js"
import type { Piles } from "./piles.js"
import { problem, Refusal } from "./problem.js"
import { addAsk } from "./routes/ask.js"
import { addAdding } from "./routes/adding.js"
import { addCorrections } from "./routes/corrections.js"
import { addDesk } from "./routes/desk.js"
import { addFiles } from "./routes/files.js"
import { addFindings } from "./routes/findings.js"
import { addMap } from "./routes/map.js"
import { addPersons } from "./routes/persons.js"
import { addPiles } from "./routes/piles.js"
import { addPileRoutes } from "./routes/pile.js"
import { addRecord } from "./routes/record.js"
import { addReports } from "./routes/reports.js"
import { addNaming } from "./routes/naming.js"
import { addStories } from "./routes/stories.js"
import { addThreads } from "./routes/threads.js"
import { addTrees } from "./routes/trees.js"
import { addTimeline } from "./routes/timeline.js"
import { addDossier } from "./routes/dossier.js"
import { addExports } from "./routes/exports.js"
import { tabled } from "./tabled.js"
import { tagged } from "./tagged.js"

/** Largest request body but for added pages and texts to be checked: a note and a passage fit many times. */
const usualBody = 256 * 1024
/** Room for the longest text that is checked, in letters of three bytes. */
const largestText = 1024 * 1024

/** What the app needs. */
export interface AppOptions {
  readonly pile: ServedPile
  /** All piles of the server, this one among them; this one alone without. */
  readonly piles?: Piles
  /** The path before every address of the pile; "" at the root. */
  readonly base?: string
  readonly guard: GuardOptions
  /** The folder of the built web app. */
  readonly ui: string
  /** By which addresses that a person names are fetched: this machine's where nothing is said. */
  readonly network?: Network
}

/** What is answered, a file of `routes/` a subject. */
const subjects: readonly ((app: OpenAPIHono, pile: ServedPile) => void)[] = [
  addPileRoutes,
  addMap,
  addStories,
  addNaming,
  addReports,
  addCorrections,
  addRecord,
  addAsk,
  addThreads,
  addPersons,
  addTimeline,
  addFindings,
  addDesk,
  addTrees,
  addExports,
]

/** Make the app. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { pile, piles, base = "", guard: guardOptions, ui, network } = options
  const app = new OpenAPIHono({
    defaultHook: result => (result.success ? undefined : problem(400, `${shapeText(result.error.issues[0])}.`)),
  })
  app.use(guard(guardOptions))
  app.use(answered(() => app.routes, new Set(filesIn(ui).map(name => `/${name}`))))
  app.use(
    "/api/*",
    bounded,
    tagged(pile),
    tabled(async request => app.request(request)),
  )
  for (const add of subjects) add(app, pile)
  addAdding(app, pile, network)
  addDossier(app, pile, { ui, routes: appOfStanding })
  if (piles) addPiles(app, piles)
  if (piles && base === "") addMounted(app, piles, options)
  const description = lazily(() => described(app, guardOptions.token !== null))
  app.get("/openapi.json", c => c.json(description()))
  app.all("/api/*", c => nowhere(c.req.path))
  addFiles(app, ui, base)
  app.onError(answerError)
  return app
}

/** The routes over a pile that stands still, asked from within: there is nobody to guard it from. */
export function appOfStanding(pile: ServedPile): OpenAPIHono {
  return createApp({ pile, guard: { hosts: null, token: null }, ui: "" })
}

function answerError(error: Error): Response {
  if (error instanceof Refusal) return problem(error.status, error.message, error.after)
  if (error instanceof HTTPException && error.status === 415) {
    return problem(415, "This address takes no body of that type; /openapi.json says which. Nothing was changed.")
  }
  // What the framework itself refuses, such as a body that is no JSON.
  if (error instanceof HTTPException && error.status < 500) {
    return problem(error.status, `${error.message.replace(/\.$/, "")}. Nothing was changed.`)
  }
  return problem(500, error.message)
}

/** Every pile with its whole app and API under an address of its own. */
function addMounted(app: OpenAPIHono, piles: Piles, options: AppOptions): void {
  const apps = new Map<number, OpenAPIHono>()
  app.all("/piles/:id{\\d+}", c => c.redirect(`/piles/${c.req.param("id")}/`))
  app.all("/piles/:id{\\d+}/*", c => {
    const id = Number(c.req.param("id"))
    const one = piles.all().find(mounted => mounted.id === id)
    if (!one) return problem(404, "There is no such pile.")
    const base = `/piles/${id}`
    const nested = apps.get(id) ?? createApp({ ...options, pile: one.pile, base })
    apps.set(id, nested)
    const url = new URL(c.req.url)
    url.pathname = url.pathname.slice(base.length)
    return nested.request(new Request(url, c.req.raw))
  })
}

/** What is wrong with the shape of a request. Of several shapes that it could have, the one that it comes nearest to. */
function shapeText(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return "wrong shape"
  const inner = issue.code === "invalid_union" ? issue.errors.flat() : []
  const nearest = inner.toSorted((a, b) => b.path.length - a.path.length)[0]
  if (nearest) return shapeText({ ...nearest, path: [...issue.path, ...nearest.path] })
  const where = issue.path.join(".")
  return where ? `${where}: ${issue.message}` : issue.message
}

/** Refuses bodies that are too large to be meant; those of questions are read by nobody. */
const bounded: MiddlewareHandler = async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next()
  const larger: Readonly<Record<string, number>> = { "/api/reports": largestUpload, "/api/check": largestText }
  const limit = (c.req.method === "POST" && larger[c.req.path]) || usualBody
  const tooLarge = () => problem(413, `At most ${limit / 1024} kB at a time.`)
  return bodyLimit({ maxSize: limit, onError: tooLarge })(c, next)
}
