// From a host's name to a connection. A name is resolved once in a run, every number it leads to is checked, and connections
// go to just these: nobody can answer one thing to the check and another to the connection (DNS rebinding).

import type { Dispatcher } from "undici"
import type { Limits } from "./limits.js"
import type { Network } from "./network.js"
import { isNumber, type Reach, reachOf } from "./reach.js"
import { Unfetched } from "./unfetched.js"

/** Where a host stands. */
export interface Place {
  readonly numbers: readonly string[]
  readonly reach: Exclude<Reach, "never">
}

/** Where hosts stand, each asked for once. What comes is rejected with an `Unfetched`. */
export type PlaceOf = (host: string) => Promise<Place>

/** Numbers of a host that are tried, one after the other. */
const mostTried = 3

/** Places by a network, kept for as long as what comes back is. */
export function placesIn(network: Network): PlaceOf {
  const known = new Map<string, Promise<Place>>()
  return host => {
    const place = known.get(host) ?? placeOf(host.replace(/^\[|\]$/g, ""), network)
    known.set(host, place)
    return place
  }
}

async function placeOf(host: string, network: Network): Promise<Place> {
  const numbers = isNumber(host) ? [host] : await resolved(host, network)
  const reaches = new Set(numbers.map(reachOf))
  if (isOwnName(host)) reaches.add("private").delete("public")
  if (reaches.has("never"))
    throw new Unfetched(`leads to an address that no page is fetched from (${numbers.join(", ")})`)
  if (reaches.size > 1)
    throw new Unfetched(
      `leads to public and to private addresses at once (${numbers.join(", ")}), as no honest name does`,
    )
  return { numbers: numbers.slice(0, mostTried), reach: reaches.has("public") ? "public" : "private" }
}

/** Names that are this machine's by standard, whatever a server of names says (RFC 6761). */
function isOwnName(host: string): boolean {
  return /(?:^|\.)localhost$/i.test(host)
}

async function resolved(name: string, network: Network): Promise<readonly string[]> {
  try {
    const numbers = await network.resolve(name)
    if (numbers.length > 0) return [...new Set(numbers)]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== "ENOTFOUND" && code !== "ENODATA")
      throw new Unfetched(`cannot be looked up (${code ?? "no answer"}); check the connection`, { later: true })
  }
  throw new Unfetched(`names a host that is not known (${name}); check its spelling, and the connection`, {
    later: true,
  })
}

/** What sends requests by a network, to the places that were checked and nowhere else. */
export async function dispatcherIn(network: Network, placeOf: PlaceOf, limits: Limits): Promise<Dispatcher> {
  const { Agent } = await import("undici")
  return new Agent({
    connections: 1,
    headersTimeout: limits.head,
    bodyTimeout: limits.silence,
    connect: ({ hostname, protocol, port }, done) => {
      const secure = protocol === "https:"
      const to = { name: hostname, secure, port: Number(port || (secure ? 443 : 80)), patience: limits.connect }
      placeOf(hostname)
        .then(async ({ numbers }) => {
          for (const [n, number] of numbers.entries()) {
            try {
              return await network.connect({ ...to, number })
            } catch (error) {
              if (n === numbers.length - 1) throw error
            }
          }
          throw new Error("no number")
        })
        .then(
          socket => done(null, socket),
          (error: Error) => done(error, null),
        )
    },
  })
}
