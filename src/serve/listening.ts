// Listening on a port: the only place in the program that does. On the loopback names of other hosts are refused; anywhere
// else a token is asked for.

import { randomBytes } from "node:crypto"
import type { Server } from "node:http"
import { createAdaptorServer } from "@hono/node-server"
import { type GuardOptions, loopback } from "./guard.js"

/** How many ports are tried after a taken one. */
const moreTries = 50
/** Milliseconds for a request's headers, and for all of it: a slow upload of 64 MB fits, a hung client does not. */
const headersTimeout = 10_000
const requestTimeout = 120_000

/** Where nobody but this machine asks. */
export const thisMachine = "127.0.0.1"

/** Where to listen. */
export interface Place {
  /** The next free one where it is taken. */
  readonly port: number
  readonly host: string
}

/** What answers a request. */
export type Answering = (request: Request) => Response | Promise<Response>

/** A port that is listened on. */
export interface Listening {
  /** `http://127.0.0.1:4680/` */
  readonly address: string
  readonly port: number
  close(): Promise<void>
}

/** Whom a server that is bound there lets in: those who name the loopback, or else have a token. */
export function guardFor(host: string): GuardOptions {
  const local = loopback.has(host) || host === "::1"
  return { hosts: local ? loopback : null, token: local ? null : randomBytes(18).toString("base64url") }
}

/** Listen; rejects where no port is to be had. */
export async function listen(answer: Answering, { port: first, host }: Place): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer, serverOptions: { requestTimeout, headersTimeout } }) as Server
  const port = await bound(server, first, host)
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host === "::1" ? "[::1]" : host
  return {
    address: `http://${name}:${port}/`,
    port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Bind to the port, or to the first free one after it. */
async function bound(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject)
        server.listen(port, host, () => {
          server.off("error", reject)
          resolve()
        })
      })
      const place = server.address()
      return typeof place === "object" && place ? place.port : port
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      if (!taken || port >= first + moreTries) throw error
    }
  }
}
