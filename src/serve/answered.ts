// Which methods an address is answered by, read off the routes themselves: another method is refused with 405 and told
// which there are, before a body is read; a change of what is nowhere is refused with 404.

import type { MiddlewareHandler } from "hono"
import { lazily } from "../kit/lazily.js"
import { problem } from "./problem.js"

/** A route as the app has it: middleware stands for all methods, at a path that ends in a star. */
export interface Routed {
  readonly method: string
  readonly path: string
}

interface Answered {
  readonly method: string
  readonly fits: RegExp
}

/** Refuse what no route answers; but for reading, which files and the app's own words for what is missing answer. */
export function answered(routes: () => readonly Routed[], files: ReadonlySet<string>): MiddlewareHandler {
  const known = lazily(() => routes().flatMap(answeredBy))
  return async (c, next) => {
    const { method, path } = c.req
    const methods = known().flatMap(one => (one.fits.test(path) ? [one.method] : []))
    if (files.has(path)) methods.push("GET")
    const isRead = method === "GET" || method === "HEAD"
    if (methods.includes("ALL") || methods.includes(isRead ? "GET" : method)) return next()
    if (methods.length > 0) return wrongMethod(method, methods)
    return isRead ? next() : nowhere(path)
  }
}

/** What is answered where nothing is. */
export function nowhere(path: string): Response {
  return problem(404, `There is no ${path.slice(0, 200)}. See /openapi.json.`)
}

function answeredBy({ method, path }: Routed): Answered[] {
  // What stands for many addresses at once, and takes no part of one as a name, is middleware or the last word.
  if (path.endsWith("*") && !path.includes(":")) return []
  const parts = path.split("/").map(part => {
    const [, pattern = "[^/]+"] = /^:\w+(?:\{(.+)\})?$/.exec(part) ?? []
    if (part.startsWith(":")) return pattern
    return part === "*" ? ".*" : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
  })
  return [{ method, fits: new RegExp(`^${parts.join("/")}$`) }]
}

function wrongMethod(method: string, methods: readonly string[]): Response {
  const allow = [...new Set(methods.flatMap(one => (one === "GET" ? ["GET", "HEAD"] : [one])))].sort().join(", ")
  const response = problem(405, `This address is not answered to ${method.slice(0, 20)}, but to ${allow}.`)
  response.headers.set("allow", allow)
  return response
}
