// The network as a value that is handed in: tests hand in another, in which names of fiction lead to a server of their own,
// and read what was asked of it. Nothing else in the program resolves a name or connects to another machine.

import type { Socket } from "node:net"

/** Where to connect: a number that was checked, and for TLS the name that the certificate must bear. */
export interface Dial {
  readonly number: string
  readonly port: number
  readonly secure: boolean
  readonly name: string
  /** Milliseconds. */
  readonly patience: number
}

/** What fetching does to the world outside. */
export interface Network {
  /** The numbers that a name leads to, in the order in which they are to be tried. */
  resolve(name: string): Promise<readonly string[]>
  /** A connection to a number. */
  connect(to: Dial): Promise<Socket>
  /** Milliseconds since 1970. */
  now(): number
  wait(milliseconds: number): Promise<void>
}

/** The real one. */
export const thisNetwork: Network = {
  async resolve(name) {
    const { lookup } = await import("node:dns/promises")
    return (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)
  },
  connect: async to => connected(await opened(to), to),
  now: () => Date.now(),
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

async function opened({ number, port, secure, name }: Dial): Promise<Socket> {
  if (!secure) return (await import("node:net")).connect({ host: number, port, noDelay: true })
  const { connect } = await import("node:tls")
  const { isIP } = await import("node:net")
  // A certificate is held against the name that was asked for, never against the number.
  const named = isIP(name) === 0 ? { servername: name } : {}
  return connect({ host: number, port, ...named, ALPNProtocols: ["http/1.1"] })
}

/** A socket once it is connected. Rejects as the socket fails. */
export function connected(socket: Socket, { secure, patience }: Pick<Dial, "secure" | "patience">): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const end = (error: NodeJS.ErrnoException): void => {
      socket.destroy()
      reject(error)
    }
    const tooLong = setTimeout(() => end(Object.assign(new Error("timed out"), { code: "ETIMEDOUT" })), patience)
    socket.once("error", end)
    socket.once(secure ? "secureConnect" : "connect", () => {
      clearTimeout(tooLong)
      // From here on whoever holds it hears of its errors; that one was heard ends no process.
      socket.on("error", () => {}).off("error", end)
      resolve(socket)
    })
    socket.once("close", () => clearTimeout(tooLong))
  })
}
