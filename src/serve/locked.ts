// What whoever has no token is told: what to do, to a person on a page, to a program as a problem.

import { createHash } from "node:crypto"
import type { Context } from "hono"
import { problem } from "./problem.js"

const remedy = "Open the address that Stemma printed in the terminal when it was last started: it ends with the token."
const programs = "Programs send it as `Authorization: Bearer TOKEN`."

/** The app's own styles are behind the token as well. */
const style = "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1.5rem}"
const policy = `default-src 'none'; style-src 'sha256-${digestOf(style)}'; base-uri 'none'; frame-ancestors 'none'`

const headers = { "www-authenticate": "Bearer", "cache-control": "no-store" }

/**
 * The refusal. A person is led on to `place`, null where none asks: a browser keeps its cookie back where a link led here
 * from another site, and brings it along from our own page.
 */
export function locked(c: Context, place: string | null): Response {
  if (place !== null) return c.html(pageOf(place), 401, { ...headers, "content-security-policy": policy })
  // The app's scripts show to a person what they are told; other programs say nothing of a site.
  const isApp = c.req.header("sec-fetch-site") !== undefined
  const refusal = problem(401, isApp ? remedy : `${remedy} ${programs}`)
  for (const [name, value] of Object.entries(headers)) refusal.headers.set(name, value)
  return refusal
}

function pageOf(place: string): string {
  const href = place.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Stemma asks for its token</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<style>${style}</style>
</head>
<body>
<h1>Stemma asks for its token</h1>
<p>${remedy}</p>
<p>Did you open it already? <a href="${href}">Go on to the page.</a></p>
</body>
</html>
`
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64")
}
