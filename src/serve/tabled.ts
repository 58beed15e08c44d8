// Any list of the API as a table: with `?format=csv`, or where a client accepts `text/csv` before JSON, what a list route
// answers is laid out flat, a row an item, whole. One mechanism over all lists, so that no screen is without.

import type { Context, MiddlewareHandler } from "hono"
import { csvLine, safe } from "../export/csv.js"
import type { Cell } from "../export/tables.js"
import { problem } from "./problem.js"

/** Rows asked for at a time. */
const pageOfRows = "500"

/** Answers a request as the app does. */
type Ask = (request: Request) => Response | Promise<Response>

/** Answer lists as tables where that is asked for. */
export function tabled(ask: Ask): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== "GET" || !wantsTable(c)) return next()
    const read = await itemsOf(ask, c.req.raw)
    if (read instanceof Response) return read
    return c.body(tableOf(read), 200, {
      "content-type": "text/csv; charset=utf-8",
      vary: "accept",
      "content-disposition": `attachment; filename="${c.req.path.split("/").at(-1)}.csv"`,
    })
  }
}

/** Whether a list is to be a table. */
export function wantsTable({ req }: Context): boolean {
  const format = req.query("format")
  return format === undefined ? /^\s*text\/csv\b/.test(req.header("accept") ?? "") : format === "csv"
}

/** All items of a list, page by page; what the route answers instead where it is none. */
async function itemsOf(ask: Ask, asked: Request): Promise<readonly unknown[] | Response> {
  const url = new URL(asked.url)
  url.searchParams.delete("format")
  url.searchParams.set("limit", pageOfRows)
  const headers = new Headers(asked.headers)
  headers.set("accept", "application/json")
  headers.delete("if-none-match")
  const items: unknown[] = []
  for (;;) {
    const response = await ask(new Request(url, { headers }))
    if (!response.ok) return response
    const body: unknown = await response.json()
    if (!isList(body)) return problem(400, "Only lists are to be had as a table; leave format=csv out.")
    for (const item of body.items) items.push(item)
    if (!body.next) return items
    url.searchParams.set("cursor", body.next)
  }
}

interface List {
  readonly items: readonly unknown[]
  readonly next?: string | null
}

function isList(body: unknown): body is List {
  return typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items)
}

/** Items as lines of a table: a column a value, named by its way into the item; columns in the order of their first row. */
export function tableOf(items: readonly unknown[]): string {
  const rows = items.map(item => new Map(flat(item, "")))
  const names = [...new Set(rows.flatMap(row => [...row.keys()]))]
  const lines = rows.map(row => csvLine(names.map(name => safe(row.get(name) ?? null))))
  return [csvLine(names.map(safe)), ...lines].join("")
}

/** An item's values with their ways: an object's in columns of their own, a list of plain values in one. */
function flat(value: unknown, way: string): [string, Cell][] {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return [[way || "value", value]]
  if (Array.isArray(value)) {
    const plain = value.every(one => one === null || typeof one !== "object")
    return [[way || "value", plain ? value.join("; ") : JSON.stringify(value)]]
  }
  if (typeof value !== "object") return []
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, way ? `${way}.${name}` : name))
}
