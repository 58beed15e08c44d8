// Who may ask: requests that name another host (DNS rebinding), writes that another site started, and requests
// without the token where one is needed are refused before anything reads them.

import { timingSafeEqual } from "node:crypto"
import type { MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { problem } from "./problem.js"

/** What the guard lets through. */
export interface GuardOptions {
  /** Names under which the server may be called, without port; null where a token stands in their place. */
  readonly hosts: ReadonlySet<string> | null
  /** Needed on every request where the server is bound to more than the loopback. */
  readonly token: string | null
}

const cookie = "stemma-token"
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
    if (token) {
      const given = c.req.query("token")
      if (given && same(given, token) && c.req.method === "GET") {
        setCookie(c, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" })
        const url = new URL(c.req.url)
        url.searchParams.delete("token")
        return withHeaders(c.redirect(url.pathname + url.search))
      }
      const bearer = c.req.header("authorization")?.replace(/^Bearer /, "")
      const carried = bearer ?? getCookie(c, cookie)
      if (!carried || !same(carried, token)) {
        return withHeaders(problem(401, "Open the address that `stemma serve` printed; it ends with the token."))
      }
    }
    await next()
    withHeaders(c.res)
  }
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

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}
