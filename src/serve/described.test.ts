// The description and the answers: every operation that reads is asked, and what it sends is of the shape that it promises.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { RouteConfig } from "@hono/zod-openapi"
import { afterAll, expect, test } from "vitest"
import type { z } from "zod"
import { fixtureTrace } from "../../test/fixture.js"
import { createApp } from "./app.js"
import { engineHere } from "./engine.js"
import { loopback } from "./guard.js"
import { openPile } from "./pile.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-described-"))
const trace = fixtureTrace()
const pile = openPile(
  { ...engineHere(), trace: async () => fixtureTrace() },
  { paths: [join(folder, "pile")], now: () => "2031-06-09T08:00:00.000Z" },
)
await pile.retrace()
const app = createApp({ pile, guard: { hosts: loopback, token: null }, ui: join(folder, "ui") })
afterAll(() => rmSync(folder, { recursive: true }))

const get = (path: string) => app.request(path, { headers: { host: "localhost:4680" } })

const routes = app.openAPIRegistry.definitions.flatMap(one => (one.type === "route" ? [one.route] : []))
/** A dossier holds the app, which is not built here. */
const reading = routes.filter(({ method, path }) => method === "get" && path !== "/api/dossier")

/** What stands for `{id}` under each address. */
const ids: Readonly<Record<string, string>> = {
  reports: trace.reports[0]!.id,
  record: trace.record[0]!.id,
  stories: trace.stories[0]!.id,
  threads: trace.threads[0]!.id,
}
const [a, b] = trace.reports.map(({ id }) => id)
/** What must be said. */
const queries: Readonly<Record<string, string>> = {
  "/api/compare": `exemplar=${a}&copy=${b}`,
  "/api/readings": `report=${a}&at=3`,
  "/api/ask": "q=treaty",
  "/api/ask/card.svg": "q=treaty",
  "/api/find": "q=treaty",
  "/api/citation": `entry=${trace.record[0]!.id}`,
}

async function addressOf(path: string): Promise<string> {
  const kind = path.split("/")[2]!
  const id = ids[kind] ?? (await firstOf(kind, path))
  const query = queries[path]
  return path.replace("{id}", encodeURIComponent(id)).replace("{format}", "csv") + (query ? `?${query}` : "")
}

async function firstOf(kind: string, path: string): Promise<string> {
  if (!path.includes("{id}")) return ""
  const { items } = (await (await get(`/api/${kind}?limit=1`)).json()) as { items: { id: string }[] }
  return items[0]!.id
}

function schemaOf({ responses }: RouteConfig): z.ZodType | undefined {
  const told = responses[200] as { content?: Record<string, { schema?: z.ZodType }> } | undefined
  return told?.content?.["application/json"]?.schema
}

test.each(reading.map(route => [route.path, route] as const))("%s", async (path, route) => {
  const address = await addressOf(path)
  const response = await get(address)
  expect(response.status, address).toBe(200)
  const told = Object.keys((route.responses[200] as { content: object }).content)
  expect(told).toContain(response.headers.get("content-type")!.split(";")[0])
  const schema = schemaOf(route)
  if (schema && response.headers.get("content-type")!.startsWith("application/json")) {
    const read = schema.safeParse(await response.json())
    expect(read.error?.issues.slice(0, 3), address).toBeUndefined()
  }
})
