// Who may ask: requests that name another host (DNS rebinding), writes that another site started, and requests without
// the token are refused before anything reads them. The token is what a program of another user of this machine lacks; as
// with Jupyter it stands in the address that is printed, and a browser keeps it in a cookie.

import { createHash, timingSafeEqual } from "node:crypto"
import type { Context, MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { problem } from "./problem.js"

/** What the guard lets through. */
export interface GuardOptions {
  /** Names under which the server may be called, without port; null where a token alone stands in their place. */
  readonly hosts: ReadonlySet<string> | null
  /** Needed on every request; null where it was left off. */
  readonly token: string | null
}

const writes = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** Everything comes from the server itself; nothing is inline, nothing frames it. */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
}

/** Names of the loopback. */
export const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Refuse what has no business here, and send the headers that keep pages harmless. */
export function guard({ hosts, token }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const refusal = refused(c.req.raw, hosts)
    if (refusal) return withHeaders(refusal)
    const answer = token && atTheDoor(c, token)
    if (answer) return withHeaders(answer)
    await next()
    withHeaders(c.res)
  }
}

/**
 * What is answered in place of what was asked for; null to whoever has the token, a program in the address as well. Where
 * a page is asked for the browser is to keep it, and to ask again without: also without that of a server before, where the
 * browser has a newer.
 */
function atTheDoor(c: Context, token: string): Response | null {
  const name = cookieOf(c)
  const inAddress = c.req.query("token")
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(c.req.header("authorization") ?? "") ?? []
  const isNamed = same(inAddress, token)
  const isKnown = same(bearer ?? getCookie(c, name), token)
  if (!isNamed && !isKnown) return locked(c)
  const isPage = !writes.has(c.req.method) && (c.req.path === "/" || isPerson(c))
  if (inAddress === undefined || !isPage) return null
  if (isNamed) setCookie(c, name, token, { httpOnly: true, sameSite: "Strict", path: "/" })
  c.header("cache-control", "no-store")
  return c.redirect(ownPlace(c))
}

/** Whether a person asks, who is to read the answer, and no program. */
function isPerson(c: Context): boolean {
  return c.req.header("accept")?.includes("text/html") ?? false
}

/** A cookie is sent to all ports of a host, and each server on them has a token of its own. */
function cookieOf(c: Context): string {
  return `stemma-token-${new URL(c.req.url).port || "80"}`
}

/** What was asked for, without the token: always here, since a place that begins with two strokes is at another host. */
function ownPlace(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete("token")
  const query = searchParams.size > 0 ? `?${searchParams}` : ""
  return pathname.replace(/^\/+/, "/") + query
}

/** The answer to whoever has no token; to a person in words. A browser keeps the cookie back where a link led here from elsewhere. */
function locked(c: Context): Response {
  const text = "Open the address that Stemma printed when it was last started: it ends with the token."
  if (!isPerson(c)) {
    const refusal = problem(401, `${text} Programs send it as \`Authorization: Bearer TOKEN\`.`)
    refusal.headers.set("www-authenticate", "Bearer")
    return refusal
  }
  const again = ownPlace(c).replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stemma</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body><h1>Stemma</h1><p>${text}</p><p>Did you open it already? <a href="${again}">Go on to the page.</a></p></body></html>`
  return c.html(page, 401, { "www-authenticate": "Bearer", "cache-control": "no-store" })
}

function refused(request: Request, hosts: ReadonlySet<string> | null): Response | null {
  const host = request.headers.get("host") ?? new URL(request.url).host
  if (hosts && !hosts.has(host.replace(/:\d+$/, "").toLowerCase())) {
    return problem(403, `This server does not answer to the name ${host.slice(0, 100)}. Use http://localhost.`)
  }
  if (!writes.has(request.method)) return null
  const site = request.headers.get("sec-fetch-site")
  const origin = request.headers.get("origin")
  const foreign = (site && site !== "same-origin" && site !== "none") || (origin && !originIs(origin, host))
  return foreign ? problem(403, "Another site started this request; only Stemma's own pages may change a pile.") : null
}

function originIs(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** Compared in a time that tells nothing of either, not even a length. */
function same(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}
