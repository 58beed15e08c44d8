// Listening on a port: the only place in the program that does. A token is asked for everywhere, since other users of this
// machine reach the loopback as well; there names of other hosts are refused too, and the token can be left off.

import { randomBytes } from "node:crypto"
import { createServer, type Server, STATUS_CODES } from "node:http"
import type { Duplex } from "node:stream"
import { getRequestListener, RequestError } from "@hono/node-server"
import { type GuardOptions, loopback } from "./guard.js"
import { problem, problemOf } from "./problem.js"

/** How many ports are tried after a taken one. */
const moreTries = 50
/** Milliseconds for a request's headers, and for all of it: a slow upload of 64 MB fits, a hung client does not. */
const headersTimeout = 10_000
const requestTimeout = 120_000

/** Where nobody but this machine asks. */
export const thisMachine = "127.0.0.1"

/** Where to listen. */
export interface Place {
  readonly port: number
  /** Only there; without, the next free one where it is taken. */
  readonly only?: boolean
  readonly host: string
}

/** Thrown where the one port that was asked for is taken. */
export class PortTaken extends Error {
  override readonly name = "PortTaken"
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

/** Whether nobody but this machine asks there. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || host === "::1"
}

/** Whom a server that is bound there lets in: those who have a token, and on the loopback call it by a name of that. */
export function guardFor(host: string, { token = true }: { readonly token?: boolean | undefined } = {}): GuardOptions {
  const local = isLoopback(host)
  return { hosts: local ? loopback : null, token: local && !token ? null : randomBytes(18).toString("base64url") }
}

/** Listen; rejects where no port is to be had. */
export async function listen(answer: Answering, { port: first, only, host }: Place): Promise<Listening> {
  // An empty name would be every network of the machine, which nobody meant.
  if (host === "") throw new Error("no address to listen on was named; leave it out for this machine alone")
  const listener = getRequestListener(answer, { errorHandler: tellUnanswered })
  const server = createServer({ requestTimeout, headersTimeout }, listener)
  server.on("clientError", tellMisread)
  const port = await bound(server, first, host, only ? 0 : moreTries)
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

const unread = "This is no HTTP request that can be read."

/** What is no request to this server, such as one for a place that is no path. */
function tellUnanswered(error: unknown): Response {
  if (error instanceof RequestError) return problem(400, unread)
  return problem(500, error instanceof Error ? error.message : String(error))
}

/** What Node gives up on before it is a request, by the code of its error: what is said of it. */
const misread: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "The address and the headers may have 16 kB together; a long text is sent in a body."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request did not come to an end in time."],
}

/** Answer in the shape of all refusals what is no request: no route is asked. */
function tellMisread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy()
  const [status, detail] = misread[error.code ?? ""] ?? [400, unread]
  const body = JSON.stringify(problemOf(status, detail))
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ]
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`)
}

/** Bind to the port, or to the first free one of so many after it. */
async function bound(server: Server, first: number, host: string, more: number): Promise<number> {
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
      if (taken && more === 0) throw new PortTaken(`port ${first} is taken`)
      if (!taken || port >= first + more) throw error
    }
  }
}
