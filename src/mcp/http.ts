// The same server over streamable HTTP, on this machine: names of other hosts, writes that another site began, and whoever
// lacks the token are refused before anything reads the request. No sessions are kept: each request has a server of its own
// over the one desk, so that nothing piles up for clients that went away.

import { createMcpHandler } from "@modelcontextprotocol/server"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { guard } from "../serve/guard.js"
import { guardFor, listen, type Place } from "../serve/listening.js"
import { problem } from "../serve/problem.js"
import type { Desk } from "./desk.js"
import { largestMessage } from "./limits.js"
import { type ServerSetting, serverOf } from "./server.js"

/** Where it answers. */
const mcpPath = "/mcp"

/** A server that listens. */
export interface HttpServing {
  readonly address: string
  /** Needed on every request, `Authorization: Bearer TOKEN`; null where it was left off. */
  readonly token: string | null
  close(): Promise<void>
}

/** Serve a desk over HTTP; rejects where no port is to be had. */
export async function serveHttp(
  desk: Desk,
  setting: ServerSetting,
  place: Place & { readonly token?: boolean | undefined },
): Promise<HttpServing> {
  const { fetch: answer, close: closeOpen } = createMcpHandler(() => serverOf(desk, setting), {
    maxRequestBodySize: largestMessage,
    onerror: error => setting.log(error.message),
  })
  const guarding = guardFor(place.host, place)
  const tooLarge = () => problem(413, `At most ${largestMessage / 2 ** 20} MB at a time.`)
  const app = new Hono()
  app.use(guard(guarding))
  app.use(bodyLimit({ maxSize: largestMessage, onError: tooLarge }))
  app.all(mcpPath, c => answer(c.req.raw))
  app.notFound(() => problem(404, `The Model Context Protocol is spoken at ${mcpPath}.`))
  const { address, close } = await listen(app.fetch, place)
  return {
    address: `${address.replace(/\/$/, "")}${mcpPath}`,
    token: guarding.token,
    async close() {
      await closeOpen()
      await close()
    },
  }
}
