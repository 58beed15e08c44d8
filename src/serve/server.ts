// `serve`: a pile, its API and the web app on a port of this machine.

import { randomBytes } from "node:crypto"
import type { Server } from "node:http"
import { fileURLToPath } from "node:url"
import { createAdaptorServer } from "@hono/node-server"
import { createApp } from "./app.js"
import { engineInThreads } from "./engine.js"
import { loopback } from "./guard.js"
import type { OutletList } from "../model/outlets.js"
import type { Problem } from "../model/problem.js"
import type { Review } from "../model/review.js"
import { besidePile } from "../store/beside.js"
import { openPile, type ServedPile } from "./pile.js"
import { usualPort } from "./port.js"
import type { Status } from "./shapes.js"

/** How many ports are tried after a taken one. */
const moreTries = 50
/** Milliseconds for a request's headers, and for all of it: a slow upload of 64 MB fits, a hung client does not. */
const headersTimeout = 10_000
const requestTimeout = 120_000

/** What to serve and where. */
export interface ServeOptions {
  readonly paths: readonly string[]
  readonly port?: number | undefined
  /** An address to bind to; anything but the loopback needs the token that the printed address carries. */
  readonly host?: string | undefined
  /** The marks file, where it is not to stand beside the pile. */
  readonly marks?: string | undefined
  /** The user's list of outlets, as it was when the server began. */
  readonly outlets?: OutletList | undefined
  /** Threads to trace a large pile on; 1 without. */
  readonly threads?: number | undefined
  /** The file in which pages and results are kept, so that the next trace is quick. */
  readonly store?: string | undefined
  /** Bytes of memory to take with a store. */
  readonly memory?: number | undefined
  readonly progress?: (status: Status) => void
  /** Told of trouble with the marks file. */
  readonly trouble?: (problem: Problem) => void
}

/** A server at work. */
export interface Serving {
  /** The address to open, with the token where one is needed. */
  readonly address: string
  readonly port: number
  readonly pile: ServedPile
  /** Resolves when the first trace stands or has failed. */
  readonly traced: Promise<void>
  close(): Promise<void>
}

/** Start serving. Listens before it traces, so that the page is up at once; rejects where no port is to be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { paths, host = "127.0.0.1", marks, outlets, threads = 1, store, memory, progress, trouble } = options
  const engine = engineInThreads({ threads, store, memory })
  const now = () => new Date().toISOString()
  // From dist/src/serve to sample/pile.
  const sample = fileURLToPath(new URL("../../../sample/pile", import.meta.url))
  const said = store !== undefined && paths.length === 0 ? await saidOf(store, marks) : undefined
  const pile = openPile(engine, { paths, marks, outlets, store, said, sample, now, progress, trouble })
  const local = loopback.has(host) || host === "::1"
  const token = local ? null : randomBytes(18).toString("base64url")
  // From dist/src/serve to dist/ui.
  const ui = fileURLToPath(new URL("../../ui", import.meta.url))
  const app = createApp({ pile, guard: { hosts: local ? loopback : null, token }, ui })
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout, headersTimeout } }) as Server
  const port = await listen(server, options.port ?? usualPort, host)
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host === "::1" ? "[::1]" : host
  return {
    address: `http://${name}:${port}/${token ? `?token=${token}` : ""}`,
    port,
    pile,
    traced: pile.retrace(),
    close: () =>
      new Promise(resolve => {
        engine.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What people said of the pages of a store, but for what stands in the marks file beside it. */
async function saidOf(store: string, marks: string | undefined): Promise<Review> {
  const { reviewIn } = await import("../store/store.js")
  return reviewIn(store, besidePile([store], marks).marks)
}

/** Listen on the port, or on the first free one after it. */
async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject)
        server.listen(port, host, () => {
          server.off("error", reject)
          resolve()
        })
      })
      const bound = server.address()
      return typeof bound === "object" && bound ? bound.port : port
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      if (!taken || port >= first + moreTries) throw error
    }
  }
}
