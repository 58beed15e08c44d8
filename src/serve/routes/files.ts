// The web app's files, read once: nothing outside the built folder can be asked for, because only names that were
// found there when the server started are answered.

import { readFileSync } from "node:fs"
import { extname, join } from "node:path"
import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import { filesIn } from "../built.js"
import { problem } from "../problem.js"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
}

/** Addresses of the app's screens: each is answered with the app, which reads the address itself. */
const screens = [
  "/",
  "/story/:id",
  "/story/:id/map",
  "/compare",
  "/record",
  "/record/:id",
  "/persons",
  "/persons/:id",
  "/threads",
  "/threads/:id",
  "/timeline",
  "/reports",
  "/reports/:id",
  "/ask",
  "/find",
  "/desk",
  "/readings",
]

/** Serve the built app from `folder`, told before which path it stands. */
export function addFiles(app: OpenAPIHono, folder: string, base: string): void {
  const files = new Map(filesIn(folder).map(name => [`/${name}`, readFileSync(join(folder, name))]))
  const built = files.get("/index.html")?.toString("utf8")
  const index = built && Buffer.from(built.replace("<head>", `<head><meta name="stemma-base" content="${base}" />`))
  const theApp = (c: Context, status: 200 | 404) => {
    if (!index) return problem(404, "The web app is not built: run `npm run build`. The API answers all the same.")
    return c.body(new Uint8Array(index), status, { "content-type": types[".html"]!, "cache-control": "no-cache" })
  }
  for (const screen of screens) app.get(screen, c => theApp(c, 200))
  app.get("/*", c => {
    const file = files.get(c.req.path)
    // To a person the app says so in words, and leads on.
    if (!file && c.req.header("accept")?.includes("text/html")) return theApp(c, 404)
    if (!file) return problem(404, "There is no such page.")
    return c.body(new Uint8Array(file), 200, {
      "content-type": types[extname(c.req.path)] ?? "application/octet-stream",
      // Names of built files carry a digest of their content.
      "cache-control": c.req.path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    })
  })
}
