// A web of one's own: names of fiction that lead to a server in this process, and a network as `src/fetch/network.ts` has it
// that knows no other. For the examples of README.md and for tests, which read what was asked of it.

import { createServer } from "node:http"
import { connect } from "node:net"

/** What every name leads to where nothing else is said: a public number that nobody here ever connects to. */
export const publicNumber = "93.184.216.34"

/**
 * Open a web. `hosts` are handlers of node:http by name; `numbers` says what a name leads to, a list or a function that is
 * asked each time.
 */
export async function openWeb(hosts, { numbers = {}, now = () => Date.UTC(2031, 2, 14, 8, 30) } = {}) {
  const [requests, dials, waits, resolved] = [[], [], [], []]
  const server = createServer((request, response) => {
    const host = request.headers.host.replace(/:\d+$/, "")
    requests.push({ host, path: request.url, headers: request.headers })
    const handler = hosts[host] ?? hosts["*"]
    if (handler) return handler(request, response)
    response.writeHead(404).end()
  })
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address()
  const network = {
    resolve: async name => {
      resolved.push(name)
      const said = numbers[name] ?? (hosts[name] ? [publicNumber] : null)
      if (said !== null) return typeof said === "function" ? said() : said
      throw Object.assign(new Error(`no such name: ${name}`), { code: "ENOTFOUND" })
    },
    // Whatever the number, and without TLS: it is recorded, and never called.
    connect: ({ number, port: asked, name, secure }) => {
      dials.push({ number, port: asked, name, secure })
      const socket = connect({ host: "127.0.0.1", port })
      return new Promise((resolve, reject) => {
        socket.once("connect", () => resolve(socket)).on("error", reject)
      })
    },
    now,
    wait: async milliseconds => void waits.push(milliseconds),
  }
  const close = () =>
    new Promise(resolve => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { network, requests, dials, waits, resolved, port, close }
}
